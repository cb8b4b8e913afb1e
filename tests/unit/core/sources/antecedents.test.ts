import { named } from './reading';

describe('who opens a sentence before a clause about them', () => {
  it.each<[string, string, string[]]>([
    [
      'es',
      'Ruiz, que dirige un museo que abrió el alcalde, Pablo Gil, en 1990, explicó que "no hay prisa".',
      ['Ruiz'],
    ],
    [
      'es',
      'Ana Gil, que preside la comisión creada por el alcalde, Pedro Ruiz, explicó que el plan sigue.',
      ['Ana Gil'],
    ],
    ['en', 'Tom Stone who led the operation, told reporters that all was well.', ['Tom Stone']],
    [
      'nb',
      'Ann Hale, som leder det norske laget i Bergen, ledet av Jon Berg, sier at broen stenges.',
      ['Ann Hale'],
    ],
    [
      'en',
      'Ann Hale, who left, and Tom Stone, the former mayor, said the bridge was closed.',
      ['Tom Stone'],
    ],
    [
      'en',
      'Ann Hale, who was 34, was found dead, her mother, Jane Hale, told the BBC.',
      ['Jane Hale'],
    ],
    ['en', 'Ann Hale, whose husband, Tom Smith, said she was ill, was jailed.', ['Tom Smith']],
    [
      'es',
      'Ana Gil, que fue hallada el lunes, era feliz, su madre, Juana Ruiz, contó que no.',
      ['Juana Ruiz'],
    ],
    [
      'es',
      'Ana Gil, quien asumió en mayo, y el ministro, Juan Ruiz, dijeron que habrá agua.',
      ['Juan Ruiz'],
    ],
  ])('speaks behind it, unless another subject stands there: %s: %s', (language, line, names) => {
    expect(named(language, line)).toEqual(names);
  });
});

describe('a pronoun behind somebody’s words that a dash opens', () => {
  const words = '- Ole Lie er en venn vi setter høyt. Det der var ikke bra, sa han.';
  it('means nobody who is named only in these words', () => {
    const told = 'Målvakten Jan Berg gikk rett hjem.';
    expect(named('nb', `${told}\n\n${words}`)).toEqual(['Jan Berg']);
  });

  it('means who spoke before', () => {
    const before = '- Det er trist, sier trener Jon Moe.';
    expect(named('nb', `${before}\n\n${words}`)).toEqual(['Jon Moe']);
  });
});

describe('a degree before a name', () => {
  it.each<[string, string, string]>([
    ['nb', 'Legen, Dr. Amin Lie, sier at saken er løst.', 'Amin Lie'],
    ['nb', 'Dr. Amin Lie sier at saken er løst.', 'Amin Lie'],
    ['es', 'El médico, Dr. Juan Gil, dijo que no.', 'Juan Gil'],
    ['fr', 'Le médecin, Dr. Jean Brun, a dit que non.', 'Jean Brun'],
    ['de', 'Der Arzt, Prof. Dr. Anna Hale, sagte nein.', 'Anna Hale'],
    ['en', 'The doctor, Dr. Ann Hale, said so.', 'Ann Hale'],
  ])('is no part of it: %s: %s', (language, line, name) => {
    expect(named(language, line)).toEqual([name]);
  });
});

describe('several who speak in Spanish', () => {
  it.each(['profesores', 'vecinos', 'pescadores', 'soldados', 'madres', 'miembros'])(
    'are not the one who is named before: %s',
    (people) => {
      const line = `La Marina tiene un plan, denunciaron hoy dos ${people} de Alcor.`;
      expect(named('es', line)).not.toContain('Marina');
    },
  );

  it.each<[string, string[]]>([
    ['La Marina tiene un plan, denunciaron Ana Gil y Pedro Ruiz.', ['Ana Gil', 'Pedro Ruiz']],
    ['El vespertino francés "El Mundo" subraya hoy que este debate sigue.', ['El Mundo']],
    ['El ataque dejó 300 heridos, informó a Efe la policía libanesa.', ['policía libanesa']],
  ])('are told apart from papers and bodies: %s', (line, names) => {
    expect(named('es', line)).toEqual(names);
  });
});
