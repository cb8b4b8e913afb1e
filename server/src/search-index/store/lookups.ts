import type { Idf, Term } from '../../core/similarity';

/** Terms that are looked up; the rest counts when texts are compared. */
const LOOKED_UP = 35;
/** Postings that are read at most, of all these terms together. */
const READ = 5_000;
/** Factors of the sum are whole numbers up to this, so that databases add them up exactly. */
const FACTOR = 1000;

/** A term to look up. */
export interface Lookup {
  key: number;
  /** What a posting's weight is multiplied by. */
  factor: number;
  /** Texts to read: those in which the term weighs most, and of equal ones the newest. */
  depth: number;
}

/**
 * The terms that tell most, of those that some text has.
 *
 * @param counts how many texts have a term, by its key; none where it is missing. Not all of them
 *   have a posting for it, so this is the most that there can be to read.
 */
export function lookups(
  terms: readonly Term[],
  idf: Idf,
  counts: ReadonlyMap<number, number>,
): Lookup[] {
  const best = terms
    .filter(({ key }) => counts.has(key))
    .map(({ key, word, weight }) => ({ key, factor: weight * idf.of(key, word) ** 2 }))
    .sort((a, b) => b.factor - a.factor || a.key - b.key)
    .slice(0, LOOKED_UP);
  const highest = best[0]?.factor ?? 0;
  const scaled = best
    .map(({ key, factor }) => ({ key, factor: Math.round((factor / highest) * FACTOR) }))
    .filter(({ factor }) => factor > 0);
  return withDepths(scaled, counts);
}

/**
 * The more a term tells, the deeper it is read; what a rare one leaves over goes to the others. In
 * large archives this finds more of what is alike than as many texts of each term.
 */
function withDepths(
  best: readonly Omit<Lookup, 'depth'>[],
  counts: ReadonlyMap<number, number>,
): Lookup[] {
  const textsOf = (key: number) => counts.get(key) ?? 0;
  let left = READ;
  let share = best.reduce((sum, { factor }) => sum + factor, 0);
  return [...best]
    .sort((a, b) => textsOf(a.key) / a.factor - textsOf(b.key) / b.factor)
    .map(({ key, factor }) => {
      const depth = Math.min(textsOf(key), Math.ceil((left * factor) / share));
      left -= depth;
      share -= factor;
      return { key, factor, depth };
    });
}
