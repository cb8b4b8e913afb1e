import { named, read } from './reading';

const finds = (cases: readonly (readonly [string, string[]])[]) =>
  it.each(cases)('%s', (text, names) => {
    expect(named('de', text).sort()).toEqual([...names].sort());
  });

describe('German reports', () => {
  describe('who says that they did something', () => {
    finds([
      ['Die Hamas bekannte sich in einer Erklärung zu dem Anschlag.', ['Hamas']],
      ['Die Hamas hat sich zu dem Anschlag bekannt.', ['Hamas']],
      ['Die Hamas reklamierte die Tat für sich.', ['Hamas']],
    ]);
  });

  describe('bodies in one word with what they tell', () => {
    finds([
      ['Nach Polizeiangaben vom Sonntag fiel die Brücke.', ['Polizei']],
      ['Laut Polizeiangaben fiel die Brücke.', ['Polizei']],
      [
        'Die Mittel fehlten, warnte das UNO-Hochkommissariat am Mittwoch.',
        ['UNO-Hochkommissariat'],
      ],
      ['Die Beobachtungsstelle für Brücken meldete 30 Risse.', ['Beobachtungsstelle für Brücken']],
      ['Das geht aus einem Bericht des Rechnungshofs hervor.', ['Rechnungshofs']],
      ['Laut einem Urteil des Obersten Gerichtshofs ist das verboten.', ['Obersten Gerichtshofs']],
    ]);
  });

  describe('whose office a genitive names', () => {
    finds([
      ['Der Präsident des Brückenrats, Egon Dumel, hatte die Sperre kritisiert.', ['Egon Dumel']],
      ['Das kritisierte der Kommissar des Brückenrats, Egon Dumel.', ['Egon Dumel']],
    ]);
  });

  describe('who speaks by an unusual verb or before a colon', () => {
    finds([
      ['Wir müssen die Brücke sperren, weiß die Ingenieurin Marla Quint.', ['Marla Quint']],
      ['Marla Quint im Interview: Die Brücke ist alt.', ['Marla Quint']],
      ['Quint zum Spiel: Das war schlecht. Marla Quint lachte.', ['Marla Quint']],
      ['Das ist gut, sagte die 33-jährige Französin Quint. Marla Quint war froh.', ['Marla Quint']],
    ]);
  });
});

describe('German words that tell nothing', () => {
  finds([
    ['Dienstagvormittag verkündet der Premier die neue Liste.', []],
    ['Tore: 0:1 (7.) Dumel0:2 (28.) Quint0:3 (65.) Dumel0:4 (73.) Quint', []],
    ['Die Brücke, deren Kosten man mit rund 50.000 Euro beziffert, ist alt.', []],
    ['Der Titelträger Holmland behauptete sich mit 3:1.', []],
    ['Die Brücke war alt, es ortete Absicht und ordnete eine Sperre an.', []],
    ['Das Gericht hat den Fall an die Kammer verwiesen.', []],
    ['Nach den Reden nahmen die Klubchefs der Parteien Stellung.', []],
    [
      'Ein Bericht der Holmer Zeitung wurde der APA aus Parteikreisen bestätigt.',
      ['Holmer Zeitung'],
    ],
  ]);

  it('takes no party in brackets for a form of its member', () => {
    const { sources } = read('de', 'Bürgermeister Egon Dumel (SPD) kritisierte die Sperre.');
    expect(sources.flatMap(({ names }) => names)).toEqual(['Egon Dumel']);
  });

  it('takes no agency for a source that only a closing credit names', () => {
    expect(read('de', 'Die Brücke ist gesperrt. (APA, red, 3.4.2016)').sources).toEqual([]);
    expect(named('de', 'Die Brücke ist gesperrt, meldete die APA. (APA, 3.4.2016)')).toEqual([
      'APA',
    ]);
  });
});
