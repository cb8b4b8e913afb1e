import fc from 'fast-check';
import { LENGTHS, summarize, type SummaryLength } from '../../../../server/src/core';
import { read } from './candidates';

const STORY = [
  'The town council of Hale approved a new bridge over the river on Monday.',
  'It rejected the tunnel that 90 farmers of the east bank had asked for.',
  'Engineers from Stone Works drew the plans after a flood in March.',
  'The state pays 12 million of the cost, and the town pays the rest.',
  'A ferry will carry people and goods until the bridge is open.',
  'Shops near the old quay fear for their trade once the ferry stops.',
  'Work on the bridge starts in April and takes two years to finish.',
];
const indexes = (lines: readonly string[], length?: SummaryLength) =>
  summarize(read(lines, 'en'), { length }).sentences.map(({ index }) => index);

describe('lengths by name', () => {
  it.each(Object.entries(LENGTHS))('%s has at most %d sentences', (length, sentences) => {
    expect(indexes(STORY, length as SummaryLength)).toHaveLength(sentences);
  });

  it('are standard where nothing is asked for, and yield to any other budget', () => {
    expect(indexes(STORY)).toEqual(indexes(STORY, 'standard'));
    const one = summarize(read(STORY, 'en'), { length: 'long', sentences: 1 });
    expect(one.sentences).toHaveLength(1);
  });

  const word = fc.constantFrom(
    ...'bridge river council plan flood He This However “we ” said will court U.S. 2019 — The'.split(
      ' ',
    ),
  );
  const sentence = fc
    .array(word, { minLength: 2, maxLength: 14 })
    .map((words) => `${words.join(' ')}.`);

  it('add to one another: brief, standard, long', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 14 }), (lines) => {
        for (const form of ['paragraph', 'points'] as const) {
          const [brief = [], standard = [], long = []] = (
            ['brief', 'standard', 'long'] as const
          ).map((length) =>
            summarize(read(lines, 'en'), { length, form }).sentences.map(({ index }) => index),
          );
          expect(standard).toEqual(expect.arrayContaining(brief));
          expect(long).toEqual(expect.arrayContaining(standard));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('have a point for each line, and what leans on a point only on the line of that one', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 10 }), (lines) => {
        const text = read([...STORY, ...lines], 'en');
        const summary = summarize(text, { sentences: 9, form: 'points' });
        const { sentences } = summary;
        const joined = sentences.filter(({ isJoined }) => isJoined);
        const places = sentences.map(({ index }) => index);
        for (const { index } of joined) expect(places).toContain(index - 1);
        for (const [at, { isJoined }] of sentences.entries()) {
          const line = sentences.slice(Math.max(0, at - 2), at + 1);
          if (isJoined) expect(line.some((one) => !one.isJoined)).toBe(true);
        }
        expect(summary.text.split('\n')).toHaveLength(sentences.length - joined.length);
        expect(sentences.find(({ index }) => index === 1)?.isJoined).not.toBe(false);
      }),
      { numRuns: 50 },
    );
    const paragraph = summarize(read(STORY, 'en'), { sentences: 6 });
    expect(paragraph.sentences.map(({ isJoined }) => isJoined)).not.toContain(true);
  });

  it('have no space between the sentences of a point in Chinese', () => {
    const lines = [
      '黑尔镇议会星期一批准在河上修建一座新桥，费用为4000万。',
      '他们否决了90名农民要求的隧道。',
      '斯通公司的工程师在三月的洪水之后画了图纸。',
      '渡轮公司将在六月失去执照，每天140班渡轮将停止。',
    ];
    const { text, sentences } = summarize(read(lines, 'zh'), { sentences: 3, form: 'points' });
    expect(sentences.map(({ isJoined }) => isJoined)).toContain(true);
    expect(text).not.toContain(' ');
  });
});

describe('points', () => {
  const lines = [
    'The town council of Hale approved a new bridge over the river on Monday.',
    'Engineers from Stone Works drew the plans of the bridge after a flood.',
    'People stood on both banks of the river and looked at the water.',
    'The state pays two thirds of the cost, and the town pays the rest.',
    'Farmers on the east bank asked for wider lanes and a path for cattle.',
    'A ferry carries people and goods across the river every hour.',
    'Shops near the market stayed open until late and the inns were full.',
    'The old mill at the weir has a wheel of oak and nine grinding stones.',
    'Anglers count eels at the weir with nets that two brothers knot by hand.',
    'A choir of forty singers practises in the hall of the mill on Sundays.',
    'The mayor owns two boats, a barn and a dozen goats on the west bank.',
  ];

  it('stay nearer the news than a paragraph, and say so in the parts of their scores', () => {
    const text = read(lines, 'en');
    const paragraph = summarize(text, { sentences: 5 }).sentences;
    const points = summarize(text, { sentences: 5, form: 'points' }).sentences;
    expect(paragraph.map(({ index }) => index)).toEqual([0, 1, 2, 4, 9]);
    expect(Math.max(...points.map(({ index }) => index))).toBeLessThanOrEqual(5);
    for (const { score, parts } of points) {
      const all = Object.values<number>({ ...parts });
      expect(all.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 8);
    }
  });
});

describe('a connective before a point', () => {
  const pointsOf = (second: string) => {
    const text = read([STORY[0] ?? '', second, ...STORY.slice(4)], 'en');
    return { text, points: summarize(text, { sentences: 4, form: 'points' }).sentences };
  };

  it('goes where a name behind it says who is meant, and is told as removed', () => {
    const rest = 'Ann Hale, the mayor, said 90 farmers had asked for a tunnel.';
    const { text, points } = pointsOf(`But ${rest}`);
    const [, point] = points;
    expect(point).toMatchObject({ index: 1, text: rest, removed: [{ start: 0, end: 4 }] });
    const paragraph = summarize(text, { sentences: 2 }).sentences;
    expect(paragraph.map((sentence) => sentence.text)).not.toContain(rest);
  });

  it('stays where nothing behind it says who is meant, on the line before', () => {
    const line = 'But the mayor of the town said 90 farmers had asked for a tunnel.';
    const [news = '', , plans = ''] = STORY;
    const text = read([news, 'It rained...', plans, line, 'It snowed...'], 'en');
    const { sentences } = summarize(text, { sentences: 3, form: 'points' });
    expect(sentences).toContainEqual(
      expect.objectContaining({ index: 3, isJoined: true, text: line }),
    );
  });

  it('stays out with somebody whom no sentence names', () => {
    const line = 'But He told the town that 90 farmers had asked for a tunnel.';
    expect(pointsOf(line).points.map(({ index }) => index)).not.toContain(1);
  });
});

describe('points that tell again', () => {
  const lines = [
    'The town council of Hale approved a new bridge over the river on Monday.',
    'Engineers from Stone Works drew the plans of the bridge after a flood in March.',
    'A bridge over the river at Hale was approved by the council after long talks.',
    'Anglers count eels at the weir of Norden with nets that two brothers knot by hand.',
    'Shops near the market stayed open until late and the inns were full.',
    'A choir of forty singers practises in the hall of the mill on Sundays.',
  ];

  it('give way to what is new', () => {
    const { sentences } = summarize(read(lines, 'en'), { sentences: 3, form: 'points' });
    expect(sentences.map(({ index }) => index)).toEqual([0, 1, 3]);
  });
});
