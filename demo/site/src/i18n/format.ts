import type { Language } from './languages';

/** Readers sit in many time zones; the newsroom's clock is UTC, so every page says the same day. */
const TIME_ZONE = 'UTC';

export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language.region, {
    dateStyle: 'long',
    timeZone: TIME_ZONE,
  }).format(new Date(iso));
}

export function formatWeekday(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language.region, {
    dateStyle: 'full',
    timeZone: TIME_ZONE,
  }).format(date);
}
