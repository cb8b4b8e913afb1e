import type { NewsroomConfig } from '../config';
import { summarize } from '../core/summarize';
import { readText, type Text } from '../core/text';
import type { BodyFormat } from '../types/options';
import { LENGTHS, type Choice } from './choice';

/** An article's words, from which its summary is made. */
export interface SummarySource {
  title: string | null;
  body: unknown;
  format: BodyFormat;
  /** The language that the text is read in. */
  locale: string;
  /** How many characters the field of the summary takes; `null` where there is no limit. */
  maxLength: number | null;
}

/**
 * The built-in summariser's text, with as many of its sentences as the field takes; `null` where
 * there is nothing to sum up, or not one sentence fits.
 */
export function generateSummary(
  source: SummarySource,
  { length, form, minimumWords }: Choice & Pick<NewsroomConfig['summary'], 'minimumWords'>,
): string | null {
  const text = textOf(source);
  const { maxLength } = source;
  for (let count: number = LENGTHS[length]; count > 0; count -= 1) {
    const summary = summarize(text, { sentences: count, minimumWords, form }).text;
    if (summary === '') return null;
    if (maxLength === null || summary.length <= maxLength) return summary;
  }
  return null;
}

/** The words as the core reads them. */
export function textOf({ title, body, format, locale }: SummarySource): Text {
  return readText(body, { format, locale, title: title ?? undefined });
}
