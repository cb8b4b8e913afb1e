import { itFinds, named, read, sourceOf } from './reading';

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('whose turn it is in Spanish', () => {
  it.each<[string, string[]]>([
    [
      'La fiscal Ane Prado ha hablado. Cree que los acusados incumplieron la orden del juez Jon Beitia.',
      ['Ane Prado'],
    ],
    [
      'Según ha dicho ayer la alcaldesa Ane Prado, el puente es viejo. Según ha dicho, Jon Beitia «no quiere responder» pero ha vaticinado que lo hará.',
      ['Ane Prado'],
    ],
    [
      'Marcos Zubía habló ayer. Además, defendió que el juez, Jon Beitia, era competente y afirmó que “no hay base legal”.',
      ['Marcos Zubía'],
    ],
    [
      'Ane Prado explicó el plan. El actor Jon Beitia es el protagonista del cartel. “Pero va a haber más cine este año”, agrega.',
      ['Ane Prado'],
    ],
    [
      'El fuego comenzó anoche. El guarda del polígono, Julián Sanz, dio la voz de alarma. «Vi una llamarada y llamé al 112», relató.',
      ['Julián Sanz'],
    ],
    [
      'Ane Alonso ofreció ayer un concierto. La donostiarra está convencida de que vendrán.',
      ['Ane Alonso'],
    ],
    ['Villarte y Harana son vecinas. Al llamar al juzgado les dijeron que no.', []],
    [
      'Jon Beitia ha emplazado al líder, Luis Marín, a presentarla si realmente considera que es mala.',
      [],
    ],
    ['Imanol Pastor compareció ayer. Pastor destacó que el puente es viejo.', ['Imanol Pastor']],
  ])('%s', (text, names) => {
    expect(sorted(named('es', text))).toEqual(names);
  });

  it('goes on with the person a text is about, rather than with the paper', () => {
    const { sources } = read(
      'es',
      'Isabel Prado rompe su silencio en Vadia. Aclara Vadia que el posado no se hizo en casa. "He sido el ave fénix muchísimas veces", responde.',
    );
    expect(sourceOf(sources, 'Isabel Prado')?.use).toEqual(['quotation']);
  });

  it('takes a role for who has it where nobody else does', () => {
    const { sources } = read(
      'es',
      'Josu Beitia, portavoz del Gobierno vasco, ha afirmado que el plan es bueno. El portavoz del Gobierno autonómico ha dicho que seguirá.',
    );
    expect(sources).toMatchObject([{ name: 'Josu Beitia', mentions: [{}, {}] }]);
  });

  it('tells offices apart by whose they are', () => {
    const { sources } = read(
      'es',
      'El alcalde de Alcor, Diego Prado, lo ha visto. El alcalde de Vado, Juan Beitia, ha indicado que arde. El alcalde de Alcor ha señalado que no.',
    );
    expect(sources.map(({ name }) => name)).toEqual(['Juan Beitia', 'Diego Prado']);
  });

  it('knows a coach by the team', () => {
    const { sources } = read(
      'es',
      'Feliu cambió de portero. Los de Feliu perdieron ayer. “Nos faltan muchos jugadores”, analizó el técnico.',
    );
    expect(sources).toMatchObject([{ name: 'Feliu' }]);
  });

  it('takes a role for the only person of a text who has no other', () => {
    const { sources } = read(
      'es',
      'La última película de Lucía Prado dura cuatro horas. “El silencio también cuenta cosas”, defiende la directora.',
    );
    expect(sources).toMatchObject([{ name: 'Lucía Prado' }]);
  });

  it('knows whom the sentence before named by a role', () => {
    const { sources } = read(
      'es',
      'El acto lo abrió Elena Prado. La concejala se mostró dispuesta a seguir.',
    );
    expect(sources).toMatchObject([{ name: 'Elena Prado' }]);
  });
});

describe('Spanish sources by structure', () => {
  itFinds({
    named: [
      ['es', 'La economía creció (un 0,7 %, según el INE) más que nunca.', ['INE']],
      ['es', 'Según informan desde el Vadenheim, el museo abrirá en otoño.', ['Vadenheim']],
      ['es', 'Desde Adif explican que un ave provocó la avería.', ['Adif']],
      ['es', 'En cambio, para la abogada, Elena Prado, fue una desgracia.', ['Elena Prado']],
      ['es', 'Quien sí se felicitó fue Jon Beitia.', ['Jon Beitia']],
      [
        'es',
        '“No vamos a parar hasta llegar”, ha solemnizado Elena Lete, que es también la presidenta de la comisión.',
        ['Elena Lete'],
      ],
      [
        'es',
        'El puente caerá, según ha anunciado en la biblioteca de Alcor la vicepresidenta primera y consejera de Cultura y Deporte del Gobierno Vasco, Ibone Prado.',
        ['Ibone Prado'],
      ],
      [
        'es',
        'Las declaraciones del pasado martes del concejal de Obras Luis Marín fueron duras.',
        ['Luis Marín'],
      ],
      [
        'es',
        'La Federación de Industria de CCOO y MCA-UGT han informado de la huelga.',
        ['MCA-UGT', 'Federación de Industria de CCOO'],
      ],
      [
        'es',
        'Eran activistas de la Plataforma de Afectados por la Hipoteca, que han denunciado el desalojo.',
        ['Plataforma de Afectados por la Hipoteca'],
      ],
      [
        'es',
        'En los mismos términos se ha mostrado el Ayuntamiento de Alcor.',
        ['Ayuntamiento de Alcor'],
      ],
      ['es', 'Ecologistas del Vado se felicitan por la decisión.', ['Ecologistas del Vado']],
      [
        'es',
        'LAB reunió a decenas de trabajadores y su representante Lourdes Prado recordó que son muchos.',
        ['Lourdes Prado'],
      ],
      ['es', 'El Banco de Alcor revisa sus previsiones.', ['Banco de Alcor']],
      ['eu', 'Ramon Ferran editoreak ezinezkoa dela dio.', ['Ramon Ferran']],
    ],
    unnamed: [['es', 'Ayer el Abogado del Estado solicitó más tiempo.', 'el Abogado del Estado']],
    nobody: [
      ['es', 'Estimación de avance del sector de Vado para este año.'],
      ['es', 'Los institutos de investigación de Vado son muchos.'],
      ['es', 'Aún no han recibido el informe de Vadex.'],
      ['es', 'La Ertzaintza trasladó al arrestado a Alcor.'],
      ['es', 'Son los actores de Alcor, que reclaman más.'],
      ['es', 'Jon Beitia y Ane Prado ya no recuerdan si son dos o tres.'],
      ['es', 'La sesión había sido solicitada por Alcor Unido.'],
      ['es', 'Llegó tras la comparecencia del presidente Pedro Prado.'],
    ],
  });

  it('does not take what the sentence is about for who polls', () => {
    expect(named('es', 'Vadex crece, según reflejan encuestas recientes.')).toEqual([]);
  });
});
