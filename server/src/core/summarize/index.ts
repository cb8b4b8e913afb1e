import type { Sentence, Text } from '../text';
import { findCandidates } from './candidates';
import { analyze, type Analysis } from './features';
import { asPoint } from './points';
import { partsOf, type Pick } from './scores';
import { choose, type Budget } from './select';
import type { Candidate, ChosenSentence, EmptyReason, OmittedSentence, Summary } from './types';
import { LENGTHS, type SummaryForm, type SummaryOptions } from './types';
import { COVERAGE, DENSE, WORTH } from './weights';

export { interviewFrom } from './interview';
export { lexiconOf } from './lists';
export { LENGTHS } from './types';
export type {
  ChosenSentence,
  EmptyReason,
  OmittedSentence,
  Rule,
  ScoreParts,
  Summary,
  SummaryForm,
  SummaryLength,
  SummaryOptions,
} from './types';

const DEFAULT_LENGTH = 'standard';
/** Of fewer sentences there is nothing to leave out. */
const FEWEST_SENTENCES = 3;
/** Languages that are written without a space between sentences. */
const UNSPACED = new Set(['zh', 'ja']);

/** What stands between the sentences of a paragraph, or of one point. */
const spaceIn = (language: string): string => (UNSPACED.has(language) ? '' : ' ');

const separatorOf = (form: SummaryForm, language: string): string =>
  form === 'points' ? '\n' : spaceIn(language);

/** A limit that is not a number from 1 up leaves no room at all. */
const limitOf = (value: number): number => (value >= 1 ? value : 0);

function budgetOf(
  options: SummaryOptions,
  candidates: readonly Candidate[],
  most: number,
  separator: string,
): Budget {
  const lengthOf = (at: number) => (candidates[at] as Candidate).text.length + separator.length;
  const wordsOf = (at: number) => (candidates[at] as Candidate).terms.words;
  const sum = (picks: readonly Pick[], of: (at: number) => number) =>
    picks.reduce((total, pick) => total + of(pick.at), 0);
  if (options.characters !== undefined) {
    const limit = limitOf(options.characters) + separator.length;
    return {
      coverage: DENSE,
      isFull: (picks) => picks.length >= most,
      refuse: (at, picks, score) => {
        if (sum(picks, lengthOf) + lengthOf(at) > limit) return 'budget';
        return picks.length > 0 && score < WORTH ? 'rank' : undefined;
      },
    };
  }
  if (options.words !== undefined) {
    const limit = limitOf(options.words);
    return {
      coverage: DENSE,
      isFull: (picks) => picks.length >= most || sum(picks, wordsOf) >= limit,
      refuse: () => undefined,
    };
  }
  const limit = Math.min(
    most,
    limitOf(options.sentences ?? LENGTHS[options.length ?? DEFAULT_LENGTH]),
  );
  return {
    coverage: COVERAGE,
    isFull: (picks) => picks.length + 1 > limit,
    refuse: () => undefined,
  };
}

function toChosen(
  text: Text,
  candidate: Candidate,
  analysis: Analysis,
  pick: Pick,
  rank: number,
  alone: boolean,
): ChosenSentence {
  const sentence = text.sentences[candidate.index] as Sentence;
  return {
    index: candidate.index,
    text: candidate.text,
    paragraph: sentence.paragraph,
    block: sentence.block,
    start: candidate.start,
    end: sentence.end,
    removed: candidate.removed.map(({ start, end }) => ({
      start: candidate.start + start,
      end: candidate.start + end,
    })),
    isJoined: pick.isJoined,
    rank,
    score: pick.score,
    parts: partsOf(analysis, pick, alone),
  };
}

const empty = (reason: EmptyReason, omitted: OmittedSentence[]): Summary => ({
  text: '',
  sentences: [],
  omitted,
  reason,
});

/**
 * Sums an article up with its own sentences.
 *
 * Sentences are chosen for what they add of the article's terms, names and figures to those chosen
 * before, with their place, centrality and likeness to the headline as further voices; the weights
 * were fitted on news in several languages. Rules that an editor would apply decide which
 * sentences may be chosen at all. Pure and deterministic.
 *
 * @param text what `readText` gave.
 * @param options the budget (`characters`, `words`, `sentences` or `length`), the form, and from how many
 * words on an article gets a summary.
 * @returns the summary; its `text` is empty, with a `reason`, where there is nothing to sum up.
 */
export function summarize(text: Text, options: SummaryOptions = {}): Summary {
  const { candidates: found, omitted, left, sentences, words } = findCandidates(text);
  if (sentences < FEWEST_SENTENCES || words < (options.minimumWords ?? 0)) {
    return empty('short', omitted);
  }
  if (found.length === 0) return empty('rules', omitted);
  const alone = options.form === 'points';
  const candidates = alone ? found.map(asPoint) : found;
  const separator = separatorOf(options.form ?? 'paragraph', text.language);
  const analysis = analyze(candidates, text, left, alone);
  // All of its sentences would be the article again.
  const budget = budgetOf(options, candidates, sentences - 1, separator);
  const { picks, passed } = choose(candidates, analysis, budget, { alone });
  for (const [at, rule] of passed) {
    omitted.push({ index: (candidates[at] as Candidate).index, rule });
  }
  omitted.sort((a, b) => a.index - b.index);
  if (picks.length === 0) return empty('budget', omitted);
  const chosen = picks
    .map((pick, rank) =>
      toChosen(text, candidates[pick.at] as Candidate, analysis, pick, rank, alone),
    )
    .sort((a, b) => a.index - b.index);
  const between = ({ isJoined }: ChosenSentence) => (isJoined ? spaceIn(text.language) : separator);
  const joined = chosen.map((one, at) => (at === 0 ? one.text : between(one) + one.text)).join('');
  return { text: joined, sentences: chosen, omitted };
}
