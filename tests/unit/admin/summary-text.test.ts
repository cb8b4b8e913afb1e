import {
  formOf,
  joinSentences,
  partTexts,
  rejoin,
  sameText,
  summaryIn,
} from '../../../admin/src/summary/panel/text';
import { sentence } from './inspection';

const SENTENCES = ['The ferry sails again.', 'Nobody was hurt.'].map(sentence);

describe('sentences as a summary', () => {
  it('are one to a line in points', () => {
    expect(joinSentences(SENTENCES, 'points', 'en')).toBe(
      'The ferry sails again.\nNobody was hurt.',
    );
  });

  it('are in one run in a paragraph', () => {
    expect(joinSentences(SENTENCES, 'paragraph', 'en')).toBe(
      'The ferry sails again. Nobody was hurt.',
    );
    expect(joinSentences(SENTENCES, 'paragraph', null)).toContain('again. Nobody');
  });

  it.each(['zh-Hans', 'zh_TW', 'ja', 'JA-JP'])('have no space between them in %s', (locale) => {
    expect(joinSentences(['渡轮复航。', '无人受伤。'].map(sentence), 'paragraph', locale)).toBe(
      '渡轮复航。无人受伤。',
    );
  });

  it('have one in Korean, and in a language that only begins alike', () => {
    expect(joinSentences(['가.', '나.'].map(sentence), 'paragraph', 'ko')).toBe('가. 나.');
    expect(joinSentences(['a.', 'b.'].map(sentence), 'paragraph', 'zha')).toBe('a. b.');
  });
});

describe('a sentence that is joined to the one before it', () => {
  const joined = [
    sentence('The ferry sails again.'),
    { ...sentence('It was mended in May.'), isJoined: true },
    sentence('Nobody was hurt.'),
  ];

  it('stands on its line in points, without a space in Chinese', () => {
    expect(partTexts(joined, 'points', 'en')).toEqual([
      'The ferry sails again. It was mended in May.',
      'Nobody was hurt.',
    ]);
    const chinese = [sentence('渡轮复航。'), { ...sentence('它已修好。'), isJoined: true }];
    expect(partTexts(chinese, 'points', 'zh-Hans')).toEqual(['渡轮复航。它已修好。']);
  });

  it('is joined again where both are chosen, and by itself where its first one is not', () => {
    const [first = '', second = '', last = ''] = joined.map(({ text }) => text);
    const other = [sentence('Two were hurt.')];
    const chosen = rejoin([first, second, 'Two were hurt.', last], [other, joined]);
    expect(partTexts(chosen, 'points', 'en')).toEqual([
      `${first} ${second}`,
      'Two were hurt.',
      last,
    ]);
    expect(rejoin([second, last], [joined]).map(({ isJoined }) => isJoined)).toEqual([
      false,
      false,
    ]);
  });

  it('is one like any other in a paragraph, and where it is the first', () => {
    expect(partTexts(joined, 'paragraph', 'en')).toHaveLength(3);
    expect(partTexts(joined.slice(1), 'points', 'en')).toHaveLength(2);
  });
});

describe('the text of a summary', () => {
  it('is in points where it has more than one line', () => {
    expect(formOf('One.\nTwo.')).toBe('points');
    expect(formOf('One.\r\nTwo.')).toBe('points');
    expect(formOf('One. Two.')).toBe('paragraph');
    expect(formOf('One. Two.\n\n')).toBe('paragraph');
  });

  it('is none where the form has white space only', () => {
    expect([' \n', '', null, undefined, 3].map(summaryIn)).toEqual([null, null, null, null, null]);
    expect(summaryIn(' One.')).toBe(' One.');
  });

  it('is the same whatever its white space', () => {
    expect(sameText('One.\nTwo.', 'One. Two.')).toBe(true);
    expect(sameText('One.', 'Two.')).toBe(false);
    expect(sameText(null, ' ')).toBe(true);
  });
});
