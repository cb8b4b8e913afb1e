import {
  compareWords,
  sentenceChoices,
  tickedAtFirst,
  tickedSentences,
} from '../../../admin/src/summary/panel/comparison';

const own = (runs: { text: string; isOwn: boolean }[]) =>
  runs.filter(({ isOwn }) => isOwn).map(({ text }) => text);

describe('two summaries beside each other', () => {
  it('have marked what the other does not have', () => {
    const { old, fresh } = compareWords(
      'The ferry sails today.',
      'The ferry sails tomorrow.',
      'en',
    );
    expect(own(old)).toEqual(['today']);
    expect(own(fresh)).toEqual(['tomorrow']);
    expect(fresh.map(({ text }) => text).join('')).toBe('The ferry sails tomorrow.');
  });

  it('are compared by words in a language without spaces', () => {
    const { old, fresh } = compareWords('渡轮今天复航。', '渡轮明天复航。', 'zh-Hans');
    expect(own(old)).toEqual(['今天']);
    expect(own(fresh)).toEqual(['明天']);
  });

  it('are compared where the language is not known', () => {
    expect(own(compareWords('a b', 'a c', null).fresh)).toEqual(['c']);
    expect(own(compareWords('a b', 'a c', 'no_such!').fresh)).toEqual(['c']);
  });
});

describe('the sentences of two summaries', () => {
  const choices = sentenceChoices(['A.', 'B.', 'C.'], ['A.', 'X.', 'C.']);

  it('are in one order, and there once', () => {
    expect(choices).toEqual([
      { text: 'A.', from: 'both' },
      { text: 'B.', from: 'old' },
      { text: 'X.', from: 'fresh' },
      { text: 'C.', from: 'both' },
    ]);
  });

  it('are ticked at first where the old summary has them', () => {
    const ticked = tickedAtFirst(choices);
    expect(tickedSentences(choices, ticked)).toEqual(['A.', 'B.', 'C.']);
  });

  it('make a summary of those that are ticked, none twice', () => {
    expect(tickedSentences(choices, [true, false, true, true])).toEqual(['A.', 'X.', 'C.']);
    expect(tickedSentences(choices, [])).toEqual([]);
    const moved = sentenceChoices(['A.', 'B.'], ['B.', 'A.']);
    expect(
      tickedSentences(
        moved,
        moved.map(() => true),
      ).sort(),
    ).toEqual(['A.', 'B.']);
  });
});
