import { readText } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { free, read, rules } from './candidates';
import { STORY } from './stories';

describe('short sentences', () => {
  test.each([
    ['he', 'העבודות יתחילו במאי.'],
    ['zh', '市长没有回答。'],
    ['ja', '市長は答えなかった。'],
    ['fi', 'Kaupunginvaltuusto hyväksyi sillan.'],
    ['tr', 'Belediye meclisi onayladı.'],
    ['ar', 'ستبدأ الأعمال قريبا.'],
    ['ko', '공사는 오월에 시작된다.'],
  ])('%s: may be whole: %s', (language, line) => {
    const story = STORY[language] ?? STORY.en ?? [];
    expect(free([...story, line], language)).toContain(line);
  });

  test.each([
    ['he', 'העבודות יתחילו במאי'],
    ['zh', '是的。'],
    ['fi', 'Kyllä se on.'],
    ['en', 'Not so fast.'],
  ])('%s: are fragments: %s', (language, line) => {
    const story = STORY[language] ?? STORY.en ?? [];
    expect(free([...story, line], language)).not.toContain(line);
  });
});

describe('quotations', () => {
  test.each([
    ['zh', '市长表示：“大桥将于五月向公众开放。”'],
    ['zh', '“大桥将于五月向公众开放”，市长张三表示。'],
    ['ja', '市長は「橋は五月に開通する」と述べた。'],
  ])('%s: have a speaker: %s', (language, line) => {
    expect(free([...(STORY[language] ?? []), line], language)).toContain(line);
  });

  it('of several sentences or paragraphs have none in their middle', () => {
    const story = STORY.en ?? [];
    const lines = [
      ...story,
      `“The bridge was a dream of us all. ${story.join(' ')} ${story.join(' ')} Nobody knew if it would come.”`,
      '“The work will be hard. The river is wide at the old mill.',
      '“The town will have its bridge. The town can be proud of it.”',
    ];
    expect(free(lines, 'en')).toEqual(story);
  });
});

describe('captions', () => {
  test.each([
    ['en', 'Waves break against the wall of the old harbour. Photo: Jane Doe'],
    ['en', 'Waves break against the wall of the old harbour. Photograph by Jane Doe/Gazette'],
    ['en', 'Waves break against the wall of the old harbour of Hale (Photo: J. Doe).'],
    ['en', 'Waves break against the wall of the old harbour of Hale. © Hale Gazette'],
    ['de', 'Wellen schlagen gegen die Mauer am Hafen von Halden. Foto: Max Muster'],
    ['fr', 'Les vagues frappent le mur du vieux port. Photo : Jeanne Durand'],
    ['ru', 'Волны бьют о стену старой гавани Залесска. Фото: Иван Лунин'],
    ['zh', '海浪拍打着旧港口的防波堤。摄影：张三'],
  ])('%s: are judged with their credit: %s', (language, line) => {
    const story = STORY[language] ?? [];
    expect(free([...story, line], language)).toEqual(story);
  });

  it('are short', () => {
    const story = STORY.en ?? [];
    expect(free([`${story.join(' ')} Photo: Jane Doe`], 'en')).toEqual(story);
    const long = `${story.join(' and ')} and ${story.join(' and ')}. Photo: Jane Doe`;
    expect(free([long], 'en')).toHaveLength(1);
    const by = 'The bridge was built by Stone Works of Hale in two years.';
    expect(free([by], 'en')).toEqual([by]);
  });
});

describe('a newsletter', () => {
  it.each([
    ['en', "It's Friday, and yes, it is raining again in all of Hale."],
    ['en', 'Good morning from a very wet town hall in Hale.'],
    ['de', 'Guten Morgen, liebe Leserinnen und Leser in ganz Halden.'],
    ['fr', 'Bonjour, voici les nouvelles de la semaine à Valmont.'],
    ['zh', '早上好，今天的霍伦依然下着大雨。'],
  ])('%s: is not summed up by its greeting: %s', (language, line) => {
    const story = STORY[language] ?? [];
    expect(free([line, ...story], language)).toEqual(story);
  });

  it('is not seen in a name', () => {
    const line = 'Hello Kitty trains will run in Hale from next month on.';
    expect(free([line, ...(STORY.en ?? [])], 'en')).toContain(line);
  });
});

describe('a live blog', () => {
  const entries = [
    '14:05 The river has topped the old wall at the mill in Hale.',
    '13:40 GMT - The council has closed the bridge to all traffic.',
    '1:15 pm: Schools in the valley sent all of their children home.',
  ];

  it('has entries without their times', () => {
    expect(free(entries, 'en')).toEqual([
      'The river has topped the old wall at the mill in Hale.',
      'The council has closed the bridge to all traffic.',
      'Schools in the valley sent all of their children home.',
    ]);
    expect(free(entries.slice(0, 2), 'en')[0]).toBe(entries[0]);
    const arabic = ['١٤:٠٥ ', '١٣:٤٠ ', '١٣:١٥ '].map((time, i) => time + (STORY.ar?.[i] ?? ''));
    expect(free(arabic, 'ar')).toEqual(STORY.ar?.slice(0, 3));
  });

  it.each([
    ['en', 'The wall at the mill gave way ten minutes ago.'],
    ['en', 'The wall at the mill has just now given way.'],
    ['de', 'Die Mauer an der Mühle ist vor zehn Minuten gebrochen.'],
    ['fr', 'Le mur du moulin a cédé il y a dix minutes.'],
    ['es', 'El muro del molino cedió hace diez minutos.'],
    ['pt', 'O muro do moinho cedeu há dez minutos.'],
    ['it', 'Il muro del mulino ha ceduto dieci minuti fa.'],
    ['ru', 'Стена у мельницы рухнула десять минут назад.'],
    ['uk', 'Стіна біля млина впала десять хвилин тому.'],
    ['pl', 'Mur przy młynie runął dziesięć minut temu.'],
    ['nl', 'De muur bij de molen brak tien minuten geleden.'],
    ['nb', 'Muren ved møllen brast for ti minutter siden.'],
    ['da', 'Muren ved møllen brød sammen for ti minutter siden.'],
    ['sv', 'Muren vid kvarnen brast för tio minuter sedan.'],
  ])('%s: has times that passed when it was written: %s', (language, line) => {
    const story = STORY[language] ?? STORY.en ?? [];
    expect(rules([...story, line], language)).toEqual({ [story.length]: 'leans' });
  });

  it('counts from its own entries only where the words could mean another event', () => {
    const line = 'Duvar maçtan on dakika önce tamamen yıkıldı.';
    expect(free([...(STORY.tr ?? []), line], 'tr')).toContain(line);
    const blog = (STORY.tr ?? []).map((text, i) => `1${i}:05 ${text}`);
    expect(free([...blog, line], 'tr')).not.toContain(line);
    expect(free([...(STORY.en ?? []), 'The wall fell years ago, in 2019.'], 'en')).toHaveLength(5);
    const quoted = 'The mayor wrote on Monday: "The wall fell ten minutes ago."';
    expect(free([...(STORY.en ?? []), quoted], 'en')).toContain(quoted);
    const unlisted = STORY.en?.map((text, i) => `1${i}:05 ${text}`) ?? [];
    expect(free(unlisted, 'sw')).toEqual(STORY.en);
  });
});

describe('key points', () => {
  const points = [
    '- A red warning is in force for the whole of the coast.',
    '- The bridge in Hale stays closed until Thursday noon.',
  ].join('\n');
  const keyed = (lines: readonly string[], locale: string) =>
    findCandidates(read(lines, locale, 'markdown'))
      .candidates.filter(({ keyPoint }) => keyPoint)
      .map(({ text }) => text);
  const both = points.split('\n').map((line) => line.slice(2));

  test.each([
    ['en', '## Key points'],
    ['en', 'What we know so far:'],
    ['en', 'The key points at noon:'],
    ['en', 'Here are the key points'],
    ['de', '**Auf einen Blick**'],
    ['fr', '## L’essentiel'],
    ['ru', '### Главное'],
  ])('%s: are told under %s', (language, head) => {
    const story = STORY[language] ?? [];
    expect(keyed([...story, head, points, story[0] ?? ''], language)).toEqual(both);
  });

  it('are told at the top, and not by any other list', () => {
    const story = STORY.en ?? [];
    expect(keyed([points, ...story], 'en')).toEqual(both);
    expect(keyed([...story, points], 'en')).toEqual([]);
    expect(keyed([...story, 'The plan has two parts:', points], 'en')).toEqual([]);
    const long = `${story.join(' ')} Key points`;
    expect(keyed([long, points], 'en')).toEqual([]);
  });
});

describe('reviews and reports', () => {
  test.each([
    ['en', 'With: Ann Hale, John Roe, Jane Doe.'],
    ['en', 'Running time: 102 minutes.'],
    ['de', 'Mit: Anna Hald, Max Muster und Jana Doe.'],
    ['de', 'Regie: Max Muster, nach dem Roman von Anna Hald.'],
    ['fr', 'Avec : Jeanne Durand, Jean Petit et Luc Blanc.'],
    ['ru', 'В ролях: Иван Лунин, Анна Залесская и другие.'],
    ['en', 'Thanks for reading and see you on Friday.'],
  ])('%s: credits are no sentences: %s', (language, line) => {
    const story = STORY[language] ?? [];
    expect(rules([...story, line], language)).toEqual({ [story.length]: 'furniture' });
  });

  const asBlock = (text: string) =>
    readText([{ type: 'paragraph', children: [{ type: 'text', text }] }], {
      format: 'blocks',
      locale: 'en',
    });
  const first = (text: string) => findCandidates(asBlock(text)).candidates[0]?.text;

  it('have no line without a stop before a sentence in the same paragraph', () => {
    const sentence = 'The council of Hale will vote on the bridge in May.';
    expect(first(`What the council of Hale will vote on in May\n${sentence}`)).toBe(sentence);
    const closing = `${sentence}\nWhat the council of Hale will vote on in May`;
    expect(findCandidates(asBlock(closing)).candidates).toHaveLength(1);
  });
});
