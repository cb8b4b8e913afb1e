import { perLanguage } from '../../text';
import { EASTERN } from './eastern';
import type { Lists } from './types';
import { WESTERN } from './western';

/** A language's lists, ready to be looked up. */
export interface Lexicon {
  leans: ReadonlySet<string>;
  /** First words of `leans`, with the second words that may follow; '' where none has to. */
  openers: ReadonlyMap<string, ReadonlySet<string>>;
  stands: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  /** Openings by their first characters, `keyLength` of them. */
  furniture: ReadonlyMap<string, readonly string[]>;
  /** Written without spaces, so that openings match by their characters. */
  unspaced: boolean;
  keyLength: number;
}

const ALL: Readonly<Record<string, Lists>> = { ...WESTERN, ...EASTERN };
/** Languages so near to one that has lists that they can use them. */
const SAME: Readonly<Record<string, string>> = { da: 'nb', be: 'ru' };
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const EMPTY: Lists = { leans: '', furniture: '' };

const entries = (list: string | undefined): string[] =>
  (list ?? '').split(',').filter((entry) => entry !== '');

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

/**
 * The lists of a language; empty ones for a language that has none.
 *
 * @param language primary language subtag.
 */
export const lexiconOf = perLanguage<Lexicon>((language) => {
  const near = Object.hasOwn(SAME, language) ? (SAME[language] as string) : language;
  const lists = Object.hasOwn(ALL, near) ? (ALL[near] as Lists) : EMPTY;
  const unspaced = UNSPACED.has(language);
  const keyLength = unspaced ? 1 : 3;
  return {
    leans: new Set(entries(lists.leans)),
    openers: byFirstWord(entries(lists.leans)),
    stands: new Set(entries(lists.stands)),
    speakers: new Set(entries(lists.speakers)),
    furniture: byOpening(entries(lists.furniture), keyLength),
    unspaced,
    keyLength,
  };
});
