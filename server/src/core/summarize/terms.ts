/**
 * Terms for ranking, without a word list: runs of letters and digits, lower-cased and cut to their
 * first six characters (which stands in for a stemmer in inflecting languages), and pairs of
 * characters in scripts that write no spaces. A term is a hash; two terms of one article that
 * share a 32-bit hash are rare enough not to matter.
 */

const LETTER = 1;
const DIGIT = 2;
const UNSPACED = 3;
const PREFIX = 6;

const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Classes of the basic plane's characters, in pages of 256 that are filled when first needed. */
const pages: Array<Uint8Array | undefined> = [];

function fillPage(page: number): Uint8Array {
  const classes = new Uint8Array(256);
  for (let i = 0; i < 256; i += 1) {
    const character = String.fromCharCode(page * 256 + i);
    if (UNSPACED_SCRIPT.test(character)) classes[i] = UNSPACED;
    else if (/\p{N}/u.test(character)) classes[i] = DIGIT;
    else if (/[\p{L}\p{M}]/u.test(character)) classes[i] = LETTER;
  }
  pages[page] = classes;
  return classes;
}

/** Surrogates count as letters, so that scripts beyond the basic plane make terms as well. */
function classOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const page = pages[code >> 8] ?? fillPage(code >> 8);
  return page[code & 255] as number;
}

/** The terms of a sentence, with what the ranking wants to know about their form. */
export interface Terms {
  /** 32-bit hashes in order, with repetitions. */
  hashes: number[];
  /** Words as a reader counts them; two characters of a script without spaces make one. */
  words: number;
  numbers: number;
  /** Words with a capital first letter, the sentence's first word apart. */
  capitals: number;
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * Parts a sentence into terms.
 *
 * @param text any text.
 */
export function readTerms(text: string): Terms {
  const lower = text.toLowerCase();
  // Where lower-casing changes the length, capitals cannot be told by position.
  const cased = lower.length === text.length;
  const terms: Terms = { hashes: [], words: 0, numbers: 0, capitals: 0 };
  let unspaced = 0;
  let i = 0;
  while (i < lower.length) {
    const kind = classOf(lower.charCodeAt(i));
    if (kind === 0) i += 1;
    else if (kind === UNSPACED) {
      const next = lower.charCodeAt(i + 1);
      const pair = i + 1 < lower.length && classOf(next) === UNSPACED;
      if (pair) terms.hashes.push(mix(mix(0x811c9dc5, lower.charCodeAt(i)), next));
      unspaced += 1;
      i += 1;
    } else {
      const capital = cased && lower.charCodeAt(i) !== text.charCodeAt(i);
      if (capital && terms.words > 0) terms.capitals += 1;
      i = readWord(lower, i, kind, terms);
    }
  }
  terms.words += Math.ceil(unspaced / 2);
  return terms;
}

function readWord(lower: string, from: number, kind: number, terms: Terms): number {
  let hash = 0x811c9dc5;
  let i = from;
  for (; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    const next = classOf(code);
    if (next === 0 || next === UNSPACED) break;
    if (i - from < PREFIX) hash = mix(hash, code);
  }
  terms.words += 1;
  if (kind === DIGIT) terms.numbers += 1;
  terms.hashes.push(hash);
  return i;
}
