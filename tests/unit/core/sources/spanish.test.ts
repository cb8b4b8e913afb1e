import { named } from './reading';

describe('who is a source in Spanish', () => {
  it.each<[string, string[]]>([
    ['"El puente es seguro", analizó Marla Quint.', ['Marla Quint']],
    ['"El puente es seguro", analizaba ayer la ingeniera Marla Quint.', ['Marla Quint']],
    ['"El puente es viejo", rememora Marla Quint.', ['Marla Quint']],
    [
      'Un estudio publicado por la Universidad de Alcor concluye que hay 300 puentes viejos.',
      ['Universidad de Alcor'],
    ],
    ['"El puente es viejo", vaticina Marla Quint.', ['Marla Quint']],
    ['Marla Quint recalcó que el puente es viejo.', ['Marla Quint']],
    ['Marla Quint concluyó que el puente es viejo.', ['Marla Quint']],
    ['Marla Quint adujo que el puente es viejo.', ['Marla Quint']],
    ['"El puente es viejo", reconocía ayer Marla Quint.', ['Marla Quint']],
  ])('knows the forms of its verbs: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['"El puente es seguro", ha querido aclarar Marla Quint.', ['Marla Quint']],
    ['"El puente es seguro", ha vuelto a insistir Marla Quint.', ['Marla Quint']],
    ['"El puente es seguro", quiso recordar Marla Quint.', ['Marla Quint']],
    ['Marla Quint acaba de anunciar que el puente es viejo.', ['Marla Quint']],
  ])('reads verbs that another one leads to: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Marla Quint se refirió al puente como "una joya".', ['Marla Quint']],
    ['Marla Quint se ha mostrado partidaria de cerrar el puente.', ['Marla Quint']],
    ['Marla Quint se quejó de que el puente es viejo.', ['Marla Quint']],
    ['Marla Quint hizo hincapié en que el puente es viejo.', ['Marla Quint']],
    ['Marla Quint puso de manifiesto que el puente es viejo.', ['Marla Quint']],
    ['Marla Quint dejó claro que el puente es viejo.', ['Marla Quint']],
    ['Marla Quint dio a conocer que el puente es viejo.', ['Marla Quint']],
    ['El Ministerio de Obras ha emitido un comunicado.', ['Ministerio de Obras']],
    [
      'El jefe de Redes y Cables de la Unión Europea, Marla Quint, envió una carta en la que pedía calma.',
      ['Marla Quint'],
    ],
    ['Marla Quint trasladó su pésame a la familia.', ['Marla Quint']],
    ['Marla Quint mostró su preocupación por el puente.', ['Marla Quint']],
    ['Marla Quint pidió perdón por la caída del puente.', ['Marla Quint']],
  ])('reads more than verbs of saying: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Marla Quint ha tachado de "joya" el puente.', ['Marla Quint']],
    ['Marla Quint tildó el puente de "joya".', ['Marla Quint']],
    ['Marla Quint tildaba ayer de "locura absoluta" el puente.', ['Marla Quint']],
    ['Marla Quint llama al puente "la joya vieja".', ['Marla Quint']],
    ['Lo que Marla Quint llama "la joya vieja" es un puente.', ['Marla Quint']],
    ['Marla Quint lo llamó "la joya vieja".', ['Marla Quint']],
    ['Marla Quint comparaba el puente con "una joya".', ['Marla Quint']],
  ])('reads words that name something in quotation marks: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['"El puente es viejo", apunta por su parte Marla Quint.', ['Marla Quint']],
    ['El puente es viejo, asegura a este diario Marla Quint.', ['Marla Quint']],
    ['El puente es viejo, explica por teléfono Marla Quint.', ['Marla Quint']],
  ])('passes what stands between a verb and its subject: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    [
      'Según un informe elaborado por el Ministerio de Obras, hay 300 puentes viejos.',
      ['Ministerio de Obras'],
    ],
    [
      'Un informe sobre la calidad de los puentes realizado por el Ministerio de Obras alerta de 300 fallos.',
      ['Ministerio de Obras'],
    ],
    ['Desde el Ministerio de Obras aseguran que hay 300 puentes viejos.', ['Ministerio de Obras']],
    [
      'Investigadores de la Universidad de Alcor han descubierto 300 puentes viejos.',
      ['Universidad de Alcor'],
    ],
    [
      'Así lo revela un estudio de la Universidad de Alcor.',
      ['Universidad de Alcor', 'estudio de la Universidad de Alcor'],
    ],
    ['La Guardia Civil ha informado de la caída del puente.', ['Guardia Civil']],
    ['Según informa la Guardia Civil, el puente cayó.', ['Guardia Civil']],
    ['Cruz Roja ha alertado de la caída del puente.', ['Cruz Roja']],
    ['Desde el PNR se ha criticado la decisión.', ['PNR']],
  ])('reads institutions as who tells: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Marla Quint y Egon Harn aseguraron que el puente es viejo.', ['Marla Quint', 'Egon Harn']],
  ])('finds all subjects of one verb: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Marla Quint ganó la carrera el lunes.', []],
    ['Marla Quint fue acusada de mentir.', []],
    ['Marla Quint fue acusada por Egon Harn de mentir.', ['Egon Harn']],
    ['Los socios del pacto entre los verdes y el PNR niegan la cita.', []],
    ['El puente de Marla Quint cuenta con tres arcos.', []],
    ['En Alcor, donde se estima que hay 300 puentes, llueve.', []],
  ])('takes none where nobody tells: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    [
      'La alcaldesa, Marla Quint, y el concejal pidieron ayuda. "El puente es viejo", añadió la alcaldesa.',
      ['Marla Quint'],
    ],
    [
      'El técnico Marla Quint llegó ayer. "Es una joya vieja", aseguró el entrenador.',
      ['Marla Quint'],
    ],
  ])('points roles at their bearers: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    [
      'La ingeniera Marla Quint dijo que el puente es viejo. El Vado tiene años. "Es una joya vieja", explica.',
      ['Marla Quint'],
    ],
    [
      'Dijo Marla Quint que sí. El puente Vado resiste: "Es una joya vieja", explica.',
      ['Marla Quint'],
    ],
    ['El Ministerio de Sanidad y Consumo informó ayer.', ['Ministerio de Sanidad y Consumo']],
    [
      '"El puente es viejo", explicaba desde el lunes a la prensa en su casa la alcaldesa Marla Quint.',
      ['Marla Quint'],
    ],
    ['Explica a la prensa, con calma.', []],
    ['Explica en Alcor que sí.', []],
    ['El Instituto de Puentes tiene 300 fichas, según sus datos.', ['Instituto de Puentes']],
    ['Según sus datos, hay 300 puentes.', []],
    [
      'Marla Quint cruzó el puente. Marla Quint es feliz. "Es una joya vieja", aseguró ella.',
      ['Marla Quint'],
    ],
    ['Una carta al alcalde y un informe 20 de Quint llegaron.', []],
  ])('tells apart what looks alike: %s', (text, names) => {
    expect(named('es', text).sort()).toEqual([...names].sort());
  });
});
