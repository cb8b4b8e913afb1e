import { readText } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';

/** Whether the second of three sentences needs the first. */
function needsFirst(language: string, line: string): boolean {
  const filler = 'Aaaa Bbbb Cccc Dddd Eeee.';
  const text = readText([filler, line].join('\n\n'), { format: 'plain', locale: language });
  const { candidates, omitted } = findCandidates(text);
  expect(omitted).toEqual([]);
  return candidates[1]?.needs === 0;
}

const BACK: ReadonlyArray<readonly [language: string, line: string]> = [
  ['de', 'Nur neun Minuten später erhöhte er per Elfmeter auf 0:2.'],
  ['de', 'Den zweiten Elfmeter schoss er neben das Tor.'],
  ['de', 'Als Grund nannte er die hohen Kosten der Brücke.'],
  ['de', 'Am Montag reiste sie mit dem Zug nach Halden.'],
  ['de', 'Beim Spiel in Halden traf er zweimal.'],
  ['nl', 'Negen minuten later schoot hij de tweede binnen.'],
  ['nb', 'Etter pausen skåret han sitt andre mål.'],
  ['da', 'Efter pausen scorede han sit andet mål.'],
  ['sv', 'Efter pausen gjorde hon sitt andra mål.'],
  ['en', 'Nine minutes later he made it two from the spot.'],
  ['en', 'In a statement, she said that the bridge would open in May.'],
  ['en', 'On Monday he left the town for good.'],
  ['en', 'In New York she met the owners of the bridge.'],
  ['en', 'The plan he announced will cost the town ten million.'],
  ['en', 'What she wants is a tunnel under the river.'],
  ['fr', 'Neuf minutes plus tard, il a marqué le deuxième but.'],
  ['fr', 'Selon la police, elle conduisait trop vite ce soir-là.'],
  ['es', 'Después del partido, ella no quiso hablar con nadie.'],
  ['pt', 'Na segunda-feira, ele disse aos jornais que vai sair.'],
  ['it', 'Dopo la partita lui ha lasciato lo stadio in silenzio.'],
  ['ru', 'Через девять минут он забил второй гол с пенальти.'],
  ['ru', 'По словам адвоката, он не признаёт своей вины.'],
  ['uk', 'Через дев’ять хвилин він забив другий гол.'],
  ['pl', 'Po przerwie on strzelił drugiego gola dla gości.'],
  ['bg', 'След девет минути той отбеляза втория гол.'],
  ['fi', 'Ottelun jälkeen hän kiitti kaikkia katsojia.'],
  ['fi', 'Hän ei halunnut kommentoida asiaa perjantaina.'],
  ['et', 'Pärast mängu tänas ta kõiki pealtvaatajaid.'],
  ['hu', 'A szünet után ő rúgta a második gólt.'],
  ['hy', 'Ինը րոպե անց նա խփեց երկրորդ գոլը։'],
  ['tr', 'Dokuz dakika sonra o, ikinci golü penaltıdan attı.'],
  ['az', 'Doqquz dəqiqə sonra o, ikinci qolu penaltidən vurdu.'],
  ['en', 'With those words the mayor closed the meeting of the council.'],
  ['en', 'At that party the owner of the ferry sold his last boat.'],
  ['en', 'Over four years it will spend 640 million on the bridge.'],
  ['en', 'The bridge over the river will be late, he said.'],
  ['de', 'Bei dieser Brücke fehlen noch immer die Geländer am Rand.'],
  ['de', 'Die Brücke wird erst im Winter fertig, sagte er.'],
  ['es', 'Es uno de los puentes más largos de toda la comarca.'],
  ['it', 'È uno dei ponti più lunghi di tutta la valle del fiume.'],
  ['pt', 'É uma das pontes mais longas de toda a região do rio.'],
  ['eu', 'Ibilbide horretan hainbat zubi eraiki dituzte ibaiaren gainean.'],
  ['eu', 'Ibaiaren zubi horretan lan egin dute langileek udan.'],
  ['id', 'Jembatan itu akan dibuka untuk umum pada bulan Mei.'],
  ['tr', 'Belediye meclisi buna karşı oy kullandı.'],
  ['az', 'Şəhər şurası bundan narazı qaldığını bildirdi.'],
  ['hy', 'Երկուշաբթի օրը նրան տեսել են կամրջի մոտ։'],
  ['ar', 'وهؤلاء يطالبون بجسر جديد فوق النهر منذ أعوام.'],
  ['ar', 'وعمره ستون عاما ويسكن على الضفة الشرقية.'],
  ['hi', 'सोमवार को उन्होंने पुल का उद्घाटन किया।'],
  ['ur', 'پیر کو انہوں نے نئے پل کا افتتاح کیا۔'],
  ['fa', 'روز دوشنبه او پل تازه را افتتاح کرد.'],
  ['vi', 'Sau trận đấu, anh cảm ơn mọi khán giả.'],
  ['id', 'Setelah pertandingan, dia berterima kasih kepada penonton.'],
  ['ko', '구 분 뒤 그는 페널티킥으로 두 번째 골을 넣었다.'],
  ['zh', '九分钟后，他又射入第二个点球。'],
  ['ja', '試合後、彼は観客全員に感謝の言葉を述べた。'],
  ['zh', '“我们对投票结果感到高兴”，他星期一下午说。'],
  ['en', 'Two of them are in custody until the trial begins.'],
  ['de', 'Zwei von ihnen sitzen bis zum Beginn des Prozesses in Haft.'],
  ['es', 'De la existencia de ambos hubo noticia hace una semana.'],
  ['nb', 'Dessverre har hun ikke støtte for broen i byrådet.'],
  ['de', 'Das teilte die Stadt am Montag in einer Aussendung mit.'],
  ['de', 'Das behaupten jedenfalls Forscher der Universität Halden.'],
  ['de', 'Das gelte für die Brücke ebenso wie für den Tunnel.'],
  ['de', 'Das sagte Bürgermeisterin Anna Brandt nach der Sitzung.'],
  ['eu', '«Zubi berria behar dugu uda baino lehen», borobildu du.'],
  ['it', '«Il ponte sarà pronto prima dell’estate», ha aggiunto.'],
  ['nb', 'Alt dette er det bred enighet om i byrådet i Halden.'],
  ['de', 'All das wollen die Bauern am Fluss nicht hinnehmen.'],
  ['en', "They're the best farmers on the east bank of the river."],
  ['en', 'Second, the bakery on Mill Lane will close in June.'],
  ['de', 'Zweitens schließt die Bäckerei im Juni für immer.'],
  ['ru', 'Во-вторых, пекарня закроется в июне навсегда.'],
  ['fr', 'Deuxièmement, la boulangerie fermera en juin.'],
];

const BOUND: ReadonlyArray<readonly [language: string, line: string]> = [
  ['en', 'The town has four million bricks, and two million of them are red.'],
  ['de', 'Die Stadt hat vier Brücken, zwei von ihnen sind gesperrt.'],
  ['de', 'Das letzte Haus am Fluss wird in diesem Winter abgerissen.'],
  ['de', 'Das seit einem Jahr gesperrte Haus wird wieder geöffnet.'],
  ['de', 'Das Haus am Fluss wird in diesem Winter abgerissen.'],
  ['eu', '«Zubi berria behar dugu», esan du Ane Etxeberriak bileran.'],
  ['en', 'The mayor said he would resign in the coming week.'],
  ['en', 'On Monday the mayor said she would resign in May.'],
  ['en', 'On Monday Ann Hale told the town she would resign.'],
  ['en', 'After Brandt scored, he ran to the other end.'],
  ['en', 'In the book he wrote, Brandt tells of the flood.'],
  ['en', 'In Hale it rained for nine days without an end.'],
  ['en', 'In the end the vote was close and nobody knew why the man left or where he was.'],
  ['en', 'At the hall (where he spoke) many people waited for hours.'],
  ['en', 'In a hall that nobody had used for many years since the flood he spoke.'],
  ['en', 'In this week alone the ferry made nine hundred crossings.'],
  ['en', 'On Monday it rained on both banks of the river.'],
  ['de', 'In diesem Jahr fehlen noch immer die Geländer am Rand.'],
  ['eu', 'Aste honetan hainbat zubi eraiki dituzte ibaiaren gainean.'],
  ['eu', 'Azken aste hauetan lan handia egin dute langileek.'],
  ['es', 'Es posible que el puente se abra antes del verano.'],
  ['en', 'Second place in the vote went to the bakery.'],
  ['de', 'Der Bürgermeister sagte, er werde im Mai gehen.'],
  ['de', 'Am Montag erklärte der Bürgermeister, er werde gehen.'],
  ['de', 'Der Bürgermeister war müde und er ging nach Hause.'],
  ['de', 'Am Montag bitten wir Sie um Ihre Stimme für die Brücke.'],
  ['de', 'Seit er im Amt ist, hat Brandt drei Brücken gebaut.'],
  ['nl', 'De burgemeester zei dat hij in mei zou gaan.'],
  ['nb', 'Ordføreren sa han ville gå av i mai neste år.'],
  ['fr', 'En Europe, il y a des milliers de vieux ponts.'],
  ['fr', 'Pour le maire, il faut un nouveau pont.'],
  ['fr', 'En mai, le maire était fatigué et il est parti.'],
  ['es', 'En mayo el alcalde dijo que él pagaría el puente.'],
  ['ru', 'Мэр города заявил, что он уходит в отставку.'],
  ['ru', 'Мэр города устал, он уходит в отставку.'],
  ['fi', 'Pormestari sanoi, että hän lähtee toukokuussa.'],
  ['tr', 'Belediye başkanı bildirdi ki o, mayısta gidecek.'],
  ['az', 'Mer bildirib ki, o, may ayında gedəcək.'],
  ['hi', 'मेयर ने कहा कि उन्होंने पुल का काम शुरू किया।'],
  ['ko', '홀런 시장은 월요일 그가 곧 떠난다고 말했다.'],
  ['vi', 'Sau trận đấu, ông Nguyễn cảm ơn mọi khán giả.'],
  ['zh', '市长星期一宣布他将在五月辞职。'],
  ['ja', '市長は月曜日、五月に辞任すると述べた。'],
  ['th', 'สภาเมืองอนุมัติสะพานใหม่เมื่อวันจันทร์ที่ผ่านมา'],
];

describe('a pronoun within a sentence', () => {
  test.each(BACK)('%s leans on the sentence before: %s', (language, line) => {
    expect(needsFirst(language, line)).toBe(true);
  });

  test.each(BOUND)('%s stands: %s', (language, line) => {
    expect(needsFirst(language, line)).toBe(false);
  });

  it('is not told of somebody else, whose sentence was left out', () => {
    const report = [
      'Halden hat das Derby gegen Eschau am Samstag mit 1:2 verloren.',
      'Zunächst brachte Kapitän Jan Brandt die Gastgeber mit 1:0 in Führung.',
      'Vor der Pause traf Okoro für die Gäste zum Ausgleich.',
      'Nur neun Minuten später erhöhte er per Elfmeter auf 1:2.',
      'Das Rückspiel zwischen Halden und Eschau ist im März.',
    ];
    const text = readText(report.join(' '), { format: 'plain', locale: 'de' });
    for (let count = 1; count < 5; count += 1) {
      const chosen = summarize(text, { sentences: count }).sentences.map(({ index }) => index);
      if (chosen.includes(3)) expect(chosen).toContain(2);
    }
  });
});
