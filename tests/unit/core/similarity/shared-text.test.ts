import fc from 'fast-check';
import { sharedText } from '../../../../server/src/core/similarity';

const shareOf = (a: string, b: string) => sharedText(a, [b])[0];

const BOUND_MS = 10_000;

const wordsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `word${first + i}`).join(' ');

describe('the text that two articles share', () => {
  it.each([
    ['the same text', wordsFrom(0, 100), wordsFrom(0, 100), 1],
    ['another case and other signs', 'One, two; three: four. Five!', 'ONE TWO three four five', 1],
    ['a text that went into a longer one', wordsFrom(0, 50), wordsFrom(0, 500), 1],
    ['a half', `${wordsFrom(0, 50)} ${wordsFrom(500, 50)}`, wordsFrom(0, 200), 0.5],
    ['nothing', wordsFrom(0, 100), wordsFrom(100, 100), 0],
    ['the same words in another order', 'a1 b1 c1 d1 e1 f1 g1', 'g1 f1 e1 d1 c1 b1 a1', 0],
    ['fewer words than make a run', 'Two words', 'Here are two words more', 1],
    ['no words', '', 'Here are words', 0],
    ['no words at all', '…', '—', 0],
    [
      'a script without spaces',
      '政府は新しい経済政策を発表した',
      '昨日政府は新しい経済政策を発表した',
      1,
    ],
  ])('of %s', (_, a, b, share) => {
    expect(shareOf(a, b)).toBeCloseTo(share, 10);
    expect(shareOf(b, a)).toBeCloseTo(share, 10);
  });

  it('is 1 with itself, lies between 0 and 1, and is the same in both directions', () => {
    const text = fc
      .array(fc.constantFrom('a1', 'b2', 'c3', '日本', 'ไทย', 'd4.', '\ud800'), { maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = shareOf(a, b);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(shareOf(b, a)).toBe(share);
        expect(shareOf(a, a)).toBe(/[a-d日ไ]/.test(a) ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  it('takes bounded time, however long the texts are', () => {
    const start = performance.now();
    const long = 'ab cd ef '.repeat(1_000_000);
    expect(shareOf(long, long)).toBe(1);
    expect(shareOf(long, wordsFrom(0, 100_000))).toBe(0);
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
  });
});
