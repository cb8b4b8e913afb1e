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

/** From which share of words in common on two sentences are versions of one. */
const ALIKE = 0.5;

/**
 * What differs between two summaries, for each side: whole sentences, and of a sentence that has
 * another version its words.
 */
export function compareWords(
  old: readonly string[],
  fresh: readonly string[],
  locale: string | null,
): Sides {
  const sides: Sides = { old: [], fresh: [] };
  let gone: string[] = [];
  for (const { value, added, removed } of diffArrays([...old], [...fresh])) {
    if (removed) gone = value;
    else if (added) {
      addChanged(sides, [gone, value], locale);
      gone = [];
    } else {
      addChanged(sides, [gone, []], locale);
      gone = [];
      addLines(sides.old, value, false);
      addLines(sides.fresh, value, false);
    }
  }
  addChanged(sides, [gone, []], locale);
  return { old: joined(sides.old), fresh: joined(sides.fresh) };
}

function addChanged(sides: Sides, [old, fresh]: [string[], string[]], locale: string | null): void {
  const count = Math.max(old.length, fresh.length);
  for (let at = 0; at < count; at += 1) {
    const [one, other] = [old[at], fresh[at]];
    const versions = one !== undefined && other !== undefined && versionsOf(one, other, locale);
    if (versions) {
      sides.old.push(...versions.old, { text: '\n', isOwn: false });
      sides.fresh.push(...versions.fresh, { text: '\n', isOwn: false });
    } else {
      addLines(sides.old, one === undefined ? [] : [one], true);
      addLines(sides.fresh, other === undefined ? [] : [other], true);
    }
  }
}

function addLines(runs: Run[], lines: readonly string[], isOwn: boolean): void {
  for (const text of lines) runs.push({ text, isOwn }, { text: '\n', isOwn: false });
}

/** Two sentences word by word; `null` where they have too little in common to be told apart so. */
function versionsOf(old: string, fresh: string, locale: string | null): Sides | null {
  const sides: Sides = { old: [], fresh: [] };
  let common = 0;
  for (const { value, added, removed } of diffArrays(
    wordsOf(old, locale),
    wordsOf(fresh, locale),
  )) {
    const text = value.join('');
    if (!added && !removed) common += text.length;
    if (!added) sides.old.push({ text, isOwn: removed });
    if (!removed) sides.fresh.push({ text, isOwn: added });
  }
  return common / Math.max(old.length, fresh.length, 1) < ALIKE ? null : sides;
}

/** Runs of one kind in one, with the space between two words that are both new. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  runs.forEach((run, at) => {
    const last = all.at(-1);
    const isSpace = / +/u.test(run.text) && run.text.trim() === '';
    const isOwn = run.isOwn || (isSpace && last?.isOwn === true && runs[at + 1]?.isOwn === true);
    if (last?.isOwn === isOwn) last.text += run.text;
    else all.push({ text: run.text, isOwn });
  });
  const end = all.at(-1);
  if (end !== undefined) end.text = end.text.trimEnd();
  return all.filter(({ text }) => text !== '');
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
