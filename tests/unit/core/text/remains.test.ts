import { readText, type TextFormat } from '../../../../server/src/core/text';

/** What older systems and editors leave in a body that no reader is to read. */
const read = (body: unknown, format: TextFormat, locale = 'en') =>
  readText(body, { format, locale }).paragraphs.map(({ kind, text }) => [kind, text]);
const p = (text: string) => ['paragraph', text];
const leaf = (text: string) => ({ type: 'text', text });
const block = (text: string) => [{ type: 'paragraph', children: [leaf(text)] }];

const STRINGS: TextFormat[] = ['html', 'markdown', 'plain'];
const bodyOf = (text: string, format: TextFormat) => (format === 'blocks' ? block(text) : text);

describe('shortcodes', () => {
  describe.each<TextFormat>([...STRINGS, 'blocks'])('in %s', (format) => {
    it.each([
      ['[gallery ids="1,2"]', 'gallery'],
      ['[newsletter_form]', 'a form'],
      ['[contact-form-7 id="12" title="Write"]', 'one with attributes'],
      ['[embed]https://example.com/film[/embed]', 'an address'],
      ['[video src="a.mp4"][/video]', 'a film'],
      ['{{< figure src="a.png" caption="A > b" >}}', 'a figure'],
      ['{{<figure src="a.png">}}', 'a figure without blanks'],
      ['{{% notice warning %}}', 'a notice'],
      ['{% include form.html %}', 'an include'],
    ])('%s is removed', (code) => {
      expect(read(bodyOf(`The council met. ${code} It was late.`, format), format)).toEqual([
        p('The council met. It was late.'),
      ]);
      expect(read(bodyOf(code, format), format)).toEqual([]);
    });

    it('what a caption holds is one', () => {
      const code = '[caption id="a_1" align="left" width="300"] The old bridge [/caption]';
      expect(read(bodyOf(`${code} The council met.`, format), format)).toEqual([
        ['caption', 'The old bridge'],
        p('The council met.'),
      ]);
    });

    it.each([
      'They want [more] money [sic] and “[the] bridge” [1].',
      'It rose [see table = 3].',
      'The price is {5} or {{6}} [a].',
      'A brace {{< that is never closed.',
      'A [caption that is not closed.',
    ])('what brackets say is kept: %s', (text) => {
      expect(read(bodyOf(text, format), format)).toEqual([p(text)]);
    });

    it('what others hold is text', () => {
      const text = '[su_note color="red"]The bridge[/su_note] is [b]old[/b]. [url=a]Here[/url].';
      expect(read(bodyOf(text, format), format)).toEqual([p('The bridge is old. Here.')]);
    });
  });

  it('a caption reaches over paragraphs, but not far', () => {
    const far = ['1.', '2.', '3.', '4.', '5.', '6.'];
    expect(
      read(['[caption]', 'The bridge', '[/caption]', 'The story.'].join('\n\n'), 'plain'),
    ).toEqual([['caption', 'The bridge'], p('The story.')]);
    expect(read(['[caption]', ...far, '[/caption]'].join('\n\n'), 'plain')).toEqual(far.map(p));
    expect(read('[video] One. [video]a[/video] Two. [/video]', 'plain')).toEqual([p('One. Two.')]);
  });

  it('code shows them', () => {
    expect(read('Text [gallery].\n\n```\n[gallery]\n```', 'markdown')).toEqual([
      p('Text .'),
      ['code', '[gallery]'],
    ]);
    expect(read([{ type: 'code', children: [leaf('<p>a</p>')] }], 'blocks')).toEqual([
      ['code', '<p>a</p>'],
    ]);
  });
});

describe('footnotes in Markdown', () => {
  it('are removed, their marks and what defines them', () => {
    const body = [
      'The council met.[^1] It was late [^note].^[As always.]',
      '',
      '[^1]: Minutes of the council,',
      'page 12.',
      '',
      '    A second paragraph of the note.',
      '',
      'The mayor left.[^2]',
      '[^2]: https://example.com',
      '',
      '```',
      '[^1]: code[^1]',
      '```',
    ].join('\n');
    expect(read(body, 'markdown')).toEqual([
      p('The council met. It was late.'),
      p('The mayor left.'),
      ['code', '[^1]: code[^1]'],
    ]);
    expect(read('It is ^[unclosed.', 'markdown')).toEqual([p('It is ^[unclosed.')]);
  });
});

/** Raised text that marks a note, and what is left of it. */
const RAISED: [body: string, text: string][] = [
  ['The council met.<sup>1</sup> It was late.', 'The council met. It was late.'],
  ['“Over,”<sup>2, 3</sup> he said.', '“Over,” he said.'],
  ['The council<sup>12</sup> met.', 'The council met.'],
  ['It cost 5<sup>*</sup> and 6<sup>[†]</sup>.', 'It cost 5 and 6.'],
  ['In 2020<sup><a href="#fn1">[1]</a></sup> it met.', 'In 2020 it met.'],
  ['In 2020<a href="/page#fn1"><sup>a</sup></a> it met.', 'In 2020 it met.'],
  ['In 2020<sup class="footnote-ref">iv</sup> it met.', 'In 2020 it met.'],
  ['It is 5 m<sup>2</sup> or 10<sup>6</sup>.', 'It is 5 m2 or 106.'],
  ['It is 5 square meters<sup>2</sup> of CO<sup>2</sup>.', 'It is 5 square meters2 of CO2.'],
  ['The 2<sup>nd</sup> and <a href="/a">3<sup>rd</sup></a> act.', 'The 2nd and 3rd act.'],
  ['A stray </sup>mark.', 'A stray mark.'],
];

describe.each<TextFormat>(['html', 'markdown'])('footnotes in HTML, in %s', (format) => {
  it.each(RAISED)('%s', (body, text) => {
    expect(read(body, format)).toEqual([p(text)]);
  });
});

describe('notes', () => {
  it('of HTML are not read where their class or role says what they are', () => {
    const body = `<p>The council met.<sup>1</sup></p>
      <section class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>Minutes.</p></li></ol></section>
      <p role="doc-footnote">More.</p><div class="has-footnotes"><p>The end.</p></div>`;
    expect(read(body, 'html')).toEqual([p('The council met.'), p('The end.')]);
  });

  it('are known by a link of Markdown', () => {
    expect(read('In 2020<sup>[1](#fn1)</sup> it met.', 'markdown')).toEqual([p('In 2020 it met.')]);
    expect(read('In <sup>\n\n<p>1</p></sup> it.', 'html')).toEqual([p('In'), p('1 it.')]);
  });
});

describe('what no reader sees', () => {
  const sentencesOf = (text: string, locale = 'en') =>
    readText(block(text), { format: 'blocks', locale }).sentences.map((one) => one.text);

  it.each([
    ...['\u202e', '\u202a', '\u2066', '\u2069', '\u2060', '\ufeff', '\u0007', '\u009f'],
    ...['\ufffe', '\uffff', '\ufdd0', '\u{1ffff}', '\u{10fffe}', '\u200e', '\u200f', '\u061c'],
    ...['\u200d', '\u200c'],
  ])('hides no stop: %j', (mark) => {
    expect(sentencesOf(`“They agreed.${mark}” “They left.”${mark} Nobody stayed.`)).toEqual([
      '“They agreed.”',
      '“They left.”',
      'Nobody stayed.',
    ]);
    expect(sentencesOf(`The council agreed.${mark} The mayor left.${mark}`)).toEqual([
      'The council agreed.',
      'The mayor left.',
    ]);
    expect(sentencesOf(`${mark}The council agreed${mark}`)).toEqual(['The council agreed']);
    expect(sentencesOf(`${mark}The council agreed. ${mark}The mayor left.`)).toEqual([
      'The council agreed.',
      'The mayor left.',
    ]);
  });

  it('keeps joiners and marks of direction within a text, which shape it', () => {
    const texts = ['می‌خواهم به خانه بروم.', 'क्‍ष एक अक्षर है।', 'كتب بلغة C++\u200e أمس.'];
    for (const text of texts) expect(sentencesOf(text, 'ar')).toEqual([text]);
  });

  it('does not glue what a line separator parts', () => {
    expect(sentencesOf('One came.\u2028Two left.\u0085Three stayed.')).toHaveLength(3);
    expect(sentencesOf('One\u2029two\r\nthree.')).toEqual(['One two three.']);
  });
});

describe('a block with text and children at once', () => {
  it('parts them, and never glues them', () => {
    const item = (...children: object[]) => ({ type: 'list-item', text: 'Own.', children });
    const list = (...children: object[]) => ({ type: 'list', children });
    expect(read([list(item(leaf('Child.')))], 'blocks')).toEqual([['list-item', 'Own. Child.']]);
    expect(
      read([list(item(list({ type: 'list-item', children: [leaf('Deep.')] })))], 'blocks'),
    ).toEqual([
      ['list-item', 'Own.'],
      ['list-item', 'Deep.'],
    ]);
    expect(read([list(item())], 'blocks')).toEqual([['list-item', 'Own.']]);
    const link = { type: 'link', text: 'Own', children: [leaf('child')] };
    expect(read([{ type: 'paragraph', children: [link] }], 'blocks')).toEqual([p('Own child')]);
    const odd = { type: 'odd', text: 'Own.', children: block('Child.') };
    expect(read([odd], 'blocks')).toEqual([p('Own.'), p('Child.')]);
  });
});

describe('HTML that was given for plain text', () => {
  it.each<[string, string[][]]>([
    ['<p>One &amp; two.</p>\n<p>Three.</p>', [p('One & two.'), p('Three.')]],
    ['One.<br>Two.<br/>Three.', [p('One.\nTwo.\nThree.')]],
    ['See <a href="/a">the bridge</a>.\n\nTwo.', [p('See the bridge.'), p('Two.')]],
    ['<p>One.\n<p>Two.', [p('One.'), p('Two.')]],
  ])('is read as HTML: %s', (body, expected) => {
    expect(read(body, 'plain')).toEqual(expected);
  });

  it('has its paragraphs where blank lines are', () => {
    expect(
      read('<h2>Head</h2>\n\nOne.\n\n<b>Two</b>.\r\n\r\n<ul><li>a</li></ul>', 'plain'),
    ).toEqual([['heading', 'Head'], p('One.'), p('Two.'), ['list-item', 'a']]);
  });

  it('is known in blocks too, also when tags stand alone', () => {
    const lines = ['<p>One.</p><h3>Head</h3>', '<ul>', '<li>a', 'Two <em>three</em>.', '</ul>'];
    const body = lines.flatMap((line) => block(line));
    expect(read(body, 'blocks')).toEqual([
      p('One.'),
      ['heading', 'Head'],
      p('<li>a'),
      p('Two three.'),
    ]);
    const quote = [{ type: 'quote', children: [leaf('<p>Said.</p>')] }];
    expect(read(quote, 'blocks')).toEqual([['quote', 'Said.']]);
  });

  it.each([
    'If a < b and c > d.',
    'The <p> tag.',
    'From <ann@example.com>: hello.',
    'a <- b -> c <3',
  ])('is not what only has a "<" in it: %s', (text) =>
    expect(read(text, 'plain')).toEqual([p(text)]),
  );
});
