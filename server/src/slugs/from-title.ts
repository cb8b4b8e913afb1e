import { slugify, transliterate } from 'transliteration';

export const SLUG_MAX_LENGTH = 255;

/** Letters that the library lacks, or spells by their shape rather than their sound. */
const SPELLINGS: [string, string][] = [
  ['ə', 'e'],
  ['Ə', 'E'],
  ['ու', 'u'],
  ['Ու', 'U'],
  ['և', 'ev'],
];

/**
 * A readable slug for a title in any script: Latin letters, digits and hyphens, cut at a word.
 * Empty where the title has nothing that can be written in Latin letters (only emoji, say).
 *
 * @param maxLength in characters
 */
export function slugFromTitle(title: string, maxLength = SLUG_MAX_LENGTH): string {
  const latin = transliterate(title, { replace: SPELLINGS });
  // An apostrophe stands inside a word: "what's", and soft signs and aspirates spelt with one.
  const slug = slugify(latin.replace(/['`‘’ʼ]/gu, ''), {
    lowercase: true,
    separator: '-',
    allowedChars: 'a-zA-Z0-9',
  });
  return cutAtHyphen(slug, maxLength);
}

/**
 * `slug` with `-suffix`.
 *
 * @param maxLength of both together, in characters
 */
export function withSuffix(slug: string, suffix: string, maxLength = SLUG_MAX_LENGTH): string {
  return `${cutAtHyphen(slug, maxLength - suffix.length - 1)}-${suffix}`;
}

function cutAtHyphen(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const hyphen = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, hyphen > maxLength / 2 ? hyphen : maxLength);
}
