import { abbreviationRole, findEnclosures, functionWords, type Span } from '../text';
import { stemOf } from '../similarity';

/** One word where it stands. */
export interface Word {
  /** As it stands in the text. */
  text: string;
  lower: string;
  /** What makes forms of one word the same. */
  stem: string;
  /** Offset in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** How much it tells of what it stands beside, 0 to 1. */
  weight: number;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Whether a sentence, a quotation or a line begins with it. */
  opens: boolean;
  /** Whether it begins with a digit. */
  digits: boolean;
  /** Whether it stands in brackets, which a summary may leave out. */
  aside: boolean;
}

/** A word that joins others tells little, a figure is compared on its own. */
const CONTENT = 1;
const JOIN = 0.35;
const FIGURE = 0.5;
/** One character of a script without spaces is about half a word. */
const CHARACTER = 0.5;

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** Initials, one character of a script without spaces, a number in digits, or letters. */
const WORD = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|[${UNSPACED}]\p{M}*|(?<![\p{Nd}:])\p{Nd}{1,2}:[0-5]\p{Nd}(?![\p{Nd}:])|\p{Nd}+(?:[.,٫٬'’]\p{Nd}+)*|(?![${UNSPACED}])\p{L}(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])*`,
  'gu',
);
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const ASCII = /^[\0-\x7f]*$/;
/** What stands between the last word of a sentence or a clause and an opening word. */
const OPENING = /[.!?…:։።。！？؟۔।•·|]["”’»)\]]*\s|\n|[“„«"「『(（]|(?:^|\s)[-–—]\s/u;
const DIGIT = /^\p{Nd}/u;
const BRACKET = /[([（【]/u;

/** Whether a place is in brackets; the places asked for only rise. */
function bracketsOf(text: string): (at: number) => boolean {
  if (!BRACKET.test(text)) return () => false;
  const brackets: Span[] = findEnclosures(text).filter(({ bracket }) => bracket);
  let next = 0;
  return (at) => {
    while (next < brackets.length && (brackets[next] as Span).end <= at) next += 1;
    return (brackets[next]?.start ?? Infinity) < at;
  };
}

/** The letters of initials without their stops: "U.S." is "us". */
const bare = (text: string): string => (text.endsWith('.') ? text.replaceAll('.', '') : text);

function weightOf(lower: string, digits: boolean, joins: (lower: string) => boolean): number {
  if (digits) return FIGURE;
  if (IS_UNSPACED.test(lower)) return joins(lower) ? JOIN / 2 : CHARACTER;
  return lower.length < 2 || joins(lower) ? JOIN : CONTENT;
}

/** Whether what stands between two words begins a clause; the stop of "Dr." does not. */
function opensBehind(words: readonly Word[], gap: string, language: string): boolean {
  if (gap.length < 2 || !OPENING.test(gap)) return false;
  const { lower } = words[words.length - 1] as Word;
  return gap !== '. ' || abbreviationRole(lower, language) !== 'before';
}

/**
 * The words of a sentence with their places.
 *
 * @param text one sentence.
 * @param language primary language subtag.
 */
export function readWords(text: string, language: string): Word[] {
  const joins = functionWords(language);
  const words: Word[] = [];
  const inBrackets = bracketsOf(text);
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const own = match[0];
    const word = bare(own);
    const lower = ASCII.test(word) ? word.toLowerCase() : word.normalize('NFKC').toLowerCase();
    const digits = DIGIT.test(own);
    const opens = words.length === 0 || opensBehind(words, text.slice(end, match.index), language);
    words.push({
      text: own,
      lower,
      stem: stemOf(word),
      start: match.index,
      end: match.index + own.length,
      weight: weightOf(lower, digits, joins),
      capital: !digits && word.charAt(0) !== word.charAt(0).toLowerCase(),
      opens,
      digits,
      aside: inBrackets(match.index),
    });
    end = match.index + own.length;
  }
  return words;
}

/** How many words one counts for: a character of a script without spaces is half of one. */
export const lengthOf = ({ lower }: Word): number => (IS_UNSPACED.test(lower) ? 0.5 : 1);

/** Longest ending that a form of a name has beyond what it shares with another form. */
const ENDING = 3;
const SHORTEST_STEM = 3;

/** Length of what two words begin with alike. */
function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/**
 * Whether two names are forms of one: the same, or the same but for a short ending
 * ("Павел", "Павла"; "Morvania", "Morvanian").
 *
 * @param inflects whether both may have an ending; otherwise only one of them may.
 */
export function sameName(a: string, b: string, inflects: boolean): boolean {
  if (a === b) return true;
  const common = commonLength(a, b);
  if (common < SHORTEST_STEM) return false;
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - common > ENDING) return false;
  return inflects ? common >= shorter - 2 : common === shorter && shorter > SHORTEST_STEM;
}

/** Languages whose names take no endings, but for that of a people's name. */
const UNINFLECTED = new Set(['en', 'fr', 'es', 'pt', 'it', 'nl', 'vi', 'id', 'zh', 'ja']);

/** Whether names take endings in a language. */
export const inflects = (language: string): boolean => !UNINFLECTED.has(language);
