import fc from 'fast-check';
import { readText, type Text, type TextFormat } from '../../../../server/src/core/text';

const FORMATS: TextFormat[] = ['blocks', 'markdown', 'html', 'plain'];
/** Far above what reading takes here, far below what a save may wait for on a slow machine. */
const BOUND_MS = 10_000;

function expectPlaces(text: Text): void {
  text.sentences.forEach((sentence, i) => {
    const paragraph = text.paragraphs[sentence.paragraph];
    expect(sentence.index).toBe(i);
    expect(paragraph?.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(sentence.block).toBe(paragraph?.block);
    expect(sentence.kind).toBe(paragraph?.kind);
    expect(sentence.text.trim()).toBe(sentence.text);
    expect(sentence.text).not.toBe('');
  });
}

const timed = (run: () => void) => {
  const start = performance.now();
  run();
  expect(performance.now() - start).toBeLessThan(BOUND_MS);
};

describe('any body', () => {
  it('gives sentences whose places lead back to their text', () => {
    const piece = fc.constantFrom(
      ...'Mr. Hale|said|“Go. Now.”|U.S.|5.|3.5|…|?|!|"|(|)|\n|—|г.|z. B.|。|؟|։|हाँ।|ok|The|«|»|「|」|- '.split(
        '|',
      ),
    );
    const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    const locale = fc.constantFrom('en', 'de', 'ru', 'zh', 'ja', 'hy', 'el', 'tr', undefined);
    fc.assert(
      fc.property(body, fc.constantFrom(...FORMATS), locale, (value, format, language) => {
        expectPlaces(readText(value, { format, locale: language }));
      }),
      { numRuns: 400 },
    );
  });

  it('loses no character that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (value) => {
        const text = readText(value, { format: 'plain', locale: 'en' });
        const bare = (all: string) => all.replace(/\s+/gu, '');
        for (const paragraph of text.paragraphs) {
          const own = text.sentences.filter((sentence) => sentence.paragraph === paragraph.index);
          expect(bare(own.map((sentence) => sentence.text).join(''))).toBe(bare(paragraph.text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...FORMATS), (value, format) => {
        expectPlaces(readText(value, { format }));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on malformed blocks', () => {
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.oneof(
            fc.constantFrom('paragraph', 'list', 'list-item', 'text', 'image', 'xyz'),
            fc.integer(),
          ),
          text: fc.oneof(fc.string(), fc.constant(null), fc.integer()),
          image: fc.oneof(
            fc.constant(null),
            fc.record({ caption: fc.oneof(fc.string(), fc.integer()) }),
          ),
          children: fc.oneof(
            { maxDepth: 4 },
            fc.constant(null),
            fc.array(fc.oneof(tie('node'), fc.constant(null), fc.string(), fc.integer()), {
              maxLength: 4,
            }),
          ),
        },
        { requiredKeys: [] },
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (body) => {
        expectPlaces(readText(body, { format: 'blocks' }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile bodies', () => {
  const deep = (depth: number) => {
    let node: unknown = { type: 'text', text: 'Bottom.' };
    for (let i = 0; i < depth; i += 1)
      node = { type: i % 2 ? 'list' : 'list-item', children: [node] };
    return [node];
  };

  const block = (text: string) => [{ type: 'paragraph', children: [{ text }] }];

  it('reads 100,000 levels without overflowing the stack', () => {
    timed(() =>
      expect(readText(deep(1_000), { format: 'blocks' }).paragraphs[0]?.text).toBe('Bottom.'),
    );
    timed(() => readText(deep(200_000), { format: 'blocks' }));
    let inline: unknown = { type: 'text', text: 'Bottom.' };
    for (let i = 0; i < 50_000; i += 1) inline = { type: 'link', children: [inline] };
    timed(() => readText([{ type: 'paragraph', children: [inline] }], { format: 'blocks' }));
  });

  it.each<[string, TextFormat, () => unknown]>([
    ['10 MB of words', 'plain', () => 'word '.repeat(2_000_000)],
    ['10 MB without a space', 'plain', () => 'x'.repeat(10_000_000)],
    ['10 MB of questions', 'plain', () => 'a? '.repeat(3_000_000)],
    ['10 MB of Cyrillic questions', 'plain', () => 'а? '.repeat(3_000_000)],
    ['10 MB of Cyrillic words', 'plain', () => 'слово '.repeat(2_000_000)],
    ['10 MB of stops', 'plain', () => '. '.repeat(5_000_000)],
    ['10 MB of quotation marks', 'plain', () => '“'.repeat(10_000_000)],
    ['10 MB of line breaks', 'plain', () => '\n'.repeat(10_000_000)],
    ['10 MB of dashes', 'plain', () => '- '.repeat(5_000_000)],
    ['10 MB of Markdown brackets', 'markdown', () => '[('.repeat(5_000_000)],
    ['10 MB of Markdown quotations', 'markdown', () => `${'>'.repeat(1_000)} a\n`.repeat(10_000)],
    ['10 MB of Markdown stars', 'markdown', () => '*a_'.repeat(3_000_000)],
    ['10 MB of Markdown tables', 'markdown', () => `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(1_500_000)}`],
    ['10 MB of open tags', 'html', () => '<div>'.repeat(2_000_000)],
    ['10 MB of angle brackets', 'html', () => '<'.repeat(10_000_000)],
    ['10 MB of shortcodes', 'plain', () => '[a b=c]'.repeat(1_500_000)],
    ['10 MB of open shortcodes', 'plain', () => '[caption a='.repeat(1_000_000)],
    ['10 MB of captions', 'plain', () => '[caption]\n\n[/caption]\n\n'.repeat(400_000)],
    ['10 MB of open calls', 'html', () => '{{<'.repeat(3_000_000)],
    ['10 MB of footnotes', 'markdown', () => '[^1]: a\n\n  b[^1]^[c'.repeat(500_000)],
    ['10 MB of raised text', 'html', () => 'a<sup>1'.repeat(1_500_000)],
    ['10 MB of tags in plain text', 'plain', () => '<p a'.repeat(2_500_000)],
    ['10 MB of blank lines in HTML', 'plain', () => `<p>a</p>${' \n'.repeat(5_000_000)}<p>`],
    ['10 MB of line breaks in a leaf', 'blocks', () => block('a.\nb\n'.repeat(2_000_000))],
    ['10 MB of joiners', 'blocks', () => block('. \u200f'.repeat(3_000_000))],
    ['10 MB of joiners at the end', 'blocks', () => block(`a ${'\u200f '.repeat(5_000_000)}`)],
    ['10 MB of initials', 'plain', () => 'A. B '.repeat(2_000_000)],
    ['10 MB of spaced marks', 'plain', () => 'Il. " A '.repeat(1_000_000)],
    ['10 MB of spaced guillemets', 'plain', () => 'Il. » A '.repeat(1_000_000)],
    [
      '100,000 lines that go on',
      'blocks',
      () => Array.from({ length: 100_000 }, () => block('go on')[0]),
    ],
    ['10 MB of entities', 'html', () => '&amp;'.repeat(2_000_000)],
    [
      'a million blocks',
      'blocks',
      () =>
        Array.from({ length: 1_000_000 }, () => ({
          type: 'paragraph',
          children: [{ text: 'A b c d.' }],
        })),
    ],
    [
      'a million children',
      'blocks',
      () => [
        { type: 'paragraph', children: Array.from({ length: 1_000_000 }, () => ({ text: 'a ' })) },
      ],
    ],
    ['a million holes', 'blocks', () => Array.from({ length: 1_000_000 })],
    [
      '10 MB in one leaf',
      'blocks',
      () => [{ type: 'paragraph', children: [{ text: 'Ab cd. '.repeat(1_500_000) }] }],
    ],
  ])('reads %s in bounded time', (_what, format, make) => {
    const body = make();
    timed(() => {
      const text = readText(body, { format });
      expect(text.sentences.length).toBeLessThanOrEqual(2_000);
    });
  });

  it('passes over getters of a prototype and cycles', () => {
    const cycle: { type: string; children: unknown[] } = { type: 'paragraph', children: [] };
    cycle.children.push(cycle, { type: 'text', text: 'Once.' });
    timed(() => readText([cycle], { format: 'blocks' }));
    const odd = { type: 'constructor', children: [{ type: '__proto__', text: 'Odd.' }] };
    expect(readText([odd], { format: 'blocks', locale: 'constructor' }).sentences[0]?.text).toBe(
      'Odd.',
    );
  });
});
