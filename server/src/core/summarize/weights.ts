import type { Feature } from './features';

/**
 * Weights of the ranking, fitted by `tests/eval/train.ts` on data sets that are CC0 or MIT. They
 * are all that was taken from those sets.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  first: 0.5,
  second: 0.3,
  third: 0.2,
  inverse: 0.5,
  log: -0.3,
  title: 0.15,
  forward: 0.3,
  backward: -0.3,
  centroid: 0.2,
  lead: 0.1,
  short: -0.3,
  long: -0.3,
  frequency: 0.1,
  fresh: 0,
  quoted: -0.1,
};

/** How much likeness to the most similar sentence chosen before counts against a sentence. */
export const NOVELTY = -0.7;
