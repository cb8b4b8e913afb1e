/** How much of an article a summary covers, as the scorer's `coverage.mjs` measures it. */
import type { Article, Scorer } from './data';

const WORDS = 65;

/** Weights of an article's terms (tf-idf), and what its first sentences cover of them. */
export interface Covered {
  weights: Map<string, number>;
  /** The article's sentences as a plain segmenter sees them. */
  opening: string[];
  lead: Mass;
}

/** Share of the weight of all terms, and of those with a digit. */
export interface Mass {
  terms: number;
  figures: number;
}

const hasDigit = (term: string): boolean => /\d/.test(term);

const termsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).filter((term) => term.length > 2 || hasDigit(term));

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** In how many articles of a set each term stands. */
export function countArticles(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { body } of articles) {
    for (const term of new Set(termsOf(body))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** What the first 65 words of a text cover. */
export function massOf(weights: ReadonlyMap<string, number>, text: string): Mass {
  const has = new Set(termsOf(text.split(/\s+/).slice(0, WORDS).join(' ')));
  const share = (counts: (term: string) => boolean) => {
    let [covered, all] = [0, 0];
    for (const [term, weight] of weights) {
      if (!counts(term)) continue;
      all += weight;
      if (has.has(term)) covered += weight;
    }
    return all === 0 ? 0 : covered / all;
  };
  return { terms: share(() => true), figures: share(hasDigit) };
}

export function toCovered(
  { body }: Article,
  counts: ReadonlyMap<string, number>,
  articles: number,
  scorer: Scorer,
): Covered {
  const weights = new Map<string, number>();
  for (const term of termsOf(body)) {
    const rarity = Math.log(articles / (counts.get(term) ?? 1) + 1);
    weights.set(term, (weights.get(term) ?? 0) + rarity);
  }
  const opening = scorer.splitSentences(body).map(plain);
  return { weights, opening, lead: massOf(weights, opening.join(' ')) };
}
