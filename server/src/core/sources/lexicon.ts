import { functionWords, perLanguage } from '../text';
import { FURTHER } from './lists/further';
import { GERMANIC } from './lists/germanic';
import { NORDIC_LISTS } from './lists/nordic';
import { ROMANCE } from './lists/romance';
import { SLAVIC } from './lists/slavic';
import type { SourceLists, WordOrder } from './lists/types';

type Matcher = (lower: string) => boolean;

/** A language's lists, ready to be looked up; see `SourceLists`. */
export interface SourceLexicon {
  language: string;
  order: WordOrder;
  is: Readonly<Record<Exclude<keyof SourceLists, 'order' | 'separable' | Phrases>, Matcher>>;
  /** Phrases by their first word, the longest first. */
  before: ReadonlyMap<string, readonly string[][]>;
  behind: ReadonlyMap<string, readonly string[][]>;
  acts: ReadonlyMap<string, readonly string[][]>;
  names: ReadonlyMap<string, readonly string[][]>;
  labels: ReadonlySet<string>;
  /** Words that stand apart from a verb and make it one of saying, by the verb. */
  separable: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a word with a capital tells in English, and so in most languages, that a name is an institution's. */
  international: Matcher;
  /** Whether a word only joins others. */
  joins: Matcher;
  /** Whether the language has lists at all. */
  known: boolean;
}
type Phrases = 'before' | 'behind' | 'labels' | 'acts' | 'names';

const ALL: Readonly<Record<string, SourceLists>> = {
  ...GERMANIC,
  ...NORDIC_LISTS,
  ...ROMANCE,
  ...SLAVIC,
  ...FURTHER,
};
/** Languages so near to one that has lists that they can use them. */
const SAME: Readonly<Record<string, string>> = { sk: 'cs', be: 'ru', ms: 'id', gl: 'pt' };
const WORDS = [
  'verbs',
  'weak',
  'beliefs',
  'participles',
  'infinitives',
  'modals',
  'gerunds',
  'shows',
  'tellings',
  'by',
  'of',
  'prepositions',
  'articles',
  'between',
  'passive',
  'he',
  'she',
  'they',
  'relatives',
  'joints',
  'roles',
  'spokes',
  'mister',
  'missis',
  'unnamed',
  'organizations',
  'documents',
  'naming',
  'issues',
  'made',
  'leads',
  'views',
  'openers',
  'groups',
  'feelings',
  'bodies',
  'bare',
  'texts',
  'generic',
] as const;
/** So many letters of a word's beginning, or of its end, are looked up. */
const OPENING = 2;
const CLOSING = 3;

/** Finds words of a list, in which `*` stands for any letters at a word's end or beginning. */
function matcherOf(list = ''): Matcher {
  const exact = new Set<string>();
  const openings = new Map<string, string[]>();
  const closings = new Map<string, string[]>();
  for (const entry of list.split(' ')) {
    if (entry === '') continue;
    if (entry.endsWith('*')) {
      const key = entry.slice(0, OPENING);
      openings.set(key, [...(openings.get(key) ?? []), entry.slice(0, -1)]);
    } else if (entry.startsWith('*')) {
      // A short ending is looked up by fewer letters.
      const key = entry.slice(1).slice(-CLOSING);
      closings.set(key, [...(closings.get(key) ?? []), entry.slice(1)]);
    } else exact.add(entry);
  }
  // Most lists have only one kind, and each word of a text is asked of each list.
  const opens = (lower: string) =>
    openings.get(lower.slice(0, OPENING))?.some((opening) => lower.startsWith(opening)) === true;
  const short = [...closings.keys()].some((key) => key.length < CLOSING);
  const endsIn = (lower: string, letters: number) =>
    closings.get(lower.slice(-letters))?.some((closing) => lower.endsWith(closing)) === true;
  const closes = (lower: string) =>
    endsIn(lower, CLOSING) || (short && (endsIn(lower, 2) || endsIn(lower, 1)));
  const [hasOpenings, hasClosings] = [openings.size > 0, closings.size > 0];
  return (lower) =>
    exact.has(lower) || (hasOpenings && opens(lower)) || (hasClosings && closes(lower));
}

const international = matcherOf(GERMANIC['en']?.organizations);

/** The words of a phrase as a text is parted into them. */
const wordsOf = (phrase: string): string[] =>
  phrase.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? [];

function phrasesOf(list = ''): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const phrase of list.split(',')) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) continue;
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

function partsOf(list = ''): Map<string, ReadonlySet<string>> {
  const entries = list.split(' ').map((entry) => entry.split(':'));
  return new Map(entries.map(([verb = '', parts = '']) => [verb, new Set(parts.split(','))]));
}

/**
 * The lists of a language; empty ones for a language that has none.
 *
 * @param language primary language subtag.
 */
export const sourceLexicon = perLanguage<SourceLexicon>((language) => {
  const near = Object.hasOwn(SAME, language) ? (SAME[language] as string) : language;
  const known = Object.hasOwn(ALL, near);
  const lists: SourceLists = known ? (ALL[near] as SourceLists) : { verbs: '' };
  const is = Object.fromEntries(WORDS.map((name) => [name, matcherOf(lists[name])]));
  return {
    language,
    order: lists.order ?? 'svo',
    is: is as SourceLexicon['is'],
    before: phrasesOf(lists.before),
    behind: phrasesOf(lists.behind),
    acts: phrasesOf(lists.acts),
    names: phrasesOf(lists.names),
    labels: new Set((lists.labels ?? '').split(',')),
    separable: partsOf(lists.separable),
    international,
    joins: functionWords(language),
    known,
  };
});
