import { inForm } from '../../../server/src/summary/points';

describe('a model’s answer in the field of the summary', () => {
  const answer = 'The bridge is open.\nIt cost 48 million.\nTolls begin in May.';
  const inEnglish = (maxLength: number | null) => ({ locale: 'en', maxLength });

  it('is points or one paragraph', () => {
    expect(inForm(answer, 'points', inEnglish(null))).toBe(answer);
    expect(inForm(answer, 'paragraph', inEnglish(null))).toBe(answer.replaceAll('\n', ' '));
  });

  it('has no space between sentences where the language has none', () => {
    const text = inForm('大桥开通了。\n耗资四千八百万。', 'paragraph', {
      locale: 'zh-Hans',
      maxLength: null,
    });
    expect(text).toBe('大桥开通了。耗资四千八百万。');
  });

  it('loses sentences from its end where the field takes fewer', () => {
    expect(inForm(answer, 'points', inEnglish(40))).toBe(answer.split('\n', 2).join('\n'));
    expect(inForm(answer, 'points', inEnglish(20))).toBe('The bridge is open.');
    expect(inForm(answer, 'points', inEnglish(10))).toBeNull();
  });
});
