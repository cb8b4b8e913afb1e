import { named, read } from './reading';

describe('what is no source in German', () => {
  it.each([
    'Die Malerin Ida Wenner schrieb Geschichte.',
    'Die Malerin Ida Wenner meldete Konkurs an.',
    'Die Malerin Ida Wenner begrüßte Gäste aus Holm.',
    'Der Läufer Otto Brill verwies Egon Dahl auf Platz zwei.',
    'Die Malerin Ida Wenner empfiehlt sich mit diesem Bild.',
    'Ida Wenner wird von vielen gelobt. Auch Otto Brill wird gelobt.',
    'Das Museum Holm zeigt Bilder von Ida Wenner.',
    'Laut „einem Plan, der nie fertig wurde“ geht es weiter.',
    'Im Roman „Abendlicht“ geht es um einen Hafen.',
    'Sie sagte dem „Boten“, der Hafen sei voll.',
    'Es kam Besuch von Ida Wenner.',
    'Lob kam auf dem Weg nach Holm.',
  ])('%s', (text) => {
    expect(named('de', text)).toEqual([]);
  });
});

describe('whose words stand in German', () => {
  it.each([
    [
      'in a book, with a preposition',
      'Ida Wenner schrieb im Buch, der Hafen sei voll.',
      'Ida Wenner',
    ],
    ['with a particle', 'Der Hafen sei voll, sagte Louis van Wenner.', 'Louis van Wenner'],
    [
      'with “von der”',
      'Der Hafen sei voll, sagte Ministerin Ida von der Wenn.',
      'Ida von der Wenn',
    ],
    ['with an Arabic article', 'Der Hafen sei voll, sagte Omar al-Wenner.', 'Omar al-Wenner'],
    [
      'behind “wie” and an auxiliary',
      'Der Hafen sei voll, wie Ida Wenner gesagt hatte.',
      'Ida Wenner',
    ],
    [
      'before a relative clause',
      'Ida Wenner, die das schon früher gesagt hatte, ging.',
      'Ida Wenner',
    ],
    ['with adjectives', 'Der Hafen sei voll, sagte eine müde und nasse Ida Wenner.', 'Ida Wenner'],
    ['in “Bote”', 'Der Hafen ist voll, schreibt die Zeitung „Bote“.', 'Bote'],
    [
      'in “Bote”, before the verb',
      'Der „Bote“ hatte am Montag berichtet, der Hafen sei voll.',
      'Bote',
    ],
    [
      'in “Bote”, behind a report',
      'Einem Bericht des „Boten“ zufolge ist der Hafen voll.',
      'Boten',
    ],
    ['by an agency in small letters', 'Der Hafen ist voll, meldete die Presseagentur apa.', 'apa'],
    ['by an inhabitant', 'Der Hafen sei voll, sagte die Wienerin Ida Wenner.', 'Ida Wenner'],
    [
      'on both sides of “als auch”',
      'Sowohl Otto Brill als auch Ida Wenner sagten das.',
      'Ida Wenner',
    ],
  ])('%s', (_where, text, name) => {
    expect(named('de', text)).toContain(name);
  });

  it('goes on with who is called by an age', () => {
    const { sources } = read(
      'de',
      'Die Lehrerin Ida Wenner baut Boote. Der Hafen sei voll, sagte die 40-Jährige.',
    );
    expect(sources.map(({ name }) => name)).toEqual(['Ida Wenner']);
  });
});
