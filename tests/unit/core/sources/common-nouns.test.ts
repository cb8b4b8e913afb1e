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
      'Apenas cuatro son machos en playa Quemada, concluye un estudio que leyó la comisión.',
      'estudio',
    ],
    ['es', 'Así consta en el acta.', 'acta'],
    ['en', 'The ruling says that two people were hurt.', 'ruling'],
    ['en', 'According to the biography, two people were hurt.', 'biography'],
  ])('tell something (%s): %s', (language, text, name) => {
    expect(sourcesOf(language, text).map(([kind, own]) => [kind, own])).toContainEqual([
      'document',
      name,
    ]);
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

describe('who speaks beside other words', () => {
  it.each<[string, string, string[]]>([
    ['de', 'In einer Stellungnahme verteidigt Heidi Lackner die Reportage.', ['Heidi Lackner']],
    [
      'de',
      'Die Wirtschafts- und Korruptionsstaatsanwaltschaft bestätigte, dass ermittelt wird.',
      ['Wirtschafts- und Korruptionsstaatsanwaltschaft'],
    ],
    [
      'nb',
      'Olje- og energidepartementet opplyser at saken er ferdig.',
      ['Olje- og energidepartementet'],
    ],
    ['en', 'Ora Hale caused outrage when she said the hall was cold.', ['Ora Hale']],
    ['en', 'Ora Hale caused outrage last year. She said the hall was cold.', ['Ora Hale']],
    ['de', 'Die Vorwürfe wies Otto Brill zurück.', ['Otto Brill']],
    ['de', 'Entsprechende Berichte dementierte die Regierung.', ['Regierung']],
    ['de', 'Die Studie lobt Otto Brill.', ['Studie']],
    ['de', 'Die Darstellung bestätigt den Minister Otto Brill.', []],
    ['de', 'Otto Brill denkt, dass es teuer wird.', ['Otto Brill']],
    ['de', 'Otto Brill findet ein Pferd.', []],
    ['de', 'Otto Brill findet einen Zettel, auf dem steht, dass es teuer wird.', []],
    ['de', 'Otto Brill deutete an, dass es teuer wird.', ['Otto Brill']],
    ['de', 'Laut Greenpeace wird es teuer.', ['Greenpeace']],
    ['en', 'Ora Hale has long argued that the hall is cold.', ['Ora Hale']],
    ['en', 'Ann Hale accepted that the hall was cold.', ['Ann Hale']],
    ['en', 'Ann Hale accepted the prize.', []],
    ['en', 'A letter from Ora Hale said that the hall was cold.', ['Ora Hale']],
    ['en', 'A letter from Ora Hale was found in the hall.', []],
    ['de', 'Es kommt so, wie Otto Brill, Leiter des Amtes, erklärte.', ['Otto Brill']],
    ['de', 'Wie Otto Brill, Leiter des Amtes, ausführte, kommt es so.', ['Otto Brill']],
    ['de', 'Für den Chef des Instituts, Otto Brill, ist das ein Schlag.', ['Otto Brill']],
    ['de', 'Für Otto Brill ist es das dritte Rennen.', []],
    ['de', 'Anna Hendricks geht. Das sagte Hendricks dem Magazin Holm.', ['Anna Hendricks']],
    ['de', 'Die Regierung in Holm bestätigte, dass zwei fehlen.', ['Regierung in Holm']],
    [
      'de',
      'Otto Van der Brill hat gewonnen. Konkret schlägt Van der Brill eine Grenze vor.',
      ['Otto Van der Brill'],
    ],
    ['de', 'Das Amt hatte Holm dazu gedrängt, den Vorschlag anzunehmen.', []],
    [
      'en',
      'Sen. Mark Dela, R-Kan., whose state is home to it, warned that it was cold.',
      ['Mark Dela'],
    ],
    [
      'en',
      'Goals from Tom Moor and the substitute Emil Strand condemned Rovers to a fifth loss.',
      [],
    ],
    ['en', 'Reuters first reported that it was cold.', ['Reuters']],
    ['en', 'The Russian embassy said it was cold.', ['Russian embassy']],
    [
      'es',
      '“Es caro”, dijo Luis Prado. Teresa Molino tiene 82 años y vive sola. “Los domingos son lo peor”, cuenta.',
      ['Luis Prado', 'Teresa Molino'],
    ],
    [
      'es',
      'La mejor fue la debutante Aitana Roca, de 19 años, quien confesó que temía perder.',
      ['Aitana Roca'],
    ],
    [
      'es',
      'La Asociación de Fondos (AF) aplaudió el plan y pidió al Congreso cambiarlo.',
      ['Asociación de Fondos'],
    ],
    ['de', 'Das kündigte Ursula von der Brill am Montag an.', ['Ursula von der Brill']],
    ['en', 'Louis van Hale said it was cold.', ['Louis van Hale']],
    ['en', 'Secretary of State Tom Moor said it was cold.', ['Tom Moor']],
    ['en', '"It is dear for all of us," said Detective Chief Inspector Ann Hale.', ['Ann Hale']],
    ['en', 'Ann Hale and Harn Council said it was cold.', ['Harn Council', 'Ann Hale']],
    ['de', 'Die Kritik der Opposition wies Ministerin Anna Becker zurück.', ['Anna Becker']],
    ['de', 'Die Darstellung der Polizei bestritt Anwalt Karl Huber.', ['Karl Huber']],
    ['de', 'Die Firma kündigte 300 Mitarbeitern zum Jahresende.', []],
    ['de', 'Die Klinik kündigte eine Untersuchung an.', ['Klinik']],
    ['de', 'Das Unternehmen wies einen Gewinn von 3,2 Millionen Euro aus.', []],
    ['de', 'Den Angaben zufolge wurde Peter Lang verletzt.', []],
    [
      'de',
      'Die Nordwerk AG wächst. Der Konzern gab die Übernahme der Firma Krone bekannt.',
      ['Nordwerk AG'],
    ],
    ['en', 'The Russian defence ministry said it was cold.', ['Russian defence ministry']],
    ['en', 'De Hale said it was cold.', ['De Hale']],
    ['es', 'La sentencia da por probado que Juan Pérez mató a su mujer.', ['sentencia']],
    ['es', 'Ana Gil cerró la sesión y pidió un taxi.', []],
    ['es', 'Estados Unidos anunció nuevas sanciones.', ['Estados Unidos']],
    [
      'es',
      'La directora del museo, la historiadora Miren Sanz, explicó la compra.',
      ['Miren Sanz'],
    ],
    ['es', 'El entrenador, el argentino Diego Prado, negó los rumores.', ['Diego Prado']],
    ['es', 'El libro cuenta la vida de un pastor.', []],
    ['es', 'El libro cuenta que hubo un pastor.', ['libro']],
    ['es', 'El jurado declaró desierto el premio.', []],
    [
      'es',
      '"Los tenemos", indicó su subdirectora, la ingeniera Paola Mosquera.',
      ['Paola Mosquera'],
    ],
    ['es', 'Su abogado, el letrado Renzo Orto, acusó a la empresa de mentir.', ['Renzo Orto']],
    [
      'es',
      'Nuvia Sur, que en marzo había anunciado una subida, corrigió su cálculo.',
      ['Nuvia Sur'],
    ],
    ['es', 'Menos cauto estuvo Biel Sastre, patrón mayor de la cofradía.', ['Biel Sastre']],
    ['es', 'El Instituto de Cifras sitúa la subida en el 4,1 %.', ['Instituto de Cifras']],
    ['es', 'El Instituto de Cifras sitúa la subida en otro lugar.', []],
    ['es', 'Fue multado, extremo que la consejería ni confirma ni desmiente.', []],
    ['es', 'El alcalde, Luis Prado, anunció un informe.', ['Luis Prado']],
  ])('(%s): %s', (language, text, names) => {
    expect(named(language, text)).toEqual(names);
  });
});
