export { cosine, inverseFrequency, sharedTerms, titleCoverage } from './compare';
export { keyOf, keyWithin } from './keys';
export { quantities } from './quantities';
export { suggestionScore } from './score';
export { sharedText } from './shared-text';
export { MAX_TERMS, tellingTerms, termsOfQuery } from './terms';
export { stemOf } from './tokens';
export type { Article, Idf, Likeness, Term } from './types';

/**
 * Raised whenever the same article would get other terms: an index made by another version has to
 * be built again.
 */
export const TERMS_VERSION = 2;
