import { readText } from '../../../../server/src/core/text';
import { summarize, type Rule } from '../../../../server/src/core/summarize';

/** Four plain sentences that any summary may use, with the line under test at the end. */
const STORY: Readonly<Record<string, string[]>> = {
  en: [
    'The town council of Hale approved a new bridge over the river on Monday.',
    'Work on the bridge will start in April and take two years to finish.',
    'Engineers from Stone Works drew the plans after a flood in March.',
    'Farmers on the east bank asked for wider lanes and a path for cattle.',
  ],
  de: [
    'Der Stadtrat von Halden hat am Montag eine neue Brücke über den Fluss beschlossen.',
    'Die Arbeiten an der Brücke beginnen im April und dauern zwei Jahre.',
    'Ingenieure der Firma Stein haben die Pläne nach einer Flut gezeichnet.',
    'Bauern am Ostufer hatten breitere Spuren und einen Weg für Vieh verlangt.',
  ],
  fr: [
    'Le conseil municipal de Valmont a approuvé lundi un nouveau pont sur la rivière.',
    'Les travaux du pont commenceront en avril et dureront deux ans.',
    'Des ingénieurs de la société Pierre ont dessiné les plans après une crue.',
    'Les fermiers de la rive est demandaient des voies plus larges.',
  ],
  es: [
    'El ayuntamiento de Valmonte aprobó el lunes un nuevo puente sobre el río.',
    'Las obras del puente empezarán en abril y durarán dos años.',
    'Ingenieros de la empresa Piedra dibujaron los planos tras una riada.',
    'Los ganaderos de la orilla este pedían carriles más anchos.',
  ],
  ru: [
    'Городской совет Залесска одобрил в понедельник новый мост через реку.',
    'Работы на мосту начнутся в апреле и займут два года.',
    'Инженеры компании «Камень» подготовили чертежи после наводнения.',
    'Фермеры восточного берега просили расширить полосы и дорогу для скота.',
  ],
  uk: [
    'Міська рада Залісся схвалила в понеділок новий міст через річку.',
    'Роботи на мосту почнуться у квітні й триватимуть два роки.',
    'Інженери компанії «Камінь» підготували креслення після повені.',
    'Фермери східного берега просили розширити смуги та дорогу для худоби.',
  ],
  tr: [
    'Halden belediye meclisi pazartesi günü nehir üzerine yeni bir köprü yapılmasını onayladı.',
    'Köprü çalışmaları nisan ayında başlayacak ve iki yıl sürecek.',
    'Taş şirketinin mühendisleri planları sel felaketinin ardından çizdi.',
    'Doğu yakasındaki çiftçiler daha geniş şeritler istemişti.',
  ],
  az: [
    'Haldan şəhər şurası bazar ertəsi çayın üzərində yeni körpünü təsdiqlədi.',
    'Körpüdə işlər aprel ayında başlayacaq və iki il davam edəcək.',
    'Daş şirkətinin mühəndisləri planları daşqından sonra çəkiblər.',
    'Şərq sahilindəki fermerlər daha geniş zolaqlar istəmişdilər.',
  ],
  hy: [
    'Հալդենի քաղաքային խորհուրդը երկուշաբթի հաստատեց գետի նոր կամուրջը։',
    'Կամրջի աշխատանքները կսկսվեն ապրիլին և կտևեն երկու տարի։',
    'Քար ընկերության ինժեներները գծագրերը պատրաստեցին ջրհեղեղից հետո։',
    'Արևելյան ափի ֆերմերները խնդրում էին ավելի լայն գոտիներ։',
  ],
  ar: [
    'وافق مجلس مدينة هالدن يوم الاثنين على جسر جديد فوق النهر.',
    'ستبدأ أعمال الجسر في أبريل وتستمر عامين كاملين.',
    'رسم مهندسو شركة الحجر المخططات بعد فيضان مارس الماضي.',
    'طالب مزارعو الضفة الشرقية بمسارات أوسع وطريق للماشية.',
  ],
  ur: [
    'ہالڈن کی شہری کونسل نے پیر کو دریا پر نئے پل کی منظوری دی۔',
    'پل پر کام اپریل میں شروع ہوگا اور دو سال جاری رہے گا۔',
    'پتھر کمپنی کے انجینئروں نے سیلاب کے بعد نقشے تیار کیے۔',
    'مشرقی کنارے کے کسانوں نے چوڑی سڑک کا مطالبہ کیا تھا۔',
  ],
  hi: [
    'हाल्डेन नगर परिषद ने सोमवार को नदी पर नए पुल को मंजूरी दी।',
    'पुल पर काम अप्रैल में शुरू होगा और दो साल चलेगा।',
    'पत्थर कंपनी के इंजीनियरों ने बाढ़ के बाद नक्शे बनाए।',
    'पूर्वी तट के किसानों ने चौड़ी सड़क की मांग की थी।',
  ],
  zh: [
    '哈尔登市议会周一批准在河上修建一座新的大桥。',
    '大桥工程将于四月开工，预计需要两年时间完成。',
    '石头公司的工程师在三月洪水之后绘制了设计图纸。',
    '东岸的农民要求修建更宽的车道和一条牲畜通道。',
  ],
  ja: [
    'ハルデン市議会は月曜日、川に新しい橋を架ける計画を承認した。',
    '橋の工事は四月に始まり、完成までに二年かかる見通しだ。',
    '石社の技術者が三月の洪水の後に設計図を作成した。',
    '東岸の農家はより広い車線と家畜の道を求めていた。',
  ],
  th: [
    'สภาเมืองฮัลเดนอนุมัติสะพานใหม่ข้ามแม่น้ำเมื่อวันจันทร์',
    'งานก่อสร้างสะพานจะเริ่มในเดือนเมษายนและใช้เวลาสองปี',
    'วิศวกรของบริษัทหินวาดแบบแปลนหลังน้ำท่วมในเดือนมีนาคม',
    'เกษตรกรฝั่งตะวันออกขอช่องทางที่กว้างขึ้นและทางสำหรับวัว',
  ],
};

const ruleFor = (language: string, line: string, at = 4): Rule | undefined => {
  const story = STORY[language] ?? [];
  const lines = [...story.slice(0, at), line, ...story.slice(at)];
  const text = readText(lines.join('\n\n'), { format: 'plain', locale: language });
  const { omitted } = summarize(text, { sentences: 1 });
  const index = text.sentences.find(
    (sentence) => text.paragraphs[sentence.paragraph]?.text === line,
  )?.index;
  return omitted.find((one) => one.index === index)?.rule;
};

describe.each(Object.keys(STORY))('a plain story in %s', (language) => {
  it('has nothing that a rule keeps out', () => {
    const text = readText((STORY[language] ?? []).join('\n\n'), {
      format: 'plain',
      locale: language,
    });
    const summary = summarize(text, { sentences: 3 });
    expect(summary.omitted).toEqual([]);
    expect(summary.sentences).toHaveLength(3);
  });
});

const BARRED: ReadonlyArray<readonly [language: string, rule: Rule, line: string]> = [
  ['en', 'question', 'Who will pay for the second bridge in the end?'],
  ['en', 'question', '"Who will pay for it in the end?"'],
  ['en', 'quotation', '"We are very happy with the vote and the plan."'],
  ['en', 'quotation', '“We are very happy with the vote and the plan.'],
  ['en', 'quotation', 'We are very happy with the vote and the plan.”'],
  ['en', 'quotation', "'We are very happy with the vote."],
  ['en', 'quotation', "'We are very happy with the vote.'"],
  ['en', 'quotation', "We are very happy with the vote.'"],
  ['en', 'quotation', '– We are very happy with the vote.'],
  ['en', 'furniture', 'By Jane Doe'],
  ['en', 'furniture', 'By Jane Doe and John Roe, London'],
  ['en', 'furniture', 'Photo: Jane Doe / Hale Gazette'],
  ['en', 'furniture', '© 2026 Hale Gazette'],
  ['en', 'furniture', 'Getty Images'],
  ['en', 'furniture', 'A crowd waits near the old bridge (AP Photo/Jane Doe)'],
  ['en', 'furniture', 'Read also: How the old bridge fell'],
  ['en', 'furniture', 'Subscribe to our newsletter for more news like this.'],
  ['en', 'furniture', 'Subscribe'],
  ['en', 'furniture', 'Source: Hale Gazette'],
  ['en', 'furniture', 'Reporting by Jane Doe; editing by John Roe.'],
  ['en', 'furniture', 'Correction: An earlier version of this article named the wrong river.'],
  ['en', 'furniture', "Editor's note: the name of the river was corrected."],
  ['en', 'furniture', '09.11.2026 14:30'],
  ['en', 'furniture', 'https://example.com/bridge'],
  ['en', 'furniture', '(Hale Agency, 9.11.2026)'],
  [
    'en',
    'furniture',
    'Correction: in an earlier text the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge.',
  ],
  [
    'en',
    'furniture',
    'Scroll down for video of how the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge.',
  ],
  ['en', 'lead-in', 'The plan has three parts:'],
  ['en', 'fragment', 'Not so fast.'],
  ['en', 'fragment', 'A bridge for the whole valley'],
  ['en', 'fragment', 'The plan was good; the vote was close;'],
  ['el', 'question', 'Ποιος θα πληρώσει τελικά τη γέφυρα;'],
  ['da', 'quotation', '– Vi er meget glade for denne nye bro.'],
  ['de', 'question', 'Wer bezahlt am Ende die zweite Brücke?'],
  ['de', 'quotation', '„Wir freuen uns sehr über den Beschluss.“'],
  ['de', 'quotation', '»Wir freuen uns sehr über den Beschluss.«'],
  ['de', 'furniture', 'Von Max Muster'],
  ['de', 'furniture', 'Lesen Sie auch: Wie die alte Brücke fiel'],
  ['de', 'furniture', 'Foto: Max Muster'],
  ['de', 'furniture', 'Korrektur: In einer früheren Version stand ein falscher Name.'],
  ['fr', 'question', 'Qui paiera finalement le deuxième pont ?'],
  ['fr', 'quotation', '« Nous sommes très heureux de ce vote. »'],
  ['fr', 'furniture', 'Lire aussi : Comment le vieux pont est tombé'],
  ['fr', 'furniture', 'Par Jeanne Durand'],
  ['es', 'question', '¿Quién pagará al final el segundo puente?'],
  ['es', 'quotation', '«Estamos muy contentos con el voto y el plan.»'],
  ['es', 'quotation', '"Estamos muy contentos con el voto", dijo.'],
  ['es', 'furniture', 'Lea también: Cómo cayó el viejo puente'],
  ['es', 'furniture', 'Por Juana Pérez'],
  ['ru', 'question', 'Кто в итоге заплатит за второй мост?'],
  ['ru', 'quotation', '«Мы очень рады этому решению совета.»'],
  ['ru', 'quotation', '— Мы очень рады этому решению.'],
  ['ru', 'furniture', 'Читайте также: Как рухнул старый мост'],
  ['ru', 'furniture', 'Фото: Иван Лунин / Залесские вести'],
  ['ru', 'furniture', 'Подписывайтесь на наш канал и читайте новости первыми.'],
  ['uk', 'question', 'Хто зрештою заплатить за другий міст?'],
  ['uk', 'quotation', '«Ми дуже раді цьому рішенню ради.»'],
  ['uk', 'furniture', 'Читайте також: Як упав старий міст'],
  ['tr', 'question', 'İkinci köprünün parasını sonunda kim ödeyecek?'],
  ['tr', 'quotation', '“Karardan dolayı çok mutluyuz ve teşekkür ederiz” dedi.'],
  ['tr', 'furniture', 'Kaynak: Halden Haber'],
  ['az', 'question', 'İkinci körpünün pulunu axırda kim ödəyəcək?'],
  ['az', 'quotation', '“Bu qərardan çox məmnunuq və təşəkkür edirik.”'],
  ['az', 'furniture', 'Foto: Haldan xəbər agentliyi'],
  ['hy', 'question', 'Ո՞վ է վճարելու երկրորդ կամրջի համար։'],
  ['hy', 'quotation', '«Մենք շատ ուրախ ենք այս որոշման համար։»'],
  ['hy', 'furniture', 'Կարդացեք նաև՝ ինչպես փլվեց հին կամուրջը'],
  ['ar', 'question', 'من سيدفع ثمن الجسر الثاني في النهاية؟'],
  ['ar', 'quotation', '«نحن سعداء جدا بهذا القرار الجديد.»'],
  ['ar', 'furniture', 'اقرأ أيضا: كيف سقط الجسر القديم'],
  ['ur', 'question', 'آخر دوسرے پل کی قیمت کون ادا کرے گا؟'],
  ['ur', 'quotation', '”ہم اس فیصلے سے بہت خوش ہیں اور شکر گزار ہیں۔“'],
  ['ur', 'furniture', 'یہ بھی پڑھیں: پرانا پل کیسے گرا'],
  ['hi', 'question', 'आखिर दूसरे पुल का पैसा कौन देगा?'],
  ['hi', 'quotation', '"हम इस फैसले से बहुत खुश हैं।"'],
  ['hi', 'furniture', 'यह भी पढ़ें: पुराना पुल कैसे गिरा'],
  ['zh', 'question', '第二座大桥的费用最后由谁来承担？'],
  ['zh', 'quotation', '“我们对这个决定感到非常高兴。”'],
  ['zh', 'furniture', '延伸阅读：旧桥是怎样倒塌的'],
  ['ja', 'question', '二つ目の橋の費用は誰が払うのか？'],
  ['ja', 'quotation', '「この決定をとてもうれしく思う。」'],
  ['ja', 'furniture', '関連記事：古い橋はなぜ落ちたのか'],
  ['th', 'question', 'ใครจะเป็นคนจ่ายค่าสะพานที่สองในที่สุด?'],
  ['th', 'furniture', 'อ่านเพิ่มเติม สะพานเก่าพังอย่างไร'],
];

describe('sentences that are not chosen', () => {
  test.each(BARRED)('%s %s: %s', (language, rule, line) => {
    expect(ruleFor(language, line)).toBe(rule);
  });
});

const FREE: ReadonlyArray<readonly [language: string, line: string]> = [
  ['hy', 'Կամուրջը կբացվի մայիսին բոլոր բնակիչների համար:'],
  ['en', 'Advertisement sales of the town paper rose again last year.'],
  ['en', 'Subscribers of the Gazette will pay more from next year on, the owner said.'],
  ['en', 'By March the two sides of the valley will be one town again.'],
  ['en', '"We are very happy with the vote," Mayor Ann Hale said on Monday.'],
  ['en', '"Who will pay for it?" asked Mayor Ann Hale on Monday evening.'],
  ['en', "'We are very happy with the vote,' Mayor Ann Hale said on Monday."],
  ['en', "The mayors' plans are older than the flood and its victims' claims."],
  ['en', 'This week the council will also vote on a tunnel.'],
  ['en', 'The bridge (a gift of the state) will be open to all from May.'],
  [
    'en',
    'Read also by many in the valley the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge.',
  ],
  ['de', '„Wir freuen uns“, sagte Bürgermeisterin Anna Hald am Montag.'],
  ['de', 'Diese Woche stimmt der Rat auch über einen Tunnel ab.'],
  ['ru', '«Мы очень рады», — сказала мэр Анна Лунина в понедельник.'],
  ['ru', '— Мы очень рады, — сказала мэр Анна Лунина.'],
  ['nb', '– Vi er glade, sier ordfører Anne Berg.'],
  ['vi', 'Ông Nguyễn Văn Hải cho biết cây cầu sẽ mở cửa vào tháng năm.'],
  ['el', 'Η γέφυρα θα ανοίξει τον Μάιο για όλους τους κατοίκους.'],
];

it('bars a short rest without a stop behind whole sentences', () => {
  const story = STORY.en ?? [];
  const body = `${story.join(' ')} Late vote again now`;
  const text = readText(body, { format: 'plain', locale: 'en' });
  expect(summarize(text).omitted).toEqual([{ index: 4, rule: 'fragment' }]);
  const long = readText(`${body} and then a very long way home`, { format: 'plain', locale: 'en' });
  expect(summarize(long).omitted).toEqual([]);
});

describe('sentences that may be chosen', () => {
  test.each(FREE)('%s: %s', (language, line) => {
    expect(ruleFor(language, line)).toBeUndefined();
  });
});

const LEANING: ReadonlyArray<readonly [language: string, line: string]> = [
  ['en', 'He promised to open the bridge before the next flood comes.'],
  ['en', 'This decision surprised the farmers on the other bank of the river.'],
  ['en', 'However, the farmers on the other bank want a tunnel.'],
  ['en', 'On the other hand, the farmers on the bank want a tunnel.'],
  ['en', '"We are happy with the vote and the plan," he said.'],
  ['en', "'We are happy with the vote and the plan,' she said."],
  ['en', 'The 45-year-old promised to open the bridge before the next flood.'],
  ['en', '(The bridge will be open to all from May.)'],
  ['en', '"However, the farmers want a tunnel," Mayor Ann Hale said.'],
  ['de', 'Er versprach, die Brücke vor der nächsten Flut zu öffnen.'],
  ['de', '„Wir freuen uns sehr über die Brücke“, sagte er.'],
  ['fr', 'Il a promis d’ouvrir le pont avant la prochaine crue.'],
  ['es', 'Sin embargo, los ganaderos quieren un túnel bajo el río.'],
  ['ru', 'Он пообещал открыть мост до следующего наводнения.'],
  ['ru', 'По его словам, мост откроют до следующего наводнения.'],
  ['ru', '— Мы очень рады новому мосту, — сказал он.'],
  ['uk', 'Він пообіцяв відкрити міст до наступної повені.'],
  ['tr', 'Bu nedenle çiftçiler nehrin altına bir tünel istiyor.'],
  ['az', 'O, körpünü növbəti daşqına qədər açmağa söz verib.'],
  ['hy', 'Նա խոստացավ բացել կամուրջը մինչև հաջորդ ջրհեղեղը։'],
  ['ar', 'وأضاف أن الجسر سيفتح قبل الفيضان القادم.'],
  ['ur', 'انہوں نے اگلے سیلاب سے پہلے پل کھولنے کا وعدہ کیا۔'],
  ['hi', 'उन्होंने अगली बाढ़ से पहले पुल खोलने का वादा किया।'],
  ['zh', '他承诺在下一次洪水之前开放这座大桥。'],
  ['ja', 'しかし、農家は川の下にトンネルを求めている。'],
  ['th', 'เขาสัญญาว่าจะเปิดสะพานก่อนน้ำท่วมครั้งต่อไป'],
  ['vi', 'Ông cho biết cây cầu sẽ mở cửa vào tháng năm tới.'],
];

describe('sentences that lean on the one before', () => {
  test.each(LEANING)('%s: only with it: %s', (language, line) => {
    const story = STORY[language] ?? STORY.en ?? [];
    const lines = [...story.slice(0, 3), line, ...story.slice(3)];
    const text = readText(lines.join('\n\n'), { format: 'plain', locale: language });
    const all = summarize(text, { sentences: 4 }).sentences.map(({ index }) => index);
    if (all.includes(3)) expect(all).toContain(2);
    // Behind a sentence that may not be chosen it may not be chosen either.
    const question = 'Xxx yyy zzz www vvv?';
    const barred = [...story.slice(0, 3), `"${question}"`, line, ...story.slice(3)];
    const behind = readText(barred.join('\n\n'), { format: 'plain', locale: language });
    const rules = summarize(behind, { sentences: 1 }).omitted;
    expect(rules).toContainEqual({ index: 4, rule: 'answer' });
  });

  it('is barred behind a quotation that has no speaker', () => {
    const lines = [...(STORY.en ?? []), '"A fine day for us all."', 'He left the hall at once.'];
    const text = readText(lines.join('\n\n'), { format: 'plain', locale: 'en' });
    expect(summarize(text, { sentences: 1 }).omitted).toEqual([
      { index: 4, rule: 'quotation' },
      { index: 5, rule: 'leans' },
    ]);
  });

  it('chooses what it leans on first, and then it', () => {
    const story = [
      'Mayor Ann Hale opened the bridge over the river in the valley.',
      'She called the bridge over the river a gift to the valley.',
      'Rain fell.',
      'The old ferry was sold to a museum in another country last week.',
    ];
    const text = readText(story.join('\n\n'), { format: 'plain', locale: 'en' });
    const chosen = summarize(text, { sentences: 2 }).sentences.map(({ index }) => index);
    expect(chosen[0]).toBe(0);
  });
});

const DATELINES: ReadonlyArray<readonly [language: string, dateline: string]> = [
  ['en', 'BAKU, Nov 9 (Agency) — '],
  ['en', 'WASHINGTON (Reuters) - '],
  ['en', 'LONDON — '],
  ['en', 'ANKARA, TURKEY -- '],
  ['en', '(CNN) -- '],
  ['en', '(CNN)'],
  ['en', 'NEW YORK, Nov. 9, 2026 (Agency) -- '],
  ['de', 'Berlin (dpa) - '],
  ['de', 'Wien – '],
  ['ar', 'القاهرة — '],
  ['de', 'WIEN, 9. November (APA) – '],
  ['fr', 'PARIS, le 9 novembre (AFP) - '],
  ['es', 'MADRID, 9 Nov. (EFE) - '],
  ['ru', 'МОСКВА, 9 ноя — РИА Новости. '],
  ['ru', 'Баку, 9 ноября, АЗЕРТАДЖ — '],
  ['uk', 'КИЇВ, 9 листопада — '],
  ['tr', 'ANKARA (AA) - '],
  ['az', 'Bakı, 9 noyabr, AZƏRTAC. '],
  ['zh', '新华社北京11月9日电（记者张三）'],
  ['ja', '【東京時事】'],
];

describe('datelines', () => {
  test.each(DATELINES)('%s: %s is left out', (language, dateline) => {
    const story = STORY[language] ?? [];
    const lines = [`${dateline}${story[0] ?? ''}`, ...story.slice(1)];
    const text = readText(lines.join('\n\n'), { format: 'plain', locale: language });
    const [first] = summarize(text, { sentences: 1 }).sentences;
    expect(first?.text).toBe(story[0]);
    const paragraph = text.paragraphs[first?.paragraph ?? -1]?.text;
    expect(paragraph?.slice(first?.start, first?.end)).toBe(story[0]);
  });

  it('is not seen in an insertion between dashes', () => {
    const story = [
      'Ann Hale – Mayor of the town – opened the bridge.',
      ...(STORY.en ?? []).slice(1),
    ];
    const text = readText(story.join('\n\n'), { format: 'plain', locale: 'en' });
    expect(summarize(text, { sentences: 1 }).sentences[0]?.text).toBe(story[0]);
  });

  it('stays where there is nothing behind it, and is not seen in a plain sentence', () => {
    const story = [
      'Hale — a town of mills — has a new bridge over its river.',
      ...(STORY.en ?? []).slice(1),
    ];
    const text = readText(story.join('\n\n'), { format: 'plain', locale: 'en' });
    expect(summarize(text, { sentences: 1 }).sentences[0]?.text).toBe(story[0]);
  });
});
