import { perLanguage } from '../../text';
import { EASTERN } from './eastern';
import { FURTHER } from './further';
import { GENRES, type GenreLists } from './genres';
import { POINTERS, type PointerLists } from './pointers';
import { PRONOUNS, type PronounLists } from './pronouns';
import type { Lists } from './types';
import { WESTERN } from './western';

/** Pronouns of one kind, ready to be looked for; see `PronounLists`. */
export interface PronounRule {
  find: RegExp;
  /** Whether the pronoun counts behind any opening. */
  anywhere: boolean;
  openings: ReadonlySet<string>;
  nominals: ReadonlySet<string>;
  barriers: ReadonlySet<string>;
  joints: ReadonlySet<string>;
  clauses: boolean;
  subject?: RegExp;
}

/** A language's lists, ready to be looked up. */
export interface Lexicon {
  leans: ReadonlySet<string>;
  /** First words of `leans`, with the second words that may follow; '' where none has to. */
  openers: ReadonlyMap<string, ReadonlySet<string>>;
  stands: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  pronouns: readonly PronounRule[];
  replies: ReadonlySet<string>;
  ordinals: ReadonlySet<string>;
  greetings: ReadonlySet<string>;
  keyPoints: ReadonlySet<string>;
  /** Demonstratives, and what makes them point back or not; see `PointerLists`. */
  pointing: ReadonlySet<string>;
  bound: ReadonlySet<string>;
  behind: ReadonlySet<string>;
  times: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Definite articles, and nouns that name again what was named before; see `PointerLists`. */
  definite: ReadonlySet<string>;
  epithets: ReadonlySet<string>;
  /** Finds a word of the first person; undefined where the language has no list. */
  first?: RegExp;
  /** Openings by their first characters, `keyLength` of them. */
  furniture: ReadonlyMap<string, readonly string[]>;
  /** Written without spaces, so that openings match by their characters. */
  unspaced: boolean;
  keyLength: number;
}

const ALL: Readonly<Record<string, Lists>> = { ...WESTERN, ...EASTERN, ...FURTHER };
/** Languages so near to one that has lists that they can use them. */
const SAME: Readonly<Record<string, string>> = { da: 'nb', be: 'ru', ms: 'id' };
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const EMPTY: Lists = { leans: '', furniture: '' };

const entries = (list: string | undefined): string[] =>
  (list ?? '').split(',').filter((entry) => entry !== '');

const parted = (list = ''): Set<string> => new Set(list.split(' ').filter((entry) => entry !== ''));

function byFirstWord(list: readonly string[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const entry of list) {
    const [first, second = ''] = entry.split(' ') as [string, string?];
    index.set(first, (index.get(first) ?? new Set()).add(second));
  }
  return index;
}

function byOpening(list: readonly string[], length: number): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const entry of list) {
    const key = entry.replace(/^=/, '').slice(0, length);
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

function toRule(lists: PronounLists): PronounRule {
  const set = (list: string | undefined) => new Set(entries(list));
  return {
    find: new RegExp(`[\\s,](?:${lists.pronouns.replaceAll(',', '|')})(?=[\\s,])`, 'u'),
    anywhere: lists.openings === undefined,
    openings: set(lists.openings),
    nominals: set(lists.nominals),
    barriers: set(lists.barriers),
    joints: set(lists.joints),
    clauses: lists.clauses ?? false,
    subject: lists.subject,
  };
}

function firstPerson(list: string | undefined, unspaced: boolean): RegExp | undefined {
  if (list === undefined) return undefined;
  const words = `(?:${list.replaceAll(',', '|')})`;
  return new RegExp(unspaced ? words : `(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'iu');
}

/**
 * The lists of a language; empty ones for a language that has none.
 *
 * @param language primary language subtag.
 */
export const lexiconOf = perLanguage<Lexicon>((language) => {
  const near = Object.hasOwn(SAME, language) ? (SAME[language] as string) : language;
  const lists = Object.hasOwn(ALL, near) ? (ALL[near] as Lists) : EMPTY;
  const genres: GenreLists = Object.hasOwn(GENRES, near) ? (GENRES[near] as GenreLists) : {};
  const pronouns = Object.hasOwn(PRONOUNS, near) ? (PRONOUNS[near] as PronounLists[]) : [];
  const pointers: PointerLists = Object.hasOwn(POINTERS, near)
    ? (POINTERS[near] as PointerLists)
    : {};
  const unspaced = UNSPACED.has(language);
  const keyLength = unspaced ? 1 : 3;
  return {
    leans: new Set(entries(lists.leans)),
    openers: byFirstWord(entries(lists.leans)),
    stands: new Set(entries(lists.stands)),
    speakers: new Set(entries(lists.speakers)),
    pronouns: pronouns.map(toRule),
    replies: new Set(entries(genres.replies)),
    ordinals: new Set(entries(genres.ordinals)),
    greetings: new Set(entries(genres.greetings)),
    keyPoints: new Set(entries(genres.keyPoints)),
    pointing: parted(pointers.pointing),
    bound: parted(pointers.bound),
    behind: parted(pointers.behind),
    times: parted(pointers.times),
    prepositions: parted(pointers.prepositions),
    definite: parted(pointers.definite),
    epithets: parted(pointers.epithets),
    first: firstPerson(genres.first, unspaced),
    furniture: byOpening(entries(lists.furniture), keyLength),
    unspaced,
    keyLength,
  };
});
