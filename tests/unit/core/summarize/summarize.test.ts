import { readText, type TextFormat } from '../../../../server/src/core/text';
import { summarize, type Rule, type Summary } from '../../../../server/src/core/summarize';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';

const STORY = [
  'The town council of Hale approved a new bridge over the river on Monday.',
  'Work on the bridge will start in April and take two years to finish.',
  'Engineers from Stone Works drew the plans after a flood in March.',
  'Farmers on the east bank asked for wider lanes and a path for cattle.',
  'The state pays two thirds of the cost, and the town pays the rest.',
  'A ferry will carry people and goods until the bridge is open.',
];
const read = (lines: readonly string[], title?: string, format: TextFormat = 'plain') =>
  readText(lines.join('\n\n'), { format, locale: 'en', title });
const indexes = (summary: Summary) => summary.sentences.map(({ index }) => index);

describe('budgets', () => {
  it('gives four sentences where nothing is asked for', () => {
    expect(summarize(read(STORY)).sentences).toHaveLength(4);
  });

  it('gives as many sentences as asked for, but never the article again', () => {
    for (const sentences of [1, 2, 4]) {
      expect(summarize(read(STORY), { sentences }).sentences).toHaveLength(sentences);
    }
    expect(summarize(read(STORY), { sentences: 99 }).sentences).toHaveLength(STORY.length - 1);
  });

  it('adds sentences until the number of words is reached', () => {
    const { text, sentences } = summarize(read(STORY), { words: 20 });
    expect(text.split(' ').length).toBeGreaterThanOrEqual(20);
    expect(sentences).toHaveLength(2);
  });

  it('keeps a number of characters exactly', () => {
    for (const characters of [72, 73, 110, 160, 300]) {
      const { text } = summarize(read(STORY), { characters });
      expect(text.length).toBeLessThanOrEqual(characters);
      expect(text).not.toBe('');
    }
    const [first] = STORY;
    expect(summarize(read(STORY), { characters: (first ?? '').length }).text).not.toBe('');
  });

  it('does not fill a number of characters with what ranks low', () => {
    const filler = Array.from(
      { length: 8 },
      (_, i) => `Mr. Quill number ${i} sang a very odd song about nothing that anybody knew.`,
    );
    const { omitted } = summarize(read([...STORY, ...filler, 'Eels can swim.']), {
      characters: 100,
    });
    expect(omitted).toContainEqual({ index: 14, rule: 'fragment' });
    const short = summarize(read([...STORY, ...filler, 'Most eels can swim.']), {
      characters: 100,
    });
    expect(short.omitted).toContainEqual({ index: 14, rule: 'rank' });
  });

  it('says so where no sentence fits', () => {
    const summary = summarize(read(STORY), { characters: 40 });
    expect(summary).toMatchObject({ text: '', sentences: [], reason: 'budget' });
    expect(summary.omitted).toContainEqual({ index: 0, rule: 'budget' });
  });

  it.each([0, -1, Number.NaN])('has no room for %d of anything', (limit) => {
    for (const options of [{ sentences: limit }, { words: limit }, { characters: limit }]) {
      expect(summarize(read(STORY), options).reason).toBe('budget');
    }
  });
});

describe('forms', () => {
  it('joins sentences in a paragraph, or one to a line', () => {
    const paragraph = summarize(read(STORY), { sentences: 2 });
    const points = summarize(read(STORY), { sentences: 2, form: 'points' });
    expect(points.text.split('\n')).toEqual(paragraph.sentences.map(({ text }) => text));
    expect(paragraph.text).toBe(points.text.replace('\n', ' '));
  });

  it('writes no space between sentences where the script has none', () => {
    const body =
      '会议今天在北京开始举行。\n\n各国代表讨论了新的协议内容。\n\n主席宣布明天继续开会讨论。\n\n记者等在大厅外面。';
    const { text } = summarize(readText(body, { format: 'plain', locale: 'zh' }), { sentences: 2 });
    expect(text).toMatch(/^[^ ]+。[^ ]+。$/u);
  });
});

describe('short texts', () => {
  it('sums up nothing under three sentences', () => {
    expect(summarize(read(STORY.slice(0, 2)))).toMatchObject({ text: '', reason: 'short' });
    expect(summarize(read([]))).toMatchObject({ text: '', reason: 'short' });
    expect(summarize(read(STORY.slice(0, 3))).sentences).toHaveLength(2);
  });

  it('sums up nothing under the number of words that is asked for', () => {
    expect(summarize(read(STORY), { minimumWords: 79 }).text).not.toBe('');
    expect(summarize(read(STORY), { minimumWords: 500 })).toMatchObject({
      text: '',
      reason: 'short',
    });
  });

  it('does not count furniture as part of the story', () => {
    const lines = [...STORY.slice(0, 2), 'By Jane Doe', 'Photo: Jane Doe', 'Read also: More'];
    expect(summarize(read(lines)).reason).toBe('short');
  });
});

describe('ranking', () => {
  it('tells what a score is made of', () => {
    for (const { score, parts } of summarize(read(STORY, 'New bridge for Hale')).sentences) {
      const { position, title, centrality, content, coverage, cohesion } = parts;
      const sum = position + title + centrality + content + coverage + cohesion;
      expect(sum).toBeCloseTo(score, 9);
    }
  });

  it('counts likeness to the headline', () => {
    const title = 'Town council of Hale approves a bridge';
    const partOf = (summary: Summary) =>
      summary.sentences.find(({ index }) => index === 0)?.parts.title;
    expect(partOf(summarize(read(STORY, title)))).toBeGreaterThan(0);
    expect(summarize(read(STORY, 'Xyzzy')).sentences[0]?.parts.title).toBe(0);
  });

  it('does not choose two sentences that say the same', () => {
    const again = 'On Monday the town council of Hale approved a new bridge over the river.';
    const { omitted, sentences } = summarize(read([...STORY, again]), { sentences: 6 });
    expect(sentences).toHaveLength(6);
    expect(omitted).toContainEqual({ index: 6, rule: 'repeat' });
  });

  it('ranks sentences that have no terms, and letters beyond the basic plane', () => {
    const apart = [
      '我 你 他 们 这 那 的 了。',
      '\u{1d400}\u{1d401} \u{1d402} \u{1d403} \u{1d404} \u{1f600}.',
      ...STORY,
    ];
    expect(summarize(read(apart), { sentences: 7 }).sentences).toHaveLength(7);
    const none = apart.slice(0, 1).concat(apart.slice(0, 1), apart.slice(0, 1));
    expect(summarize(read(none)).sentences.length).toBeGreaterThan(0);
  });

  it('ranks sentences without a single word in common, and with all in common', () => {
    const same = Array.from({ length: 5 }, () => 'One two three four five six.');
    expect(summarize(read(same)).sentences.length).toBeGreaterThan(0);
    const other = ['Aaa bbb ccc ddd.', 'Eee fff ggg hhh.', 'Iii jjj kkk lll.', 'Mmm nnn ooo ppp.'];
    expect(indexes(summarize(read(other), { sentences: 2 }))).toEqual([0, 1]);
  });
});

describe('kinds of article', () => {
  it('sums up an interview by its introduction, else by its answers', () => {
    const talk = [
      'What will the new bridge bring to the town?',
      'It will bring more trade to the town and the valley.',
    ];
    const interview = [
      ...STORY.slice(0, 2),
      ...talk,
      'Who pays for the bridge in the end?',
      'The state will pay two thirds of the whole cost.',
    ];
    expect(indexes(summarize(read(interview)))).toEqual([0, 1]);
    const bare = [
      ...talk,
      'Who pays for the bridge in the end?',
      'The state will pay two thirds of the whole cost.',
    ];
    expect(indexes(summarize(read(bare)))).toEqual([1, 3]);
  });

  it('sums up a live blog by its entries, without their times', () => {
    const blog = [
      '14:30',
      STORY[0] ?? '',
      '14:10',
      STORY[1] ?? '',
      '13:55 GMT',
      STORY[2] ?? '',
      STORY[3] ?? '',
    ];
    const { sentences } = summarize(read(blog));
    expect(sentences.every(({ text }) => STORY.includes(text))).toBe(true);
    expect(sentences).toHaveLength(3);
  });

  it('leaves out lists with their lead-in where there is a story, and uses them where not', () => {
    const list =
      'The plan has these parts:\n\n- The state pays two thirds of the cost.\n- The town pays the rest of it.\n- A ferry carries the goods.';
    const withStory = summarize(
      readText(`${STORY.join('\n\n')}\n\n${list}`, { format: 'markdown', locale: 'en' }),
      { sentences: 9 },
    );
    expect(withStory.omitted.map(({ rule }) => rule)).toEqual(['lead-in', 'list', 'list', 'list']);
    const alone = summarize(readText(list, { format: 'markdown', locale: 'en' }));
    expect(alone.sentences.length).toBeGreaterThan(0);
  });

  it('leaves out headings, captions, code and tables', () => {
    const body = `# Bridge\n\n${STORY.slice(0, 3).join('\n\n')}\n\n![x](a.png "The bridge in the morning sun today.")\n\n\`\`\`\ncode\n\`\`\`\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> We like the bridge very much.\n\n${STORY[3] ?? ''}`;
    const { omitted } = summarize(readText(body, { format: 'markdown', locale: 'en' }), {
      sentences: 2,
    });
    expect(omitted.map(({ rule }) => rule)).toEqual([
      'heading',
      'caption',
      'code',
      'table',
      'table',
      'quotation',
    ]);
    const embed = summarize(
      readText(`<iframe>video</iframe><p>${STORY.join('</p><p>')}</p>`, {
        format: 'html',
        locale: 'en',
      }),
    );
    expect(embed.omitted).toEqual([{ index: 0, rule: 'embed' }]);
  });

  it('can leave rules out, to measure what they cost', () => {
    const lines = [
      ...STORY,
      'Parts:\n- The state pays two thirds.\n- The town pays the rest.',
      'Who pays for the bridge in the end?',
      'The state does, says the council.',
      'He spoke of it.',
    ];
    const rules = new Set<Rule>(['list', 'question', 'answer', 'leans', 'lead-in', 'fragment']);
    expect(findCandidates(read(lines), rules).omitted).toEqual([]);
    expect(findCandidates(read(lines)).omitted.length).toBeGreaterThan(3);
  });

  it('says so where nothing may be chosen', () => {
    const questions = [
      'Who pays for the bridge in the end?',
      'Who builds the bridge in the end?',
      'Who owns the bridge in the end?',
    ];
    expect(summarize(read(questions))).toMatchObject({ text: '', reason: 'rules' });
  });

  it('bears any number of languages', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const locale of letters.flatMap((a) => ['a', 'k', 'q'].map((b) => `${a}${b}`))) {
      const text = readText(STORY.join(' '), { format: 'plain', locale });
      expect(summarize(text).sentences.length).toBeGreaterThan(0);
    }
  });

  it('sums up a language that has no lists', () => {
    const body =
      'Nagusia etorri da gaur goizean.\n\nQuux foo bar baz qux.\n\nLorem ipsum dolor sit amet.\n\nAaa bbb ccc ddd.';
    for (const locale of ['sw', 'constructor', undefined]) {
      expect(summarize(readText(body, { format: 'plain', locale })).sentences).toHaveLength(3);
    }
  });
});
