import fc from 'fast-check';
import { cleanAnswer } from '../../../../server/src/summary/model/clean-answer';
import { ARTICLES, asked, type Language } from './articles';

const SEPARATE = ['\n', ' ', '\r\n', '\t', '\u2028', ''];

/** What answers are made of, in any order: text, markup, whole and torn, and what is hidden. */
const piece = fc.oneof(
  fc.constantFrom(
    ...Object.values(ARTICLES).flatMap((text) => text.split(/(?<=[.。։])\s*/u)),
    ...['**', '__', '~~', '*', '_', '`', '```', '# ', '> ', '- ', '1. ', '2) ', '٣. ', '| ', '---'],
    ...['<b>', '</b>', '<script>', '</script>', '<a href="https://x.example">', '<', '>', '<!--'],
    ...[
      '&lt;b&gt;',
      '&amp;lt;i&amp;gt;',
      '&#60;u&#62;',
      '&#x3c;p',
      '<think>',
      '</think>',
      '<|end|>',
    ],
    ...['[a](https://x.example)', '![b](c)', '](', '[', ']', '(', ')', '\\', '[1]', '[x]: y'],
    ...['https://x.example/a?b=c', 'www.x.example', 'javascript:alert(1)', 'ftp://é.example/ж'],
    ...['java', 'script:', 'htt', 'p:', '//', ':/', 'ww', 'w.', '&#60;', '&#x200b;', '&amp;#42;'],
    ...['\u0000', '\u001b[31m', '\u202e', '\u2066', '\u200b', '\ufeff', '\ud800', '\u{e0041}'],
    ...['✅ ', '🎉', '1️⃣', '“', '”', '"', '«', '»', '{"summary": "', '"}', '["', '"]'],
    ...['Sure!', 'Here is the summary:', 'Let me know if you need more.', 'Резюме:'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const answer = fc
  .array(fc.tuple(piece, fc.constantFrom(...SEPARATE)), { maxLength: 24 })
  .map((pieces) => pieces.flat().join(''));
const language = fc.constantFrom(...(Object.keys(ARTICLES) as Language[]));

const FORBIDDEN: ReadonlyArray<readonly [string, RegExp]> = [
  ['tags', /<[\p{L}/!?]/u],
  ['emphasis', /\*\*|__|~~|`/u],
  ['marks of a list', /^(?:[>|•·✅]|[-*+]\s|1\.\s)/u],
  ['links', /\]\(|:\/\/|\bwww\.|javascript:/iu],
  ['control characters', /\p{Cc}/u],
  ['marks of direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ['hidden characters', /[\u200b\ufeff\u2028\u2029\ud800-\udfff\u{e0000}-\u{e0fff}]/u],
];

describe('whatever a model answers', () => {
  it('what is left is plain sentences, and no more than were asked for', () => {
    fc.assert(
      fc.property(answer, language, fc.integer({ min: 1, max: 5 }), (text, of, sentences) => {
        const maxLength = 400;
        const cleaned = cleanAnswer(text, asked(of, { sentences, maxLength }));
        if ('unusable' in cleaned) return;
        expect(cleaned.sentences.length).toBeGreaterThan(0);
        expect(cleaned.sentences.length).toBeLessThanOrEqual(sentences);
        expect(cleaned.sentences.join(' ').length).toBeLessThanOrEqual(maxLength);
        for (const sentence of cleaned.sentences) {
          expect(sentence).toBe(sentence.trim());
          expect(sentence).toMatch(/[\p{L}\p{N}]/u);
          for (const [what, pattern] of FORBIDDEN) {
            expect([what, sentence.match(pattern)?.[0]]).toEqual([what, undefined]);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

const MEGABYTE = 1_000_000;
/** Milliseconds; most take less than ten. What grew with the square of the length would take more. */
const LIMIT = 10_000;
const HOSTILE = [
  ...[
    '[',
    '*',
    '_',
    '`',
    '<',
    '&',
    '(',
    '![',
    '](',
    '\\',
    '|',
    '#',
    '>',
    '- ',
    '1. ',
    '"',
    '{"a":',
  ],
  ...['<a ', '<!--', '<think>', '</think>', '<b>', '&lt;', '&amp;', '**a', '*a_', '[a](', '``a'],
  ...[
    'a.',
    'a. ',
    '"a". ',
    'a:',
    'https://',
    'www.',
    'a://',
    '1.',
    '\n',
    ' ',
    '\u00a0',
    '\u200d',
    '🎉',
  ],
  ...[
    '…',
    '。',
    '！”',
    '((',
    '【',
    '[^1',
    '۱- ',
    '- - ',
    '<|',
    '| - ',
    'é',
    '\u0301',
    '👨‍',
    '\ud800',
  ],
];

describe('a hostile answer', () => {
  const timed = (text: string): number => {
    const started = performance.now();
    cleanAnswer(text, asked('en'));
    return performance.now() - started;
  };

  it.each(HOSTILE)('takes no time worth mentioning: %j', (unit) => {
    expect(timed(unit.repeat(MEGABYTE / unit.length))).toBeLessThan(LIMIT);
    expect(timed(`${unit.repeat(400_000 / unit.length)}</think>The council met.`)).toBeLessThan(
      LIMIT,
    );
    // As much as is read to its end, in one line and among sentences.
    const full = unit.repeat(19_000 / unit.length);
    expect(timed(full)).toBeLessThan(LIMIT);
    expect(timed(`The council met.\n${full}a\nWork begins.`)).toBeLessThan(LIMIT);
  });
});
