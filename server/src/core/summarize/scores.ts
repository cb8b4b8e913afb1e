import { COLUMN, FEATURES, WIDTH, type Feature } from './columns';
import type { Analysis } from './features';
import type { Candidate, ScoreParts } from './types';
import { ALONE, UNTITLED, WEIGHTS } from './weights';

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
  /** Whether it is read with the point that it stands right behind, on the same line. */
  isJoined: boolean;
}

const COLUMNS = FEATURES.map((feature) => WEIGHTS[feature]);
/** The same where every sentence has to stand alone. */
const ALONE_COLUMNS = FEATURES.map((feature) => ALONE[feature] ?? WEIGHTS[feature]);
/** The same where the text has no headline. */
const UNTITLED_COLUMNS = FEATURES.map(
  (feature) => UNTITLED[feature] ?? ALONE[feature] ?? WEIGHTS[feature],
);
/** The weights of the features. */
export function columnsFor(alone: boolean, { text }: Analysis): readonly number[] {
  if (!alone) return COLUMNS;
  return text.title === '' ? UNTITLED_COLUMNS : ALONE_COLUMNS;
}

/** Scores before anything is chosen. */
export function scoreAll(analysis: Analysis, weights: readonly number[]): Float64Array {
  const scores = analysis.vectors.room.floats(analysis.count);
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
export function lookAhead(candidates: readonly Candidate[], scores: Float64Array): Float64Array {
  const ahead = scores.slice();
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const needs = candidates[i]?.needs;
    if (needs === undefined) continue;
    const pair = ((ahead[i] as number) + (scores[needs] as number)) / 2;
    ahead[needs] = Math.max(ahead[needs] as number, pair);
  }
  return ahead;
}

/** What a sentence was given ahead for those that lean on it, they get once it is chosen. */
export function keepPromise(
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

/** What a candidate is worth that it shares terms with the headline. */
export const titleOf = ({ values }: Analysis, at: number, columns: readonly number[]): number =>
  (values[at * WIDTH + COLUMN.title] as number) * (columns[COLUMN.title] as number);

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
  anaphora: 'content',
};

const PARTS = FEATURES.map((feature) => PART_OF[feature]);

/** What a chosen sentence's score is made of; the parts add up to the score. */
export function partsOf(
  analysis: Analysis,
  { at, coverage, cohesion, title }: Pick,
  alone: boolean,
): ScoreParts {
  const columns = columnsFor(alone, analysis);
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
