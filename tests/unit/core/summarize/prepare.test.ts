import { prepare } from '../../../../server/src/core/summarize/prepare';

const TRIMMED: ReadonlyArray<readonly [language: string, from: string, to: string]> = [
  ['en', 'However, the council voted for the bridge.', 'The council voted for the bridge.'],
  ['en', 'But the council voted for the bridge.', 'The council voted for the bridge.'],
  ['en', 'On the other hand, the state will pay half.', 'The state will pay half.'],
  ['fr', 'Par ailleurs, le conseil a voté le pont.', 'Le conseil a voté le pont.'],
  ['fr', 'Mais le conseil a voté le pont lundi.', 'Le conseil a voté le pont lundi.'],
  ['es', 'Sin embargo, el consejo votó por el puente.', 'El consejo votó por el puente.'],
  ['pt', 'No entanto, o conselho votou pela ponte.', 'O conselho votou pela ponte.'],
  ['it', 'Tuttavia, il consiglio ha votato il ponte.', 'Il consiglio ha votato il ponte.'],
  ['de', 'Aber der Rat stimmte für die Brücke.', 'Der Rat stimmte für die Brücke.'],
  ['de', 'Doch der Rat stimmte für die Brücke.', 'Der Rat stimmte für die Brücke.'],
  ['nl', 'Maar de raad stemde voor de brug.', 'De raad stemde voor de brug.'],
  ['da', 'Men byrådet stemte for den nye bro.', 'Byrådet stemte for den nye bro.'],
  ['ru', 'Однако совет проголосовал за новый мост.', 'Совет проголосовал за новый мост.'],
  ['ru', 'Кроме того, совет выделил деньги на мост.', 'Совет выделил деньги на мост.'],
  ['uk', 'Проте рада проголосувала за новий міст.', 'Рада проголосувала за новий міст.'],
  [
    'tr',
    'Ayrıca inşaat nisan ayında yeniden başlayacak.',
    'İnşaat nisan ayında yeniden başlayacak.',
  ],
  ['az', 'Lakin işlər aprel ayında yenidən başlayacaq.', 'İşlər aprel ayında yenidən başlayacaq.'],
  ['zh', '不过，市议会批准了新的大桥。', '市议会批准了新的大桥。'],
  ['en', 'The bridge (see box) opens to all in May.', 'The bridge opens to all in May.'],
  ['en', 'The bridge (see page 4) opens to all in May.', 'The bridge opens to all in May.'],
  ['en', 'The bridge (a gift of the state) opens in May.', 'The bridge opens in May.'],
  [
    'en',
    'The mandate ends in May (attribution: Hale Gazette; Radio Hale; Esch Post).',
    'The mandate ends in May.',
  ],
  ['en', 'The bridge opens to all in May (AFP).', 'The bridge opens to all in May.'],
  ['en', 'The bridge opens to all in May [Source: Radio Hale].', 'The bridge opens to all in May.'],
  ['en', 'The bridge[3] opens to all in May.[12]', 'The bridge opens to all in May.'],
  ['de', 'Die Brücke (siehe Kasten) öffnet im Mai.', 'Die Brücke öffnet im Mai.'],
  ['de', 'Die Brücke öffnet im Mai (Quelle: Radio Halden).', 'Die Brücke öffnet im Mai.'],
  [
    'sw',
    'Daraja jipya litafunguliwa mwezi Mei (Chanzo: Redio Hale).',
    'Daraja jipya litafunguliwa mwezi Mei.',
  ],
  ['ru', 'Мост (см. карту) откроют для всех в мае.', 'Мост откроют для всех в мае.'],
  ['zh', '新的大桥将于五月向公众开放（来源：霍伦日报）。', '新的大桥将于五月向公众开放。'],
  ['en', 'However, the bridge (a gift of the state) opens in May.', 'The bridge opens in May.'],
];

const KEPT: ReadonlyArray<readonly [language: string, text: string]> = [
  ['en', 'But for the rain, the bridge would be open by now.'],
  ['en', 'However hard they tried, the bridge stayed closed.'],
  ['en', 'And so the bridge of Hale was open at last.'],
  ['en', 'But “the bridge is open to all,” the mayor said.'],
  ['en', 'But no bridge.'],
  ['en', 'However, nobody came.'],
  ['en', 'Alsoran, the horse of the mayor, won the race.'],
  ['en', 'The bridge (not the road) opens to all in May.'],
  ['en', 'The bridge (if the state pays) opens to all in May.'],
  ['en', 'The bridge (40 metres long) opens to all in May.'],
  ['en', 'The bridge (two of its lanes) opens to all in May.'],
  ['en', 'The World Bridge Fund (WBF) pays for the bridge.'],
  ['en', 'The mayor (Ann Hale) opens the bridge to all.'],
  ['en', 'The mayor asked the member(s) of the council to vote.'],
  ['en', 'The council (re)built the bridge over the river.'],
  ['en', '“The bridge (see box) opens to all,” the mayor said.'],
  ['en', 'The mayor said [the bridge] would open in May.'],
  ['en', '(The bridge will be open to all from May.)'],
  ['en', 'The bridge (“a gift”) opens to all in May.'],
  ['en', 'The book 《The old bridge》 (not the film) is sold here.'],
  ['en', `The bridge (${'a gift of the state and of the town '.repeat(6)}) opens.`],
  ['de', 'Bei der Flut sind (die beiden, Anm.) im Fluss ertrunken.'],
  ['de', 'Vorn liegt die Stadt Halden (elf Punkte) vor Eschau.'],
  ['de', 'Allerdings stimmte der Rat für die Brücke.'],
  ['de', 'Doch noch stimmte der Rat nicht zu.'],
  ['de', 'Jedoch stimmte der Rat für die Brücke.'],
  ['de', 'Bürgermeisterin Anna Hald (SPD) eröffnet die Brücke.'],
  ['fr', 'Mais pas de pont pour la vallée cette année.'],
  ['tr', 'Ancak yüz kişi yeni köprüye gelebildi.'],
  ['tr', 'Köprü (devlet parasını ödemezse) mayısta açılmayacak.'],
  ['ru', 'Мост (если заплатит государство) откроют в мае.'],
  ['sw', 'Daraja (zawadi ya serikali yote) litafunguliwa Mei.'],
];

describe('a sentence in a summary', () => {
  test.each(TRIMMED)('%s: %s', (language, from, to) => {
    const { text, removed } = prepare(from, language);
    expect(text).toBe(to);
    let rest = '';
    let at = 0;
    for (const { start, end } of removed) {
      rest += from.slice(at, start);
      at = end;
    }
    rest += from.slice(at);
    expect(rest.toLowerCase().replace('i̇', 'i')).toBe(to.toLowerCase().replace('i̇', 'i'));
  });

  test.each(KEPT)('%s: stays as it is: %s', (language, text) => {
    expect(prepare(text, language)).toEqual({ text, removed: [] });
  });
});
