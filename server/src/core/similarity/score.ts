import type { Likeness } from './types';

/**
 * With it, of pairs of a certainty of 50, 70 and 90 about that many in a hundred are related, as
 * measured on English news by their topics.
 */
const STEEPNESS = 5;
/** What is left of the doubt by each shared source, of which three count, and by a section. */
const SOURCE = 0.8;
const SOURCES = 3;
const SECTION = 0.95;
/** What age leaves of a score, and the days in which half of the rest is lost. */
const OLD = 0.65;
const HALF_LIFE = 60;

/**
 * How good a suggestion is, by what is known of two articles alone, so that a number means the
 * same from one article to the next.
 *
 * Doubt that they belong together shrinks with the cosine (by e^-5c), with each source both rest on
 * (to 80 %), and with a section in common (to 95 %). What is left is certainty; days between the
 * two take up to 35 % of it (half of that after 60 days), unless the other is background.
 *
 * @returns 0 to 100; never less for a higher cosine, more sources, the same section or fewer days.
 */
export function suggestionScore(likeness: Likeness): number {
  const { cosine, sharedSources, sameSection, days, background } = likeness;
  const sources = SOURCE ** Math.min(SOURCES, sharedSources);
  const doubt = Math.exp(-STEEPNESS * cosine) * sources * (sameSection ? SECTION : 1);
  const fades = days !== null && !background;
  const age = fades ? OLD + (1 - OLD) * 2 ** (-Math.abs(days) / HALF_LIFE) : 1;
  return 100 * (1 - doubt) * age;
}
