import { named, read, sourceOf } from './reading';

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('bodies and texts that no name stands for in Spanish', () => {
  it.each<[string, string[]]>([
    ['La policía investiga la caída. Según la policía, el conductor iba solo.', ['policía']],
    ['El gobierno municipal entiende que el puente es viejo.', ['gobierno municipal']],
    ['Según el informe, hay 300 puentes viejos.', ['informe']],
    [
      'Según un informe de la calidad del agua, hay 300 puentes viejos.',
      ['informe de la calidad del agua'],
    ],
    ['De acuerdo con un estudio, hay 300 puentes viejos.', []],
    [
      'El equipo de fiscales de Alcor alega que el puente es viejo.',
      ['equipo de fiscales de Alcor'],
    ],
    ['Otro equipo de fiscales alega que el puente es viejo.', []],
    [
      'El artículo 12 de la Constitución española establece que el puente es público.',
      ['Constitución española'],
    ],
    ['La Ley de Puentes establece que el puente es público.', ['Ley de Puentes']],
    ['La Encuesta de Puentes refleja que hay 300 puentes viejos.', ['Encuesta de Puentes']],
    [
      'El informe anual de Vado la situó en el número uno. "Es viejo", dijo la policía.',
      ['Vado', 'informe anual de Vado', 'policía'],
    ],
    ['Un portavoz de la compañía Vadex explicó que el puente es viejo.', ['Vadex']],
  ])('names them: %s', (text, names) => {
    expect(sorted(named('es', text))).toEqual(sorted(names));
  });

  it('takes another word for a text as the same one', () => {
    const { sources } = read(
      'es',
      'Un informe de la consultora Vadex revela que hay 300 puentes viejos. El estudio señala que 20 caerán.',
    );
    expect(sourceOf(sources, 'informe de la consultora Vadex')?.mentions).toHaveLength(2);
    expect(sourceOf(sources, 'informe de la consultora Vadex')?.kind).toBe('document');
    expect(sourceOf(sources, 'Vadex')?.kind).toBe('organization');
  });

  it('knows a company by what it is', () => {
    const text = 'La compañía Vadex cerrará. La empresa explicó que pierde 3 millones.';
    expect(named('es', text)).toEqual(['Vadex']);
  });
});

describe('those of an institution in Spanish', () => {
  it.each<[string, string[]]>([
    ['"El puente es viejo", lamentan desde el Ayuntamiento de Alcor.', ['Ayuntamiento de Alcor']],
    ['"El puente es viejo", lamentan en el Ayuntamiento de Alcor.', ['Ayuntamiento de Alcor']],
    ['En el PNR creen que el puente es viejo.', ['PNR']],
    ['En Alcor dicen que el puente es viejo.', []],
    ['Así lo confirma a este periódico Marla Quint, presidenta de Vado.', ['Marla Quint']],
    ['El portavoz de la Policía de Alcor aseguró que es viejo.', ['Policía de Alcor']],
    ['Según publicó ayer el diario El Faro, el puente es viejo.', ['El Faro']],
  ])('are the institution: %s', (text, names) => {
    expect(sorted(named('es', text))).toEqual(sorted(names));
  });
});

describe('ways of telling in Spanish', () => {
  it.each<[string, string[]]>([
    ['"El puente es viejo", se lamenta Marla Quint, que vive cerca.', ['Marla Quint']],
    ['Marla Quint teme que el puente caiga.', ['Marla Quint']],
    ['Marla Quint está convencida de que el puente caerá.', ['Marla Quint']],
    ['Marla Quint no duda de que el puente caerá.', ['Marla Quint']],
    ['Marla Quint y Egon Harn coinciden en que es viejo.', ['Egon Harn', 'Marla Quint']],
    ['En la misma línea se expresó Marla Quint.', ['Marla Quint']],
    ['Así lo cree Marla Quint, ingeniera.', ['Marla Quint']],
    ['Así lo ha anunciado este lunes la consejera de Obras, Marla Quint.', ['Marla Quint']],
    [
      'Tanto la alcaldesa, Marla Quint, como su concejal de Obras, Egon Harn, han expresado que es viejo.',
      ['Egon Harn', 'Marla Quint'],
    ],
    [
      'Marla Quint comparaba las tarifas variables de aparcamiento en las calles de la ciudad con un "peaje viejo".',
      ['Marla Quint'],
    ],
    ['Vadex anunció ayer que cerrará la fábrica.', ['Vadex']],
    ['Según sus cálculos, cerrará.', []],
  ])('are found: %s', (text, names) => {
    expect(sorted(named('es', text))).toEqual(sorted(names));
  });

  it.each([
    'Marla Quint publicó su primera novela en 1999.',
    'Marla Quint ha escrito tres novelas y un ensayo.',
    'Marla Quint describió en 1999 una nueva especie de rana.',
    'El Alcor reclamó penalti.',
    'Marla Quint defendió el título en Alcor.',
    'Egon Harn destacó en el partido por su velocidad.',
    'Egon Harn insistió con un disparo desde lejos.',
    'Egon Harn respondió con un gol.',
    'El juez Egon Harn rechazó el recurso.',
    'El Tribunal Supremo confirmó la condena a Egon Harn.',
    'La Guardia Civil halló el arma en el río.',
    'Marla Quint habla tres idiomas.',
    'Marla Quint concluyó la carrera.',
    'Se estima que hay 300 puentes.',
    'El Senado rechazó la reforma por 60 votos.',
    'Egon Harn declaró ayer ante el juez.',
    'Egon Harn habló por teléfono con Ana.',
    'El entrenador del Alcor, Egon Harn, apostó por tres centrales.',
    'Marla Quint cree en los puentes.',
    'Marla Quint escribe en un cuaderno.',
    'El Vado reaccionó tras el descanso.',
    'El Ayuntamiento prevé cerrar el puente en mayo.',
  ])('are told from acts: %s', (text) => {
    expect(named('es', text)).toEqual([]);
  });

  it.each([
    'Marla Quint rechazó que el puente sea viejo.',
    'Marla Quint insistió en que el puente es viejo.',
    'Marla Quint respondió que el puente es viejo.',
    'Marla Quint concedió: "El puente es viejo".',
    '"El puente es viejo", zanjó Marla Quint.',
    'Marla Quint concluyó que el puente es viejo.',
    'Como escribe Marla Quint, el puente es viejo.',
    'Marla Quint apuesta por cerrar el puente.',
    'Marla Quint habla de su infancia.',
    'Marla Quint cree que el puente es viejo.',
  ])('are known behind the same verbs: %s', (text) => {
    expect(named('es', text)).toEqual(['Marla Quint']);
  });
});
