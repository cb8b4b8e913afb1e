import { errors, z } from '@strapi/utils';
import { locale, parseRequest, TAKES_LOCALE } from '../parse-request';
import { addMonths, MOST_MONTHS, monthOf, monthsBetween, type Month } from './months';

/** How many months, this one among them, where none are named. */
const USUAL_MONTHS = 12;

const TAKES_MONTH = 'a month, like "2026-03"';
const TAKES = {
  from: TAKES_MONTH,
  to: TAKES_MONTH,
  locale: TAKES_LOCALE,
  type: 'the uid of an article type',
  format: '"json" or "csv"',
};

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
/** A form sends an empty text for what is not chosen. */
const orEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const request = z.object({
  from: orEmpty(month),
  to: orEmpty(month),
  locale: orEmpty(locale),
  type: orEmpty(z.string()),
  format: orEmpty(z.enum(['json', 'csv'])),
});

export interface FiguresAsked {
  /** In order. */
  months: [Month, ...Month[]];
  locale: string | undefined;
  /** The uid of an article type; all where it is absent. */
  type: string | undefined;
  format: 'json' | 'csv';
}

/**
 * @param now the last month is this one where none is named
 * @throws ValidationError that names the parameter and what it takes
 */
export function parseFiguresAsked(query: unknown, now: Date): FiguresAsked {
  const { format = 'json', ...asked } = parseRequest(request, query, TAKES);
  const to = asked.to ?? monthOf(now);
  const from = asked.from ?? addMonths(to, 1 - USUAL_MONTHS);
  const [first, ...rest] = monthsBetween(from, to);
  if (first === undefined || rest.length >= MOST_MONTHS) {
    throw new errors.ValidationError(
      `from: it takes a month that is not after \`to\`, and at most ${MOST_MONTHS} months with it`,
    );
  }
  return { months: [first, ...rest], locale: asked.locale, type: asked.type, format };
}
