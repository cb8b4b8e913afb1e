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

const linesOf = (summary: string): string[] =>
  summary
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
