import { tokens } from './tokens';

/** Words in a row that two articles rarely have by chance. */
const SHINGLE = 5;

const wordsOf = (text: string): string[] => tokens(text).map(({ lower }) => lower);

/** Every run of words, as one string each; words have no spaces. */
function shingles(words: readonly string[], size: number): string[] {
  const last = words.length - size;
  return Array.from({ length: last + 1 }, (_, i) => words.slice(i, i + size).join(' '));
}

/** The share of some words that stand in runs which the others have as well. */
function covered(words: readonly string[], others: readonly string[], size: number): number {
  const known = new Set(shingles(others, size));
  let found = 0;
  let end = 0;
  shingles(words, size).forEach((shingle, i) => {
    if (!known.has(shingle)) return;
    found += i + size - Math.max(i, end);
    end = i + size;
  });
  return found / words.length;
}

/**
 * How much of the shorter text stands in the other one as well, in runs of five words (of five
 * pairs of characters where the script has no spaces), or in one run where it is shorter than that.
 *
 * @returns 0 to 1; the same in both directions; 0 for a text without words. Only the first 300,000
 *   characters of each are read.
 */
export function sharedText(a: string, b: string): number {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (shorter.length === 0) return 0;
  const size = Math.min(SHINGLE, shorter.length);
  const share = covered(shorter, longer, size);
  // Of two texts of one length either may repeat itself more.
  return shorter.length < longer.length ? share : Math.max(share, covered(longer, shorter, size));
}
