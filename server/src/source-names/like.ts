import { keyOf, keysIn } from '../core/sources';

/** Shorter stems say too little: "of", "the". */
const SHORTEST = 3;
/** The share of all their words that two names have in common, where neither has all of the other's. */
const ALIKE = 0.5;

/** Scripts that do not part words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a name that say something; what a script does not part is one. */
const wordsOf = (name: string): string[] =>
  (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) =>
    UNSPACED.test(word) ? word.length > 1 : keyOf(word).length >= SHORTEST,
  );

/**
 * How much two names are alike, from 0 to 1: names that are the same but for a first name or an
 * office, and names that have half of their words in common.
 *
 * @param name as a text has it
 * @param other of a source
 * @param language primary language subtag of the first one
 * @returns 0 where they are not alike
 */
export function likeness(name: string, other: string, language: string): number {
  if (UNSPACED.test(name)) return within(name, other);
  const [own, others] = [wordsOf(name), wordsOf(other).map(keyOf)];
  if (own.length === 0 || others.length === 0) return 0;
  const stems = own.map((word) => keysIn(word, language));
  const shared = stems.filter((forms) => forms.some((form) => others.includes(form))).length;
  const all = own.length + others.length - shared;
  const isPart = shared === Math.min(own.length, others.length);
  return isPart || (shared > 1 && shared / all >= ALIKE) ? shared / all : 0;
}

function within(name: string, other: string): number {
  const [short = '', long = ''] = [name.trim(), other.trim()].sort((a, b) => a.length - b.length);
  return short.length > 1 && long.includes(short) ? short.length / long.length : 0;
}

/** The words of names by which like ones are looked for: the longest ones, which tell most. */
export function tellingWords(names: readonly string[], most: number): string[] {
  const words = new Set(names.flatMap((name) => wordsOf(name)));
  return [...words].sort((one, other) => other.length - one.length).slice(0, most);
}
