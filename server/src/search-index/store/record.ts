import { keyOf, type Term } from '../../core/similarity';

/** Between a word and its weight; words have neither, nor spaces. */
const IN_TEXT = ':';
const IN_TITLE = '=';

/** Terms as one short text. Their keys are not in it: they follow from word and locale. */
export const writeTerms = (terms: readonly Term[]): string =>
  terms
    .map(({ word, weight, inTitle }) => `${word}${inTitle ? IN_TITLE : IN_TEXT}${weight}`)
    .join(' ');

/** What `writeTerms` wrote, most telling first again. */
export function readTerms(record: string, locale: string): Term[] {
  if (record === '') return [];
  return record.split(' ').map((entry) => {
    const inTitle = entry.includes(IN_TITLE);
    const end = entry.indexOf(inTitle ? IN_TITLE : IN_TEXT);
    const word = entry.slice(0, end);
    return { key: keyOf(word, locale), word, weight: Number(entry.slice(end + 1)), inTitle };
  });
}
