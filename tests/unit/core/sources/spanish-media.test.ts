import { itFinds, named, read } from './reading';

describe('Spanish media, records and bodies as sources', () => {
  itFinds({
    named: [
      [
        'es',
        'Confirmó a EFE Basir Nadal, miembro del consejo, que la obra sigue.',
        ['Basir Nadal'],
      ],
      ['es', '“La obra sigue”, dijo a Efe Basir Nadal, que la visitó.', ['Basir Nadal']],
      ['es', 'El plan fracasó, según explicó a Infobae Marta Ruiz, vecina.', ['Marta Ruiz']],
      ['es', '“No hay plan”, señaló a La Tercera Luis Prado, abogado.', ['Luis Prado']],
      ['es', '“No iré”, sostuvo en Radio Alcor Marta Ruiz.', ['Marta Ruiz']],
      [
        'es',
        '“El puente es viejo”, dijo a Télam la directora ejecutiva del Cipre, Laura Gil Montes.',
        ['Laura Gil Montes'],
      ],
      [
        'es',
        '“El puente es viejo”, explicó a este diario el portavoz del grupo, Luis Prado.',
        ['Luis Prado'],
      ],
      ['es', '“No hay plan”, dijo a Efe la policía.', ['policía']],
      ['es', 'Luis Prado posteó en Instagram que no hay plan.', ['Luis Prado']],
      ['fr', '« Il est vieux », a expliqué à l’AFP Jean Martin, membre.', ['Jean Martin']],
      ['it', '«È vecchio», ha detto all’ANSA Mario Rossi, socio.', ['Mario Rossi']],
      ['pt', '“É velha”, disse à Lusa João Silva, membro.', ['João Silva']],
      ['es', 'Tal como consigna el portal Infocosta, el alquiler subió.', ['Infocosta']],
      ['es', 'El alquiler subió, según ha difundido la agencia Xinhua.', ['Xinhua']],
      ['es', 'El alquiler subió, de acuerdo con lo publicado por Infocosta.', ['Infocosta']],
      ['es', 'El portal Infocosta reportó que el alquiler subió.', ['Infocosta']],
      [
        'es',
        'En la edición de marzo de su revista Tambor, la banda critica a los músicos.',
        ['Tambor'],
      ],
      ['es', 'En la portada de El Faro, la banda critica a los músicos.', ['El Faro']],
      ['es', 'En la edición de Vadofest, Luis Prado dice que no irá.', ['Luis Prado']],
      ['es', 'Las estadísticas policiales revelan 30 robos.', ['estadísticas policiales']],
      [
        'es',
        'Hubo 30 robos, según los registros policiales y fiscales.',
        ['registros policiales y fiscales'],
      ],
      [
        'es',
        'Hubo 30 robos, según las estadísticas que lleva el centro de estudios Mario Prado.',
        ['centro de estudios Mario Prado'],
      ],
      [
        'es',
        'Según las cifras oficiales que maneja el Instituto Prado, hubo 30 robos.',
        ['Instituto Prado'],
      ],
      [
        'es',
        'El bloque del progreso en la Asamblea informó que votará en contra.',
        ['bloque del progreso en la Asamblea'],
      ],
      ['es', 'El bloque oficialista anunció que no irá.', ['bloque oficialista']],
      [
        'es',
        'La oficina del primer ministro sueco, Benito Nadal, anunció que no irá.',
        ['oficina del primer ministro sueco'],
      ],
      [
        'es',
        'El acto, que según la oficina del alcalde cuesta 30 euros, gustó.',
        ['oficina del alcalde'],
      ],
      ['es', '“No”, informó la jefa del bloque del PRO, Carmen Pola.', ['Carmen Pola']],
    ],
    unnamed: [
      [
        'es',
        '“No”, explicaron a Reuters tres fuentes cercanas al pacto.',
        'tres fuentes cercanas al pacto',
      ],
      ['es', 'Los datos oficiales muestran que hubo 30 robos.', 'Los datos'],
    ],
    nobody: [
      ['es', 'En su revista hay fotos de Harn y de la costa.'],
      ['es', 'Luis Prado conversó con la alcaldesa en el parque.'],
      ['es', 'El museo tiene una sala, como reproduce la maqueta de Alcor.'],
      ['es', 'Luis Prado dialogó con el presidente de Harn sobre la paz.'],
      ['es', 'El bloque de hormigón cayó sobre la oficina del alcalde.'],
    ],
  });

  it('keeps a body apart from another one of its kind', () => {
    expect(
      named('es', 'El bloque del PRO se reunió.', 'Luego el bloque del progreso dijo que no irá.'),
    ).toEqual(['bloque del progreso']);
  });
});

describe('Spanish clauses and acts that tell', () => {
  itFinds({
    named: [
      [
        'es',
        'El pacto cayó un día después de que el secretario de Estado de EE.UU., Juan Kirby, dijera que no.',
        ['Juan Kirby'],
      ],
      [
        'es',
        'El pacto cayó luego de que la directora de Harbor Inc., Marta Ruiz, sostuviera que no.',
        ['Marta Ruiz'],
      ],
      ['es', 'Una vez que el ministro Luis Prado expusiera que no hay plan, cayó.', ['Luis Prado']],
      [
        'es',
        'Luis Prado lo niega, mientras que Marta Ruiz sostiene que no hay plan.',
        ['Luis Prado', 'Marta Ruiz'],
      ],
      ['es', 'Héctor Nadal dialogó con La Voz, tras perder su casa.', ['Héctor Nadal']],
      ['es', 'Luis Prado habló con La Voz sobre su casa.', ['Luis Prado']],
      ['es', 'Marta Ruiz charló con Radio Alcor sobre su casa.', ['Marta Ruiz']],
      ['es', 'Marta Ruiz compartió en redes sociales una reflexión.', ['Marta Ruiz']],
      ['es', 'Marta Ruiz brindó declaraciones a la prensa.', ['Marta Ruiz']],
      [
        'es',
        'Así lo explicó la legisladora de Nuevo Horizonte, Gabriela Corti: “Iremos”.',
        ['Gabriela Corti'],
      ],
      ['es', '“Iremos”, dijo el diputado de Nueva Alianza, Luis Prado.', ['Luis Prado']],
    ],
    unnamed: [['es', 'Cayó después de que los vecinos dijeran que no.', 'los vecinos']],
    nobody: [['es', 'Luis Prado viajó para que el alcalde dijera que no.']],
  });

  it('does not give to who died what somebody else tells', () => {
    const { sources } = read(
      'es',
      'Cayó el techo del hospital donde murió Óscar Nadal.',
      'Según el usuario, ocurrió a las diez.',
    );
    expect(sources.map(({ kind }) => kind)).toEqual(['unnamed']);
  });

  it.each([
    ['Los resultados se publican en la revista Ciencia del Lago.', 'Ciencia del Lago'],
    ['El trabajo fue publicado en la revista Ribera.', 'Ribera'],
  ])('finds the journal that something was printed in: %s', (text, name) => {
    expect(named('es', text)).toEqual([name]);
  });

  it.each<[string, string[]]>([
    [
      'El portavoz del PNR y socio del Ejecutivo, Luis Moor, dejó la puerta abierta a un pacto.',
      ['Luis Moor'],
    ],
    ['Su antecesor, Luis Moor, ha rehusado pronunciarse.', ['Luis Moor']],
    ['La distribuidora Eléctrica del Sur asegura que volverá.', ['Eléctrica del Sur']],
    ['Luis Moor dejó la puerta abierta al salir de casa.', []],
    ['La plataforma Vexel para Norte dijo que hace frío.', ['Vexel']],
    ['La gerencia desmiente que haga frío.', ['gerencia']],
    ['La editorial, Tres Álamos, anuncia una segunda edición.', ['Tres Álamos']],
    ['Hace frío, recoge un informe del colectivo Pueblos con Aula.', ['Pueblos con Aula']],
    ['El diario El Faro publica que hace frío.', ['El Faro']],
    ['Es parte de Vadex y dice poco.', []],
  ])('finds acts, bodies by their noun and names with small words: %s', (text, names) => {
    expect(named('es', text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['«Hace frío», cuenta, todavía en bata, Ana Hale en la plaza.', ['Ana Hale']],
    ['«Hace frío», explica, y se va, Ana Hale.', ['Ana Hale']],
    ['—Hace frío —responde el alcalde Luis Moor.', ['Luis Moor']],
    ['Ana Hale ha tildado de tardía la medida.', ['Ana Hale']],
    ['Ana Hale ve necesario abrir el puente.', ['Ana Hale']],
    ['«Hace frío», cuenta, y dice que vio a su vecina, Ana Hale.', []],
  ])('finds who speaks behind what is inserted, and in dialogue: %s', (text, names) => {
    expect(named('es', text)).toEqual(names);
  });
});
