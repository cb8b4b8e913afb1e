import type { NewsroomConfig } from '../config';
import { summarize } from '../core/summarize';
import { readText } from '../core/text';
import type { BodyFormat } from '../types/options';

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
  { title, body, format, locale, maxLength }: SummarySource,
  { sentences, minimumWords }: NewsroomConfig['summary'],
): string | null {
  const text = readText(body, { format, locale, title: title ?? undefined });
  for (let count = sentences; count > 0; count -= 1) {
    const summary = summarize(text, { sentences: count, minimumWords, form: 'paragraph' }).text;
    if (summary === '') return null;
    if (maxLength === null || summary.length <= maxLength) return summary;
  }
  return null;
}
