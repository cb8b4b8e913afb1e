import { cardSummary } from '../../../server/src/reader/summary';

describe('the summary of a card', () => {
  const shown = (summary: string | null, language: string) =>
    cardSummary({ summary, summaryOrigin: null }, language);

  it('is in one run, as its language is written', () => {
    expect(shown('One.\nTwo.', 'en')).toBe('One. Two.');
    expect(shown('一句。\n两句。', 'zh-Hans')).toBe('一句。两句。');
  });

  it('is none where there is no text, or none is wanted', () => {
    expect(shown(null, 'en')).toBeNull();
    expect(shown(' \n', 'en')).toBeNull();
    expect(cardSummary({ summary: 'One.', summaryOrigin: 'none' }, 'en')).toBeNull();
  });
});
