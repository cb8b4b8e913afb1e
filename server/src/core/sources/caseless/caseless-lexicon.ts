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
  'publishes',
  'passive',
  'joints',
  'that',
  'sure',
  'heads',
  'acts',
  'within',
  'masculine',
  'conditions',
  'copulas',
  'bodies',
  'general',
] as const;
type Words = Record<(typeof WORDS)[number], ReadonlySet<string>>;

/** The lists of a language without capitals, ready to be looked up; see `CaselessLists`. */
export interface CaselessLexicon extends Words {
  subject: CaselessLists['subject'];
  marker: string;
  before: readonly string[][];
  behind: readonly string[][];
  weak: readonly string[][];
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
const phrasesOf = (list = ''): string[][] =>
  list
    .split(',')
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(' ').map(fold))
    .sort((a, b) => b.length - a.length);

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
  const ends = new Set([...functionWordList(language)].map(fold));
  for (const end of setOf(lists.ends)) ends.add(end);
  for (const inner of words.inner) ends.delete(inner);
  return {
    ...words,
    subject: lists.subject,
    marker: fold(lists.marker ?? ''),
    before: phrasesOf(lists.before),
    behind: phrasesOf(lists.behind),
    weak: phrasesOf(lists.weak),
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
