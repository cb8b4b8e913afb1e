import { formOf, joinSentences, sameText, summaryIn } from '../../../admin/src/summary/panel/text';

const SENTENCES = ['The ferry sails again.', 'Nobody was hurt.'];

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
    expect(joinSentences(['渡轮复航。', '无人受伤。'], 'paragraph', locale)).toBe(
      '渡轮复航。无人受伤。',
    );
  });

  it('have one in Korean, and in a language that only begins alike', () => {
    expect(joinSentences(['가.', '나.'], 'paragraph', 'ko')).toBe('가. 나.');
    expect(joinSentences(['a.', 'b.'], 'paragraph', 'zha')).toBe('a. b.');
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
