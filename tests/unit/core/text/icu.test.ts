import { knowsLanguages } from '../../../../server/src/core/text';

const knowing = (...languages: string[]) => ({
  supportedLocalesOf: (asked: string[]) => asked.filter((one) => languages.includes(one)),
});
const all = knowing('de', 'ru', 'ar', 'hi', 'zh', 'ja', 'th');

describe('what the engine knows', () => {
  it('is every language in an official build', () => {
    expect(knowsLanguages()).toBe(true);
    expect(knowsLanguages({ Segmenter: all, DateTimeFormat: all })).toBe(true);
  });

  it.each([
    ['English alone', { Segmenter: knowing('en'), DateTimeFormat: knowing('en') }],
    ['no sentences', { DateTimeFormat: all }],
    ['no formats', { Segmenter: all }],
    ['half of them', { Segmenter: knowing('de', 'ru'), DateTimeFormat: all }],
    ['nothing at all', undefined],
  ])('is not all of them where it is %s', (what, intl) => {
    expect(knowsLanguages(what === 'nothing at all' ? {} : intl)).toBe(false);
  });
});
