import { perLanguage } from '../../text';
import { EASTERN } from './eastern';
import type { Lists } from './types';
import { WESTERN } from './western';

/** A language's lists, ready to be looked up. */
export interface Lexicon {
  leans: ReadonlySet<string>;
  /** First words of `leans`. */
  openers: ReadonlySet<string>;
  stands: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  /** Openings by their first character. */
  furniture: ReadonlyMap<string, readonly string[]>;
  /** Written without spaces, so that openings match by their characters. */
  unspaced: boolean;
}

const ALL: Readonly<Record<string, Lists>> = { ...WESTERN, ...EASTERN };
/** Languages so near to one that has lists that they can use them. */
const SAME: Readonly<Record<string, string>> = { da: 'nb', be: 'ru' };
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const EMPTY: Lists = { leans: '', furniture: '' };

const entries = (list: string | undefined): string[] =>
  (list ?? '').split(',').filter((entry) => entry !== '');

function byFirstCharacter(list: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const entry of list) {
    const first = entry.replace(/^=/, '').charAt(0);
    index.set(first, [...(index.get(first) ?? []), entry]);
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
  return {
    leans: new Set(entries(lists.leans)),
    openers: new Set(entries(lists.leans).map((entry) => entry.split(' ', 1)[0] as string)),
    stands: new Set(entries(lists.stands)),
    speakers: new Set(entries(lists.speakers)),
    furniture: byFirstCharacter(entries(lists.furniture)),
    unspaced: UNSPACED.has(language),
  };
});
