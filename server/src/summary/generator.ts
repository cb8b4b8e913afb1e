import type { NewsroomConfig } from '../config';
import { summarize } from '../core/summarize';
import { readText } from '../core/text';

/** An article's words, from which its summary is made. */
export interface SummarySource {
  title: string | null;
  /** Strapi Blocks. */
  body: unknown;
  locale: string;
}

/** The built-in summariser's text; `null` where there is nothing to sum up. */
export function generateSummary(
  source: SummarySource,
  { sentences, minimumWords }: NewsroomConfig['summary'],
): string | null {
  const text = readText(source.body, {
    format: 'blocks',
    locale: source.locale,
    title: source.title ?? undefined,
  });
  const summary = summarize(text, { sentences, minimumWords, form: 'paragraph' });
  return summary.text === '' ? null : summary.text;
}
