import fc from 'fast-check';
import { suggestionScore, type Likeness } from '../../../../server/src/core/similarity';

const likeness: Likeness = {
  cosine: 0.2,
  sharedSources: 0,
  sameSection: false,
  days: 0,
  background: false,
};

const score = (changes: Partial<Likeness>) => suggestionScore({ ...likeness, ...changes });

const any = fc.record({
  cosine: fc.double({ min: 0, max: 1, noNaN: true }),
  sharedSources: fc.nat(10),
  sameSection: fc.boolean(),
  days: fc.option(fc.nat(10_000)),
  background: fc.boolean(),
});

describe('the score of a suggestion', () => {
  it('lies between 0 and 100', () => {
    expect(score({ cosine: 0 })).toBe(0);
    expect(score({ cosine: 1 })).toBeGreaterThan(95);
    fc.assert(
      fc.property(any, (each) => {
        expect(suggestionScore(each)).toBeGreaterThanOrEqual(0);
        expect(suggestionScore(each)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('rises with likeness, shared sources and the same section', () => {
    expect(score({ cosine: 0.3 })).toBeGreaterThan(score({}));
    expect(score({ sharedSources: 1 })).toBeGreaterThan(score({}));
    expect(score({ sharedSources: 2 })).toBeGreaterThan(score({ sharedSources: 1 }));
    expect(score({ sameSection: true })).toBeGreaterThan(score({}));
  });

  it('puts news of the same days before old news', () => {
    expect(score({ days: 1 })).toBeGreaterThan(score({ days: 30 }));
    expect(score({ days: 30 })).toBeGreaterThan(score({ days: 400 }));
    expect(score({ days: -30 })).toBe(score({ days: 30 }));
    expect(score({ days: 1 })).toBeGreaterThan(score({ cosine: 0.25, days: 2_000 }));
  });

  it('forgives age where the other is background, and where there is no date', () => {
    expect(score({ days: 4_000, background: true })).toBe(score({}));
    expect(score({ days: null })).toBe(score({}));
  });

  it('is never lower for more of what speaks for it', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const better: Likeness = {
          cosine: Math.max(a.cosine, b.cosine),
          sharedSources: Math.max(a.sharedSources, b.sharedSources),
          sameSection: a.sameSection || b.sameSection,
          days: a.days === null || b.days === null ? null : Math.min(a.days, b.days),
          background: a.background || b.background,
        };
        expect(suggestionScore(better)).toBeGreaterThanOrEqual(suggestionScore(a));
      }),
      { numRuns: 500 },
    );
  });
});
