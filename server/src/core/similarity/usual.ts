import type { Usual } from './types';

/** Of words that two articles share, one in 14 texts has each; the archive soon knows better. */
export const WORD: Usual = { texts: 100, having: 7 };
/** A name of a place or a person is in next to none of the texts of other subjects. */
const NAME: Usual = { texts: 2_000, having: 0 };
/** What a text counts, measures and dates with. */
const QUANTITY: Usual = { texts: 50, having: 20 };

/**
 * How many texts are usually found to have a word.
 *
 * @param kind `quantity`, else how much it looks like a name: 0 to 1.
 */
export function usualOf(kind: 'quantity' | number): Usual {
  if (kind === 'quantity') return QUANTITY;
  const between = (word: number, name: number) => word + kind * (name - word);
  return {
    texts: between(WORD.texts, NAME.texts),
    having: between(WORD.having, NAME.having),
  };
}

/** Of a word of which nothing is known. */
export const UNKNOWN = usualOf(0.5);
