import fc from 'fast-check';
import { heading, leaf, paragraph } from './nodes';
import { bodyOf, marksIn, ofBlocks, ofHtml, ofPlain, structureOf, wordsOf } from './page';

/** Far above what it takes here; what grows with the square of a text takes longer. */
const BOUND_MS = 30_000;
const RUNS = { numRuns: 300 };

/** What Markdown makes something of, and what stands beside it. */
const PIECES =
  '`|``|```|*|**|_|__|~|~~|#|##|>|+|-|---|===|:-|--|1.|12)|[|]|(|)|[a](b)|![a](b)|<|<b>|<!--|&|&amp;|&#35;|!|"|\'|\\\\|~~~|http://a.b/c_d|a@b.c|[x]: y|[^1]|: |$|^|{|}|a|b|snake_case|Ж|中|ع|😀|“|”|。|…|€|\n| |  |\t|\u00a0|\r\n'
    .split('|')
    .concat('|', '\\', '\\|', '|---|---|', '\u2028', '\ufeff', '\u3000');

const markdownish = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((all) => all.join(''));
const anyText = fc.oneof(
  markdownish,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);

/** Markdown knows one kind of line break, and no blanks at the edges of a line. */
const asShown = (text: string): string =>
  text
    .replace(/\0/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\v\f]/gu, ' ')
    .trim()
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, ''))
    .join('\n');

const inOneLine = (text: string): string => asShown(text).replace(/\s*\n\s*/gu, ' ');

describe('any text', () => {
  it('is one paragraph of the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = ofBlocks(paragraph(leaf(text)));
        expect(wordsOf(markdown)).toBe(asShown(text));
        expect(structureOf(markdown).slice(1)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same in a heading, a quote, a list, a table and a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const own = [leaf(text)];
        const shown = asShown(text);
        const line = inOneLine(text);
        const item = { type: 'list-item', children: own };
        expect(wordsOf(ofBlocks({ type: 'heading', level: 3, children: own }))).toBe(line);
        expect(wordsOf(ofBlocks({ type: 'quote', children: own }))).toBe(shown);
        expect(wordsOf(ofBlocks({ type: 'list', format: 'ordered', children: [item] }))).toBe(
          shown,
        );
        const link = { type: 'link', url: 'https://example.com/a_(b)', children: own };
        expect(asShown(wordsOf(ofBlocks(paragraph(leaf('So!'), link, leaf('!')))))).toBe(
          asShown(`So!${text}!`),
        );
      }),
      RUNS,
    );
  });

  it('is the same whatever in it is marked', () => {
    const flags = fc.record(
      {
        bold: fc.boolean(),
        italic: fc.boolean(),
        strikethrough: fc.boolean(),
        underline: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const runs = fc.array(fc.tuple(anyText, flags, fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(runs, (parts) => {
        const children = parts.map(([text, more, linked]) =>
          linked && text.trim() !== ''
            ? { type: 'link', url: '/a', children: [leaf(text, more)] }
            : leaf(text, more),
        );
        const markdown = ofBlocks(paragraph(...children));
        const text = parts.map(([own]) => own.replace(/\r$/u, '\n')).join('');
        expect(asShown(wordsOf(markdown))).toBe(asShown(text));
      }),
      RUNS,
    );
  });

  it('is the same as code, but for line breaks', () => {
    const runs = fc.array(fc.tuple(markdownish, fc.boolean(), fc.boolean()), { maxLength: 5 });
    fc.assert(
      fc.property(runs, (parts) => {
        const children = parts.map(([text, code, bold]) => leaf(text, { code, bold }));
        const bare = (text: string) => text.replace(/\s+/gu, '');
        const text = parts.map(([own]) => own).join('');
        expect(bare(wordsOf(ofBlocks(paragraph(...children))))).toBe(bare(text));
      }),
      RUNS,
    );
  });

  it('is the same in a block of code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const code = asLines(text);
        fc.pre(code.trim() !== '');
        const markdown = ofBlocks({ type: 'code', language: 'js', children: [leaf(text)] });
        expect(structureOf(markdown)).toEqual(['fence']);
        expect(wordsOf(markdown)).toBe(`${code}\n`);
      }),
      RUNS,
    );
  });

  it('is the same from plain text and from HTML', () => {
    const html = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', '');
    const bare = (text: string) => text.replace(/[\s\0\ufffd\u0085]+/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bare(wordsOf(ofPlain(text)))).toBe(bare(text));
        expect(structureOf(ofPlain(text)).every((name) => name === 'paragraph')).toBe(true);
        expect(bare(wordsOf(ofHtml(`<p>${html(text)}</p>`)))).toBe(bare(text));
        const table = `<table><tr><th>${html(text)}<th>b<tr><td>c<td><code>${html(text)}</code></table>`;
        expect(bare(wordsOf(ofHtml(table)))).toBe(bare(`${text}bc${text}`));
      }),
      RUNS,
    );
  });

  const asLines = (text: string): string =>
    text
      .replace(/\0/gu, '\ufffd')
      .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
      .replace(/[\v\f]/gu, ' ')
      .replace(/\n$/u, '');
});

describe('marks', () => {
  it('are those of the words, also where two words touch', () => {
    const word = fc.constantFrom(
      'a',
      'bc',
      'Ж',
      '中文',
      'عربي',
      'é',
      '1',
      'a b',
      'x。y',
      'a "b" c',
    );
    const space = fc.constantFrom('', ' ', '\u00a0', ', ', '. ');
    const marks = fc.constantFrom('', 'b', 'i', 'bi', 's');
    const pair = fc
      .tuple(word, marks, space, word, marks)
      // Two kinds at once do not touch others: Markdown's readers differ on that.
      .filter(([, one, between, , other]) => {
        const touches = between === '' && one !== other && /[bi]/u.test(one) && /[bi]/u.test(other);
        return !touches || (one !== 'bi' && other !== 'bi');
      });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), (pairs) => {
        const parts = pairs.flatMap(([one, first, between, other, second]) => [
          ...[[one, first] as const, [between, ''] as const, [other, second] as const],
          [' ', ''] as const,
        ]);
        const children = parts.map(([text, look]) => {
          const [bold, italic] = [look.includes('b'), look.includes('i')];
          return leaf(text, { bold, italic, strikethrough: look === 's' });
        });
        const expected = parts.flatMap(([text, look]) => [...text].map((each) => each + look));
        expect(marksIn(ofBlocks(paragraph(...children)))).toEqual(expected.slice(0, -1));
      }),
      RUNS,
    );
  });
});

describe('any body', () => {
  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        expect(typeof bodyOf(body as never, 'blocks')).toBe('string');
      }),
    );
  });

  it('takes hostile depth and size', () => {
    const start = performance.now();
    let node: object = leaf('deep');
    for (let i = 0; i < 20_000; i += 1) node = { type: 'quote', children: [node] };
    expect(wordsOf(ofBlocks(node))).toBe('deep');
    expect(wordsOf(ofHtml(`${'<ul><li>'.repeat(20_000)}deep`))).toBe('deep');
    expect(wordsOf(ofHtml(`${'<blockquote><b>'.repeat(20_000)}deep`))).toBe('deep');
    const many = Array.from({ length: 50_000 }, (_, i) => leaf(`a${i}!`, { bold: i % 2 === 0 }));
    expect(ofBlocks(paragraph(...many)).length).toBeGreaterThan(300_000);
    const spread = '<table>' + '<tr><td>a'.repeat(10_000) + '<tr>' + '<td>b'.repeat(10_000);
    expect(ofHtml(spread).length).toBeLessThan(300_000);
    for (const piece of ['*_`[~<\\', '_', ' ', '`', '&a', '# ', '!', '\n', '\t \n']) {
      const text = `a${piece.repeat(50_000)}a`;
      const own = [leaf(text, { bold: true }), leaf('b', { italic: true })];
      const code = { type: 'code', children: own };
      const all = ofBlocks(paragraph(...own), { ...heading(2, ''), children: own }, code);
      expect((all + ofPlain(text) + ofHtml(`<td>${text}`)).length).toBeGreaterThan(100_000);
    }
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
  });
});
