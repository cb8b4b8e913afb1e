import { readText, type TextFormat } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';

const STORY = [
  'The town council of Hale approved a new bridge over the river on Monday.',
  'The council of the town said that the bridge over the river was approved after a debate.',
  'Members of the council debated the bridge over the river until late on Monday.',
  'The ferry company will lose its licence in June, when 140 crossings a day come to an end.',
  'People in the town spoke of the bridge and the river all day.',
  'Shops near the river stayed open and the town was busy.',
  'The state inspector has to report on the foundations by 14 March 2027.',
];
const read = (lines: readonly string[], title?: string, format: TextFormat = 'plain') =>
  readText(lines.join('\n\n'), { format, locale: 'en', title });
const indexes = (lines: readonly string[], sentences = 3, title?: string) =>
  summarize(read(lines, title), { sentences }).sentences.map(({ index }) => index);

describe('what a summary covers', () => {
  it('tells what stands late instead of the opening once more', () => {
    expect(indexes(STORY)).toEqual([0, 3, 6]);
  });

  it('adds to a shorter summary, and takes nothing away', () => {
    for (const sentences of [1, 2, 3, 4, 5]) {
      expect(indexes(STORY, sentences + 1)).toEqual(
        expect.arrayContaining(indexes(STORY, sentences)),
      );
    }
  });

  it('counts in Chinese, where words are not parted', () => {
    const body = [
      '市议会周一批准在河上建造一座新桥。',
      '市议会说新桥的建造在周一得到批准。',
      '渡轮公司将在六月失去许可证，每天一百四十班航行随之停止。',
      '居民谈论了一整天的新桥。',
    ].join('\n\n');
    const text = readText(body, { format: 'plain', locale: 'zh' });
    expect(summarize(text, { sentences: 2 }).sentences.map(({ index }) => index)).toEqual([0, 2]);
  });
});

describe('an article that opens with a scene', () => {
  const title = 'Council of Hale approves a bridge over the river';
  const scene = 'Rain was falling on the market when the bells began to ring.';

  it('is summed up from where the news is told', () => {
    expect(indexes([scene, ...STORY], 1, title)).toEqual([1]);
    const second = 'Seven hands went up, and none of them was in a hurry.';
    expect(indexes([scene, second, ...STORY], 1, title)).toEqual([2]);
  });

  it('gives its scene up, or the words that tie the news to it', () => {
    const tied = `With that the ${(STORY[0] ?? '').slice(4)}`;
    const told = summarize(read([scene, tied, ...STORY.slice(3)], title), { sentences: 2 });
    expect(told.sentences[0]?.text).toBe(STORY[0]);
    expect(told.sentences.map(({ index }) => index)).not.toContain(0);
  });

  it('keeps the quotation marks of the news', () => {
    const tied =
      'With that the “old guard” of the council of Hale approved a bridge over the river.';
    const told = summarize(read([scene, tied, ...STORY.slice(3)], title), { sentences: 1 });
    expect(told.sentences[0]?.text).toBe(`The ${tied.slice(14)}`);
  });

  it('keeps it where the news leans on it', () => {
    const leaning = `Then ${(STORY[0] ?? '').replace('The', 'the')}`;
    expect(indexes([scene, leaning, ...STORY.slice(3)], 2, title)).toEqual([0, 1]);
    const between = 'She had never heard so many of them at once in all her years.';
    const lines = [scene, between, leaning, ...STORY.slice(3)];
    expect(indexes(lines, 3, title)).toEqual([0, 1, 2]);
  });

  it('is summed up from its first sentence where the headline says the same', () => {
    expect(indexes([scene, ...STORY], 2, 'Rain falls on the market as bells ring')).toContain(0);
  });
});

describe('a headline', () => {
  it('is not told again by a second sentence', () => {
    const title = 'Ferry company loses its licence and 140 crossings a day end in June';
    const again = 'The ferry company loses its licence, and 140 crossings a day end in June.';
    const text = read([...STORY.slice(0, 3), again, ...STORY.slice(4)], title);
    const { sentences, omitted } = summarize(text, { sentences: 3 });
    const chosen = sentences.map(({ index }) => index);
    if (chosen.includes(3)) expect(sentences.find(({ index }) => index === 3)?.rank).toBe(0);
    else expect(omitted).toContainEqual({ index: 3, rule: 'repeat' });
  });
});

describe('a short sentence', () => {
  it('is not chosen where a longer one has said its words', () => {
    const lines = [
      'The space agency lost contact with an unmanned craft that was bound for the station, the astronaut Jan Brandt said on Wednesday.',
      'The unmanned craft was bound for the station when contact was lost, the agency said.',
      'Fuel, water and three months of food were on board for the crew of six.',
      'Radar showed that the hull was turning once every two seconds.',
    ];
    expect(indexes(lines)).toEqual([0, 2, 3]);
    const { omitted } = summarize(read(lines), { sentences: 3 });
    expect(omitted).toContainEqual({ index: 1, rule: 'repeat' });
  });
});

describe('an article that opens with a flourish', () => {
  const hook = 'It is a familiar plan.';

  it('tells its news behind it', () => {
    expect(indexes([hook, ...STORY], 1)).toEqual([1]);
    expect(indexes(['Hale has a new plan.', ...STORY], 1)).toEqual([0]);
  });
});

describe('key points', () => {
  it('are what the summary says first', () => {
    const points = ['The bridge opens in May.', 'The ferry stops in June, with 140 crossings.'];
    const body = `## Key points\n\n${points.map((point) => `- ${point}`).join('\n')}\n\n${STORY.join('\n\n')}`;
    const text = readText(body, { format: 'markdown', locale: 'en' });
    const { sentences } = summarize(text, { sentences: 2 });
    expect(sentences.map((sentence) => sentence.text)).toEqual(points);
  });
});

describe('a sentence that was trimmed', () => {
  it('still leads to its place', () => {
    const first =
      'The town council of Hale approved a bridge (see map) over the river (attribution: Town Hall; River Office).';
    const text = read([first, ...STORY.slice(3)]);
    const [sentence] = summarize(text, { sentences: 1 }).sentences;
    expect(sentence?.text).toBe('The town council of Hale approved a bridge over the river.');
    const whole = text.paragraphs[sentence?.paragraph ?? -1]?.text ?? '';
    expect(whole.slice(sentence?.start, sentence?.end)).toBe(first);
    const removed = sentence?.removed.map(({ start, end }) => whole.slice(start, end));
    expect(removed).toEqual([' (see map)', ' (attribution: Town Hall; River Office)']);
  });

  it('keeps the words that join it to the one it follows', () => {
    const lines = [...STORY.slice(0, 1), 'However, 90 farmers on the east bank want a tunnel.'];
    const { text } = summarize(read([...lines, ...STORY.slice(4, 6)]), { sentences: 3 });
    expect(text).toContain('However, 90 farmers');
  });
});
