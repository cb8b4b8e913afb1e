import { diffArrays, diffWordsWithSpace } from 'diff';

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
  for (const { value, added, removed } of diffWordsWithSpace(old, fresh, segmented(locale))) {
    if (!added) sides.old.push({ text: value, isOwn: removed });
    if (!removed) sides.fresh.push({ text: value, isOwn: added });
  }
  return sides;
}

/** Words of Chinese or Thai have no spaces between them. */
function segmented(locale: string | null): { intlSegmenter?: Intl.Segmenter } {
  try {
    return { intlSegmenter: new Intl.Segmenter(locale ?? undefined, { granularity: 'word' }) };
  } catch {
    return {};
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
