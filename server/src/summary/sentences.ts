import { readText } from '../core/text';
import { foldWhiteSpace } from './digest';

/** The sentences of a summary, of points or a paragraph, in order. */
export function sentencesOf(summary: string, locale: string): string[] {
  // Points without a full stop are sentences as well, so each line is read by itself.
  return summary
    .split(/\r?\n/u)
    .flatMap((line) => readText(line, { format: 'plain', locale }).sentences)
    .map(({ text }) => foldWhiteSpace(text))
    .filter((text) => text !== '');
}

/** Whether every sentence of a text is one of the sentences of others. */
export function isComposedOf(text: string, others: readonly string[], locale: string): boolean {
  const known = new Set(others.flatMap((other) => sentencesOf(other, locale)));
  const sentences = sentencesOf(text, locale);
  return sentences.length > 0 && sentences.every((sentence) => known.has(sentence));
}

/**
 * Whether a text has a sentence of another one.
 * @param common sentences that both may have from elsewhere
 */
export function sharesSentence(
  text: string,
  other: string,
  { common, locale }: { common: readonly string[]; locale: string },
): boolean {
  const elsewhere = new Set(common.map(foldWhiteSpace));
  const known = new Set(sentencesOf(other, locale));
  return sentencesOf(text, locale).some(
    (sentence) => known.has(sentence) && !elsewhere.has(sentence),
  );
}
