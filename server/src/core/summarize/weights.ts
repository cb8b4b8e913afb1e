import type { Feature } from './columns';

/**
 * Weights of the ranking. They began as round values and were moved by `tests/eval/train.ts`, on
 * data sets that are CC0 or MIT: towards what human summaries of those articles say, within
 * bounds on how much of an article a summary covers and how often it is only the opening. Then
 * they were set by what readers chose who saw a summary beside the opening and did not know which
 * was which: the news first, an outcome, a reason or what comes next behind it, and no background,
 * label or scene. The weights are all that was taken from those sets.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  first: 6,
  second: 2,
  third: -2.8,
  inverse: 3.5,
  early: 1.5,
  end: 1,
  title: 3,
  forward: 0.55,
  backward: -0.4,
  centroid: 0.2,
  frequency: 2.4,
  quoted: -0.8,
  leaning: -0.2,
  keyPoint: 8,
  decided: 0.8,
  reason: 0.7,
  ahead: 1.2,
  denied: 2,
  past: -2.5,
  personal: -1.2,
  plain: -1,
  torn: -2,
  flow: 2,
  scene: -0.5,
  near: 0,
  anaphora: 0,
};

/**
 * What counts otherwise in points, where every line has to stand alone: the beginning counts more,
 * and nothing around a line mends what is torn or said by nobody.
 */
export const ALONE: Readonly<Partial<Record<Feature, number>>> = {
  near: 9,
  third: -2.3,
  torn: -6,
  personal: -3,
  decided: 1.6,
  reason: 1.4,
  ahead: 2.4,
  denied: 3.5,
  anaphora: -4,
};

/**
 * The same of a text without a headline: only its opening tells what it is about, and what stands
 * near explains that, so that readers miss it where something farther off stands in its place.
 */
export const UNTITLED: Readonly<Partial<Record<Feature, number>>> = {
  near: 12,
  second: 3,
  third: 0,
};

/** What counts of all that a sentence adds to those chosen before it, where sentences are counted. */
export const COVERAGE = {
  /** Terms that the article comes back to. */
  story: 6,
  /** All its terms, each once. */
  detail: 4.5,
  /** Its figures. */
  figures: 1,
} as const;

/** The same where room is counted in words or characters, so that each has to tell something. */
export const DENSE: CoverageWeights = { story: 24, detail: 14, figures: 1.2 };

/**
 * What it counts that a sentence tells more of what is told, up to a share of `JOINED` of the weight
 * of its terms.
 */
export const COHESION = 2;
export const JOINED = 0.3;
/** What it costs that a sentence tells again what is told, from a share of `ENOUGH` on. */
export const AGAIN = 12;
/** The same in points: few sentences are there to lead on to another one. */
export const AGAIN_ALONE = 20;
export const ENOUGH = 0.3;

/**
 * What a sentence loses for each term that it uses as known and that the summary does not have, and
 * for how many at most.
 */
export const UNKNOWN = 2;
/** The same where every sentence has to stand alone. */
export const UNKNOWN_ALONE = 4;
export const MOST_UNKNOWN = 2;

/**
 * What a sentence that has to stand alone loses for what it goes on with that nobody told, beyond
 * what it shares with what was told, as a share of its weight.
 */
export const OWED_ALONE = 20;
/** What it loses for each thing with the definite article that is told nowhere, and for how many. */
export const BARE_ALONE = 1.5;
export const MOST_BARE = 3;
/**
 * What it loses where with it the first three sentences would be chosen, which stand below the
 * summary: so much that a quarter of the summaries begin with all three.
 */
export const BELOW_ALONE = 6;

export type CoverageWeights = Readonly<Record<keyof typeof COVERAGE, number>>;

/** A sentence that scores less is no point beside others: rather fewer points than a poor one. */
export const WORTH_ALONE = 12;

/**
 * A sentence that scores less is not worth the room that is left in a budget of characters: from
 * about the fifth on only those that much of the article comes back to score more.
 */
export const WORTH = 10.5;
