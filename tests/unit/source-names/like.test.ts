import { likeness, tellingWords } from '../../../server/src/source-names/like';

describe('the likeness of two names', () => {
  it('is there where one has all words of the other', () => {
    expect(likeness('Lavrov', 'Sergey Lavrov', 'en')).toBeGreaterThan(0);
    expect(likeness('Foreign Ministry of Keldoria', 'Foreign Ministry', 'en')).toBeGreaterThan(0);
    expect(likeness('the World Bank Group', 'World Bank', 'en')).toBeGreaterThan(0);
  });

  it('is there where they have half of their words in common', () => {
    expect(likeness('Keldorian Energy Agency', 'Energy Agency Board', 'en')).toBeGreaterThan(0);
    expect(likeness('Anna Berg', 'Anna Holm', 'en')).toBe(0);
    expect(likeness('Ministry of Trade', 'Ministry of War', 'en')).toBe(0);
  });

  it('is there in other cases of the text’s language', () => {
    expect(likeness('Лаврова', 'Сергей Лавров', 'ru')).toBeGreaterThan(0);
    expect(likeness('Sergeja Lavrova', 'Сергей Лавров', 'cs')).toBe(0);
  });

  it('is there in scripts that do not part words', () => {
    expect(likeness('外交部', '中国外交部', 'zh')).toBeGreaterThan(0);
    expect(likeness('外交部', '商务部', 'zh')).toBe(0);
  });

  it('is greatest for the same name, and nothing for words of no account', () => {
    expect(likeness('World Bank', 'World Bank', 'en')).toBe(1);
    expect(likeness('World Bank', 'World Bank Group', 'en')).toBeLessThan(1);
    expect(likeness('of', 'Ministry of War', 'en')).toBe(0);
    expect(likeness('', '', 'en')).toBe(0);
  });
});

describe('the words by which like names are looked for', () => {
  it('are the longest ones, each once', () => {
    expect(tellingWords(['Foreign Ministry of Keldoria', 'Ministry'], 2)).toEqual([
      ...['Ministry', 'Keldoria'],
    ]);
    expect(tellingWords(['—', 'of'], 2)).toEqual([]);
    expect(tellingWords(['外交部'], 2)).toEqual(['外交部']);
  });
});
