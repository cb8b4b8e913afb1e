import { named, read } from './reading';

describe('what is told of somebody else', () => {
  it.each<[string, string]>([
    ['nb', 'I brevet hevder søsteren av den kjente maleren Ola Vik at bildet er stjålet.'],
    ['nb', 'Sønnen til den kjente forfatteren Ann Hale sier at boken er god.'],
    ['en', 'The widow of the singer Tom Stone told reporters she was sad.'],
    ['en', 'The daughter of Prime Minister Tom Stone said she was sad.'],
  ])('by a relative names nobody: %s: %s', (language, line) => {
    expect(read(language, line).sources).toMatchObject([{ kind: 'unnamed' }]);
  });

  it.each<[string, string, string[]]>([
    ['en', '“We are sad,” the charity’s Ann Hale said.', ['Ann Hale']],
    ['nb', 'Lederen i Høyre, Kari Vik, trakk seg i går og sa at hun var lei seg.', ['Kari Vik']],
    ['nb', 'Nå går Høyre inn for å senke skatten.', ['Høyre']],
    ['nb', 'Staten går inn og lagrer mye stoff.', []],
    ['es', 'El Gobierno ingresa 20 millones y dice que bastará.', ['Gobierno']],
    ['en', 'The father of Tom Stone, Peter Stone, said he was sad.', ['Peter Stone']],
    ['nb', 'Jeg mener kommunen burde fått handlingsrom.', []],
    ['nb', 'Nå mener kommunen at saken er løst.', ['kommunen']],
    [
      'nb',
      '- Det er nok, sier Ann Brox, og kritiserer Arbeiderpartiet for å være svakt.',
      ['Ann Brox'],
    ],
    ['nb', 'Ordføreren i Halden, Ann Berg, avviser kritikken.', ['Ann Berg']],
    [
      'nb',
      'Det var mest Ann Lie og Jon Berg som stilte seg kritiske til broen.',
      ['Ann Lie', 'Jon Berg'],
    ],
    ['es', 'Un cálculo que también tenga en cuenta el PIB.', []],
    [
      'es',
      'Escrita en Alcor y Montemar, "Las noches del puerto viejo" cuenta la vida de un pescador.',
      [],
    ],
    ['es', 'Ana Gil llegó ayer. "No queremos eso", cuenta.', ['Ana Gil']],
    ['es', 'El fuego empezó en la cocina, indicaron a Efe vecinos de la casa.', []],
    ['es', 'Así lo dijo a Efe Ana Gil.', ['Ana Gil']],
  ])('is told apart from who speaks: %s: %s', (language, line, names) => {
    expect(named(language, line).sort()).toEqual(names);
  });
});

describe('who holds an office that somebody’s is', () => {
  it.each<[string, string, string]>([
    ['nb', 'Det er bra, sier Høyres finanspolitiske talsperson Ann Berg.', 'Ann Berg'],
    ['nb', 'Det er bra, sier USAs nye utenriksminister Ann Berg.', 'Ann Berg'],
    ['nb', 'Dette forteller HBKs lovende målvakt Jon Lie til avisen.', 'Jon Lie'],
    ['de', 'Das sei gut, sagte Österreichs neue Außenministerin Anna Berg.', 'Anna Berg'],
    ['de', 'Das sei gut, sagte Rapids neuer Trainer Jan Lehmann.', 'Jan Lehmann'],
  ])('speaks, and not whose it is: %s: %s', (language, line, name) => {
    expect(named(language, line)).toEqual([name]);
  });
});

describe('who speaks in German', () => {
  it.each<[string, string[]]>([
    ['Am Montag widersprach ihm das Büro des Ministerpräsidenten.', ['Büro']],
    ['Am Montag versicherte ihm Anna Berg, er sei sicher.', ['Anna Berg']],
    ['Laut Verfassung müssen alle dabei sein.', ['Verfassung']],
    ['In einem Bericht wird vor hohen Preisen gewarnt.', ['Bericht']],
    ['Im Bericht wird gesagt, dass die Preise steigen.', ['Bericht']],
    ['Ein Leitartikel in der Zeitung forderte mehr Härte.', ['Leitartikel']],
    ['Kritik übten die Grünen.', ['Grünen']],
    ['Kritik äußerte die Gewerkschaft.', ['Gewerkschaft']],
    ['Aus Sicht der Gewerkschaft ist das falsch.', ['Gewerkschaft']],
  ])('stands behind a pronoun, in a text, behind what is told: %s', (line, names) => {
    expect(named('de', line)).toEqual(names);
  });
});
