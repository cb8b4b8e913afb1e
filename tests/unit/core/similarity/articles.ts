import { tellingTerms, type Idf, type Term } from '../../../../server/src/core/similarity';

/** Terms of an article whose paragraphs are parted by blank lines. */
export const termsOf = (title: string | null, text: string, locale = 'en'): Term[] =>
  tellingTerms({ title, paragraphs: text.split('\n\n').map((part) => ({ text: part })), locale });

export const wordsOf = (terms: readonly Term[]): string[] => terms.map(({ word }) => word);

/** Every term tells as much as any other. */
export const level: Idf = { of: () => 1, typical: 1, unshared: () => 1 };
