import { functionWords } from '../text';
import type { Item } from './items';
import type { Reading } from './numerals';
import { inflects, sameName, type Word } from './words';

/** What is written in lower case within a name. */
const WITHIN = new Set('of de da del der di du la van von bin al ibn'.split(' '));
/** The same of French and Italian names in English, which hardly uses these words: "Medecins sans Frontieres". */
const FOREIGN_WITHIN = new Set('dello della delle degli sans'.split(' '));
const isWithin = (lower: string, language: string): boolean =>
  WITHIN.has(lower) || (language === 'en' && FOREIGN_WITHIN.has(lower));
const LONGEST_RUN = 6;
/** Between two words of one name. */
const JOINED = /^(?:[ \u00a0]|[-‐‑]|['’]|\. ?)$/u;
const AFTER_INITIAL = /^\. ?$/u;
/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
export const hasCapitalNouns = (language: string): boolean => CAPITAL_NOUNS.has(language);
/** What people are called by before their names, and what is no part of these. */
const TITLES = new Set(
  `mr mrs ms miss dr prof sir dame lord lady president minister premier chancellor senator sen rep
  governor gov judge justice captain capt lieutenant sergeant sgt major colonel col general gen
  king queen prince princess pope bishop archbishop father sister chief chairman secretary
  director professor doctor detective inspector officer herr frau señor señora don doña monsieur
  madame signor signora pan pani`.split(/\s+/u),
);

/** What the article tells of which words are names: how often each stands with a capital. */
export interface Vocabulary {
  /** Words that have a capital where no sentence begins. */
  capitals: ReadonlySet<string>;
  /** Words in lower case. */
  smalls: ReadonlySet<string>;
  /** Words with a capital where a sentence begins. */
  openings: ReadonlySet<string>;
  /** Words of names of more than one word, in languages where every noun has a capital. */
  joined: ReadonlySet<string>;
}

const isTitle = (lower: string): boolean => TITLES.has(lower);
const isAcronym = (word: Word): boolean =>
  word.lower.length > 1 && /^\p{Lu}[\p{Lu}\p{Nd}.]+$/u.test(word.text);

/** Whether a sentence is a line of capitals, where they tell nothing. */
function isShouted(words: readonly Word[]): boolean {
  const long = words.filter(({ lower, digits }) => !digits && lower.length > 3);
  return long.length > 3 && long.filter(isAcronym).length * 2 > long.length;
}

/** The words that can belong to one name, from a capital on. */
function runEnd(
  { text, words, language }: Reading,
  from: number,
  used: ReadonlySet<number>,
): number {
  const nouns = hasCapitalNouns(language);
  let to = from + 1;
  for (let at = from + 1; at < words.length && at - from < LONGEST_RUN; at += 1) {
    const [before, word] = [words[at - 1] as Word, words[at] as Word];
    const gap = text.slice(before.end, word.start);
    if (used.has(at) || !JOINED.test(gap)) break;
    // A stop ends a sentence, save behind an initial or a short title.
    if (AFTER_INITIAL.test(gap) && before.lower.length > 2 && !isTitle(before.lower)) break;
    // A compound ("US-Präsident") is one noun.
    if (nouns && /[-‐‑]/u.test(gap)) break;
    if (word.capital) to = at + 1;
    else if (nouns || !isWithin(word.lower, language) || gap !== ' ') break;
  }
  return to;
}

interface Finder {
  reading: Reading;
  vocabulary: Vocabulary;
  joins: (lower: string) => boolean;
}

/** Whether the first word of a sentence is no part of the name behind it, or no name at all. */
function isUsualOpening({ vocabulary, joins }: Finder, word: Word): boolean {
  if (!word.opens || isAcronym(word)) return false;
  return (
    joins(word.lower) || vocabulary.smalls.has(word.lower) || !vocabulary.capitals.has(word.lower)
  );
}

/** Takes off what stands before a name: an opening word, articles, titles. */
function trimRun(finder: Finder, from: number, to: number): number {
  const { words } = finder.reading;
  let start = from;
  while (start < to) {
    const word = words[start] as Word;
    const goes =
      isUsualOpening(finder, word) ||
      (!isAcronym(word) && (finder.joins(word.lower) || WITHIN.has(word.lower))) ||
      (start + 1 < to && isTitle(word.lower));
    if (!goes) break;
    start += 1;
  }
  return start;
}

function isName({ reading, vocabulary }: Finder, from: number, to: number): boolean {
  const word = reading.words[from] as Word;
  if (to - from > 1 || isAcronym(word)) return true;
  if (word.lower.length < 2 || isTitle(word.lower)) return false;
  if (CAPITAL_NOUNS.has(reading.language)) return vocabulary.joined.has(word.lower);
  return true;
}

function toItem(finder: Finder, from: number, to: number): Item {
  const { words } = finder.reading;
  const own = words.slice(from, to);
  const name = own
    .filter(({ lower, capital }) => capital && !(own.length > 1 && isTitle(lower)))
    .map(({ lower }) => lower);
  const first = own[0] as Word;
  return {
    kind: 'name',
    from,
    to,
    start: first.start,
    end: (own[own.length - 1] as Word).end,
    values: [],
    dates: [],
    name,
    acronym: own.length === 1 && isAcronym(first),
  };
}

/**
 * The names of a sentence: runs of words with capitals, without titles, articles, and the word
 * that a sentence begins with unless the article has it with a capital elsewhere.
 *
 * @param used words that belong to a number or a date.
 * @param vocabulary what the article tells of its words.
 */
export function findNames(
  reading: Reading,
  used: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Item[] {
  const { words, language } = reading;
  if (isShouted(words)) return [];
  const finder: Finder = { reading, vocabulary, joins: functionWords(language) };
  const found: Item[] = [];
  for (let at = 0; at < words.length;) {
    if (used.has(at) || !(words[at] as Word).capital) {
      at += 1;
      continue;
    }
    const to = runEnd(reading, at, used);
    const from = trimRun(finder, at, to);
    if (from < to && isName(finder, from, to)) found.push(toItem(finder, from, to));
    at = to;
  }
  return found;
}

/** Reads from all sentences of an article which of its words are names. */
export function readVocabulary(sentences: readonly (readonly Word[])[]): Vocabulary {
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  const joined = new Set<string>();
  const openings = new Set<string>();
  for (const words of sentences) {
    if (isShouted(words)) continue;
    words.forEach((word, at) => {
      if (word.digits) return;
      if (!word.capital) smalls.add(word.lower);
      else if (word.opens) openings.add(word.lower);
      else {
        capitals.add(word.lower);
        const before = words[at - 1];
        if (before?.capital === true && word.start - before.end === 1) {
          joined.add(word.lower);
          joined.add(before.lower);
        }
      }
    });
  }
  return { capitals, smalls, openings, joined };
}

/** How two names stand to each other. */
export type Likeness = 'none' | 'same' | 'shorter' | 'other';

/** Whether an acronym is made of the first letters of a name's words. */
function abbreviates(acronym: string, name: readonly string[]): boolean {
  return name.length > 1 && name.map((word) => word.charAt(0)).join('') === acronym;
}

/** Other names of countries and unions that news uses in turn, in English. */
const ALIASES = [
  ['us', 'usa', 'united states', 'america', 'american', 'americans'],
  ['uk', 'united kingdom', 'britain', 'great britain', 'british', 'briton', 'britons'],
  ['eu', 'european union', 'european'],
  ['un', 'united nations'],
];
const aliases = new Map(ALIASES.flatMap((names, group) => names.map((name) => [name, group])));

/** Whether two names mean the same though they have no word in common. */
function isAlias(a: readonly string[], b: readonly string[]): boolean {
  const group = aliases.get(a.join(' '));
  return group !== undefined && group === aliases.get(b.join(' '));
}

/**
 * How a name of the summary stands to one of the article: all of it is in there, the article's is
 * a part of it, both have a word that the other has not, or they have nothing in common.
 */
export function compareNames(claim: Item, other: Item, language: string): Likeness {
  const ends = inflects(language);
  const same = (a: string, b: string) => sameName(a, b, ends);
  const shared = claim.name.filter((word) => other.name.some((own) => same(word, own))).length;
  if (shared === 0) {
    const long =
      abbreviates(claim.name.join(''), other.name) || abbreviates(other.name.join(''), claim.name);
    return long || isAlias(claim.name, other.name) ? 'same' : 'none';
  }
  if (shared === claim.name.length) return 'same';
  return other.name.every((word) => claim.name.some((own) => same(word, own)))
    ? 'shorter'
    : 'other';
}
