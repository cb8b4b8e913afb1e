import { overlap } from './tokens';
import type { Idf, Term, Usual } from './types';
import { UNKNOWN, WORD } from './usual';

/** Without it terms of two or three articles would outweigh all others, and misspellings with them. */
const SMOOTHING = 5;
/** What a term tells that only one of two articles has, against one that no article has. */
const TYPICAL = 0.6;
/** Whether a word is written in small letters, in a script that has others. */
const isSmall = (word: string): boolean =>
  word !== word.toUpperCase() && word === word.toLowerCase();

/** Shares of titles are added up in these, as whole numbers. */
const MILLIONTH = 1e6;

/**
 * Rarity is reckoned as in an archive of so many texts at least: what a smaller one cannot tell is
 * filled in by what is usual. Otherwise all words are rare where there are 25 articles, and all
 * articles alike.
 */
const LEAST_TOTAL = 1_500;
/**
 * How much terms tell: ln(1 + total / (count + 5)), the inverse document frequency. (Spärck Jones,
 * A statistical interpretation of term specificity and its application in retrieval, 1972.)
 *
 * In an archive of less than 1,500 texts the count is what it would come to in one of 1,500: the
 * texts that lack are taken to have the term as often as those that are there, which for few texts
 * is drawn towards what is usual. That is often for a word, and never for a name.
 *
 * @param terms those for which it is asked.
 * @param counts how many texts have a term, by its key; none where it is missing.
 * @param total texts in all.
 */
export function inverseFrequency(
  terms: readonly Term[],
  counts: ReadonlyMap<number, number>,
  total: number,
): Idf {
  const reckoned = Math.max(total, LEAST_TOTAL);
  const rarity = (count: number) => Math.log(1 + reckoned / (count + SMOOTHING));
  const rarityOf = (count: number, usual: Usual) => {
    const share = (count + usual.having) / (total + usual.texts);
    return rarity(count + (reckoned - total) * share);
  };
  const rarities = new Map(
    terms.map(({ key, usual = UNKNOWN }) => {
      const count = counts.get(key) ?? 0;
      const given = rarityOf(count, usual);
      return [key, { given, small: Math.min(given, rarityOf(count, WORD)) }];
    }),
  );
  const unknown = rarity(0);
  const ofNoText = rarityOf(0, WORD);
  return {
    of(key, word) {
      const known = rarities.get(key);
      if (known === undefined) return unknown;
      // What is written small in one of two articles is no name there: Professor, professionals.
      return isSmall(word) ? known.small : known.given;
    },
    typical: TYPICAL * unknown,
    unshared: (word) => TYPICAL * (isSmall(word) ? ofNoText : unknown),
  };
}

/** An article is compared with a hundred others in a row, and its terms never change. */
const maps = new WeakMap<readonly Term[], ReadonlyMap<number, Term>>();

function byKey(terms: readonly Term[]): ReadonlyMap<number, Term> {
  const known = maps.get(terms);
  if (known !== undefined) return known;
  const map = new Map(terms.map((term) => [term.key, term]));
  maps.set(terms, map);
  return map;
}

const square = (terms: readonly Term[]): number =>
  terms.reduce((sum, { weight }) => sum + weight * weight, 0);

/**
 * How much two articles are about the same: the cosine of their terms as vectors, in which a shared
 * term is as long as its weight times its rarity. (Salton and Buckley, Term-weighting approaches in
 * automatic text retrieval, 1988.) A term that only one of them has is taken to be of typical
 * rarity: against rarity of its own this finds related news better, since an article is no less
 * alike for telling something rare besides; and only the rarity of shared terms has to be known.
 *
 * @returns 0 (no term in common) to 1 (the same terms); the same to the last digit in both
 *   directions and whatever the order of the terms, because what is added up are whole numbers.
 */
export function cosine(a: readonly Term[], b: readonly Term[], idf: Idf): number {
  const known = byKey(a);
  const typical = idf.typical ** 2;
  let product = 0;
  let own = 0;
  let other = 0;
  let ownShared = 0;
  let otherShared = 0;
  for (const { key, word, weight } of b) {
    const match = known.get(key);
    if (match === undefined) continue;
    const rarity = idf.of(key, word) ** 2;
    product += Math.round(match.weight * weight * rarity);
    own += Math.round(match.weight ** 2 * rarity);
    other += Math.round(weight ** 2 * rarity);
    ownShared += match.weight ** 2;
    otherShared += weight ** 2;
  }
  if (product === 0) return 0;
  own += (square(a) - ownShared) * typical;
  other += (square(b) - otherShared) * typical;
  return Math.min(1, product / Math.sqrt(own * other));
}

/**
 * Why two articles are alike.
 *
 * @param tellsNothing words that are passed over, because they tell a reader nothing.
 * @returns the words of `b`, as they stand there, that `a` has as well, most telling first. Where a
 *   script has no spaces, of pieces that overlap only the most telling is given.
 */
export function sharedTerms(
  a: readonly Term[],
  b: readonly Term[],
  idf: Idf,
  tellsNothing: (word: string) => boolean = () => false,
): string[] {
  const known = byKey(a);
  const shared: { term: Term; share: number }[] = [];
  for (const term of b) {
    const match = known.get(term.key);
    if (match === undefined || tellsNothing(term.word)) continue;
    shared.push({ term, share: match.weight * term.weight * idf.of(term.key, term.word) ** 2 });
  }
  const words = shared
    .sort((x, y) => y.share - x.share || x.term.key - y.term.key)
    .map(({ term }) => term.word);
  const given: string[] = [];
  for (const word of words) if (!given.some((other) => overlap(other, word))) given.push(word);
  return given;
}

/**
 * Whether a text leans on an older article: how much of that one's title it has, each word weighed
 * by its rarity.
 *
 * @returns 0 (nothing of it, or a title without telling words) to 1.
 */
export function titleCoverage(older: readonly Term[], newer: readonly Term[], idf: Idf): number {
  const has = byKey(newer);
  let all = 0;
  let found = 0;
  for (const { key, word, inTitle } of older) {
    if (!inTitle) continue;
    const rarity = Math.round(MILLIONTH * (has.has(key) ? idf.of(key, word) : idf.unshared(word)));
    all += rarity;
    if (has.has(key)) found += rarity;
  }
  return all > 0 ? found / all : 0;
}
