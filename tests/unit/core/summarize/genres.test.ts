import { readText, type TextFormat } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import type { Rule } from '../../../../server/src/core/summarize';
import { STORY } from './stories';

const read = (lines: readonly string[], locale: string, format: TextFormat = 'plain') =>
  readText(lines.join('\n\n'), { format, locale });

/** Texts of the sentences that may be chosen. */
const free = (lines: readonly string[], locale: string, format: TextFormat = 'plain') =>
  findCandidates(read(lines, locale, format)).candidates.map(({ text }) => text);

/** The rule for each sentence that may not. */
function rules(lines: readonly string[], locale: string): Record<number, Rule> {
  const { omitted } = findCandidates(read(lines, locale));
  return Object.fromEntries(omitted.map(({ index, rule }) => [index, rule]));
}

describe('behind a question', () => {
  test.each([
    ['ar', 'هل يكفي المال؟', 'قال المسؤولون إن الكلفة تبلغ ١٢٫٥ مليون دينار.'],
    ['hy', 'Բավարա՞ր է գումարը։', 'Պաշտոնյաները հայտնեցին, որ արժեքը տասը միլիոն է։'],
    ['el', 'Αρκούν τα χρήματα για το έργο;', 'Το έργο κοστίζει δέκα εκατομμύρια ευρώ συνολικά.'],
    ['he', 'האם הכסף מספיק לגשר הזה?', 'עלות הפרויקט היא עשרה מיליון שקלים לפי העירייה.'],
    ['ur', 'کیا رقم کافی ہے؟', 'حکام کے مطابق لاگت بارہ ملین روپے ہوگی۔'],
    ['en', 'Is the money enough for it?', 'Officials put the cost at ten million pounds.'],
    ['de', 'Reicht das Geld denn dafür?', 'Die Stadt rechnet mit Kosten von zehn Millionen Euro.'],
    ['zh', '这笔钱够不够呢？', '市政府说，工程费用约为一千万元。'],
  ])('%s: what stands on its own may be chosen: %s %s', (language, question, line) => {
    expect(free([...(STORY[language] ?? STORY.en ?? []), question, line], language)).toContain(
      line,
    );
  });

  test.each([
    ['en', 'Is the money enough for it?', 'Not yet, the head of the council said on Monday.'],
    ['en', 'Is the money enough for it?', 'Nobody in town knows.'],
    ['en', 'Is the money enough for it?', 'It is enough for ten years of work.'],
    ['de', 'Reicht das Geld denn dafür?', 'Noch nicht, sagte der Leiter des Amtes am Montag.'],
    ['fr', 'L’argent suffit-il pour cela ?', 'Pas encore, a répondu le chef du service lundi.'],
    ['ru', 'Хватит ли на это денег?', 'Пока нет, ответил глава отдела в понедельник.'],
    ['ar', 'هل يكفي المال؟', 'ليس بعد، قال رئيس المجلس يوم الاثنين.'],
    ['zh', '这笔钱够不够呢？', '还没有，市政府负责人星期一说。'],
  ])('%s: an answer may not: %s %s', (language, question, line) => {
    const story = STORY[language] ?? [];
    expect(rules([...story, question, line], language)).toEqual({
      [story.length]: 'question',
      [story.length + 1]: 'answer',
    });
  });
});

describe('an interview', () => {
  const intro = [
    'Ann Hale has run the bakery of Hollern for forty years.',
    'The baker talked about bread and about the last flood.',
  ];

  test.each([
    [
      'en',
      'letters',
      [
        'Q: Why did the bakery stay open in the flood?',
        'A: We promised that and we keep it.',
        'Q: What comes next for the shop?',
        'A: My son will take the shop over in the spring.',
        'The oven will be the first thing to go to the museum.',
      ],
    ],
    [
      'de',
      'words',
      [
        'Frage: Warum blieb die Bäckerei offen?',
        'Antwort: Die Leute in Hollern brauchen jeden Tag Brot.',
        'Frage: Was kommt als Nächstes?',
        'Antwort: Im Frühling übernimmt der Sohn den Laden.',
      ],
    ],
    [
      'en',
      'names',
      [
        'Gazette: Why did the bakery stay open?',
        'Hale: People in Hollern need bread on every day of the week.',
        'Gazette: What comes next for the shop?',
        'Hale: The son of the house will take it over in spring.',
      ],
    ],
    [
      'en',
      'one name and questions',
      [
        'Why did the bakery stay open in the flood?',
        'Hale: People in Hollern need bread on every day of the week.',
        'What comes next for the shop in the end?',
        'Hale: The son of the house will take it over in spring.',
        'Will there be cake for the children as well?',
        'Hale: The shop has cake on Saturdays and Sundays only.',
      ],
    ],
    [
      'en',
      'questions',
      [
        'Why did you become a baker at all?',
        'I never wanted to be a baker in the first place.',
        'The shop fell to me when I was nineteen years old.',
        'What comes next for the shop?',
        'My son will take the shop over in the coming spring.',
      ],
    ],
    [
      'fr',
      'questions',
      [
        'Pourquoi êtes-vous devenue boulangère ?',
        'Franchement, je ne voulais pas devenir boulangère.',
        'Les clients sont venus peu à peu après la crue.',
        'Et quels sont vos projets pour la suite ?',
        'Notre fils reprendra la boutique au printemps prochain.',
      ],
    ],
  ])('%s in %s is summed up by its introduction', (language, _form, turns) => {
    expect(free([...intro, ...turns], language)).toEqual(intro);
  });

  it('is seen where question and answer stand in one paragraph, and in headings', () => {
    const pairs = [
      'Why did you become a baker?\nI never wanted to be a baker at all.',
      'And what comes next?\nMy son takes the shop over in spring, says our sign.',
    ];
    const blocks = [...intro, ...pairs].map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text }],
    }));
    const text = readText(blocks, { format: 'blocks', locale: 'en' });
    expect(findCandidates(text).candidates.map((one) => one.text)).toEqual(intro);
    const headed = [
      ...intro,
      '## Why did you become a baker?',
      'I never wanted to be a baker at all.',
      '## What comes next?',
      'My son will take the shop over in spring.',
    ];
    expect(free(headed, 'en', 'markdown')).toEqual(intro);
  });

  it('is seen without lists by its questions alone, if they are many', () => {
    const turns = ['Aaa bbb ccc ddd eee?', 'Bbb ccc ddd eee fff.', 'Ccc ddd eee fff ggg.'];
    const all = [...intro, ...turns, ...turns];
    expect(free(all, 'sw')).toHaveLength(6);
    expect(free([...all, ...turns], 'sw')).toEqual(intro);
  });

  it('is not seen in an explainer that answers its own questions', () => {
    const explainer = [
      'The council of Hollern has approved a bridge over the river.',
      'What will the bridge cost the town?',
      'Officials put the cost at ten million pounds in all.',
      'The state pays two thirds of that sum.',
      'When will the work begin in earnest?',
      'Builders will begin in April with the east bank.',
      'A spokesman told the Gazette: "We hope for a dry spring."',
    ];
    expect(free(explainer, 'en')).toHaveLength(5);
    const questions = [
      ...explainer.slice(0, 2),
      ...STORY.en!.slice(0, 4),
      ...STORY.en!.slice(0, 4),
    ];
    expect(free([...questions, 'Who will pay for it all?'], 'en')).toHaveLength(9);
  });

  it('is not seen in a few lines with colons', () => {
    const lines = [...(STORY.en ?? []), 'Hale: three of five votes were cast for the bridge.'];
    expect(free(lines, 'en')).toHaveLength(5);
    const many = [
      ...lines,
      'Esch: two of five votes.',
      'Lund: four of the five votes were for it.',
    ];
    expect(free(many, 'en')).toHaveLength(7);
  });
});

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

  it('are fragments where a paragraph breaks off and the next one goes on', () => {
    const lines = [
      ...(STORY.en ?? []),
      'The head of the council and the two members for the east bank of the river said on',
      'monday that the bridge would open to all in May.',
    ];
    expect(rules(lines, 'en')).toEqual({ 4: 'fragment', 5: 'leans' });
    expect(free([...lines.slice(0, 5), 'Monday was dry and warm in Hale.'], 'en')).toHaveLength(6);
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
