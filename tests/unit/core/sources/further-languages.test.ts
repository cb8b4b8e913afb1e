import { named, read } from './reading';

/** Language, text, the names of its sources. */
const NAMED: [string, string, string[]][] = [
  ['fr', '« Le pont est sûr », a déclaré Marla Quint.', ['Marla Quint']],
  [
    'fr',
    'Le ministère des Affaires maritimes a annoncé la fermeture du quai.',
    ['ministère des Affaires maritimes'],
  ],
  ['fr', 'Selon l’Institut de la mer, l’eau se réchauffe.', ['Institut de la mer']],
  ['fr', 'D’après Marla Quint, le quai est fermé.', ['Marla Quint']],
  [
    'fr',
    'Le maire de Lissen, Marla Quint, a précisé que le pont rouvrirait en mai.',
    ['Marla Quint'],
  ],
  [
    'fr',
    'Le quai est fermé, a indiqué à l’AFP le porte-parole du port, Hugo Lenoir.',
    ['Hugo Lenoir'],
  ],
  ['fr', '« C’est long », a regretté la directrice de l’école, Anne Vadel.', ['Anne Vadel']],
  ['it', '«Il ponte è sicuro», ha detto Carla Quinti.', ['Carla Quinti']],
  ['it', 'Il ministero del Mare ha annunciato la chiusura del molo.', ['ministero del Mare']],
  ['it', 'Secondo l’Istituto del mare, l’acqua si scalda.', ['Istituto del mare']],
  ['it', 'Lo ha riferito il sindaco di Lissen, Carla Quinti.', ['Carla Quinti']],
  [
    'it',
    'La direttrice della scuola Anna Vadelli spiega che gli alunni sono 120.',
    ['Anna Vadelli'],
  ],
  ['it', 'Come riporta l’Ansa, il ponte è chiuso.', ['Ansa']],
  ['it', 'Il portavoce del porto, Ugo Lenti, ha confermato la notizia.', ['Ugo Lenti']],
  ['pt', '“A ponte é segura”, disse Marta Quintela.', ['Marta Quintela']],
  ['pt', 'O Ministério dos Portos anunciou o fechamento do cais.', ['Ministério dos Portos']],
  ['pt', 'De acordo com o Instituto das Águas, a água está mais quente.', ['Instituto das Águas']],
  [
    'pt',
    'Segundo a prefeita de Lissen, Marta Quintela, a ponte reabre em maio.',
    ['Marta Quintela'],
  ],
  ['pt', 'O porta-voz do porto, Hugo Lemos, confirmou a notícia.', ['Hugo Lemos']],
  ['pt', 'A Lusa noticia que a ponte está fechada.', ['Lusa']],
  ['ca', 'Segons Marla Quint, el pont és segur.', ['Marla Quint']],
  ['ca', '«El pont és segur», ha dit Marla Quint.', ['Marla Quint']],
  ['ca', 'El Departament de Mar ha anunciat el tancament del moll.', ['Departament de Mar']],
  [
    'ca',
    'L’alcaldessa de Lissen, Marla Quint, ha explicat que el pont obrirà al maig.',
    ['Marla Quint'],
  ],
  ['ca', 'D’acord amb l’Institut del Mar, l’aigua s’escalfa.', ['Institut del Mar']],
  ['ca', 'El portaveu del port, Hug Lemau, va confirmar la notícia.', ['Hug Lemau']],
  ['ar', 'قال الوزير سامي البحري إن الجسر آمن.', ['سامي البحري']],
  ['ar', 'أعلنت وزارة البحر إغلاق الرصيف.', ['وزارة البحر']],
  ['ar', 'وأضاف المتحدث باسم الوزارة سامي البحري أن المياه نظيفة.', ['سامي البحري']],
  ['ar', 'وفقا لبيانات معهد البحار، فإن المياه أكثر دفئا.', ['معهد البحار']],
  ['ar', 'ذكرت صحيفة الميناء أن الجسر سيغلق.', ['صحيفة الميناء']],
  ['ar', 'قالت مديرة المدرسة ليلى الساحلي إن عدد التلاميذ 120.', ['ليلى الساحلي']],
  ['ar', 'وقال سامي البحري للصحفيين إن الجسر آمن.', ['سامي البحري']],
  ['fa', 'وزارت دریا اعلام کرد که اسکله بسته است.', ['وزارت دریا']],
  ['fa', 'به گفته سامان دریایی، پل امن است.', ['سامان دریایی']],
  ['fa', 'سخنگوی وزارت دریا گفت که پل باز است.', ['وزارت دریا']],
  ['fa', 'لیلا ساحلی، مدیر مدرسه، گفت شمار دانش‌آموزان ۱۲۰ نفر است.', ['لیلا ساحلی']],
  ['fa', 'به گزارش خبرگزاری بندر، پل بسته می‌شود.', ['خبرگزاری بندر']],
  ['zh', '海洋部宣布，码头已经关闭。', ['海洋部']],
  ['zh', '“大桥是安全的，”市长林海安说。', ['林海安']],
  ['zh', '据海洋研究所的数据，水温正在上升。', ['海洋研究所']],
  ['zh', '学校校长周丽莎告诉记者，学生有120名。', ['周丽莎']],
  ['zh', '经济学家王海港认为，价格会上涨。', ['王海港']],
  ['zh', '据《海港日报》报道，大桥将关闭。', ['海港日报']],
  ['zh', '项目工程师林海安说，工程已经完成。', ['林海安']],
  ['ja', '海洋省は、埠頭が閉鎖されたと発表した。', ['海洋省']],
  ['ja', '「橋は安全だ」と海野港子市長は述べた。', ['海野港子']],
  ['ja', '海洋研究所によると、水温は上昇している。', ['海洋研究所']],
  ['ja', '校長の森田沙羅さんは「生徒は120人だ」と話した。', ['森田沙羅']],
  ['ja', '港湾新聞は、橋が閉鎖されると報じた。', ['港湾新聞']],
  ['ja', '経済学者の林健一氏は、価格が上がると指摘した。', ['林健一']],
  ['pl', 'Ministerstwo Morza poinformowało, że nabrzeże jest zamknięte.', ['Ministerstwo Morza']],
  ['pl', 'Według Instytutu Morza woda jest cieplejsza.', ['Instytutu Morza']],
  ['pl', '– Most jest bezpieczny – powiedziała Maria Kwint.', ['Maria Kwint']],
  ['cs', 'Podle Marie Kvintové je most bezpečný.', ['Marie Kvintové']],
  ['bg', 'Министерството на морето съобщи, че кеят е затворен.', ['Министерството на морето']],
  ['bg', 'Според Егор Лиманов мостът е безопасен.', ['Егор Лиманов']],
  ['ro', 'Ministerul Mării a anunțat că podul este închis.', ['Ministerul Mării']],
  ['ro', 'Potrivit Mariei Cvint, podul este sigur.', ['Mariei Cvint']],
  [
    'hu',
    'A Tengerügyi Minisztérium közölte, hogy a rakpart zárva van.',
    ['Tengerügyi Minisztérium'],
  ],
  ['hu', 'Kvint Mária szerint a híd biztonságos.', ['Kvint Mária']],
  ['el', 'Το Υπουργείο Ναυτιλίας ανακοίνωσε ότι η προβλήτα έκλεισε.', ['Υπουργείο Ναυτιλίας']],
  ['el', 'Σύμφωνα με τον Νίκο Λιμάνη, η γέφυρα είναι ασφαλής.', ['Νίκο Λιμάνη']],
  ['nl', 'Het ministerie van Zee meldt dat de kade dicht is.', ['ministerie van Zee']],
  ['nl', 'Volgens burgemeester Marla Quint is de brug veilig.', ['Marla Quint']],
  ['sv', 'Havsmyndigheten meddelar att kajen är stängd.', ['Havsmyndigheten']],
  ['sv', '– Bron är säker, säger borgmästaren Marla Quint.', ['Marla Quint']],
  ['fi', 'Meriministeriö ilmoitti, että laituri on suljettu.', ['Meriministeriö']],
  ['fi', 'Marla Quintin mukaan silta on turvallinen.', ['Marla Quintin']],
  ['et', 'Mereministeerium teatas, et kai on suletud.', ['Mereministeerium']],
  ['et', 'Marla Quinti sõnul on sild ohutu.', ['Marla Quinti']],
  ['id', 'Kementerian Laut mengumumkan bahwa dermaga ditutup.', ['Kementerian Laut']],
  ['id', '“Jembatan itu aman,” ujar Wali Kota Marla Quint.', ['Marla Quint']],
  ['hi', 'समुद्र मंत्रालय ने बताया कि घाट बंद है।', ['समुद्र मंत्रालय']],
  ['vi', 'Theo Marla Quint, cây cầu an toàn.', ['Marla Quint']],
];

/** Language, text, the description of who is not named. */
const UNNAMED: [string, string, string][] = [
  [
    'fr',
    'Une source proche des négociations a indiqué que l’accord était prêt.',
    'Une source proche des négociations',
  ],
  [
    'it',
    'Fonti vicine alla trattativa riferiscono che l’accordo è pronto.',
    'Fonti vicine alla trattativa',
  ],
  [
    'pt',
    'Fontes próximas às negociações afirmaram que o acordo está pronto.',
    'Fontes próximas às negociações',
  ],
  ['pt', 'Especialistas alertam que a água vai subir.', 'Especialistas'],
  [
    'ca',
    'Fonts properes a les negociacions asseguren que l’acord és a punt.',
    'Fonts properes a les negociacions',
  ],
  ['ca', 'Els experts alerten que l’aigua pujarà.', 'Els experts'],
  ['ar', 'قال مصدر مقرب من المفاوضات إن الاتفاق جاهز.', 'مصدر مقرب'],
  ['ar', 'حذر خبراء من ارتفاع المياه.', 'خبراء'],
  ['fa', 'کارشناسان هشدار دادند که آب بالا می‌آید.', 'کارشناسان'],
  ['zh', '接近谈判的消息人士透露，协议已经准备好。', '接近谈判的消息人士'],
  ['zh', '来自利森的茶商说，价格会上涨。', '利森的茶商'],
  ['ja', '交渉に近い関係者は、合意は整ったと明らかにした。', '関係者'],
  ['ja', '専門家は水位が上がると警告した。', '専門家'],
  ['cs', 'Experti varují, že voda stoupne.', 'Experti'],
  ['hi', 'विशेषज्ञों ने चेतावनी दी कि पानी बढ़ेगा।', 'विशेषज्ञों'],
];

/** Texts in which nobody says anything. */
const NOBODY: [string, string][] = [
  ['fr', 'Marla Quint a ouvert le nouveau pont.'],
  ['fr', 'Le ministère de la Mer a construit un quai.'],
  ['it', 'Carla Quinti ha aperto il nuovo ponte.'],
  ['it', 'Il ministero del Mare ha costruito un molo.'],
  ['pt', 'Marta Quintela abriu a nova ponte.'],
  ['pt', 'O Ministério dos Portos construiu um cais.'],
  ['ca', 'Marla Quint va obrir el nou pont.'],
  ['ca', 'El Departament de Mar ha construït un moll.'],
  ['ar', 'افتتح سامي البحري الجسر الجديد.'],
  ['ar', 'بنت وزارة البحر رصيفا جديدا.'],
  ['fa', 'سامان دریایی پل تازه را باز کرد.'],
  ['fa', 'وزارت دریا اسکله تازه‌ای ساخت.'],
  ['zh', '林海安为新桥剪彩。'],
  ['zh', '也就是说，大桥要到五月才开放。'],
  ['zh', '水库的规划依据的是多年的观测数据。'],
  ['ja', '海野港子市長は新しい橋を開いた。'],
  ['ja', '海洋省は新しい埠頭を建設した。'],
  ['pl', 'Maria Kwint otworzyła nowy most.'],
  ['cs', 'Marie Kvintová otevřela nový most.'],
  ['bg', 'Егор Лиманов откри новия мост.'],
  ['ro', 'Maria Cvint a deschis podul nou.'],
  ['hu', 'Kvint Mária megnyitotta az új hidat.'],
  ['el', 'Ο Νίκος Λιμάνης άνοιξε τη νέα γέφυρα.'],
  ['nl', 'Marla Quint opende de nieuwe brug.'],
  ['sv', 'Marla Quint öppnade den nya bron.'],
  ['fi', 'Marla Quint avasi uuden sillan.'],
  ['et', 'Marla Quint avas uue silla.'],
  ['id', 'Marla Quint membuka jembatan baru.'],
  ['hi', 'समीर लहरी ने नया पुल खोला।'],
  ['vi', 'Marla Quint đã mở cây cầu mới.'],
];

describe('sources in further languages', () => {
  it.each(NAMED)('%s: names who tells it: %s', (locale, text, names) => {
    expect(named(locale, text)).toEqual(names);
  });

  it.each(UNNAMED)('%s: describes who has no name: %s', (locale, text, name) => {
    expect(read(locale, text).sources).toMatchObject([{ kind: 'unnamed', name }]);
  });

  it.each(NOBODY)('%s: finds nobody where nobody tells anything: %s', (locale, text) => {
    expect(read(locale, text).sources).toEqual([]);
  });
});
