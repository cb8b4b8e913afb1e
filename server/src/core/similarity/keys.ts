import { perLanguage } from '../text';
import { stemOf } from './tokens';

/** Offset and prime of the 32-bit FNV-1a hash (Fowler, Noll, Vo). */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function mix(hash: number, text: string): number {
  let mixed = hash;
  for (let i = 0; i < text.length; i += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(i), PRIME);
  }
  return mixed;
}

/** The last rounds of MurmurHash3, without which similar words get similar keys. */
function spread(hash: number): number {
  let spreaded = hash;
  spreaded = Math.imul(spreaded ^ (spreaded >>> 16), 0x85ebca6b);
  spreaded = Math.imul(spreaded ^ (spreaded >>> 13), 0xc2b2ae35);
  return (spreaded ^ (spreaded >>> 16)) | 0;
}

/** What a locale's keys begin with, so that two locales have none in common. */
const seedOf = perLanguage((locale) => mix(SEED, `${locale} `));

/**
 * The key of a word, by its stem.
 *
 * @param locale Strapi's code of the locale.
 * @returns a signed 32-bit integer. Two stems of an archive may share one; among the few terms
 *   that two articles have, that is too rare to matter.
 */
export const keyOf = (word: string, locale: string): number =>
  spread(mix(seedOf(locale), stemOf(word)));

/** What the keys of a scope are mixed with. */
const scopeOf = perLanguage((scope) => spread(mix(SEED, scope)));

/**
 * The key within a scope: two scopes have no term in common.
 *
 * @param scope a name of any kind; of few, because each is remembered.
 * @returns a signed 32-bit integer
 */
export const keyWithin = (key: number, scope: string): number => spread(key ^ scopeOf(scope));
