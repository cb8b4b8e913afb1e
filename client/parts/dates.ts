/**
 * A date as the language writes it, `5 October 2026`. Readers sit in many time zones: the day is that
 * of `timeZone` (an IANA name, `UTC` where it is absent), so that every page says the same. A text
 * that is no date stays as it is.
 */
export function formatDate(iso: string, lang: string, timeZone = 'UTC'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(knownTag(lang), { dateStyle: 'long', timeZone }).format(date);
}

/** `Intl` throws for what is no tag, such as the `en_GB` of operating systems. */
function knownTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
