import type { Idf, Term } from './types';

/** Terms that every article has would otherwise weigh nothing where there are few articles. */
const SMOOTHING = 5;

/**
 * How much a term tells: ln(1 + total / (count + 5)). Without the 5, terms of two or three
 * articles would outweigh all others, and with them misspellings.
 *
 * @param count articles that have the term.
 * @param total articles in all.
 */
export const inverseFrequency = (count: number, total: number): number =>
  Math.log(1 + total / (count + SMOOTHING));

/** Added up from the smallest, so that the order of the terms changes no digit. */
function sum(values: readonly number[]): number {
  return Float64Array.from(values)
    .sort()
    .reduce((total, value) => total + value, 0);
}

const byKey = (terms: readonly Term[]): Map<number, Term> =>
  new Map(terms.map((term) => [term.key, term]));

/** The square of the length of an article as a vector. */
const square = (terms: readonly Term[], idf: Idf): number =>
  sum(terms.map(({ key, weight }) => (weight * idf(key)) ** 2));

/**
 * How much two articles are about the same: the cosine of their terms, each weighed by how rare it
 * is. (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988.)
 *
 * @returns 0 (no term in common) to 1 (the same terms); the same in both directions.
 */
export function cosine(a: readonly Term[], b: readonly Term[], idf: Idf): number {
  const others = byKey(b);
  const products: number[] = [];
  for (const { key, weight } of a) {
    const other = others.get(key);
    if (other !== undefined) products.push(weight * other.weight * idf(key) ** 2);
  }
  const lengths = Math.sqrt(square(a, idf)) * Math.sqrt(square(b, idf));
  return lengths > 0 ? Math.min(1, sum(products) / lengths) : 0;
}

/**
 * Why two articles are alike.
 *
 * @returns the words of `b`, as they stand there, that `a` has as well, most telling first.
 */
export function sharedTerms(a: readonly Term[], b: readonly Term[], idf: Idf): string[] {
  const others = byKey(a);
  return b
    .map((term) => ({ ...term, share: term.weight * (others.get(term.key)?.weight ?? 0) }))
    .filter(({ share }) => share > 0)
    .map(({ key, word, share }) => ({ key, word, share: share * idf(key) ** 2 }))
    .sort((x, y) => y.share - x.share || x.key - y.key)
    .map(({ word }) => word);
}

/**
 * Whether a text leans on an older article: how much of that one's title it has, each word weighed
 * by how rare it is.
 *
 * @returns 0 (nothing of it, or a title without telling words) to 1.
 */
export function titleCoverage(older: readonly Term[], newer: readonly Term[], idf: Idf): number {
  const has = byKey(newer);
  const title = older.filter(({ inTitle }) => inTitle);
  const all = sum(title.map(({ key }) => idf(key)));
  const found = sum(title.filter(({ key }) => has.has(key)).map(({ key }) => idf(key)));
  return all > 0 ? found / all : 0;
}
