import { diffArrays } from 'diff';

/** A run of words; `isOwn` where the other side does not have it. */
export interface Run {
  text: string;
  isOwn: boolean;
}

interface Sides {
  old: Run[];
  fresh: Run[];
}

/** What differs between two summaries, word by word, for each side. */
export function compareWords(old: string, fresh: string, locale: string | null): Sides {
  const sides: Sides = { old: [], fresh: [] };
  const parts = diffArrays(wordsOf(old, locale), wordsOf(fresh, locale));
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added) sides.old.push({ text, isOwn: removed });
    if (!removed) sides.fresh.push({ text, isOwn: added });
  }
  return sides;
}

/** A text in words and what is between them: those of Chinese or Thai have no spaces. */
function wordsOf(text: string, locale: string | null): string[] {
  const segments = segmenterOf(locale).segment(text);
  return [...segments].map(({ segment }) => segment);
}

/** A site may call its languages as it likes. */
function segmenterOf(locale: string | null): Intl.Segmenter {
  const options = { granularity: 'word' } as const;
  try {
    return new Intl.Segmenter(locale ?? undefined, options);
  } catch {
    return new Intl.Segmenter(undefined, options);
  }
}

/** A sentence that a summary can be put together from. */
export interface SentenceChoice {
  text: string;
  from: 'both' | 'old' | 'fresh';
}

/** The sentences of two summaries in one order; one that both have is there once. */
export function sentenceChoices(
  old: readonly string[],
  fresh: readonly string[],
): SentenceChoice[] {
  return diffArrays([...old], [...fresh]).flatMap(({ value, added, removed }) =>
    value.map((text) => ({ text, from: added ? 'fresh' : removed ? 'old' : 'both' }) as const),
  );
}

/** Which sentences are ticked at first: all that the old summary has. */
export const tickedAtFirst = (choices: readonly SentenceChoice[]): boolean[] =>
  choices.map(({ from }) => from !== 'fresh');

/** The ticked sentences, in order; none twice. */
export function tickedSentences(
  choices: readonly SentenceChoice[],
  ticked: readonly boolean[],
): string[] {
  const kept = choices.filter((_choice, at) => ticked[at] === true).map(({ text }) => text);
  return [...new Set(kept)];
}
