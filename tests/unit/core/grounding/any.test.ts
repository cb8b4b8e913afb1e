import fc from 'fast-check';
import { ground } from '../../../../server/src/core/grounding';
import { summarize } from '../../../../server/src/core/summarize';
import { toArticle } from './articles';

/** Far above what it takes here, far below what an editor would wait for. */
const BOUND_MS = 20_000;

const THINGS = ['lorries', 'bridges', 'marks', 'sheep', 'voters', 'schools', 'ferries', 'wells'];
const PLACES = ['Dumel', 'Port Senn', 'Lissen', 'Ostrel', 'Harn', 'Vessen', 'Zahmar', 'Tarsil'];
const VERBS = ['counted', 'sold', 'repaired', 'lost', 'promised', 'bought', 'opened', 'closed'];

/** One sentence about each of several places. */
const story = fc
  .uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 8 })
  .chain((places) =>
    fc
      .uniqueArray(fc.integer({ min: 13, max: 989 }), {
        minLength: places.length,
        maxLength: places.length,
      })
      .map((numbers) =>
        places.map((place, i) => ({
          number: numbers[i] as number,
          text: (number: number) =>
            `On that morning the town of ${PLACES[place] ?? ''} ${VERBS[(place * 3) % 8] ?? ''} ${number} ${THINGS[(place * 5) % 8] ?? ''} by the river.`,
        })),
      ),
  );

describe('any article', () => {
  it('bears its own sentences, in any order', () => {
    fc.assert(
      fc.property(story, fc.boolean(), (sentences, turned) => {
        const own = sentences.map(({ number, text }) => text(number));
        const summary = (turned ? [...own].reverse() : own).join(' ');
        const { claims, findings } = ground(summary, toArticle(own.join('\n\n')));
        expect(findings).toEqual([]);
        expect(claims.length).toBeGreaterThanOrEqual(own.length);
        for (const { text, start, end } of claims) expect(summary.slice(start, end)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('bears what it is summed up with', () => {
    fc.assert(
      fc.property(story, (sentences) => {
        const article = toArticle(sentences.map(({ number, text }) => text(number)).join(' '));
        expect(ground(summarize(article).text, article).findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('never bears another number in one of its sentences', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 13, max: 989 }), (sentences, other) => {
        const article = toArticle(sentences.map(({ number, text }) => text(number)).join(' '));
        const [first] = sentences;
        if (first === undefined || sentences.some(({ number }) => number === other)) return;
        const { findings } = ground(first.text(other), article);
        expect(findings.some(({ text }) => text.startsWith(String(other)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer each time, and keeps nothing of a summary', () => {
    const article = toArticle('The town of Dumel sold 40 sheep in May.');
    const first = ground('The town of Dumel sold 50 sheep.', article);
    ground('The town of Lissen lost 9 wells.', article);
    expect(ground('The town of Dumel sold 50 sheep.', article)).toEqual(first);
    expect(ground('The town of Dumel sold 50 sheep.', { ...article })).toEqual(first);
  });

  it('never throws, whatever is summed up', () => {
    const piece = fc.constantFrom(
      ...'12|1,000|five|May|3|October|2026|%|$|€|:|.|-|“|”|"|(|)|…|[|]|Jora|Vint|U.S.|NATO|of|和|三|万|年|月|ф|Ж|\n|,|١٢|a|The'.split(
        '|',
      ),
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const locale = fc.constantFrom(
      'en',
      'de',
      'ru',
      'zh',
      'ar',
      'hy',
      'fr',
      'eu',
      'qaa',
      'constructor',
    );
    fc.assert(
      fc.property(text, text, locale, (summary, body, language) => {
        const { claims } = ground(summary, toArticle(body, language));
        for (const { text: own, start, end } of claims) expect(summary.slice(start, end)).toBe(own);
        expect(ground(body, toArticle(body, language)).claims.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  it.each([
    ['words', 'word '],
    ['numbers', '12 '],
    ['digits', '1'],
    ['number words', 'two hundred '],
    ['names', 'Ab Cd. '],
    ['one name', 'Vint '],
    ['initials', 'A.'],
    ['months', '3 October '],
    ['quotation marks', '“'],
    ['quotations', '“ab cd ef” '],
    ['brackets', '('],
    ['pairs of brackets', '()'],
    ['blanks', ' '],
    ['stops', '. '],
    ['stops and marks', '.”'],
    ['groups', '1,000.'],
    ['colons', '1:'],
    ['Chinese numerals', '三万'],
    ['capitals', 'A'],
  ])('of a million characters are read in bounded time: %s', (_what, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const article = toArticle(text);
    const start = performance.now();
    expect(ground(text, article).claims.length).toBeLessThan(10_001);
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
  });

  it('are checked no further than 300 claims, and say so', () => {
    const summary = Array.from({ length: 400 }, (_, i) => `${i + 1000} a`).join(' ');
    const { claims } = ground(summary, toArticle('Nothing is here.'));
    expect(claims).toHaveLength(400);
    expect(claims[300]).toMatchObject({ verdict: 'not-checked' });
  });

  it('in which not all could be looked at blame nobody', () => {
    const body = Array.from({ length: 5_000 }, (_, i) => `${i + 10_000} a b c d`).join('. ');
    const { claims } = ground('They saw 7,777,777 birds.', toArticle(body));
    expect(claims).toMatchObject([{ verdict: 'not-checked', reason: 'absent' }]);
  });
});
