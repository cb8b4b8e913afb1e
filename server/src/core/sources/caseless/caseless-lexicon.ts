import { functionWordList, perLanguage } from '../../text';
import { fold } from '../known/fold';
import { CASELESS } from '../lists/caseless';
import type { CaselessLists } from '../lists/types';

const WORDS = [
  'verbs',
  'studies',
  'inner',
  'he',
  'titles',
  'honorifics',
  'roles',
  'spokes',
  'unnamed',
  'organizations',
  'tellings',
  'skips',
  'trims',
  'publishes',
  'issues',
  'seats',
  'passive',
  'joints',
  'that',
  'sure',
  'heads',
  'articles',
  'acts',
  'within',
  'masculine',
  'conditions',
  'copulas',
  'bodies',
  'general',
  'fields',
  'namesakes',
  'letters',
  'places',
  'parts',
  'towns',
  'links',
  'kept',
  'given',
  'documents',
  'measures',
  'vague',
  'indefinites',
  'anaphors',
  'turned',
  'turners',
  'possessive',
  'resumes',
  'relatives',
  'familiar',
  'linked',
  'bars',
  'plain',
] as const;
const PHRASES = [
  'before',
  'behind',
  'weak',
  'ranks',
  'dossiers',
  'unique',
  'agents',
  'shows',
  'deeds',
] as const;
type Words = Record<(typeof WORDS)[number], ReadonlySet<string>>;
/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
type PhraseLists = Record<(typeof PHRASES)[number], Phrases>;

/** The lists of a language without capitals, ready to be looked up; see `CaselessLists`. */
export interface CaselessLexicon extends Words, PhraseLists {
  subject: CaselessLists['subject'];
  marker: string;
  /** Names of one word, or that are not told by their words. */
  lone: ReadonlySet<string>;
  /** Verbs' nouns, with the words behind which they tell something. */
  needs: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ending of nouns that mean several people; empty where there is none. */
  groups: string;
  /** The ending of nouns before a postposition. */
  oblique: string;
  ends: ReadonlySet<string>;
  prefixes: readonly string[];
  article: string;
}

const setOf = (list = ''): Set<string> =>
  new Set(
    list
      .split(' ')
      .filter((word) => word !== '')
      .map(fold),
  );
const partsOf = (list = ''): string[] => list.split(',').filter((part) => part !== '');
function phrasesOf(list = ''): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const part of partsOf(list)) {
    const words = part.split(' ').map(fold);
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  for (const own of phrases.values()) own.sort((a, b) => b.length - a.length);
  return phrases;
}
const needsOf = (list = ''): Map<string, Set<string>> =>
  new Map(
    partsOf(list).map((part) => {
      const [verb = '', behind] = part.split(':');
      return [fold(verb), setOf(behind)];
    }),
  );

/**
 * The lists of a language without capitals; undefined for one that has none.
 *
 * @param language primary language subtag.
 */
export const caselessLexicon = perLanguage<CaselessLexicon | undefined>((language) => {
  if (!Object.hasOwn(CASELESS, language)) return undefined;
  const lists = CASELESS[language] as CaselessLists;
  const words = {} as Record<keyof Words, ReadonlySet<string>>;
  for (const name of WORDS) words[name] = setOf(lists[name]);
  const phrases = {} as Record<keyof PhraseLists, Phrases>;
  for (const name of PHRASES) phrases[name] = phrasesOf(lists[name]);
  const ends = new Set([...functionWordList(language)].map(fold));
  for (const end of setOf(lists.ends)) ends.add(end);
  for (const inner of words.inner) ends.delete(inner);
  return {
    ...words,
    ...phrases,
    subject: lists.subject,
    marker: fold(lists.marker ?? ''),
    lone: new Set(partsOf(lists.lone).map((name) => name.split(' ').map(fold).join(' '))),
    needs: needsOf(lists.needs),
    groups: fold(lists.groups ?? ''),
    oblique: fold(lists.oblique ?? ''),
    ends,
    prefixes: (lists.prefixes ?? '')
      .split(' ')
      .filter((prefix) => prefix !== '')
      .map(fold),
    article: fold(lists.article ?? ''),
  };
});

/** A marker to which the next word can be written on. */
const WRITTEN_ON = fold('نے');

/** Whether a word is the marker of a subject, or begins with it. */
export const isMarked = ({ marker }: CaselessLexicon, word: string): boolean =>
  word === marker || (marker === WRITTEN_ON && word.startsWith(marker));

/** How many words of a phrase stand at a place: the longest phrase that does. */
export function phraseIn(words: readonly string[], at: number, phrases: Phrases): number {
  const own = phrases.get(words[at] as string);
  return own?.find((phrase) => phrase.every((word, i) => words[at + i] === word))?.length ?? 0;
}
