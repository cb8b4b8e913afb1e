import { perLanguage } from '../text';
import { inflects } from './words';

/** The names of months and weekdays of a language. */
export interface Calendar {
  /** 1 to 12; 0 for a word that is no month. */
  monthOf: (word: string, lower: string) => number;
  /** 1 for Sunday to 7; 0 for a word that is no weekday. */
  weekdayOf: (word: string, lower: string) => number;
  /** Whether names of this language are known. */
  known: boolean;
}

const DAY = 86_400_000;
/** A year that begins on a Sunday, so that the first seven days are the weekdays in order. */
const YEAR = Date.UTC(2023, 0, 1);
/** Shorter names take no ending that is not in the table, because other words begin like them. */
const SHORTEST_STEM = 4;
const ENDING = 5;

type Part = 'month' | 'weekday';

/** Every form in which the engine writes a month or a weekday, within a date and alone. */
function formsOf(language: string, part: Part): Map<string, number> {
  const styles: Intl.DateTimeFormatOptions[] =
    part === 'month'
      ? [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }]
      : [{ weekday: 'long' }, { weekday: 'long', day: 'numeric', month: 'long' }];
  const forms = new Map<string, number>();
  const count = part === 'month' ? 12 : 7;
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      ...style,
      timeZone: 'UTC',
    });
    for (let i = 0; i < count; i += 1) {
      const date = new Date(part === 'month' ? Date.UTC(2023, i, 1) : YEAR + i * DAY);
      const parts = format.formatToParts(date).filter(({ type }) => type === part);
      const form = parts.map(({ value }) => value.replace(/\.$/u, '')).join('');
      if (/^\p{L}[\p{L}\p{M}]{2,}$/u.test(form)) forms.set(form, i + 1);
    }
  }
  return forms;
}

/** A name without the vowel or the soft sign that its endings replace. */
const stemOf = (form: string): string => form.replace(/[ьйаяеиa]$/u, '');

interface Names {
  exact: Map<string, number>;
  stems: [string, number][];
  /** Whether the language writes them with a capital. */
  capital: boolean;
  /** What they begin with. */
  openings: Set<string>;
}

function toNames(language: string, part: Part): Names {
  const forms = formsOf(language, part);
  const exact = new Map([...forms].map(([form, i]) => [form.toLowerCase(), i] as const));
  const capital = [...forms.keys()].some((form) => form !== form.toLowerCase());
  const stems: [string, number][] = [];
  if (inflects(language)) {
    for (const [form, i] of exact) {
      const stem = stemOf(form);
      if (stem.length >= SHORTEST_STEM) stems.push([stem, i]);
    }
  }
  const openings = new Set([...exact.keys()].map((form) => form.slice(0, 2)));
  return { exact, stems, capital, openings };
}

function numberIn({ exact, stems, capital, openings }: Names, word: string, lower: string): number {
  if ((capital && word === lower) || !openings.has(lower.slice(0, 2))) return 0;
  const found = exact.get(lower);
  if (found !== undefined) return found;
  for (const [stem, i] of stems) {
    if (lower.startsWith(stem) && lower.length - stem.length <= ENDING) return i;
  }
  return 0;
}

/**
 * The months and weekdays of a language, from the engine's own tables, and in inflecting languages
 * with any short ending.
 *
 * @param language primary language subtag.
 */
export const calendarOf = perLanguage<Calendar>((language) => {
  const known = language !== 'und' && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  if (!known) return { monthOf: () => 0, weekdayOf: () => 0, known };
  const months = toNames(language, 'month');
  const weekdays = toNames(language, 'weekday');
  return {
    monthOf: (word, lower) => numberIn(months, word, lower),
    weekdayOf: (word, lower) => numberIn(weekdays, word, lower),
    known,
  };
});
