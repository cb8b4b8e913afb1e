import type { SummaryForm } from '../../../../shared/contracts';

/** Languages that are written without a space between sentences. */
const UNSPACED = new Set(['zh', 'ja']);

/** Sentences as the text of a summary: one to a line, or in one run. */
export function joinSentences(
  sentences: readonly string[],
  form: SummaryForm,
  locale: string | null,
): string {
  if (form === 'points') return sentences.join('\n');
  const [language = ''] = (locale ?? '').split(/[-_]/u);
  return sentences.join(UNSPACED.has(language.toLowerCase()) ? '' : ' ');
}

/** How a text is set: more than one line makes points. */
export function formOf(text: string): SummaryForm {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.length > 1 ? 'points' : 'paragraph';
}

/** What the form holds of a summary; `null` where it holds none, or only white space. */
export function summaryIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** White space aside: where the words of two texts are the same, so are their summaries. */
export const sameText = (one: string | null, other: string | null): boolean =>
  fold(one ?? '') === fold(other ?? '');

const fold = (text: string): string => text.replace(/\s+/gu, '');
