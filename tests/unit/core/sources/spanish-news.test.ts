import { itFinds, named, read } from './reading';

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('what a Spanish text opens and ends with', () => {
  it.each<[string, string[]]>([
    ['Vado, 23 may (EFE).- Tomás Rivas dijo que llueve.', ['Tomás Rivas']],
    [
      'Vado, 23 may (EFE).- El Gobierno de Vado denunció un robo y advirtió de que seguirá.',
      ['Gobierno de Vado'],
    ],
    ['MADRID 23 Dic. (EUROPA PRESS) - Tomás Rivas dijo que llueve.', ['Tomás Rivas']],
    ['CIUDAD DE VADO, 25 de agosto de 2025.- Tomás Rivas dijo que llueve.', ['Tomás Rivas']],
    ['Tomás Rivas dijo que llueve. (AFP)', ['Tomás Rivas']],
    ['El puente se cerró ayer (según datos del Instituto Vado) sin aviso.', ['Instituto Vado']],
  ])('%s', (text, names) => {
    expect(named('es', text)).toEqual(names);
  });
});

describe('several at once in Spanish', () => {
  it.each<[string, string[]]>([
    ['Los portavoces de PP, Vox y Ciudadanos han dicho que no.', ['Ciudadanos', 'PP', 'Vox']],
    ['Los portavoces de la Policía y de la Fiscalía dijeron que sigue.', ['Fiscalía', 'Policía']],
    ['Según fuentes del PP, del PSOE y de Vox, no habrá pacto.', ['PP', 'PSOE', 'Vox']],
    [
      'Todos los sindicatos (CCOO, UGT y CSIF) han denunciado la falta de diálogo.',
      ['CCOO', 'CSIF', 'UGT'],
    ],
    [
      'Los abogados de la defensa, Luis Tello y Ana Ruiz, mantienen que no.',
      ['Ana Ruiz', 'Luis Tello'],
    ],
    ['Según Ana Prado y Jon Beitia, no habrá pacto en Lima y Quito.', ['Ana Prado', 'Jon Beitia']],
  ])('%s', (text, names) => {
    expect(sorted(named('es', text))).toEqual(names);
  });
});

describe('papers and bodies between Spanish quotation marks', () => {
  it.each<[string, string[]]>([
    ['Según la revista "Semana", no hubo acuerdo.', ['Semana']],
    ['El diario "El Faro" publicó ayer que no.', ['El Faro']],
    ['Lo negó en declaraciones que publica hoy el diario mexicano "Reforma".', ['Reforma']],
    ['Así lo afirmó al diario "La Voz" Ana Prado.', ['Ana Prado']],
    ['La obra "El puente" dice mucho.', []],
  ])('%s', (text, names) => {
    expect(named('es', text)).toEqual(names);
  });
});

describe('Spanish subjects that no list has', () => {
  it.each<[string]>([
    ['El jefe del operativo de rescate dijo que no.'],
    ['Los comerciantes explicaron que sí.'],
    ['Al mismo tiempo, madres que excavan la tierra acusan que deben rogar.'],
    ['Un lugareño explicó que sí.'],
  ])('are not whoever spoke before: %s', (text) => {
    const { sources } = read('es', `Ana Pérez llegó. ${text}`);
    expect(sources.filter(({ kind }) => kind !== 'unnamed')).toEqual([]);
  });

  it.each<[string]>([
    ['La lugareña dijo que sí.'],
    ['Este lunes dijo que sí.'],
    ['Sobre la ofensiva señaló que sí.'],
    ['El trabajo de los clásicos, dice, “nos hace a todos libres”.'],
  ])('may be whoever spoke before: %s', (text) => {
    expect(named('es', `Ana Pérez habló ayer. ${text}`)).toEqual(['Ana Pérez']);
  });

  it('are several where their verb is one of several', () => {
    const text =
      'Los isleños, según Cabrera, perciben que Hugo Prado se ha apropiado de todo, e intuyen que gana.';
    expect(named('es', text)).toEqual(['Cabrera']);
  });
});

describe('whose Spanish offices are', () => {
  const peru =
    'El presidente de la Confederación de Empresas (CONEM), Roque Prado, declaró que sí. Mantuvo que si el presidente peruano, Alberto Ríos, compite solo, perderá.';
  it.each<[string, string[]]>([
    [`${peru} El presidente de la CONEM afirmó que no.`, ['Roque Prado']],
    [`${peru} El presidente de Perú afirmó que no.`, ['Alberto Ríos', 'Roque Prado']],
    [
      'Firmaron el ministro Lupo y el ministro brasileño de Minas y Energía, Rodolfo Prado. No está claro, admitió el ministro de Minas y Energía de Brasil.',
      ['Rodolfo Prado'],
    ],
    [
      'Llegó acompañado del líder independentista, Hashim Prado. Este ex líder político de la antigua milicia del Partido de Vado anunció que dimitiría.',
      ['Hashim Prado'],
    ],
    ['Lo anunció hoy el presidente de Banco do Brasil, Tomás Rivas.', ['Tomás Rivas']],
    ['Lo dijo después de que la alcaldesa, Ane Prado, afirmara ayer que no.', ['Ane Prado']],
    ['Habló para que la alcaldesa, Ane Prado, explicara el plan.', []],
  ])('%s', (text, names) => {
    expect(sorted(named('es', text))).toEqual(names);
  });
});

itFinds({
  named: [
    ['es', 'A juicio del analista Javier Cabrera, el índice subirá.', ['Javier Cabrera']],
    ['es', '«Fue duro», empezó diciendo Samu Prado, entrenador del Vado.', ['Samu Prado']],
    ['es', 'La cifra, aportada por Cáritas, dobla la del año pasado.', ['Cáritas']],
    ['es', '“No habrá corte”, les respondió la intendenta Marta Solís.', ['Marta Solís']],
    ['es', 'Los analistas de Vadex Capital han destacado la subida.', ['Vadex Capital']],
    [
      'es',
      'El líder Henrique Prado llamó a la unidad y pidió a los suyos que voten.',
      ['Henrique Prado'],
    ],
    ['es', 'Darío Prado, asesor de la mesa, Luis Ríos, confirmó la noticia.', ['Darío Prado']],
    ['es', 'El presidente de Vado, Juan Santos, anunció un acuerdo.', ['Juan Santos']],
    [
      'es',
      '«Hay pacto ya, amigos», dijo el alcalde Juan Santos, Nobel de la Paz.',
      ['Juan Santos'],
    ],
    [
      'es',
      'El Instituto Prensa y Sociedad (IPYS) ha rechazado el plan.',
      ['Instituto Prensa y Sociedad'],
    ],
    ['es', 'Para el Tribunal de Vado, la condena no produce el cese.', ['Tribunal de Vado']],
    [
      'es',
      'Habló el ministro de Asuntos Exteriores José Manuel Prado. «Hay pacto», dijo Prado.',
      ['José Manuel Prado'],
    ],
    ['es', 'Médicos sin Fronteras alertó del brote.', ['Médicos sin Fronteras']],
    ['es', 'Según Bank of America, hay riesgo.', ['Bank of America']],
    ['es', 'La fiscal, Berta Alcalde Luján, detalló que son 778.', ['Berta Alcalde Luján']],
    ['es', 'Para el Frente Amplio la ley es “un error”.', ['Frente Amplio']],
    ['es', 'El clima cambia, según las últimas encuestas.', ['últimas encuestas']],
    ['es', 'La dirección del hospital ha asegurado que hay camas.', ['dirección del hospital']],
    ['es', 'La organización humanitaria Manos del Vado dijo que no.', ['Manos del Vado']],
    [
      'es',
      'Ahora lo fija Bloomberg. Lo vio Joan Cabrero, analista. "Sí", advierte, "esta ruptura del techo no me emociona".',
      ['Joan Cabrero'],
    ],
  ],
  unnamed: [['es', 'El jefe del operativo dijo que no.', 'El jefe del operativo']],
  nobody: [
    ['es', 'Si Inés Mora dice que no, habrá elecciones.'],
    ['es', 'El juez Luis Tello no quiso hablar.'],
    ['es', 'Pedro Luna no dijo nada.'],
    ['es', 'El artista Ane Prado demandó ante un tribunal al promotor.'],
    ['es', 'Han anunciado oficialmente su actuación Ane Prado y Jon Beitia.'],
    ['es', 'El tribunal condenó a Luis Tello a tres años.'],
  ],
});
