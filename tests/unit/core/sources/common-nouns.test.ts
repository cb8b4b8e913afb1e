import { named, read } from './reading';

/** Kind and name of each source of a text. */
const sourcesOf = (language: string, text: string): string[][] =>
  read(language, text).sources.map(({ kind, name }) => [kind, name]);

const GERMAN = [
  ...['die Küstenwache', 'die Provinzverwaltung', 'die Klinikleitung', 'das Krankenhaus'],
  ...['der Gemeinderat', 'die Finanzaufsicht', 'das Museum', 'die Botschaft', 'das Bistum'],
  ...['die Konzernführung', 'die Leitstelle', 'der Aufsichtsrat', 'die Hochschule'],
];
const SPANISH = [
  ...[
    'el colegio',
    'la guardia civil',
    'el comité de empresa',
    'la diócesis',
    'el centro de salud',
  ],
  ...[
    'la autoridad portuaria',
    'la corte suprema',
    'la delegación del gobierno',
    'la cámara de comercio',
  ],
];
const ENGLISH = [
  ...['the coroner', 'the theatre', 'the archdiocese', 'the presidency', 'the landlord'],
  ...['the stock exchange', 'the laboratory', 'the observatory', 'the fire brigade'],
];
const bare = (body: string): string => body.replace(/^\p{Ll}+ /u, '');

describe('bodies that only a common noun names', () => {
  it.each(GERMAN)('tell something in German: %s', (body) => {
    const found = [['organization', bare(body)]];
    expect(sourcesOf('de', `Ein Kind werde vermisst, teilte ${body} am Freitag mit.`)).toEqual(
      found,
    );
    const opening = body.charAt(0).toUpperCase() + body.slice(1);
    expect(sourcesOf('de', `${opening} bestätigte, dass zwei Menschen fehlen.`)).toEqual(found);
  });

  it.each(SPANISH)('tell something in Spanish: %s', (body) => {
    const found = [['organization', bare(body)]];
    expect(sourcesOf('es', `Hubo dos heridos, informó ${body} este viernes.`)).toEqual(found);
    expect(sourcesOf('es', `Según ${body}, hubo dos heridos.`)).toEqual(found);
  });

  it.each(ENGLISH)('tell something in English: %s', (body) => {
    expect(sourcesOf('en', `Two people were hurt, ${body} said on Friday.`)).toEqual([
      ['organization', bare(body)],
    ]);
  });

  it('are told without the ending of their case in German', () => {
    const text = 'Einer Sprecherin des Krankenhauses zufolge fehlen zwei Menschen.';
    expect(sourcesOf('de', text)).toEqual([['organization', 'Krankenhaus']]);
  });

  it.each([
    [
      'de',
      'Die Nordwerk AG baut in Holm. Das Unternehmen teilte mit, man beginne im Mai.',
      'Nordwerk AG',
    ],
    [
      'es',
      'El grupo Nordalia construye en Alcor. La empresa informó de que empezará en mayo.',
      'Nordalia',
    ],
  ])('are the company that a text named before (%s)', (language, text, name) => {
    expect(sourcesOf(language, text).map(([, own]) => own)).toEqual([name]);
  });
});

describe('texts that only a common noun names', () => {
  it.each([
    ['de', 'Zwei Menschen fehlen, wie aus der Polizeistatistik hervorgeht.', 'Polizeistatistik'],
    ['de', 'Laut der Anklageschrift fehlten zwei Menschen.', 'Anklageschrift'],
    [
      'de',
      'Das Strategiepapier kommt zu dem Schluss, dass zwei Brücken fehlen.',
      'Strategiepapier',
    ],
    [
      'es',
      'La sentencia, a la que tuvo acceso este diario, da por acreditado que hubo pagos.',
      'sentencia',
    ],
    ['es', 'Así se desprende de la transcripción.', 'transcripción'],
    ['es', 'Así lo avala el análisis del laboratorio.', 'análisis del laboratorio'],
    [
      'es',
      'Apenas cuatro son machos en playa Quemada, concluye un estudio que nadie leyó.',
      'estudio',
    ],
    ['es', 'Así consta en el acta.', 'acta'],
    ['en', 'The ruling says that two people were hurt.', 'ruling'],
    ['en', 'According to the biography, two people were hurt.', 'biography'],
  ])('tell something (%s): %s', (language, text, name) => {
    expect(sourcesOf(language, text)).toEqual([['document', name]]);
  });
});

describe('Spanish bodies and texts behind "del"', () => {
  it.each([
    ['A juicio del tribunal, será caro.', 'organization', 'tribunal'],
    ['Según datos del ministerio, será caro.', 'organization', 'ministerio'],
    ['Fuentes del hospital aseguran que será caro.', 'organization', 'hospital'],
    ['Así se desprende del informe.', 'document', 'informe'],
  ])('tell something: %s', (text, kind, name) => {
    expect(sourcesOf('es', text)).toContainEqual([kind, name]);
  });

  it.each(['El alcalde acudió al juzgado.', 'El portavoz salió del ayuntamiento.'])(
    'tell nothing where nobody does: %s',
    (text) => {
      expect(named('es', text)).toEqual([]);
    },
  );
});

describe('names of bodies', () => {
  it.each([
    ...['Nato', 'AfD', 'Wifo', 'Lufthansa', 'Nasa', 'Bundeswehr'].map((name) => [
      'de',
      `Die ${name} erklärte, dass es teuer werde.`,
      name,
    ]),
    ...['Reuters', 'Ofcom', 'Fifa', 'Lloyds'].map((name) => [
      'en',
      `${name} said it was cold.`,
      name,
    ]),
    ...['Premier League', 'US military', 'Justice Department', 'Chinese government'].map((name) => [
      'en',
      `The ${name} said it was cold.`,
      name,
    ]),
    ...[
      'Transport for London',
      'Friends of the Earth',
      'Devon and Cornwall Police',
      'Harn Fire and Rescue Service',
      'The Campaign for Country Buses',
    ].map((name) => ['en', `${name} said it was cold.`, name.replace('The ', '')]),
  ])('are found (%s): %s', (language = '', text = '', name = '') => {
    expect(sourcesOf(language, text)).toEqual([['organization', name]]);
  });
});
