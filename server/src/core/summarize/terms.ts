import { functionWordList, functionWords, perLanguage } from '../text';
import { Hints } from './hints';

/**
 * Terms for ranking, without a word list: runs of letters and digits, lower-cased and cut to their
 * first six characters (which stands in for a stemmer in inflecting languages), and pairs of
 * characters in scripts that write no spaces. A term is a hash; two terms of one article that
 * share a 32-bit hash are rare enough not to matter.
 */

/** Classes of characters: marks that the rules ask for, and from `LETTER` on what words consist of. */
const MARK = { quote: 1, bracket: 2, odd: 3 } as const;
const LETTER = 4;
const UNSPACED = 5;
const DIGIT = 6;
const PREFIX = 6;
/** Offset and prime of the FNV-1a hash. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const CLASSES: ReadonlyArray<readonly [RegExp, number]> = [
  [UNSPACED_SCRIPT, UNSPACED],
  [/\p{N}/u, DIGIT],
  [/[\p{L}\p{M}]/u, LETTER],
  [/["“”„«»「」『』'’‘]/, MARK.quote],
  [/[《》()（）[\]【】]/, MARK.bracket],
  [/[|¦•▪►@]/, MARK.odd],
];

/** Classes of the basic plane's characters, in pages of 256 that are filled when first needed. */
const pages: Array<Uint8Array | undefined> = [];

function fillPage(page: number): Uint8Array {
  const classes = new Uint8Array(256);
  for (let i = 0; i < 256; i += 1) {
    const character = String.fromCharCode(page * 256 + i);
    classes[i] = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 0;
  }
  pages[page] = classes;
  return classes;
}

/** The first page, which most characters of most languages are on. */
const LATIN = fillPage(0);

/** Surrogates count as letters, so that scripts beyond the basic plane make terms as well. */
function classOf(code: number): number {
  if (code < 256) return LATIN[code] as number;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const page = pages[code >> 8] ?? fillPage(code >> 8);
  return page[code & 255] as number;
}

/** Whether a UTF-16 code unit is part of a word: a letter, a mark or a digit of any script. */
export const isWordCode = (code: number): boolean => classOf(code) >= LETTER;

/** What a term is: a word that only joins others, a word, a name, a figure, a year. */
export const KIND = { join: 0, word: 1, name: 2, figure: 3, year: 4 } as const;

/** The terms of a sentence, with what the ranking wants to know about their form. */
export interface Terms {
  /** 32-bit hashes in order, with repetitions. */
  hashes: number[];
  /** The `KIND` of each. */
  kinds: number[];
  /** Words as a reader counts them; two characters of a script without spaces make one. */
  words: number;
  /** Bits of the classes of marks that stand between the words. */
  marks: number;
}

/** Whether a sentence has a quotation mark, an apostrophe or a bracket. */
export const isMarked = ({ marks }: Terms): boolean =>
  (marks & ((1 << MARK.quote) | (1 << MARK.bracket))) !== 0;

/** Whether it has a bar, a list's mark or the mark of a handle. */
export const hasOddMark = ({ marks }: Terms): boolean => (marks & (1 << MARK.odd)) !== 0;

/** Whether it has one of some terms. */
export function hasTerm({ hashes }: Terms, terms: readonly number[]): boolean {
  for (const term of terms) if (hashes.includes(term)) return true;
  return false;
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** Shorter words without a digit tell nothing in the scripts that have spaces. */
const SHORTEST = 3;

const YEAR = 4;
const isYear = (figure: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(figure);

/** The words of a language that only join others, by the hashes of all their letters. */
interface Joins {
  words: ReadonlySet<number>;
  hints: Hints;
  /** Whether two characters of a script without spaces only join others. */
  pair: (lower: string) => boolean;
}

const NONE: Joins = { words: new Set(), hints: new Hints(), pair: () => false };

/**
 * Tells which words of a language tell nothing.
 *
 * @param language primary language subtag.
 */
export const joinsOf = perLanguage<Joins>((language) => {
  const words = new Set<number>();
  const hints = new Hints();
  for (const entry of functionWordList(language)) {
    readWord(entry, 0);
    words.add(word.whole);
    hints.add(word.whole, 1);
  }
  return { words, hints, pair: functionWords(language) };
});

/**
 * A word that was just read: where it ends, the hashes of its first and of all its letters, whether
 * it has a digit. One object for all, for there is one for each word of an article.
 */
const word = { end: 0, prefix: 0, whole: 0, figure: false };

/** Reads the word that begins at `from`. */
function readWord(lower: string, from: number): void {
  let hash = SEED;
  let end = from;
  let figure = false;
  for (; end < lower.length; end += 1) {
    const code = lower.charCodeAt(end);
    const own = classOf(code);
    if (own < LETTER || own === UNSPACED) break;
    if (own === DIGIT) figure = true;
    if (end - from === PREFIX) word.prefix = hash;
    hash = mix(hash, code);
  }
  if (end - from <= PREFIX) word.prefix = hash;
  word.end = end;
  word.whole = hash;
  word.figure = figure;
}

function kindOf(lower: string, from: number, capital: boolean, joins: Joins): number {
  const { end, figure, whole } = word;
  const length = end - from;
  if (figure) {
    return length === YEAR && isYear(lower.slice(from, end)) ? KIND.year : KIND.figure;
  }
  if (length < SHORTEST) return KIND.join;
  if (joins.hints.of(whole) !== 0 && joins.words.has(whole)) return KIND.join;
  return capital ? KIND.name : KIND.word;
}

/**
 * Parts a sentence into terms.
 *
 * @param text any text.
 * @param joins the words that tell nothing.
 */
export function readTerms(text: string, joins: Joins = NONE): Terms {
  const lower = text.toLowerCase();
  // Where lower case has another length, letters can not be compared by their places.
  const cased = lower.length === text.length ? text : lower;
  const { length } = lower;
  const hashes: number[] = [];
  const kinds: number[] = [];
  let words = 0;
  let unspaced = 0;
  let marks = 0;
  let i = 0;
  while (i < length) {
    const kind = classOf(lower.charCodeAt(i));
    if (kind < LETTER) {
      marks |= 1 << kind;
      i += 1;
    } else if (kind === UNSPACED) {
      const next = lower.charCodeAt(i + 1);
      const pair = i + 1 < length && classOf(next) === UNSPACED;
      if (pair) {
        hashes.push(mix(mix(SEED, lower.charCodeAt(i)), next));
        kinds.push(joins.pair(lower.slice(i, i + 2)) ? KIND.join : KIND.word);
      }
      unspaced += 1;
      i += 1;
    } else {
      const from = i;
      readWord(lower, from);
      i = word.end;
      hashes.push(word.prefix);
      // A capital marks a name unless it opens the sentence. In German every noun counts as one,
      // in scripts without capitals none does.
      const capital = words > 0 && cased.charCodeAt(from) !== lower.charCodeAt(from);
      kinds.push(kindOf(lower, from, capital, joins));
      words += 1;
    }
  }
  return { hashes, kinds, words: words + Math.ceil(unspaced / 2), marks };
}
