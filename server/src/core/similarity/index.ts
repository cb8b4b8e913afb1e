import type { Article, Idf, Likeness, Term } from './types';

export type { Article, Idf, Likeness, Term } from './types';

const unfinished = (): never => {
  throw new Error('Not written yet.');
};

/** Changes whenever the same article would get other terms: an index of another one is outdated. */
export const TERMS_VERSION = 1;

/** The up to 60 words that tell what an article is about, most telling first. */
export const tellingTerms = (_article: Article): Term[] => unfinished();

/** Terms for a search by words, as many as `tellingTerms`. */
export const termsOfQuery = (_words: string, _locale: string): Term[] => unfinished();

/** 0 to 1; the same in both directions. */
export const cosine = (_a: readonly Term[], _b: readonly Term[], _idf: Idf): number => unfinished();

/** The words of `b` that `a` has as well, most telling first. */
export const sharedTerms = (_a: readonly Term[], _b: readonly Term[], _idf: Idf): string[] =>
  unfinished();

/** 0 to 1: how much of the older article's title the newer text has. */
export const titleCoverage = (
  _older: readonly Term[],
  _newer: readonly Term[],
  _idf: Idf,
): number => unfinished();

/** 0 to 100. */
export const suggestionScore = (_likeness: Likeness): number => unfinished();

/** 0 to 1: how much of the shorter text stands in the other one as well. */
export const sharedText = (_a: string, _b: string): number => unfinished();
