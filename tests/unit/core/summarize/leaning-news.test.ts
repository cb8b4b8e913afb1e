import { readText } from '../../../../server/src/core/text';
import { summarize, type SummaryOptions } from '../../../../server/src/core/summarize';

const TITLE = 'Lorries cross the Hale bridge again after four years';
const SCENE = 'The first lorry carried apples.';
const NEWS =
  'Eighteen tonnes of them crossed the Hale bridge on Monday, and lorries could use it for the first time in four years.';
const REST = [
  'Repairs to the steel arch began in June and cost 21 million marks.',
  'The road fund of the lake states paid nine million of it.',
  'Growers in the valley had pulled up a third of their trees since 2022.',
  'A second weighbridge is to open in Orrin by April 2027.',
];

const placesOf = (
  lines: readonly string[],
  title: string = TITLE,
  options: SummaryOptions = { sentences: 3 },
): number[] => {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale: 'en', title });
  return summarize(text, { form: 'points', ...options }).sentences.map(({ index }) => index);
};

describe('points of an article whose news leans on the sentence before it', () => {
  it('begin with both', () => {
    expect(placesOf([SCENE, NEWS, ...REST])).toEqual(expect.arrayContaining([0, 1]));
  });

  it('begin with the one it leans on where there is room for one alone', () => {
    expect(placesOf([SCENE, NEWS, ...REST], TITLE, { sentences: 1 })).toEqual([0]);
  });

  it('leave both out where a sentence that leans on nothing tells the news', () => {
    const opening = 'Lorries crossed the Hale bridge again on Monday after four years.';
    expect(placesOf([opening, SCENE, NEWS, ...REST])).not.toContain(2);
  });

  it.each([
    ['there is no headline', [SCENE, NEWS, ...REST], ''],
    ['the headline tells something else', [SCENE, NEWS, ...REST], 'Growers count their trees'],
    [
      'it leans on more than one sentence',
      ['Jan Brandt drove the first lorry.', 'He had apples with him.', NEWS, ...REST],
      TITLE,
    ],
    [
      'it leans on a quotation',
      ['“We ran out of stamps for all of these apples at three,” said Jan Brandt.', NEWS, ...REST],
      TITLE,
    ],
    ['it breaks off', [SCENE, NEWS.replace(/\.$/u, '…'), ...REST], TITLE],
  ])('do not have it where %s', (_why, lines, title) => {
    const at = lines.findIndex((line) => line.startsWith('Eighteen'));
    expect(placesOf(lines, title)).not.toContain(at);
  });

  it('do not have it where it takes more characters than there are', () => {
    expect(placesOf([SCENE, NEWS, ...REST], TITLE, { characters: 110 })).not.toContain(1);
  });
});
