import { lowerWords } from './tokens';

/** Words in a row that two articles rarely have by chance. */
const SHINGLE = 5;

/** Every run of words, as one string each: cut from one text, which is cheaper than joining each. */
function shingles(words: readonly string[], size: number): string[] {
  const text = words.join(' ');
  const starts = [0];
  let end = 0;
  for (const word of words) starts.push((end += word.length + 1));
  const last = words.length - size;
  return Array.from({ length: last + 1 }, (_, i) =>
    text.slice(starts[i], (starts[i + size] as number) - 1),
  );
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

function share(a: readonly string[], b: readonly string[]): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return 0;
  const size = Math.min(SHINGLE, shorter.length);
  const part = covered(shorter, longer, size);
  // Of two texts of one length either may repeat itself more.
  return shorter.length < longer.length ? part : Math.max(part, covered(longer, shorter, size));
}

/**
 * How much a text has in common with each of some others: of the shorter of the two, the share that
 * stands in the longer one as well, in runs of five words (of five pairs of characters where the
 * script has no spaces), or in one run where it is shorter than that.
 *
 * @returns for each of the others 0 to 1; the same in both directions; 0 for a text without words.
 *   Only the first 300,000 characters of each are read.
 */
export function sharedText(text: string, others: readonly string[]): number[] {
  const words = lowerWords(text);
  return others.map((other) => share(words, lowerWords(other)));
}
