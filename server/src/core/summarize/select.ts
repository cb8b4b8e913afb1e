import { COLUMN, FEATURES, WIDTH, type Analysis, type Feature } from './features';
import { dot, spread } from './vectors';
import type { Candidate, Rule, ScoreParts } from './types';
import { NOVELTY, WEIGHTS } from './weights';

/** From this likeness on (cosine of tf-idf vectors) two sentences say the same. */
const REPEAT = 0.7;

/** A candidate that was chosen, in the order of choosing. */
export interface Pick {
  /** Position among the candidates. */
  at: number;
  /** Likeness to the nearest sentence chosen before it, 0 to 1. */
  likeness: number;
  score: number;
}

/** What room there is for a candidate. */
export interface Budget {
  /** Whether the summary is full, so that nothing more is looked for. */
  isFull(picks: readonly Pick[]): boolean;
  /** Why a candidate may not be added; undefined if it may. */
  refuse(at: number, picks: readonly Pick[], score: number): Rule | undefined;
}

const COLUMNS = FEATURES.map((feature) => WEIGHTS[feature]);

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

/** The state of choosing. */
interface Choice {
  picks: Pick[];
  chosen: Uint8Array;
  likeness: Float64Array;
  /** Candidates that were passed over, with the rule that did it. */
  passed: Map<number, Rule>;
}

function findBest(
  candidates: readonly Candidate[],
  ahead: Float64Array,
  choice: Choice,
  budget: Budget,
  novelty: number,
): number {
  let best = -1;
  let highest = -Infinity;
  for (let i = 0; i < candidates.length; i += 1) {
    const needs = candidates[i]?.needs;
    if (choice.chosen[i] === 1 || choice.passed.get(i) === 'repeat') continue;
    if (needs !== undefined && choice.chosen[needs] !== 1) continue;
    const score = (ahead[i] as number) + novelty * (choice.likeness[i] as number);
    if (score <= highest) continue;
    const rule = budget.refuse(i, choice.picks, score);
    if (rule !== undefined) choice.passed.set(i, rule);
    else [best, highest] = [i, score];
  }
  return best;
}

/** Notes how like everything left is to what was just chosen. */
function compare(analysis: Analysis, at: number, choice: Choice): void {
  const dense = spread(analysis.vectors, at);
  for (let i = 0; i < analysis.count; i += 1) {
    if (choice.chosen[i] === 1) continue;
    const likeness = dot(analysis.vectors, i, dense);
    if (likeness > (choice.likeness[i] as number)) choice.likeness[i] = likeness;
    if (likeness >= REPEAT) choice.passed.set(i, 'repeat');
  }
}

/**
 * Chooses sentences one by one: each time the one with the highest score, less its likeness to
 * what is chosen (maximal marginal relevance, after Carbonell and Goldstein, SIGIR 1998), if what
 * it leans on is chosen already.
 *
 * What is chosen first does not depend on how much room there is, so a larger budget adds to a
 * smaller one, unless a sentence did not fit that now does.
 */
export function choose(
  candidates: readonly Candidate[],
  analysis: Analysis,
  budget: Budget,
  weights: { columns?: readonly number[]; novelty?: number } = {},
): { picks: Pick[]; passed: Map<number, Rule> } {
  const { columns = COLUMNS, novelty = NOVELTY } = weights;
  const scores = scoreAll(analysis, columns);
  const ahead = lookAhead(candidates, scores);
  const choice: Choice = {
    picks: [],
    chosen: new Uint8Array(analysis.count),
    likeness: new Float64Array(analysis.count),
    passed: new Map(),
  };
  while (!budget.isFull(choice.picks)) {
    const at = findBest(candidates, ahead, choice, budget, novelty);
    if (at < 0) break;
    const likeness = choice.likeness[at] as number;
    choice.chosen[at] = 1;
    choice.picks.push({ at, likeness, score: (scores[at] as number) + novelty * likeness });
    choice.passed.delete(at);
    compare(analysis, at, choice);
  }
  return { picks: choice.picks, passed: choice.passed };
}

const PART_OF: Readonly<Record<Feature, keyof ScoreParts>> = {
  first: 'position',
  second: 'position',
  third: 'position',
  inverse: 'position',
  log: 'position',
  title: 'title',
  forward: 'centrality',
  backward: 'centrality',
  centroid: 'centrality',
  lead: 'centrality',
  frequency: 'centrality',
  short: 'length',
  long: 'length',
  quoted: 'content',
  leaning: 'content',
};

/** What a chosen sentence's score is made of; the parts add up to the score. */
export function partsOf(analysis: Analysis, { at, likeness }: Pick): ScoreParts {
  const parts: ScoreParts = {
    position: 0,
    title: 0,
    centrality: 0,
    length: 0,
    content: 0,
    novelty: NOVELTY * likeness,
  };
  FEATURES.forEach((feature) => {
    const value = analysis.values[at * WIDTH + COLUMN[feature]] as number;
    parts[PART_OF[feature]] += value * WEIGHTS[feature];
  });
  return parts;
}
