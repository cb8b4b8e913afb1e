/**
 * Separable CMA-ES (Ros and Hansen, "A Simple Modification in CMA-ES Achieving Linear Time and
 * Space Complexity", PPSN 2008): maximises a function of some twenty numbers that has no gradient.
 */

/** A seeded generator (mulberry32), so that a fit can be repeated. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Options of `maximize`. */
export interface EvolveOptions {
  generations: number;
  population: number;
  /** First step size, in the units of the parameters. */
  sigma: number;
  seed: number;
}

interface State {
  mean: number[];
  sigma: number;
  variances: number[];
  pathSigma: number[];
  pathCovariance: number[];
}

/** Recombination weights and learning rates, as the paper sets them. */
function constants(size: number, population: number) {
  const parents = Math.floor(population / 2);
  const raw = Array.from({ length: parents }, (_, i) => Math.log(parents + 0.5) - Math.log(i + 1));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const effective = 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
  const cSigma = (effective + 2) / (size + effective + 5);
  const damping = 1 + cSigma + 2 * Math.max(0, Math.sqrt((effective - 1) / (size + 1)) - 1);
  const cPath = (4 + effective / size) / (size + 4 + (2 * effective) / size);
  const cOne = (2 / ((size + 1.3) ** 2 + effective)) * ((size + 2) / 3);
  const cMu = Math.min(
    1 - cOne,
    ((2 * (effective - 2 + 1 / effective)) / ((size + 2) ** 2 + effective)) * ((size + 2) / 3),
  );
  const chi = Math.sqrt(size) * (1 - 1 / (4 * size) + 1 / (21 * size * size));
  return { weights, effective, cSigma, damping, cPath, cOne, cMu, chi };
}

function update(state: State, steps: number[][], c: ReturnType<typeof constants>): void {
  const size = state.mean.length;
  let norm = 0;
  const drift = state.mean.map((_, j) =>
    c.weights.reduce((sum, weight, k) => sum + weight * (steps[k]?.[j] ?? 0), 0),
  );
  for (let j = 0; j < size; j += 1) {
    const scale = Math.sqrt(state.variances[j] as number);
    const z = drift[j] as number;
    state.mean[j] = (state.mean[j] as number) + state.sigma * scale * z;
    const path = state.pathSigma[j] as number;
    state.pathSigma[j] =
      (1 - c.cSigma) * path + Math.sqrt(c.cSigma * (2 - c.cSigma) * c.effective) * z;
    norm += (state.pathSigma[j] as number) ** 2;
    const slow = state.pathCovariance[j] as number;
    state.pathCovariance[j] =
      (1 - c.cPath) * slow + Math.sqrt(c.cPath * (2 - c.cPath) * c.effective) * scale * z;
    const spread = c.weights.reduce(
      (sum, weight, k) => sum + weight * (scale * (steps[k]?.[j] ?? 0)) ** 2,
      0,
    );
    state.variances[j] =
      (1 - c.cOne - c.cMu) * (state.variances[j] as number) +
      c.cOne * (state.pathCovariance[j] as number) ** 2 +
      c.cMu * spread;
  }
  state.sigma *= Math.exp((c.cSigma / c.damping) * (Math.sqrt(norm) / c.chi - 1));
}

/**
 * Finds a maximum.
 *
 * @param start where to begin.
 * @param objective called with as many numbers as `start` has.
 * @param report called after each generation with its best value.
 * @returns the mean of the last generation, which is steadier than its best member.
 */
export function maximize(
  start: readonly number[],
  objective: (parameters: number[]) => number,
  options: EvolveOptions,
  report?: (generation: number, best: number) => void,
): number[] {
  const random = generator(options.seed);
  const size = start.length;
  const state: State = {
    mean: [...start],
    sigma: options.sigma,
    variances: start.map(() => 1),
    pathSigma: start.map(() => 0),
    pathCovariance: start.map(() => 0),
  };
  const c = constants(size, options.population);
  for (let generation = 0; generation < options.generations; generation += 1) {
    const members = Array.from({ length: options.population }, () => {
      const step = state.mean.map(() => normal(random));
      const parameters = state.mean.map(
        (mean, j) =>
          mean + state.sigma * Math.sqrt(state.variances[j] as number) * (step[j] as number),
      );
      return { step, value: objective(parameters) };
    }).sort((a, b) => b.value - a.value);
    update(
      state,
      members.map((member) => member.step),
      c,
    );
    report?.(generation, members[0]?.value ?? Number.NaN);
  }
  return state.mean;
}
