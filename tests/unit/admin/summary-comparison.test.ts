import {
  compareWords,
  sentenceChoices,
  tickedAtFirst,
  tickedSentences,
} from '../../../admin/src/summary/panel/comparison';

const own = (runs: { text: string; isOwn: boolean }[]) =>
  runs.filter(({ isOwn }) => isOwn).map(({ text }) => text);

const whole = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');

describe('two summaries beside each other', () => {
  it('have marked the words of a sentence that the other says otherwise', () => {
    const old = ['The ferry sails today.', 'Nobody was hurt.'];
    const sides = compareWords(old, ['The ferry sails tomorrow.', 'Nobody was hurt.'], 'en');
    expect(own(sides.old)).toEqual(['today']);
    expect(own(sides.fresh)).toEqual(['tomorrow']);
    expect(whole(sides.old)).toBe(old.join('\n'));
  });

  it('have marked whole sentences that the other does not have', () => {
    const sides = compareWords(
      ['A ferry.', 'My own words here.'],
      ['A ferry.', 'Cranes stand.'],
      'en',
    );
    expect(own(sides.old)).toEqual(['My own words here.']);
    expect(own(sides.fresh)).toEqual(['Cranes stand.']);
    expect(own(compareWords(['One.', 'Two.'], ['Two.'], 'en').old)).toEqual(['One.']);
    expect(own(compareWords(['One.', 'Two.'], ['One.'], 'en').old)).toEqual(['Two.']);
    expect(own(compareWords([], ['One.', 'Two.'], 'en').fresh)).toEqual(['One.', 'Two.']);
  });

  it('mark words that follow each other as one', () => {
    const sides = compareWords(
      ['The old red ferry sails again from the harbour.'],
      ['The small blue ferry sails again from the harbour.'],
      'en',
    );
    expect(own(sides.old)).toEqual(['old red']);
  });

  it('are compared by words in a language without spaces', () => {
    const sides = compareWords(['渡轮今天从港口复航。'], ['渡轮明天从港口复航。'], 'zh-Hans');
    expect(own(sides.old)).toEqual(['今天']);
    expect(own(sides.fresh)).toEqual(['明天']);
  });

  it('are compared where the language is not known', () => {
    for (const locale of [null, 'no_such!']) {
      expect(own(compareWords(['a b c d e'], ['a b c d f'], locale).fresh)).toEqual(['f']);
    }
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
