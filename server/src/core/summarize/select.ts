import { Coverage } from './coverage';
import { COLUMN, FEATURES, WIDTH, type Feature } from './columns';
import type { Analysis } from './features';
import { TOLD_BEFORE, type References } from './introductions';
import { opensAlike, standsAlone } from './points';
import { dot, spread } from './vectors';
import type { Candidate, Rule, ScoreParts } from './types';
import {
  AGAIN,
  AGAIN_ALONE,
  ALONE,
  COHESION,
  ENOUGH,
  JOINED,
  MOST_UNKNOWN,
  UNKNOWN,
  UNKNOWN_ALONE,
  WEIGHTS,
  WORTH_ALONE,
  type CoverageWeights,
} from './weights';

/** From this likeness on (cosine of tf-idf vectors) two sentences say the same. */
const REPEAT = 0.7;
/** Share of a sentence's weight that the chosen ones may hold of it. */
const SAID = 0.6;
/** The same where every sentence has to stand alone: likeness to one of them, and share of all. */
const REPEAT_ALONE = 0.28;
const SAID_ALONE = 0.3;
/** Share of a sentence's weight that the headline and the first sentence may hold of it. */
const TOLD = 0.75;

/** Rules that keep a candidate out whatever room is left. */
const FINAL: ReadonlySet<Rule | undefined> = new Set(['repeat', 'leans']);

/** A candidate that was chosen, in the order of choosing. */
export interface Pick {
  /** Position among the candidates. */
  at: number;
  /** What it added to those chosen before it, as a part of its score. */
  coverage: number;
  /** What it is worth that it shares terms with one of them, as a part of its score. */
  cohesion: number;
  /** What it is worth that it shares terms with the headline, as a part of its score. */
  title: number;
  score: number;
}

/** What room there is for a candidate. */
export interface Budget {
  /** What counts of all that a sentence adds, with such a budget. */
  coverage: CoverageWeights;
  /** Whether the summary is full, so that nothing more is looked for. */
  isFull(picks: readonly Pick[]): boolean;
  /** Why a candidate may not be added; undefined if it may. */
  refuse(at: number, picks: readonly Pick[], score: number): Rule | undefined;
}

/** No sentence is worth more for its being joined to those chosen. */
const CLOSEST = COHESION * JOINED;
const COLUMNS = FEATURES.map((feature) => WEIGHTS[feature]);
/** The same where every sentence has to stand alone. */
const ALONE_COLUMNS = FEATURES.map((feature) => ALONE[feature] ?? WEIGHTS[feature]);
const columnsFor = (alone: boolean): readonly number[] => (alone ? ALONE_COLUMNS : COLUMNS);

/** Scores before anything is chosen. */
export function scoreAll(analysis: Analysis, weights: readonly number[]): Float64Array {
  const scores = new Float64Array(analysis.count);
  for (let i = 0; i < analysis.count; i += 1) {
    let sum = 0;
    for (let j = 0; j < WIDTH; j += 1) {
      sum += (analysis.values[i * WIDTH + j] as number) * (weights[j] as number);
    }
    scores[i] = sum;
  }
  return scores;
}

/**
 * A sentence that others lean on opens the way to them: it counts as much as it and the best of
 * those do on average, if that is more than it counts alone.
 */
function lookAhead(candidates: readonly Candidate[], scores: Float64Array): Float64Array {
  const ahead = Float64Array.from(scores);
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const needs = candidates[i]?.needs;
    if (needs === undefined) continue;
    const pair = ((ahead[i] as number) + (scores[needs] as number)) / 2;
    ahead[needs] = Math.max(ahead[needs] as number, pair);
  }
  return ahead;
}

/** What a sentence was given ahead for those that lean on it, they get once it is chosen. */
function keepPromise(
  candidates: readonly Candidate[],
  scores: Float64Array,
  ahead: Float64Array,
  at: number,
): void {
  const promised = (ahead[at] as number) - (scores[at] as number);
  if (promised <= 0) return;
  for (let i = at + 1; i < candidates.length && candidates[i]?.needs === at; i += 1) {
    ahead[i] = (ahead[i] as number) + promised;
  }
}

/** How to choose; other weights than the project's only to fit them. */
export interface ChooseOptions {
  columns?: readonly number[];
  coverage?: CoverageWeights;
  /** Whether every sentence has to stand alone. */
  alone: boolean;
}

/** The state of choosing. */
interface Choice {
  alone: boolean;
  /** Whether the sentence that tells the news is chosen. */
  told: boolean;
  picks: Pick[];
  chosen: Uint8Array;
  coverage: Coverage;
  /** What each candidate added when it was looked at last. */
  gains: Float64Array;
  /** Candidates that were passed over, with the rule that did it. */
  passed: Map<number, Rule>;
}

/**
 * How well a sentence is joined to those chosen: readers lose the thread where nothing is shared,
 * and do not know who is meant where what it uses as known is not said.
 */
const cohesionOf = (
  { alone, coverage, chosen, picks }: Choice,
  at: number,
  { used }: References,
): number => {
  let missing = 0;
  for (const id of used[at] as number[]) {
    if (id === TOLD_BEFORE ? alone || chosen[at - 1] !== 1 : !coverage.has(id)) missing += 1;
  }
  const given = picks.length === 0 ? 0 : coverage.given(at);
  return (
    COHESION * Math.min(JOINED, given) -
    (alone ? AGAIN_ALONE : AGAIN) * Math.max(0, given - ENOUGH) -
    (alone ? UNKNOWN_ALONE : UNKNOWN) * Math.min(MOST_UNKNOWN, missing)
  );
};

function findBest(
  candidates: readonly Candidate[],
  ahead: Float64Array,
  analysis: Analysis,
  choice: Choice,
  budget: Budget,
  strict: boolean,
): number {
  let best = -1;
  let highest = -Infinity;
  for (let i = 0; i < candidates.length; i += 1) {
    // What a sentence adds only falls, so that what it added last bounds what it is worth now.
    if ((ahead[i] as number) + (choice.gains[i] as number) + CLOSEST <= highest) continue;
    const needs = candidates[i]?.needs;
    if (choice.chosen[i] === 1 || FINAL.has(choice.passed.get(i))) continue;
    if (needs !== undefined && choice.chosen[needs] !== 1) continue;
    const gain = choice.picks.length === 0 ? (choice.gains[i] as number) : choice.coverage.gain(i);
    choice.gains[i] = gain;
    if ((ahead[i] as number) + gain + CLOSEST <= highest) continue;
    const score = (ahead[i] as number) + gain + cohesionOf(choice, i, analysis.references);
    if (score <= highest) continue;
    if (strict && choice.picks.length > 0 && score < WORTH_ALONE) continue;
    if (strict && !standsAlone(candidates[i] as Candidate, analysis, i, choice.coverage)) continue;
    const rule = budget.refuse(i, choice.picks, score);
    if (rule !== undefined) choice.passed.set(i, rule);
    else [best, highest] = [i, score];
  }
  return best;
}

/** Passes over what needs another sentence before it. */
function passLeaning(candidates: readonly Candidate[], { passed }: Choice): void {
  candidates.forEach(({ needs }, at) => {
    if (needs !== undefined) passed.set(at, 'leans');
  });
}

/** Passes over what says again what was just chosen. */
function passRepeats(
  analysis: Analysis,
  candidates: readonly Candidate[],
  at: number,
  choice: Choice,
): void {
  const dense = spread(analysis.vectors, at);
  const [like, said] = choice.alone ? [REPEAT_ALONE, SAID_ALONE] : [REPEAT, SAID];
  for (let i = 0; i < analysis.count; i += 1) {
    if (choice.chosen[i] === 1) continue;
    const likeness = dot(analysis.vectors, i, dense);
    const isAlike = () => opensAlike(candidates[i] as Candidate, candidates[at] as Candidate);
    if (likeness >= like || choice.coverage.given(i) >= said || (choice.alone && isAlike())) {
      choice.passed.set(i, 'repeat');
    }
  }
}

/** What a candidate is worth that it shares terms with the headline. */
const titleOf = ({ values }: Analysis, at: number, columns: readonly number[]): number =>
  (values[at * WIDTH + COLUMN.title] as number) * (columns[COLUMN.title] as number);

/**
 * The headline leads to the sentence that tells its news. Beside that one, what the headline says
 * is no news any more, and what says little else is a repetition.
 */
function leaveHeadline(
  analysis: Analysis,
  scores: readonly Float64Array[],
  columns: readonly number[],
  choice: Choice,
): void {
  choice.told = true;
  if (analysis.headline.length === 0) return;
  for (const id of analysis.headline) choice.coverage.add(id);
  for (let i = 0; i < analysis.count; i += 1) {
    const title = titleOf(analysis, i, columns);
    for (const score of scores) score[i] = (score[i] as number) - title;
    if (choice.chosen[i] !== 1 && choice.coverage.given(i) >= TOLD) choice.passed.set(i, 'repeat');
  }
}

/**
 * Chooses sentences one by one: each time the one that is worth most by itself and by what it adds
 * to those chosen, if what it leans on is chosen already.
 *
 * What is chosen first does not depend on how much room there is, so a larger budget adds to a
 * smaller one, unless a sentence did not fit that now does.
 */
export function choose(
  candidates: readonly Candidate[],
  analysis: Analysis,
  budget: Budget,
  options: ChooseOptions,
): { picks: Pick[]; passed: Map<number, Rule> } {
  const { alone, coverage: counted = budget.coverage } = options;
  const columns = options.columns ?? columnsFor(alone);
  const scores = scoreAll(analysis, columns);
  const ahead = alone ? Float64Array.from(scores) : lookAhead(candidates, scores);
  const coverage = new Coverage(candidates, analysis.vectors, counted);
  const choice: Choice = {
    ...{ alone, coverage, told: false, picks: [], passed: new Map() },
    gains: coverage.first,
    chosen: new Uint8Array(analysis.count),
  };
  if (alone) passLeaning(candidates, choice);
  while (!budget.isFull(choice.picks)) {
    const find = (strict: boolean) => findBest(candidates, ahead, analysis, choice, budget, strict);
    let at = find(alone);
    // One that needs something is better than none at all.
    if (at < 0 && choice.picks.length === 0) at = find(false);
    if (at < 0) break;
    const gain = choice.gains[at] as number;
    const cohesion = cohesionOf(choice, at, analysis.references);
    choice.chosen[at] = 1;
    const title = choice.told ? 0 : titleOf(analysis, at, columns);
    const score = (scores[at] as number) + gain + cohesion;
    choice.picks.push({ at, coverage: gain, cohesion, title, score });
    choice.passed.delete(at);
    coverage.cover(at);
    passRepeats(analysis, candidates, at, choice);
    keepPromise(candidates, scores, ahead, at);
    if (at === analysis.news) leaveHeadline(analysis, [scores, ahead], columns, choice);
  }
  return { picks: choice.picks, passed: choice.passed };
}

const PART_OF: Readonly<Record<Feature, keyof ScoreParts>> = {
  first: 'position',
  second: 'position',
  third: 'position',
  inverse: 'position',
  early: 'position',
  end: 'position',
  title: 'title',
  forward: 'centrality',
  backward: 'centrality',
  centroid: 'centrality',
  frequency: 'centrality',
  quoted: 'content',
  leaning: 'content',
  keyPoint: 'content',
  decided: 'content',
  reason: 'content',
  ahead: 'content',
  denied: 'content',
  past: 'content',
  personal: 'content',
  plain: 'content',
  torn: 'content',
  flow: 'position',
  scene: 'position',
  near: 'position',
};

const PARTS = FEATURES.map((feature) => PART_OF[feature]);

/** What a chosen sentence's score is made of; the parts add up to the score. */
export function partsOf(
  analysis: Analysis,
  { at, coverage, cohesion, title }: Pick,
  alone: boolean,
): ScoreParts {
  const columns = columnsFor(alone);
  const parts: ScoreParts = {
    position: 0,
    title: 0,
    centrality: 0,
    content: 0,
    coverage,
    cohesion,
  };
  for (let j = 0; j < WIDTH; j += 1) {
    const value = analysis.values[at * WIDTH + j] as number;
    if (value !== 0) parts[PARTS[j] as keyof ScoreParts] += value * (columns[j] as number);
  }
  parts.title = title;
  return parts;
}
