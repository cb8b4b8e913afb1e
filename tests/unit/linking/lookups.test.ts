import { inverseFrequency, type Term } from '../../../server/src/core/similarity';
import { lookups } from '../../../server/src/search-index/store/lookups';

const TOTAL = 100_000;

const term = (key: number, weight: number): Term => ({
  key,
  weight,
  word: `word${key}`,
  inTitle: false,
});

/** Looks up terms of which so many texts have each, by key from 1. */
function lookUp(counts: number[], weights: number[]) {
  const terms = weights.map((weight, i) => term(i + 1, weight));
  const known = new Map(counts.map((count, i) => [i + 1, count] as const));
  const asked = new Map([...known].filter(([, count]) => count > 0));
  const found = lookups(terms, inverseFrequency(terms, asked, TOTAL), asked);
  return new Map(found.map(({ key, factor, depth }) => [key, { factor, depth }]));
}

const depths = (found: ReturnType<typeof lookUp>) => [...found.values()].map(({ depth }) => depth);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('looking up terms', () => {
  it('reads every text of terms that few texts have', () => {
    const found = lookUp([3, 40, 900], [100, 100, 100]);
    expect(found.get(1)?.depth).toBe(3);
    expect(found.get(2)?.depth).toBe(40);
    expect(found.get(3)?.depth).toBe(900);
  });

  it('gives what rare terms leave over to frequent ones, and reads no more than 5,000 in all', () => {
    const found = lookUp([10, 60_000, 60_000], [100, 100, 100]);
    expect(found.get(1)?.depth).toBe(10);
    expect(found.get(2)?.depth).toBe(2_495);
    expect(found.get(3)?.depth).toBe(2_495);
  });

  it('reads a term deeper the more it tells', () => {
    const found = lookUp([30_000, 30_000], [400, 100]);
    expect(found.get(1)?.depth).toBe(4_000);
    expect(found.get(2)?.depth).toBe(1_000);
  });

  it('never reads more than 5,000 in all, whatever the counts and weights', () => {
    for (let round = 0; round < 200; round += 1) {
      const counts = Array.from({ length: 60 }, (_, i) => 1 + ((i * 7_919 * (round + 1)) % 40_000));
      const weights = Array.from({ length: 60 }, (_, i) => 1 + ((i * 104_729 + round) % 400));
      const found = depths(lookUp(counts, weights));
      expect(found).toHaveLength(35);
      expect(sum(found)).toBeLessThanOrEqual(5_000);
      expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    }
  });

  it('passes over terms that no text has, however rare that makes them', () => {
    const found = lookUp([0, 5], [1_000, 10]);
    expect([...found.keys()]).toEqual([2]);
  });

  it('weighs a rare term more than a frequent one of the same weight', () => {
    const found = lookUp([10, 10_000], [100, 100]);
    expect(found.get(1)?.factor).toBe(1_000);
    expect(found.get(2)?.factor).toBeLessThan(1_000);
  });

  it('looks nothing up for a text without words', () => {
    expect(lookUp([], []).size).toBe(0);
  });
});
