import { createKnownSources, findSources } from '../../../../server/src/core/sources';
import { readText } from '../../../../server/src/core/text';

const KNOWN = createKnownSources([
  { id: 'ministry', name: 'Ministry of Roads', aliases: ['MoR'] },
  { id: 'north', name: 'Ministry of Roads North' },
  { id: 'ru', name: 'Егор Лиманов' },
  { id: 'tr', name: 'Kerem Ozansoy' },
  { id: 'az', name: 'Elçin Bağırov' },
  { id: 'hy', name: 'Արամ Սարյան' },
  { id: 'de', name: 'Amt für Brücken' },
]);
const ids = (text: string, language: string) => KNOWN.find(text, language).map(({ id }) => id);

describe('known sources', () => {
  it.each([
    ['ru', 'Это письмо Егора Лиманова.'],
    ['tr', "Bu mektup Kerem Ozansoy'un."],
    ['az', 'Bu məktub Elçin Bağırovun əlindədir.'],
    ['hy', 'Սա Արամ Սարյանի նամակն է։'],
    ['de', 'Der Brief des Amts für Brücken.'],
  ])('are found with the endings of %s', (language, text) => {
    expect(ids(text, language)).toEqual([language]);
  });

  it('are found by other names, and the longest first', () => {
    expect(ids('The MoR wrote.', 'en')).toEqual(['ministry']);
    expect(ids('The Ministry of Roads North wrote.', 'en')).toEqual(['north']);
  });

  it('need a capital where the name has one', () => {
    expect(ids('a ministry of roads', 'en')).toEqual([]);
    expect(ids('THE MINISTRY OF ROADS', 'en')).toEqual(['ministry']);
  });

  it('give their id to what a text names', () => {
    const text = readText('The Ministry of Roads said it was safe.', {
      format: 'plain',
      locale: 'en',
    });
    expect(findSources(text, { known: KNOWN }).sources[0]?.known).toBe('ministry');
  });

  it('are found among twenty thousand', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      id: String(i),
      name: `Bureau ${String.fromCharCode(65 + (i % 26))}${i} Holm`,
    }));
    const found = createKnownSources(many).find(
      'We asked Bureau B19997 Holm and Bureau F5 Holm.',
      'en',
    );
    expect(found.map(({ id }) => id)).toEqual(['5']);
  });
});
