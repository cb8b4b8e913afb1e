import fc from 'fast-check';
import {
  cosine,
  inverseFrequency,
  sharedTerms,
  titleCoverage,
  type Idf,
  type Term,
} from '../../../../server/src/core/similarity';
import { level, termsOf } from './articles';

const STEEL = termsOf(
  'Tariff on steel delayed',
  'The Ministry of Trade delayed its tariff on steel until March.',
);
const TALKS = termsOf('Trade talks go on', 'Talks about the steel tariff went on in Geneva.');
const FESTIVAL = termsOf('Jazz in the park', 'Musicians from ten towns played in the rain.');

/** Articles of few words, so that they share some. */
const article = fc
  .uniqueArray(
    fc.record({
      key: fc.integer({ min: 1, max: 40 }),
      weight: fc.integer({ min: 1, max: 1000 }),
      inTitle: fc.boolean(),
    }),
    { selector: ({ key }) => key, maxLength: 30 },
  )
  .map((terms): Term[] => terms.map((term) => ({ ...term, word: `word${term.key}` })));

const wordsUpTo = (count: number): Term[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ key: i + 1, word: `word${i + 1}`, weight: 100, inTitle: false },
  }));

const archive = fc
  .record({
    counts: fc.dictionary(
      fc.constantFrom(...Array.from({ length: 40 }, (_, i) => `${i}`)),
      fc.nat(900),
    ),
    total: fc.nat(1000),
  })
  .map(({ counts, total }): Idf => {
    const byKey = new Map(Object.entries(counts).map(([key, count]) => [Number(key), count]));
    return inverseFrequency(wordsUpTo(40), byKey, total);
  });

const shuffled = (terms: readonly Term[]) =>
  fc.shuffledSubarray([...terms], { minLength: terms.length, maxLength: terms.length });

describe('cosine', () => {
  it('is higher for articles about the same', () => {
    expect(cosine(STEEL, TALKS, level)).toBeGreaterThan(0.3);
    expect(cosine(STEEL, FESTIVAL, level)).toBe(0);
  });

  it('is 1 for the same article, and 0 for one without words', () => {
    expect(cosine(STEEL, [...STEEL], level)).toBeCloseTo(1, 10);
    expect(cosine(STEEL, [], level)).toBe(0);
    expect(cosine([], [], level)).toBe(0);
  });

  it('rises with the rarity of what is shared', () => {
    const rare: Idf = { ...level, of: () => 3 };
    expect(cosine(STEEL, TALKS, rare)).toBeGreaterThan(cosine(STEEL, TALKS, level));
  });

  it('lies between 0 and 1, and is the same in both directions and in any order', () => {
    const cases = fc
      .tuple(article, article, archive)
      .chain(([a, b, idf]) =>
        fc.tuple(shuffled(a), shuffled(b)).map(([c, d]) => ({ a, b, c, d, idf })),
      );
    fc.assert(
      fc.property(cases, ({ a, b, c, d, idf }) => {
        const likeness = cosine(a, b, idf);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(cosine(b, a, idf)).toBe(likeness);
        expect(cosine(c, d, idf)).toBe(likeness);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sharedTerms', () => {
  it('gives the words of the other article, the most telling first', () => {
    const shared = sharedTerms(TALKS, STEEL, level);
    expect(shared.map((word) => word.toLowerCase()).sort()).toEqual(['steel', 'tariff', 'trade']);
    const { key } = STEEL.find(({ word }) => word === 'Trade') as Term;
    const rare: Idf = { ...level, of: (each) => (each === key ? 9 : 1) };
    expect(sharedTerms(TALKS, STEEL, rare)[0]).toBe('Trade');
  });

  it('gives one of the pieces that overlap in a script without spaces', () => {
    const a = termsOf(null, '新しい経済政策、選挙', 'ja');
    expect(sharedTerms(a, [...a], level)).toEqual(['経済', '政策', '選挙']);
    const b = termsOf(null, 'ไทยแลนด์ NATO', 'th');
    expect(sharedTerms(b, [...b], level)).toEqual(['ไทยแ', 'ลนด์', 'NATO']);
  });

  it('puts words that tell the same in one order', () => {
    const [a, b] = termsOf(null, 'quay wharf').map((term): Term => ({ ...term, weight: 1 })) as [
      Term,
      Term,
    ];
    expect(sharedTerms([a, b], [a, b], level)).toEqual(sharedTerms([b, a], [b, a], level));
  });

  it('is the same in any order, and the same words from either side', () => {
    const cases = fc
      .tuple(article, article, archive)
      .chain(([a, b, idf]) => shuffled(b).map((c) => ({ a, b, c, idf })));
    fc.assert(
      fc.property(cases, ({ a, b, c, idf }) => {
        expect(sharedTerms(a, c, idf)).toEqual(sharedTerms(a, b, idf));
        expect(sharedTerms(b, a, idf)).toEqual(sharedTerms(a, b, idf));
      }),
    );
  });
});

describe('titleCoverage', () => {
  it('tells how much of the older title a text has', () => {
    const older = termsOf('Geneva accord', 'It was signed by nine countries.');
    const leaning = termsOf('Nine years later', 'What the accord of Geneva has changed.');
    const passing = termsOf('A fair', 'The watches of Geneva are shown.');
    expect(titleCoverage(older, leaning, level)).toBe(1);
    expect(titleCoverage(older, passing, level)).toBe(0.5);
    expect(titleCoverage(older, FESTIVAL, level)).toBe(0);
  });

  it('is not lower in a small archive, where what words are rare is not known', () => {
    const older = termsOf('About steel tariff in the news', 'It went on.');
    const newer = termsOf('Tariffs', 'The tariff on steel, it seems, is about to fall.');
    const counts = new Map(older.map(({ key }) => [key, 1]));
    const of = (total: number) =>
      titleCoverage(older, newer, inverseFrequency(newer, counts, total));
    expect(of(4)).toBeGreaterThan(0.5);
    expect(Math.abs(of(4) - of(10_000))).toBeLessThan(0.15);
  });

  it('is 0 for a title without telling words', () => {
    expect(titleCoverage(termsOf(null, 'Geneva accord'), STEEL, level)).toBe(0);
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(article, article, archive, (a, b, idf) => {
        expect(titleCoverage(a, b, idf)).toBeGreaterThanOrEqual(0);
        expect(titleCoverage(a, b, idf)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('inverseFrequency', () => {
  it('falls with the number of articles that have a term', () => {
    const counts = new Map([[1, 1], [2, 10], [3, 100]]); // prettier-ignore
    for (const total of [100, 10_000]) {
      const idf = inverseFrequency(wordsUpTo(4), counts, total);
      const of = (key: number) => idf.of(key, `word${key}`);
      expect(of(4)).toBeGreaterThan(of(1));
      expect(of(1)).toBeGreaterThan(of(2));
      expect(of(2)).toBeGreaterThan(of(3));
      expect(of(3)).toBeGreaterThan(0);
    }
  });

  it('gives a term that it was not asked for the rarity of one that no article has', () => {
    const idf = inverseFrequency([], new Map(), 10_000);
    expect(idf.of(1, 'word1')).toBeGreaterThan(idf.typical);
    const large = inverseFrequency(wordsUpTo(1), new Map(), 10_000);
    expect(idf.of(1, 'word1')).toBe(large.of(1, 'word1'));
    expect(idf.unshared('Lisbon')).toBe(idf.typical);
    expect(inverseFrequency([], new Map(), 25).unshared('news')).toBeLessThan(idf.typical);
  });

  describe('of a small archive', () => {
    const terms = termsOf(
      'Lorenz wins the race',
      'On Monday the runner Ada Lorenz won the race. The race of Ada Lorenz took three hours.',
    );
    const termOf = (word: string) => terms.find((term) => term.word === word) as Term;
    /** Against what an article is taken to have beside what both share. */
    const rarity = (word: string, count: number, total: number, other = word) => {
      const { key } = termOf(word);
      const idf = inverseFrequency(terms, new Map([[key, count]]), total);
      return idf.of(key, other) / idf.typical;
    };

    it('takes a name for about as rare as it is in a large one', () => {
      const ratio = rarity('Lorenz', 3, 25) / rarity('Lorenz', 3, 10_000);
      expect(ratio).toBeGreaterThan(0.85);
      expect(ratio).toBeLessThan(1.15);
    });

    it('takes a word for far more frequent than the few articles that have it', () => {
      expect(rarity('race', 3, 25)).toBeLessThan(0.6 * rarity('Lorenz', 3, 25));
      expect(rarity('race', 3, 10_000)).toBeCloseTo(rarity('Lorenz', 3, 10_000), 0);
    });

    it('takes a number word for more frequent than another', () => {
      expect(rarity('three', 3, 25)).toBeLessThan(rarity('race', 3, 25));
    });

    it('takes no name for one that the other article writes small', () => {
      expect(rarity('Lorenz', 3, 25, 'lorenzian')).toBe(rarity('race', 3, 25));
    });
  });
});
