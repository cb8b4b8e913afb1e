import type { Sentence } from '../text';
import { isFurniture } from './furniture';
import { isBareQuotation, isDashSpeech, isQuestion } from './quotations';
import { STOPS, type Subject } from './subject';
import type { Rule } from './types';

/** Scripts whose sentences need no stop at their end. */
const STOPLESS = new Set(['th', 'lo', 'km', 'my']);
const FEWEST_WORDS = 4;
/** A line without a stop that is longer than this is a sentence whose stop was forgotten. */
const LONGEST_FRAGMENT = 14;
/**
 * Languages that say in two or three words, without article or auxiliary, what takes others four;
 * and scripts without spaces, where two characters count as a word.
 */
const COMPACT = new Set(
  'he ar fa ka hy tr az kk ky uz fi et hu eu ko am ti ta te kn ml zh ja ru uk be pl cs sk'.split(
    ' ',
  ),
);
/** A sentence of so few words has to be so long, in UTF-16 units. */
const COMPACT_LENGTH = 15;
/** The same in scripts that write a syllable as one character. */
const SYLLABIC_LENGTH = 9;
const SYLLABIC = new Set(['ko', 'am', 'ti']);
const UNSPACED_LENGTH = 6;

/** Whether a short sentence of a compact language is a whole one. */
function isWhole({ text, words, last, language, lexicon }: Subject): boolean {
  if (!STOPS.includes(last) || !COMPACT.has(language)) return false;
  if (lexicon.unspaced) return text.length >= UNSPACED_LENGTH;
  const least = SYLLABIC.has(language) ? SYLLABIC_LENGTH : COMPACT_LENGTH;
  return words === FEWEST_WORDS - 1 && text.length >= least;
}

function isFragment(subject: Subject, alone: boolean): boolean {
  const { last, words, language } = subject;
  if (words < FEWEST_WORDS) return !isWhole(subject);
  if (STOPS.includes(last) || STOPLESS.has(language)) return false;
  return alone ? words <= LONGEST_FRAGMENT : words < FEWEST_WORDS * 2;
}

const BY_KIND: Partial<Record<Sentence['kind'], Rule>> = {
  heading: 'heading',
  caption: 'caption',
  code: 'code',
  table: 'table',
  embed: 'embed',
};

/** What may stand behind a greeting, so that "Hello Kitty" is none. */
const GREETED = /^\s?(?:[,!.:;…—–،。！，]|from\b|and\b|to\b|aus\b|de\b|из\b|$)/u;

/** What a newsletter begins with: "Good morning from Hale." */
export function isGreeting({ text, lexicon }: Subject): boolean {
  const opening = text.slice(0, 60).toLowerCase();
  for (const greeting of lexicon.greetings) {
    if (opening.startsWith(greeting)) return GREETED.test(opening.slice(greeting.length));
  }
  return false;
}

/** Why a sentence may not be chosen whatever else is; undefined if it may. */
export function barOf(subject: Subject, alone: boolean): Rule | undefined {
  const { sentence, text, last, words, lexicon } = subject;
  const kind = BY_KIND[sentence.kind];
  if (kind !== undefined) return kind;
  if (isFurniture(text, words, lexicon)) return 'furniture';
  if (isQuestion(subject)) return 'question';
  // In Armenian the colon is often typed for the full stop.
  if (last === '：' || (last === ':' && subject.language !== 'hy')) return 'lead-in';
  if (isBareQuotation(subject) || isDashSpeech(subject)) return 'quotation';
  return isFragment(subject, alone) ? 'fragment' : undefined;
}
