import { named } from './reading';

type Frames = readonly [
  language: string,
  texts: readonly (readonly [phrase: string, name: string])[],
  further: readonly string[],
  frames: readonly string[],
];

const FRAMES: readonly Frames[] = [
  [
    'en',
    [
      ['a study', 'study'],
      ['a new report', 'report'],
      ['the report', 'report'],
      ['an official inquiry', 'inquiry'],
      ['the indictment', 'indictment'],
      ['a letter', 'letter'],
    ],
    [
      '',
      'about schools',
      'in three towns',
      'from last year',
      'of 1,200 people',
      'published on Monday',
    ],
    [
      '# found that prices fell.',
      '# says prices fell.',
      'Prices fell, according to #.',
      'Prices fell, # showed.',
    ],
  ],
  [
    'de',
    [
      ['eine Studie', 'Studie'],
      ['die Studie', 'Studie'],
      ['eine neue Umfrage', 'Umfrage'],
      ['ein neuer Bericht', 'Bericht'],
      ['die Anklageschrift', 'Anklageschrift'],
    ],
    ['', 'über Schulen', 'zu den Schulen im Norden', 'in drei Städten', 'aus dem Vorjahr'],
    [
      '# zeigt, dass die Preise fallen.',
      '# kommt zu dem Schluss, dass die Preise fallen.',
      '# ergab, dass die Preise fallen.',
    ],
  ],
  [
    'es',
    [
      ['el informe', 'informe'],
      ['la encuesta', 'encuesta'],
      ['el sumario', 'sumario'],
      ['la evaluación', 'evaluación'],
    ],
    ['', 'sobre las escuelas', 'en tres ciudades', 'a 1.200 personas', 'del año pasado'],
    [
      '# señala que los precios bajan.',
      '# concluye que los precios bajan.',
      'Los precios bajan, según #.',
      'Así lo revela #.',
    ],
  ],
  [
    'nb',
    [
      ['en studie', 'studie'],
      ['en ny rapport', 'rapport'],
      ['rapporten', 'rapporten'],
      ['en fersk undersøkelse', 'undersøkelse'],
      ['dommen', 'dommen'],
    ],
    [
      '',
      'om skolen',
      'på Vestlandet',
      'i tre byer',
      'fra i fjor',
      'blant 1200 personer',
      'fra utvalget',
    ],
    [
      '# viser at prisene faller.',
      '# sier at prisene faller.',
      'Prisene faller, ifølge #.',
      'Prisene faller, viser #.',
    ],
  ],
];

const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

/** Every text with everything that may stand behind its noun, in every frame. */
const LINES = FRAMES.flatMap(([language, texts, further, frames]) =>
  texts.flatMap(([phrase, name]) =>
    further.flatMap((more) =>
      frames.map(
        (frame) =>
          [language, capital(frame.replace('#', `${phrase} ${more}`.trim())), name] as const,
      ),
    ),
  ),
);

describe('a text that only its noun names', () => {
  it.each(LINES)('tells something, whatever it is about: %s: %s', (language, line, name) => {
    const found = named(language, line);
    expect(found).toHaveLength(1);
    expect(found[0]?.toLowerCase().split(' ')).toContain(name.toLowerCase());
    // What tells which text it is does not end in the middle.
    expect(found[0]).not.toMatch(/ (?:fra|from|aus|i|in)$/u);
  });

  it.each([
    ['Das geht aus dem Bericht hervor.', 'Bericht'],
    ['Das geht aus einer Studie über Schulen hervor.', 'Studie über Schulen'],
    ['Wie aus einer Studie über Schulen hervorgeht, fallen die Preise.', 'Studie über Schulen'],
  ])('is what something comes out of in German: %s', (line, name) => {
    expect(named('de', line)).toEqual([name]);
  });

  it.each<[string, string, string[]]>([
    ['en', 'A survey of 1,000 voters by Harn Polls found that few vote.', ['Harn Polls']],
    ['en', 'A report on schools from Bellmoor Trust says pupils learn little.', ['Bellmoor Trust']],
    ['en', 'A report by Marie Hale says the school is unsafe.', ['Marie Hale']],
    ['de', 'Ein Gesetz gegen Gewalt fordert Anna Berg.', ['Anna Berg']],
    ['de', 'Aus der Umfrage ging Anna Berg als Siegerin hervor.', []],
    ['nb', 'Rapporten om skolen avviser Ola Berg.', ['Ola Berg']],
    ['nb', 'Ola Berg kom inn, viste rapporten og gikk.', []],
    ['en', 'A report about schools was lost, and pupils fell asleep.', []],
    ['en', 'A report about Ann Hale, who said that prices fell, was lost.', ['Ann Hale']],
    [
      'es',
      'Un informe sobre puentes elaborado por el Ministerio de Obras alerta de fallos.',
      ['Ministerio de Obras'],
    ],
    ['nb', 'Rapporten om skolen ble borte, sier Ann Hale.', ['Ann Hale']],
  ])('does not speak for somebody else: %s: %s', (language, line, names) => {
    expect(named(language, line)).toEqual(names);
  });
});

describe('a Basque text', () => {
  it.each([
    ['Azken inkestaren arabera, alderdiak galdu egingo du.', 'inkestaren'],
    ['Inkesta berriaren arabera, zubia itxita dago.', 'Inkesta berriaren'],
    ['Ikerketa ofizialak ondorioztatu du zubia itxita dagoela.', 'Ikerketa ofizialak'],
  ])('may have adjectives around its noun: %s', (line, name) => {
    expect(named('eu', line)).toEqual([name]);
  });

  it.each(['idatzi', 'aitortu', 'berretsi', 'argitaratu', 'esan'])(
    'says what somebody said before "bezala": %s',
    (verb) => {
      expect(named('eu', `Jon Lasak ${verb} zuen bezala, zubia itxita dago.`)).toEqual([
        'Jon Lasak',
      ]);
      expect(named('eu', `Jon Lasak ${verb} zuen.`).length).toBeLessThanOrEqual(1);
    },
  );
});
