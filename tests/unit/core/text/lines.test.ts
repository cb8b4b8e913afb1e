import { readText, type TextFormat } from '../../../../server/src/core/text';

/** One text, each line a paragraph, as every format writes it. */
const FORMATS: [TextFormat, (lines: string[]) => unknown][] = [
  ['blocks', (lines) => lines.map((text) => ({ type: 'paragraph', children: [{ text }] }))],
  ['html', (lines) => lines.map((line) => `<p>${line}</p>`).join('\n')],
  ['markdown', (lines) => lines.join('\n\n')],
  ['plain', (lines) => lines.join('\n\n')],
];

const LINES = [
  'The tram to the harbour will not run before May, the conductor said on',
  'monday, because the rails on the old bridge have to be',
  'laid anew.',
  'Riders take the bus.',
  'It leaves from the square every',
  'ten minutes “until late”',
  'and on Sundays too.',
];

const paragraphsOf = (body: unknown, format: TextFormat, locale = 'en') =>
  readText(body, { format, locale }).paragraphs.map(({ text, block }) => [block, text]);

const blocks = (...lines: (string | object)[]) =>
  lines.map((line) =>
    typeof line === 'string' ? { type: 'paragraph', children: [{ text: line }] } : line,
  );

describe('a text that was pasted line by line', () => {
  it.each(FORMATS)('is joined where its sentences go on: %s', (format, write) => {
    const text = readText(write(LINES), { format, locale: 'en' });
    expect(text.sentences.map((sentence) => sentence.text)).toEqual([
      LINES.slice(0, 3).join(' '),
      LINES[3],
      LINES.slice(4).join(' '),
    ]);
    // A joined paragraph stands in the block where it begins.
    expect(text.sentences.map(({ block }) => block)).toEqual([0, 3, 4]);
    expect(text.paragraphs.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it.each([
    ['de', ['Der Rat der Stadt traf sich am Abend, um über', 'die Brücke zu reden.']],
    ['ru', ['Совет города собрался вечером, чтобы обсудить', 'новый мост.']],
    ['el', ['Το συμβούλιο συνεδρίασε χθες το βράδυ για', 'τη νέα γέφυρα.']],
    ['hy', ['Խորհուրդը հավաքվեց երեկ երեկոյան, որպեսզի', 'քննարկի կամուրջը։']],
    ['tr', ['Belediye meclisi dün akşam', 'köprüyü görüştü.']],
  ])('is joined in every script that has case: %s', (locale, lines) => {
    expect(paragraphsOf(blocks(...lines), 'blocks', locale)).toEqual([[0, lines.join(' ')]]);
  });

  it.each([
    ['ka', ['საბჭო შეიკრიბა გუშინ საღამოს', 'ახალი ხიდის გამო.']],
    ['he', ['המועצה התכנסה אמש כדי', 'לדון בגשר החדש.']],
    ['zh', ['市议会昨晚开会', '讨论新桥。']],
  ])('stays as it is in those that have none: %s', (locale, lines) => {
    expect(paragraphsOf(blocks(...lines), 'blocks', locale)).toHaveLength(2);
  });

  it('is joined before capitals as well, where its lines are full', () => {
    const lines = [
      'Der Rat der Stadt Hollern traf sich am späten Abend im',
      'Rathaus, um über die neue Brücke zu reden, die nach dem',
      'langen Streit um das Geld nun doch gebaut werden soll, wie',
      'Bürgermeister Hale sagte.',
      'Was nun kommt',
      'Zuerst wird der Boden geprüft, den die Stadt vor Jahren',
      'gekauft hat.',
    ];
    expect(paragraphsOf(blocks(...lines), 'blocks', 'de')).toEqual([
      [0, lines.slice(0, 4).join(' ')],
      [4, 'Was nun kommt'],
      [5, lines.slice(5).join(' ')],
    ]);
  });

  it('does not join a long paragraph without a stop, or a mark of a list, in a wrapped text', () => {
    const long = `${'It was said again and again that '.repeat(4)}it is so`;
    const rest = ['- The first of the marks', '- The second of the marks'];
    const body = blocks(
      ...LINES.slice(0, 3),
      long,
      'They came to the hall on Monday for all of these',
      ...rest,
    );
    expect(paragraphsOf(body, 'blocks').map(([, text]) => text)).toEqual([
      LINES.slice(0, 3).join(' '),
      long,
      'They came to the hall on Monday for all of these',
      ...rest,
    ]);
  });

  it('keeps headings, list items and pictures apart in a wrapped text', () => {
    const heading = { type: 'heading', level: 2, children: [{ text: 'What comes next for us' }] };
    const body = blocks(...LINES.slice(0, 3), heading, 'the rest', ...LINES.slice(4));
    expect(paragraphsOf(body, 'blocks').map(([, text]) => text)).toEqual([
      LINES.slice(0, 3).join(' '),
      'What comes next for us',
      'the rest',
      LINES.slice(4).join(' '),
    ]);
  });

  it.each([
    ['a heading above', [{ type: 'heading', level: 2, children: [{ text: 'A new' }] }, 'bridge.']],
    ['words of a list', ['flour and salt', 'two eggs', 'some milk']],
    ['marks alone', ['— * —', 'some of it']],
    ['what a colon announces', ['The deal has three parts:', 'money and time and rails.']],
    ['a name that begins small', ['What the makers say of it', 'iPhone sales rose.']],
    ['an address', ['More is told on the page', 'https://example.com/bridge', 'www.example.com']],
    ['a stop within a quotation', ['He said: “It is over.”', 'nobody believed it.']],
  ])('does not take %s for a line', (_what, lines) => {
    expect(paragraphsOf(blocks(...lines), 'blocks')).toHaveLength(lines.length);
  });

  it('joins lines without any stop where each is long enough to be one', () => {
    const lines = ['the council met on Monday to', 'talk about the bridge and then'];
    expect(paragraphsOf(blocks(...lines), 'blocks')).toEqual([[0, lines.join(' ')]]);
  });
});

describe('a line break within a paragraph', () => {
  const sentencesOf = (text: string) => {
    const read = readText(blocks(text), { format: 'blocks', locale: 'en' });
    for (const { paragraph, start, end, text: own } of read.sentences) {
      expect(read.paragraphs[paragraph]?.text.slice(start, end)).toBe(own);
    }
    return read.sentences.map((sentence) => sentence.text);
  };

  it('is a blank within a sentence', () => {
    expect(sentencesOf('The council met\nin the hall.\nIt was late.')).toEqual([
      'The council met in the hall.',
      'It was late.',
    ]);
    expect(sentencesOf('They asked “why”\nand left.')).toEqual(['They asked “why” and left.']);
  });

  it('is a blank before a capital where the line was full', () => {
    const line = 'The council met on Monday in the town hall and heard';
    expect(sentencesOf(`${line}\nMayor Hale.`)).toEqual([`${line} Mayor Hale.`]);
  });

  it('parts the lines of an address', () => {
    expect(sentencesOf('Town Hall\nHigh Street 12\nHollern')).toEqual([
      'Town Hall',
      'High Street 12',
      'Hollern',
    ]);
  });

  it('stays between sentences', () => {
    const { paragraphs } = readText(blocks('One came.\nTwo\nleft.\n\nAll.'), { format: 'blocks' });
    expect(paragraphs[0]?.text).toBe('One came.\nTwo left.\nAll.');
  });
});
