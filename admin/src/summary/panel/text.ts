import type { SummaryForm, SummarySentence } from '../../../../shared/contracts';

/** Languages that are written without a space between sentences. */
const UNSPACED = new Set(['zh', 'ja']);

/** The sentences of a summary part by part: those of each point, or each by itself. */
export function partsOf(
  sentences: readonly SummarySentence[],
  form: SummaryForm,
): SummarySentence[][] {
  const parts: SummarySentence[][] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (form === 'points' && sentence.isJoined && last !== undefined) last.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

/** The same as texts. */
export const partTexts = (
  sentences: readonly SummarySentence[],
  form: SummaryForm,
  locale: string | null,
): string[] =>
  partsOf(sentences, form).map((part) => part.map(({ text }) => text).join(spaceIn(locale)));

/** Sentences that were chosen of several summaries, on one line where one of those has them so. */
export function rejoin(
  chosen: readonly string[],
  summaries: readonly (readonly SummarySentence[])[],
): SummarySentence[] {
  const isPair = (first: string | undefined, second: string) =>
    summaries.some((all) =>
      all.some((one, at) => one.isJoined && one.text === second && all[at - 1]?.text === first),
    );
  return chosen.map((text, at) => ({
    ...{ text, place: null, findings: [] },
    isJoined: isPair(chosen[at - 1], text),
  }));
}

/** Sentences as the text of a summary: a line for each point, or in one run. */
export const joinSentences = (
  sentences: readonly SummarySentence[],
  form: SummaryForm,
  locale: string | null,
): string => partTexts(sentences, form, locale).join(form === 'points' ? '\n' : spaceIn(locale));

function spaceIn(locale: string | null): string {
  const [language = ''] = (locale ?? '').split(/[-_]/u);
  return UNSPACED.has(language.toLowerCase()) ? '' : ' ';
}

/** How a text is set: more than one line makes points. */
export const formOf = (text: string): SummaryForm =>
  linesOf(text).length > 1 ? 'points' : 'paragraph';

/** The lines of a text that have words. */
export const linesOf = (text: string): string[] =>
  text.split(/\r?\n/u).filter((line) => line.trim() !== '');

/** What the form holds of a summary; `null` where it holds none, or only white space. */
export function summaryIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** White space aside: where the words of two texts are the same, so are their summaries. */
export const sameText = (one: string | null, other: string | null): boolean =>
  fold(one ?? '') === fold(other ?? '');

const fold = (text: string): string => text.replace(/\s+/gu, '');
