import type { SummaryForm } from '../core/summarize';
import type { SummarySource } from './generator';
import { sentencesOf } from './sentences';

/** Languages that are written without a space between sentences. */
const UNSPACED = new Set(['zh', 'ja']);

/** A summary in points: its lines, or where it is one paragraph its sentences. */
export function pointsOf(summary: string, locale: string): string[] {
  const lines = linesOf(summary);
  return lines.length > 1 ? lines : sentencesOf(summary, locale);
}

/** A summary in one paragraph. */
export function inOneRun(summary: string, locale: string): string {
  const [language = ''] = locale.split(/[-_]/u);
  return linesOf(summary).join(UNSPACED.has(language.toLowerCase()) ? '' : ' ');
}

/**
 * A model's answer, one sentence to a line, in a form, with as many of its sentences as the field
 * takes; `null` where not one of them fits.
 */
export function inForm(
  answer: string,
  form: SummaryForm,
  { locale, maxLength }: Pick<SummarySource, 'locale' | 'maxLength'>,
): string | null {
  const lines = linesOf(answer);
  for (let count = lines.length; count > 0; count -= 1) {
    const points = lines.slice(0, count).join('\n');
    const text = form === 'points' ? points : inOneRun(points, locale);
    if (maxLength === null || text.length <= maxLength) return text;
  }
  return null;
}

/** The lines of a summary that have words. */
export const linesOf = (summary: string): string[] =>
  summary
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
