import { perLanguage } from '../text';
import { CUES } from './lists/cues';
import { Hints } from './hints';
import type { CueLists } from './lists/types';
import { readTerms, type Terms } from './terms';

/** What a word tells of its sentence, as bits that add up. */
export const CUE = { decided: 1, reason: 2, ahead: 4, denied: 8, past: 16, personal: 32 } as const;

type Cue = keyof typeof CUE;
const NAMES = Object.keys(CUE) as Cue[];
/** Languages so near to one that has lists that they can use them. */
const SAME: Readonly<Record<string, string>> = { da: 'nb', be: 'ru', ms: 'id' };

/** The cue words of a language by the hashes of their terms, how its verbs tell the future, and how it explains. */
interface Cues {
  words: ReadonlyMap<number, number>;
  hints: Hints;
  future?: RegExp;
  general?: RegExp;
}

const cuesOf = perLanguage<Cues>((language) => {
  const near = Object.hasOwn(SAME, language) ? (SAME[language] as string) : language;
  const lists: CueLists = Object.hasOwn(CUES, near) ? (CUES[near] as CueLists) : {};
  const words = new Map<number, number>();
  const hints = new Hints();
  for (const name of NAMES) {
    for (const hash of readTerms(lists[name] ?? '').hashes) {
      words.set(hash, (words.get(hash) ?? 0) | CUE[name]);
      hints.add(hash, CUE[name]);
    }
  }
  return { words, hints, future: lists.future, general: lists.general };
});

/**
 * What a sentence's words tell of what it does in the story: whether it says what came of it, why,
 * what comes next, who denies it, what was before, or speaks of the writer or the reader.
 *
 * @returns bits of `CUE`; 0 in a language without lists.
 */
export function readCues(text: string, { hashes }: Terms, language: string): number {
  const { words, hints, future, general } = cuesOf(language);
  if (words.size === 0) return 0;
  let found = future?.test(text) === true ? CUE.ahead : 0;
  if (general?.test(text) === true) found |= CUE.past;
  for (const hash of hashes) if (hints.of(hash) !== 0) found |= words.get(hash) ?? 0;
  return found;
}
