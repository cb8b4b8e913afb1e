import { readText } from '../../../server/src/core/text';
import { toMarkdown } from '../../../server/src/reader/markdown';
import type { ReadCorrection, ReadPage, ReadSummary } from '../../../shared/contracts';
import { readSource } from '../../helpers/sources';
import { heading, image, item, leaf, link, list, paragraph } from './nodes';
import { pageOf } from '../page';
import { bodyOf, ofBlocks, ofPlain, render, structureOf, wordsOf } from './page';

const SUMMARY: ReadSummary = {
  text: 'One. Two.',
  points: ['One.', 'Two.'],
  origin: 'extractive',
  system: null,
  version: null,
  writtenAt: null,
  review: null,
  label: 'not required',
  digitalSourceType: null,
};

const source = (name: string, url: string | null, description: string | null = null) =>
  readSource({ name, url, description });

const correction = (date: string, kind: ReadCorrection['kind'], text: string): ReadCorrection => ({
  date,
  kind,
  text,
});

const partOf = (more: Partial<ReadPage>) => toMarkdown(pageOf({}, more)).trimEnd();

describe('a page', () => {
  it('has every part in its place', () => {
    const article = {
      title: 'Мост *закрыт*',
      byline: 'Анна Смирнова',
      section: 'Город',
      datePublished: '2024-05-01T22:30:00.000Z',
      body: [heading(3, 'Почему'), paragraph(leaf('Трещина.'))],
      cover: {
        ...{ url: '/uploads/a.jpg', alternativeText: 'Мост', caption: 'Вид [сверху]', formats: [] },
        ...{ width: 10, height: 10 },
      },
    };
    const page = pageOf(article, {
      summary: { ...SUMMARY, text: 'Раз. Два.', points: ['Раз.', 'Два.'] },
      corrections: [
        correction('2024-05-03T08:00:00.000Z', 'correction', 'Исправлено имя.'),
        correction('2024-05-02T08:00:00.000Z', 'retraction', 'Отозвано.'),
      ],
      attributions: [
        source('Мэрия', 'https://example.com/a_(b)', 'Ответ на запрос'),
        source('Очевидец', null),
      ],
    });
    expect(toMarkdown(page)).toBe(`# Мост \\*закрыт\\*

Анна Смирнова · 2024-05-01 · Город

![Мост](/uploads/a.jpg)

Вид \\[сверху\\]

> - Раз.
> - Два.

- **2024-05-03** Исправлено имя.
- **2024-05-02** ⚠️ Отозвано.

---

## Почему

Трещина.

---

- [Мэрия](https://example.com/a_(b)) — Ответ на запрос
- Очевидец
`);
  });

  it('has signs for what sources were used for, and their kept copies', () => {
    const attributions = [
      readSource({
        ...{
          name: 'Plan',
          url: 'https://a.org/',
          citedUrl: 'https://a.org/v1',
          description: 'A plan',
        },
        ...{ use: ['quoted', 'document'], locator: 'p. *12*', accessed: '2024-05-01' },
        archivedUrl: 'https://archive.org/a',
      }),
      readSource({ name: 'Figures', use: ['figures'] }),
      readSource({ name: 'Talk', locator: '03:15', archivedUrl: 'javascript:alert(1)' }),
    ];
    expect(partOf({ attributions }).split('---\n\n').at(-1)).toBe(
      [
        '- [Plan](https://a.org/v1) — A plan · 💬 📄 p. \\*12\\* · 2024-05-01 [🗄️](https://archive.org/a)',
        '- Figures · 📊',
        '- Talk · 03:15',
      ].join('\n'),
    );
  });

  it('leaves out what it does not have', () => {
    expect(toMarkdown(pageOf())).toBe('# A headline\n\n---\n');
    expect(toMarkdown(pageOf({ byline: ' ', section: 'World' }))).toContain('\n\nWorld\n\n---');
  });

  it('has a summary of one sentence as a paragraph', () => {
    const summary = { ...SUMMARY, text: 'Only one.', points: ['Only one.'] };
    expect(partOf({ summary })).toBe('# A headline\n\n> Only one.\n\n---');
  });

  it('has a summary of several lines as they stand', () => {
    const summary = { ...SUMMARY, text: 'One\n# Two', points: [] };
    expect(partOf({ summary })).toBe('# A headline\n\n> One\\\n> \\# Two\n\n---');
  });

  it('says in no language that a machine wrote the summary, where readers are to be told', () => {
    const digitalSourceType =
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
    const label = 'required';
    const told = { ...SUMMARY, label, system: 'openai/gpt_5', digitalSourceType } as const;
    expect(partOf({ summary: told })).toContain(
      `> - Two.\n>\n> 🤖 [openai/gpt_5](${digitalSourceType})\n`,
    );
    expect(partOf({ summary: { ...SUMMARY, label } })).toContain('> - Two.\n>\n> 🤖\n');
    expect(partOf({ summary: { ...told, label: 'not required' } })).not.toContain('🤖');
  });

  it('keeps texts of the newsroom from being Markdown', () => {
    const page = pageOf(
      { title: '# 1. A\n[b](c) #', byline: '- _x_', section: '<b>', datePublished: null },
      {
        corrections: [correction('2024-05-02T08:00:00.000Z', 'update', '1. a\n- b')],
        attributions: [source('> [x](y)', 'javascript:alert(1)', '*bold*')],
      },
    );
    const markdown = toMarkdown(page);
    expect(wordsOf(markdown)).toBe(
      '# 1. A [b](c) #\n- _x_ · <b>\n2024-05-02 1. a\n- b\n> [x](y) — *bold*',
    );
    expect(markdown).not.toContain('javascript');
  });
});

describe('blocks', () => {
  it('become what they are', () => {
    const markdown = ofBlocks(
      paragraph(
        leaf('Plain, '),
        leaf('bold', { bold: true }),
        leaf(', '),
        leaf('italic', { italic: true }),
        leaf(', '),
        leaf('both', { bold: true, italic: true }),
        leaf(', '),
        leaf('gone', { strikethrough: true }),
        leaf(', '),
        leaf('under', { underline: true }),
        leaf(' and '),
        leaf('a | `b`', { code: true }),
        leaf('.'),
      ),
      { type: 'quote', children: [leaf('Said\nso.')] },
      { type: 'code', language: 'js', children: [leaf('let a = `*`;\n\n```\n')] },
    );
    expect(markdown)
      .toBe(`Plain, **bold**, *italic*, ***both***, ~~gone~~, under and \`\` a | \`b\` \`\`.

> Said\\
> so.

\`\`\`\`js
let a = \`*\`;

\`\`\`
\`\`\`\``);
  });

  it('have headings from level 2 on, and skip none', () => {
    const levels = (...all: number[]) =>
      structureOf(ofBlocks(...all.map((level) => heading(level, 'x'))));
    expect(levels(1, 2, 3)).toEqual(['h2', 'h3', 'h4']);
    expect(levels(4, 6, 5, 4)).toEqual(['h2', 'h3', 'h3', 'h2']);
    expect(levels(1, 2, 3, 4, 5, 6)).toEqual(['h2', 'h3', 'h4', 'h5', 'h6', 'h6']);
    expect(ofBlocks(heading(2, 'C #'), heading(2, '##'), heading(2, 'a\nb'))).toBe(
      '## C \\#\n\n## \\##\n\n## a b',
    );
    expect(ofBlocks(heading(2, ' '), { type: 'heading', level: 'x', children: [] })).toBe('');
  });

  it('have lists within lists, which Strapi keeps beside their items', () => {
    const markdown = ofBlocks(
      list(
        'ordered',
        item(leaf('one')),
        list('unordered', item(leaf('deep')), list('ordered', item(leaf('deeper')))),
        item(leaf('two')),
        item(leaf(' ')),
      ),
      list('ordered', item(leaf('another'))),
      list('unordered', item(leaf('a'))),
      list('unordered', item(leaf('b'))),
    );
    expect(markdown).toBe('1. one\n   - deep\n     1. deeper\n2. two\n\n1) another\n\n- a\n\n* b');
    expect(render(markdown).match(/<[ou]l>/gu)).toHaveLength(6);
  });

  it('have lists that are not as they should be', () => {
    expect(ofBlocks(list('unordered', list('unordered', item(leaf('a')))))).toBe('- - a');
    expect(ofBlocks(list('unordered', leaf('a'), paragraph(leaf('b'))))).toBe('- a\n- b');
    const many = item(paragraph(leaf('a')), paragraph(leaf('b')));
    expect(ofBlocks(list('ordered', many, item(leaf('c'))))).toBe('1. a\n\n   b\n\n2. c');
  });

  it('have images with what they show, and their captions', () => {
    const more = { alternativeText: 'A *dog* [here]', caption: 'By _x_' };
    expect(ofBlocks(image('/uploads/a b(1.png', more))).toBe(
      '![A \\*dog\\* \\[here\\]](/uploads/a%20b%281.png)\n\nBy \\_x\\_',
    );
    expect(ofBlocks(image('https://a.b/c.png'))).toBe('![](https://a.b/c.png)');
    expect(ofBlocks(image('data:image/png;base64,x', { alternativeText: 'A dog' }))).toBe('A dog');
    expect(ofBlocks({ ...heading(2, 'x'), children: [image('/a.png', more)] })).toContain(
      '## ![A \\*dog\\*',
    );
  });

  it('yield their text where nobody knows them', () => {
    const markdown = ofBlocks(
      { type: 'callout', text: 'Own', children: [paragraph(leaf('inner'))] },
      { type: 'table-row', children: [{ type: 'cell', children: [leaf('a')] }] },
      leaf('loose '),
      { type: 'mention', children: [leaf('words')] },
      { type: 'blockquote', children: [paragraph(leaf('said'))] },
      ...([null, 7, 'text'] as unknown as object[]),
    );
    expect(markdown).toBe('Own\n\ninner\n\na\n\nloose words\n\n> said\n\ntext');
    expect(bodyOf({ type: 'paragraph', children: [leaf('a')] } as never, 'blocks')).toBe('a');
    expect(bodyOf(null as never, 'blocks')).toBe('');
  });
});

describe('marks', () => {
  const bold = (text: string) => leaf(text, { bold: true });

  it('leave blanks outside, and punctuation where it touches a letter', () => {
    expect(ofBlocks(paragraph(leaf('a'), bold(' b '), leaf('c')))).toBe('a **b** c');
    expect(ofBlocks(paragraph(bold('「引用」'), leaf('です')))).toBe('**「引用**」です');
    expect(ofBlocks(paragraph(leaf('a'), bold('“b.”'), leaf('c')))).toBe('a“**b**.”c');
    expect(ofBlocks(paragraph(leaf('a '), bold('“b.”'), leaf(' c')))).toBe('a **“b.”** c');
    expect(ofBlocks(paragraph(leaf('a'), bold('…'), leaf('c')))).toBe('a…c');
  });

  it('go around links and code that are marked like their neighbours', () => {
    const code = leaf('x', { bold: true, code: true });
    const markdown = ofBlocks(paragraph(bold('a '), link('/b', bold('b')), bold(' c '), code));
    expect(markdown).toBe('**a [b](/b) c `x`**');
    expect(ofBlocks(paragraph(link('/b', bold('b'), leaf(' c'))))).toBe('[**b** c](/b)');
  });

  it('give way where Markdown has no way to write them', () => {
    const code = leaf('x', { bold: true, code: true });
    expect(ofBlocks(paragraph(leaf('a'), code, leaf('b')))).toBe('a`x`b');
    const gone = leaf('x', { bold: true, strikethrough: true });
    expect(ofBlocks(paragraph(leaf('a'), gone, leaf('b')))).toBe('a~~x~~b');
    expect(ofBlocks(paragraph(leaf('a '), gone, leaf(' b')))).toBe('a ~~**x**~~ b');
    const [both, italic] = [leaf('b', { bold: true, italic: true }), leaf('c', { italic: true })];
    expect(ofBlocks(paragraph(bold('a'), italic))).toBe('**a***c*');
    expect(ofBlocks(paragraph(both, italic))).toBe('***b***c');
    expect(ofBlocks(paragraph(bold('a'), italic, bold('d'), leaf(' '), both))).toBe(
      '**a***c*d ***b***',
    );
  });
});

describe('links', () => {
  const to = (url: unknown, text = 'x') =>
    ofBlocks(paragraph({ type: 'link', url, children: [leaf(text)] }));
  const hrefOf = (markdown: string) => /href="([^"]*)"/u.exec(render(markdown))?.[1];

  it('keep their addresses', () => {
    const kept = [
      ...['https://example.com/a_b*c?d=1&e=2#f', 'http://example.com', 'HTTPS://EXAMPLE.COM'],
      ...['mailto:a@example.com', '/b', 'b/c', '../d', '#e', '?f=g', '//example.com/h'],
      ...['https://en.wikipedia.org/wiki/A_(b)', 'https://example.com/новости'],
    ];
    for (const url of kept) expect(to(url)).toBe(`[x](${url})`);
  });

  it('are safe whatever stands in their addresses', () => {
    expect(to('https://example.com/a b')).toBe('[x](https://example.com/a%20b)');
    expect(to('/a)b(c')).toBe('[x](/a%29b%28c)');
    expect(to('/a"b<c>d\\e`f|g')).toBe('[x](/a%22b%3Cc%3Ed%5Ce%60f%7Cg)');
    expect(hrefOf(to('/a?b&copy;=1'))).toBe('/a?b&amp;copy;=1');
    expect(to(' https://exa\nmple.com ')).toBe('[x](https://example.com)');
  });

  it('are text where they lead elsewhere', () => {
    const others = [
      ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001data:x'],
      ...[
        'ftp://example.com',
        'tel:1',
        'vbscript:x',
        'data:text/html,x',
        'foo:bar',
        '',
        ' ',
        null,
        7,
      ],
    ];
    for (const url of others) expect(to(url)).toBe('x');
  });

  it('are no images behind an exclamation mark, and nothing without words', () => {
    expect(ofBlocks(paragraph(leaf('So!'), link('/a', leaf('x'))))).toBe('So\\![x](/a)');
    expect(ofBlocks(paragraph(leaf('So\\!'), link('/a', leaf('x'))))).toBe('So\\\\\\![x](/a)');
    expect(to('/a', ' ')).toBe('');
    const code = leaf('x]: y', { code: true });
    expect(ofBlocks(paragraph(link('/a', code)))).toBe('[x\\]: y](/a)');
    expect(to('/a', 'a]b`[')).toBe('[a\\]b\\`\\[](/a)');
  });
});

describe('scripts', () => {
  const TEXTS = [
    'قال الوزير: «لن نقبل» * 1. [نعم] (2024).',
    '‏עברית_עם_קו‎ – <b>לא</b>',
    '東京で「会談」が開かれた。*注* 1．項目',
    '한국어 기사입니다. ~물결~',
    'हिन्दी में समाचार। |',
    '👩‍👩‍👧 🇺🇦 ❤️ * _ `',
  ];

  it.each(TEXTS)('keep their words: %s', (text) => {
    const children = [leaf(text, { bold: true })];
    expect(wordsOf(ofBlocks(paragraph(...children), heading(2, text)))).toBe(`${text}\n${text}`);
    expect(wordsOf(ofPlain(text))).toBe(text);
    expect(wordsOf(toMarkdown(pageOf({ title: text, byline: text })))).toBe(`${text}\n${text}`);
  });
});

describe('the words', () => {
  it('are those that the plugin reads in the article itself', () => {
    const body = [
      heading(2, 'What *happened*'),
      paragraph(leaf('It was '), link('/a', leaf('closed')), leaf(' on 1. May. #1 of 2_3.')),
      list('ordered', item(leaf('First.')), list('unordered', item(leaf('- Second.')))),
      { type: 'quote', children: [leaf('> Said so.')] },
      { type: 'code', children: [leaf('a = b * c')] },
    ];
    const linesOf = (...[text, format]: [unknown, 'blocks' | 'markdown']) =>
      readText(text, { format, locale: 'en' }).paragraphs.map(({ kind, text: own }) => [kind, own]);
    expect(linesOf(ofBlocks(...body), 'markdown')).toEqual(linesOf(body, 'blocks'));
  });
});
