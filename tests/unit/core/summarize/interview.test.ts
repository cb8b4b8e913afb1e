import { readText } from '../../../../server/src/core/text';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { free, rules } from './candidates';
import { STORY } from './stories';

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
      'en',
      'letters with stops',
      [
        'Q. Why did the bakery stay open in the flood?',
        'A. People in Hollern need bread on every day of the week.',
        'Q. What comes next for the shop?',
        'A. The son of the house will take it over in spring.',
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

  it.each([
    ['hy', 'Ինչո՞ւ դարձաք հացթուխ։', 'Ես երբեք չէի ուզում հացթուխ դառնալ։'],
    ['el', 'Γιατί γίνατε φούρναρης στο χωριό;', 'Εγώ δεν ήθελα ποτέ να γίνω φούρναρης.'],
    ['ar', 'لماذا أصبحت خبازا في هذه المدينة؟', 'أنا لم أرغب يوما في أن أكون خبازا.'],
    ['zh', '您为什么成为面包师？', '说实话，我从来不想当面包师。'],
  ])('is seen in %s by its own marks: %s', (language, question, answer) => {
    const [one = '', two = ''] = STORY[language] ?? STORY.en ?? [];
    const turns = [question, answer, STORY.en?.[2] ?? '', question, answer];
    expect(free([one, two, ...turns], language)).toEqual([one, two]);
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
    const quoting = [
      ...explainer.slice(0, 2),
      'The answer of the mayor was short: "We will see," Ann Hale said.',
      ...explainer.slice(3, 5),
      'The builder (a firm of Hale) was clear: "I begin in May," Jane Doe said.',
    ];
    expect(free([...quoting, 'Work takes two years.'], 'en')).toHaveLength(5);
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
