import { readText } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';

const news = 'The town council of Hale approved a new bridge over the river on Monday.';
const ferry = 'A ferry company will lose its licence in June, when 140 crossings a day end.';
const inspector = 'Inspectors of the state have to report on the foundations by 14 March 2027.';

/** The sentences that are chosen as points, by their places. */
function points(lines: readonly string[], sentences: number): number[] {
  const text = readText(lines.join('\n\n'), { format: 'plain', locale: 'en' });
  return summarize(text, { sentences, form: 'points' }).sentences.map(({ index }) => index);
}

describe('what readers of points know', () => {
  it('leaves out somebody with a first name alone, who has a full one elsewhere', () => {
    const full = 'Her neighbour Anna Berg, who is 13, said no to a second operation...';
    const short = 'The story of Anna was told by 14 newspapers of Westmark in May.';
    expect(points([news, full, short, ferry, inspector], 3)).toEqual([0, 3, 4]);
  });

  it('takes for known only what the headline or an earlier point tells', () => {
    const early = 'The ferries will stop in June, and 140 people a day have to walk to Westmark.';
    const late = 'Stone Works has run two ferries between Hale and Westmark for 40 years.';
    const told = 'Two ferries of Stone Works lost their licence for 40 days in Westmark.';
    expect(points([news, told, inspector, early, 'It rained...'], 4)).toContain(3);
    expect(points([news, early, late], 3)).not.toContain(1);
  });
});

describe('a hook of a few words', () => {
  it('is no point, even at the place of the news', () => {
    const hook = 'Not to be lived with.';
    const lines = [
      hook,
      'The council of Hale approved a new bridge over the river on 3 May.',
      'The ferry company of Westmark will lose its licence in June.',
    ];
    expect(points(lines, 2)).not.toContain(0);
  });
});
