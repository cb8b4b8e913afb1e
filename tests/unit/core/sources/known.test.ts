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

  it.each([
    ['en', 'They signed the declarations of the Ostrel Summit.', ['summit']],
    ['en', 'They signed the declarations of the ostrel summit.', []],
    ['en', 'That is what the Ostrel declarations say.', ['summit']],
    ['en', 'It stands in Nature.', ['nature']],
    ['en', 'It stands in nature.', []],
    ['en', 'Free press is rare.', []],
    ['en', 'We saw that Ann hopes for more.', []],
    ['en', 'It rests on what the EU treaty says.', ['treaty']],
    ['en', 'It rests on what the Eu treaty says.', []],
    ['ru', 'Об этом сказано в декларациях Острельского саммита.', ['summit']],
    ['es', 'Lo dice la declaración de Ostrel.', ['summit']],
    ['de', 'Das sieht die grüne Liga so.', []],
    ['de', 'Das sieht die Grüne Liga so.', ['press']],
  ])('of several words need one capital of a name (%s: %s)', (language, text, expected) => {
    const known = createKnownSources([
      {
        ...{ id: 'summit', name: 'Declarations of the Ostrel Summit' },
        aliases: [
          'Ostrel Declarations',
          'Декларации Острельского саммита',
          'Declaración de Ostrel',
        ],
      },
      { id: 'nature', name: 'Nature' },
      { id: 'press', name: 'Free Press', aliases: ['Grüne Liga'] },
      { id: 'ann', name: 'Ann Hope' },
      { id: 'treaty', name: 'EU Treaty' },
    ]);
    expect(known.find(text, language).map(({ id }) => id)).toEqual(expected);
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
