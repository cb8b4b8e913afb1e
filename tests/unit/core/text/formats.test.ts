import { readText, type TextFormat } from '../../../../server/src/core/text';

const kindsOf = (body: unknown, format: TextFormat) =>
  readText(body, { format, locale: 'en' }).paragraphs.map(({ kind, block, text }) => [
    kind,
    block,
    text,
  ]);
const leaf = (text: string, more: object = {}) => ({ type: 'text', text, ...more });

describe('blocks', () => {
  it('reads every block of the editor for what it is', () => {
    const body = [
      { type: 'heading', level: 2, children: [leaf('A heading')] },
      {
        type: 'paragraph',
        children: [
          leaf('One '),
          { type: 'link', url: 'https://example.com', children: [leaf('linked')] },
          leaf(' word.', { bold: true }),
        ],
      },
      { type: 'quote', children: [leaf('A quotation.')] },
      { type: 'code', children: [leaf('let a = 1;\nlet b = 2;')] },
      { type: 'image', image: { url: '/a.png', caption: 'A caption' }, children: [leaf('')] },
      {
        type: 'image',
        image: { url: '/a.png', alternativeText: 'Not read' },
        children: [leaf('')],
      },
    ];
    expect(kindsOf(body, 'blocks')).toEqual([
      ['heading', 0, 'A heading'],
      ['paragraph', 1, 'One linked word.'],
      ['quote', 2, 'A quotation.'],
      ['code', 3, 'let a = 1;\nlet b = 2;'],
      ['caption', 4, 'A caption'],
    ]);
  });

  it('keeps list items together with their lead-in, however deep the list is', () => {
    const item = (...children: object[]) => ({ type: 'list-item', children });
    const list = (...children: object[]) => ({ type: 'list', format: 'unordered', children });
    const body = [
      { type: 'paragraph', children: [leaf('The deal has two parts:')] },
      list(item(leaf('money')), list(item(leaf('loans'))), item(leaf('time'))),
      { type: 'paragraph', children: [leaf('That is all.')] },
      list(item(leaf('alone'))),
    ];
    const { paragraphs } = readText(body, { format: 'blocks' });
    expect(paragraphs.map(({ text, leadIn }) => [text, leadIn])).toEqual([
      ['The deal has two parts:', undefined],
      ['money', 0],
      ['loans', 0],
      ['time', 0],
      ['That is all.', undefined],
      ['alone', undefined],
    ]);
  });

  it('reads blocks it does not know, and paragraphs within others', () => {
    const body = [
      { type: 'callout', children: [{ type: 'paragraph', children: [leaf('Inside.')] }] },
      { type: 'quote', children: [{ type: 'paragraph', children: [leaf('Said.')] }] },
      { children: [leaf('No type.')] },
      leaf('A bare leaf.'),
      'A bare string.',
    ];
    expect(kindsOf(body, 'blocks')).toEqual([
      ['paragraph', 0, 'Inside.'],
      ['quote', 1, 'Said.'],
      ['paragraph', 2, 'No type.A bare leaf.A bare string.'],
    ]);
  });

  it('takes a lone block for a body and a string for plain text', () => {
    expect(kindsOf({ type: 'paragraph', children: [leaf('One.')] }, 'blocks')).toEqual([
      ['paragraph', 0, 'One.'],
    ]);
    expect(kindsOf('Only text.', 'blocks')).toEqual([['paragraph', 0, 'Only text.']]);
  });
});

describe('Markdown', () => {
  it('reads every block for what it is', () => {
    const body = [
      '# A heading',
      'A *line*\nthat goes on, with `code` and a [link](https://example.com).',
      '> A quotation.',
      '```js\nlet a = 1;\n```',
      '    indented',
      'Three parts:\n\n- money\n- time',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '![alt](a.png "The caption")',
      '![alt](a.png)\nUnder the image',
      '<figure><figcaption>From HTML</figcaption></figure>',
      'Hard  \nbreak and<br>another',
    ].join('\n\n');
    expect(kindsOf(body, 'markdown')).toEqual([
      ['heading', 0, 'A heading'],
      ['paragraph', 1, 'A line that goes on, with code and a link.'],
      ['quote', 2, 'A quotation.'],
      ['code', 3, 'let a = 1;'],
      ['code', 4, 'indented'],
      ['paragraph', 5, 'Three parts:'],
      ['list-item', 6, 'money'],
      ['list-item', 6, 'time'],
      ['table', 7, 'a | b'],
      ['table', 7, '1 | 2'],
      ['caption', 8, 'The caption'],
      ['caption', 9, 'Under the image'],
      ['caption', 10, 'From HTML'],
      ['paragraph', 11, 'Hard break and another'],
    ]);
  });

  it('gives an empty text for what is not a string', () => {
    for (const body of [null, undefined, 7, {}, []]) {
      expect(readText(body, { format: 'markdown' }).paragraphs).toEqual([]);
    }
  });
});

describe('HTML', () => {
  it('reads every element for what it is', () => {
    const body = `
      Loose text<p>One &amp; <b>two</b><br>three</p><h2>Heading</h2>
      <ul><li>money</li><li><p>time</p></li></ul>
      <blockquote>Said.</blockquote><pre>a
  b</pre>
      <figure><img alt="x"><figcaption>Caption</figcaption></figure>
      <table><tr><th>a</th><td>1</td></tr></table>
      <iframe>embed</iframe><script>let a;</script><style>p{}</style>
      <div>Outer<div>Inner</div>Rest</div>`;
    expect(kindsOf(body, 'html')).toEqual([
      ['paragraph', 0, 'Loose text'],
      ['paragraph', 1, 'One & two three'],
      ['heading', 2, 'Heading'],
      ['list-item', 3, 'money'],
      ['list-item', 3, 'time'],
      ['quote', 4, 'Said.'],
      ['code', 5, 'a\nb'],
      ['caption', 6, 'Caption'],
      ['table', 7, 'a | 1'],
      ['embed', 8, 'embed'],
      ['paragraph', 9, 'Outer'],
      ['paragraph', 9, 'Inner'],
      ['paragraph', 9, 'Rest'],
    ]);
  });

  it('bears elements that are not closed or were not opened', () => {
    expect(kindsOf('</div><p>One<p>Two</b><li>Three', 'html').map(([, , text]) => text)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(kindsOf('</script>Text', 'html')).toEqual([['paragraph', 0, 'Text']]);
  });
});

describe('plain text', () => {
  it('parts paragraphs at blank lines and at line breaks', () => {
    expect(kindsOf('One.\nTwo.\n\nThree.\r\n\r\nFour.', 'plain')).toEqual([
      ['paragraph', 0, 'One.'],
      ['paragraph', 0, 'Two.'],
      ['paragraph', 1, 'Three.'],
      ['paragraph', 2, 'Four.'],
    ]);
  });

  it('joins lines that were wrapped at a margin', () => {
    const line = 'The council met on Monday in the town hall and talked about';
    expect(kindsOf(`${line}\nthe new bridge over the river.`, 'plain')).toEqual([
      ['paragraph', 0, `${line} the new bridge over the river.`],
    ]);
    expect(kindsOf(`${line}\nMayor Hale and the bridge.`, 'plain')).toHaveLength(1);
    expect(kindsOf('A heading\nMayor Hale spoke.', 'plain')).toHaveLength(2);
  });

  it('knows a list by two marks or more, so that one dash stays speech', () => {
    expect(kindsOf('Parts:\n- money\n- time', 'plain')).toEqual([
      ['paragraph', 0, 'Parts:'],
      ['list-item', 0, 'money'],
      ['list-item', 0, 'time'],
    ]);
    expect(kindsOf('– Ja, sier Berg.', 'plain')).toEqual([['paragraph', 0, '– Ja, sier Berg.']]);
  });
});

describe('readText', () => {
  it('does not read a headline twice', () => {
    const text = readText('The headline\n\nThe story.', {
      format: 'plain',
      title: ' The  headline',
    });
    expect(text.title).toBe('The headline');
    expect(text.paragraphs.map((paragraph) => paragraph.text)).toEqual(['The story.']);
  });

  it('cleans white space and drops what no reader sees', () => {
    const body = 'A\u00a0\u00a0b\tc\u0000 d\u00ade \ud800 f  \n  g';
    const { paragraphs } = readText([{ type: 'paragraph', children: [leaf(body)] }], {
      format: 'blocks',
    });
    expect(paragraphs[0]?.text).toBe('A b c de \ufffd f g');
  });

  it.each([
    ['The man and the dog went to the sea in the rain.', 'en'],
    ['Der Mann und die Frau sind nicht in dem Haus.', 'de'],
    ['Совет собрался в понедельник.', 'ru'],
    ['Рада зібралася в понеділок і її члени.', 'uk'],
    ['Şura bazar ertəsi toplandı və qərar verdi.', 'az'],
    ['会议今天开始。', 'zh'],
    ['会議は今日です。', 'ja'],
    ['ประชุมวันนี้', 'th'],
    ['اجتمع المجلس أمس.', 'ar'],
    ['یہ سچ ہے۔', 'ur'],
    ['बैठक आज है।', 'hi'],
    ['Ժողովն այսօր է։', 'hy'],
    ['Xyzzy plugh.', 'und'],
    ['12345', 'und'],
    ['', 'und'],
  ])('guesses the language of "%s"', (body, language) => {
    expect(readText(body, { format: 'plain' }).language).toBe(language);
  });

  it.each([
    ['pt-BR', 'pt'],
    ['zh_Hant', 'zh'],
    ['no', 'nb'],
    ['DE', 'de'],
    ['nonsense', 'und'],
    ['', 'und'],
    [null, 'und'],
  ])('reads the locale %s', (locale, language) => {
    expect(readText('Xyzzy.', { format: 'plain', locale }).language).toBe(language);
  });
});
