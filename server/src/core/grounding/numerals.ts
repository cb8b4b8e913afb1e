import { readDigits, toAsciiDigits } from './digits';
import { numberWords, readSpelled } from './number-words';
import type { Word } from './words';

/** A number as it stands, before it is known what it counts. */
export interface Numeral {
  from: number;
  to: number;
  values: readonly number[];
  spelled: boolean;
  /** Digits alone, as in the number of a day or a year. */
  plain: boolean;
}

/** What is looked at: the words of a sentence and its text. */
export interface Reading {
  text: string;
  words: readonly Word[];
  language: string;
}

const gapBefore = ({ text, words }: Reading, at: number): string =>
  text.slice((words[at - 1] as Word).end, words[at]?.start ?? 0);

const GROUP_GAP = /^[ \u00a0\u2009\u202f]$/u;
const FIRST_GROUP = /^\p{Nd}{1,3}$/u;
const NEXT_GROUP = /^\p{Nd}{3}(?:[.,]\p{Nd}+)?$/u;
/** Between the parts of a number in words. */
const WORD_GAP = /^[ \u00a0\u202f-]?$/u;
/** What a name is written together with its number by: "Covid-19", "G-20". */
const NAMED = /^[-‐‑/]?$/u;
/** Languages that part thousands with a blank are all but those that have commas for it. */
const NO_BLANK_GROUPS = new Set(['en', 'zh', 'ja', 'ko']);

/** Position behind the groups of a number that blanks part: "1 000 000". */
function groupsEnd(reading: Reading, from: number): number {
  const { words, language } = reading;
  let to = from + 1;
  if (NO_BLANK_GROUPS.has(language) || !FIRST_GROUP.test((words[from] as Word).text)) return to;
  while (to < words.length && GROUP_GAP.test(gapBefore(reading, to))) {
    if (!NEXT_GROUP.test((words[to] as Word).text)) break;
    to += 1;
  }
  return to;
}

/** Words from a place on, as long as nothing but a blank or a hyphen parts them. */
const following = (reading: Reading, from: number) => {
  let checked = from;
  return (at: number): string | undefined => {
    for (; checked < from + at; checked += 1) {
      if (!WORD_GAP.test(gapBefore(reading, checked + 1))) return undefined;
    }
    return reading.words[from + at]?.lower;
  };
};

function readInDigits(reading: Reading, from: number): Numeral {
  const { text, words, language } = reading;
  const to = groupsEnd(reading, from);
  const own = text.slice((words[from] as Word).start, (words[to - 1] as Word).end);
  const values = readDigits(own, language);
  const plain = to === from + 1 && /^\d+$/.test(toAsciiDigits(own));
  const [value] = values as [number];
  const near = WORD_GAP.test(gapBefore(reading, to));
  const scaled = near ? readSpelled(following(reading, to), language, value) : undefined;
  if (scaled === undefined) return { from, to, values, spelled: false, plain };
  return { from, to: to + scaled.length, values: [scaled.value], spelled: false, plain: false };
}

/** Whether a number belongs to a name: letters stand right before it. */
function isNamed(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before === undefined || before.digits || !before.capital) return false;
  return NAMED.test(gapBefore(reading, at));
}

/**
 * The numbers of a sentence in digits and in words.
 *
 * @returns in order, not overlapping.
 */
export function findNumerals(reading: Reading): Numeral[] {
  const { words, language } = reading;
  const found: Numeral[] = [];
  const table = numberWords(language);
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    if (word.digits) {
      const numeral = readInDigits(reading, at);
      if (!isNamed(reading, at)) found.push(numeral);
      at = numeral.to;
      continue;
    }
    const spelled =
      table.parts(word.lower).length > 0
        ? readSpelled(following(reading, at), language)
        : undefined;
    if (spelled === undefined) {
      at += 1;
      continue;
    }
    const to = at + spelled.length;
    found.push({ from: at, to, values: [spelled.value], spelled: true, plain: false });
    at = to;
  }
  return found;
}
