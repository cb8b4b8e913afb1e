import { formatDate, textsOf } from '../../../client/parts';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'hy', 'az', 'ru', 'tr', 'zh'];

describe('textsOf', () => {
  it('has words of its own for each language', () => {
    const prompts = LANGUAGES.map((lang) => textsOf(lang).summaryPrompt);
    expect(new Set(prompts).size).toBe(LANGUAGES.length);
  });

  it.each(LANGUAGES)('leaves room for who reviewed a summary in %s', (lang) => {
    for (const name of ['{responsible}', '{contact}', '{date}']) {
      expect(textsOf(lang).reviewedBy.split(name)).toHaveLength(2);
    }
  });

  it.each([
    ['zh-Hans', 'zh'],
    ['en_GB', 'en'],
    ['DE-at', 'de'],
    ['fa', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('finds the words for %j in %j', (lang, found) => {
    expect(textsOf(lang)).toEqual(textsOf(found));
  });
});

describe('formatDate', () => {
  it.each([
    ['en-GB', '5 October 2026'],
    ['en', 'October 5, 2026'],
    ['de', '5. Oktober 2026'],
    ['zh-Hans', '2026年10月5日'],
    ['hy', '05 հոկտեմբերի, 2026 թ.'],
    ['en_GB', '5 October 2026'],
    ['no such language', 'October 5, 2026'],
  ])('writes a date as is usual in %s', (lang, written) => {
    expect(formatDate('2026-10-05T06:00:00.000Z', lang)).toBe(written);
  });

  it('leaves what is no date as it is', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
  });
});
