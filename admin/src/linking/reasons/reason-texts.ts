import type { IntlShape } from 'react-intl';
import type { SuggestionReasons } from '../../../../shared/contracts';

/** One reason in the admin's language. */
export interface ReasonText {
  key: string;
  text: string;
  /** Whether it quotes the article, and so is in the article's language. */
  quotes: boolean;
}

const DAYS_OF_A_MONTH = 30.44;
const DAYS_OF_A_YEAR = 365.25;

/** Up to two months are said in days, up to two years in months. */
const LONGEST_IN_DAYS = 60;
const LONGEST_IN_MONTHS = 730;

const MESSAGES = {
  source: { id: 'newsroom.linking.reasons.source', defaultMessage: 'Same source: {name}' },
  background: {
    id: 'newsroom.linking.reasons.background',
    defaultMessage: 'Background to this story',
  },
  section: { id: 'newsroom.linking.reasons.section', defaultMessage: 'Both in {section}' },
  sameDay: { id: 'newsroom.linking.reasons.sameDay', defaultMessage: 'Same day' },
  days: {
    id: 'newsroom.linking.reasons.days',
    defaultMessage: '{count, plural, one {# day apart} other {# days apart}}',
  },
  months: {
    id: 'newsroom.linking.reasons.months',
    defaultMessage: '{count, plural, one {# month apart} other {# months apart}}',
  },
  years: {
    id: 'newsroom.linking.reasons.years',
    defaultMessage: '{count, plural, one {# year apart} other {# years apart}}',
  },
};

/** Why an article is suggested, one short text for each reason, the most telling ones first. */
export function reasonTexts(reasons: SuggestionReasons, intl: IntlShape): ReasonText[] {
  const { terms, sources, section, days, background } = reasons;
  const say = (key: string, text: string) => ({ key, text, quotes: false });
  return [
    ...sources.map(({ documentId, name }) =>
      say(`source ${documentId}`, intl.formatMessage(MESSAGES.source, { name })),
    ),
    ...(terms.length > 0 ? [{ key: 'terms', text: terms.join(' · '), quotes: true }] : []),
    ...(background ? [say('background', intl.formatMessage(MESSAGES.background))] : []),
    ...(section === null
      ? []
      : [say('section', intl.formatMessage(MESSAGES.section, { section }))]),
    ...(days === null ? [] : [say('days', timeBetween(days, intl))]),
  ];
}

/** @param days between two articles, in either direction */
function timeBetween(days: number, intl: IntlShape): string {
  const distance = Math.abs(days);
  if (distance < 1) return intl.formatMessage(MESSAGES.sameDay);
  if (distance <= LONGEST_IN_DAYS) return intl.formatMessage(MESSAGES.days, { count: distance });
  return distance <= LONGEST_IN_MONTHS
    ? intl.formatMessage(MESSAGES.months, { count: Math.round(distance / DAYS_OF_A_MONTH) })
    : intl.formatMessage(MESSAGES.years, { count: Math.round(distance / DAYS_OF_A_YEAR) });
}
