import fc from 'fast-check';
import { readText, type TextFormat } from '../../../../server/src/core/text';
import {
  summarize,
  type Summary,
  type SummaryOptions,
} from '../../../../server/src/core/summarize';

const read = (lines: readonly string[], title?: string, format: TextFormat = 'plain') =>
  readText(lines.join('\n\n'), { format, locale: 'en', title });
const indexes = (summary: Summary) => summary.sentences.map(({ index }) => index);

describe('whatever the article', () => {
  const word = fc.constantFrom(
    ...'bridge river town council plan flood He This However “we ” said? said, U.S. 2019 (late) — The'.split(
      ' ',
    ),
  );
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 14 })
    .map((words) => `${words.join(' ')}.`);
  const article = fc.array(sentence, { maxLength: 14 });
  const budget = fc.oneof(
    fc.record({ sentences: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ words: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ characters: fc.integer({ min: 1, max: 400 }) }),
  );

  it('keeps order and places, and is deterministic', () => {
    fc.assert(
      fc.property(article, budget, fc.constantFrom('\n\n', ' '), (lines, options, gap) => {
        const text = readText(lines.join(gap), { format: 'plain', locale: 'en' });
        const summary = summarize(text, options);
        expect(summarize(text, options)).toEqual(summary);
        expect(indexes(summary)).toEqual([...indexes(summary)].sort((a, b) => a - b));
        for (const { paragraph, start, end, text: own } of summary.sentences) {
          expect(text.paragraphs[paragraph]?.text.slice(start, end)).toBe(own);
        }
        expect(summary.text === '').toBe(summary.reason !== undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('drops nothing from a larger budget, unless a rule is named', () => {
    const larger = (options: SummaryOptions): SummaryOptions =>
      Object.fromEntries(
        Object.entries(options).map(([key, value]) => [key, Number(value) + 1 + Number(value)]),
      );
    fc.assert(
      fc.property(article, budget, (lines, options) => {
        const text = read(lines);
        const small = summarize(text, options);
        const large = summarize(text, larger(options));
        const kept = new Set([...indexes(large), ...large.omitted.map(({ index }) => index)]);
        for (const index of indexes(small)) expect(kept).toContain(index);
        if (!('characters' in options))
          expect(indexes(large)).toEqual(expect.arrayContaining(indexes(small)));
      }),
      { numRuns: 300 },
    );
  });

  it('never chooses a sentence without the one it leans on', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 1, max: 8 }), (lines, sentences) => {
        const chosen = indexes(
          summarize(read(['The council met in the hall.', 'He spoke of the bridge.', ...lines]), {
            sentences,
          }),
        );
        if (chosen.includes(1)) expect(chosen).toContain(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is done in bounded time on two thousand sentences', () => {
    const text = readText(
      Array.from({ length: 3_000 }, (_, i) => `Word${i % 97} and word${i % 89} met word${i}.`).join(
        ' ',
      ),
      { format: 'plain', locale: 'en' },
    );
    const start = performance.now();
    summarize(text, { sentences: 1_000 });
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
