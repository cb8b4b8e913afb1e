import type { IntlShape } from 'react-intl';

/** A language in the admin's own; `null` where there is none. */
export function languageName(
  locale: string | null,
  intl: Pick<IntlShape, 'formatDisplayName'>,
): string | null {
  if (locale === null) return null;
  return intl.formatDisplayName(locale, { type: 'language' }) ?? locale;
}
