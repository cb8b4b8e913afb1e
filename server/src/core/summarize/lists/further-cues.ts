import type { CueLists } from './types';

/** The same for languages of the east and for those with fewer readers; see `CueLists`. */
export const FURTHER_CUES: Readonly<Record<string, CueLists>> = {
  tr: {
    future: /\p{L}{2}(?:acak|ecek|acağı|eceği)/u,
    past: 'kuruldu kurulan doğdu önce',
    decided:
      'onayladı onaylandı kabul reddetti reddedildi mahkeme mahkemesi mahkum hapis beraat gözaltına tutuklandı suçlandı seçildi kazandı galip yendi kaybetti öldü öldürüldü yaralandı yasakladı istifa görevden atandı imzaladı imzalandı anlaşma karar kararı belirlendi doğruladı kapatıldı çoğunluk soruşturma açıkladı itiraz',
    reason: 'çünkü nedeniyle sebebiyle yüzünden dolayı sonucu sonucunda rağmen neden',
    ahead:
      'olacak edecek planlanıyor planlıyor bekleniyor gelecek önümüzdeki yarın başlayacak yapılacak açılacak',
    denied: 'yalanladı reddediyor inkar yalanlandı karşı eleştirdi eleştiriyor tepki protesto',
    personal: 'ben biz bana bize benim bizim beni bizi sen siz size sizin',
  },
  az: {
    future: /\p{L}{2}(?:acaq|əcək|acağı|əcəyi)/u,
    past: 'yaradılıb anadan əvvəl',
    decided:
      'təsdiqlədi təsdiqlənib rədd məhkəmə məhkəməsi hökm məhkum bəraət saxlanılıb həbs ittiham seçildi seçilib qalib qazandı uduzdu öldü ölüb həlak yaralanıb qadağan istefa təyin imzaladı imzalanıb razılaşdı qərar qərarı məlum bağlanıb səs araşdırma istintaq apellyasiya',
    reason: 'çünki səbəbi səbəbindən görə nəticəsində üzündən baxmayaraq səbəb',
    ahead: 'olacaq edəcək planlaşdırılır gözlənilir gələn növbəti sabah başlayacaq açılacaq',
    denied: 'təkzib inkar yalanladı etiraz tənqid',
    personal: 'mən biz mənə bizə mənim bizim məni bizi sən siz sizə sizin',
  },
  eu: {
    past: 'sortua sortu lehenago',
    decided:
      'onartu baztertu ezetsi epaitegi auzitegi epaia kondenatu zigortu absolbitu atxilotu inputatu hautatu irabazi garaipen galdu hil hildako zauritu debekatu dimititu kargutik izendatu sinatu adostu erabaki ondorio berretsi itxi',
    reason: 'delako direlako zelako kausa arrazoi ondorioz eraginda arren',
    ahead: 'izango egingo espero aurreikusi datorren datozen hurrengo bihar hasiko dute',
    denied: 'ukatu gezurtatu gaitzetsi kritikatu aurka salatu',
    personal: 'ni gu nire gure niri guri zu zuek zure dugu ditugu gara naiz',
  },
  hy: {
    future: /(?:^|\s)կ\p{L}{3,}(?:ի|են)(?!\p{L})/u,
    past: 'հիմնադրվել ծնվել նախկինում',
    decided:
      'հաստատեց հաստատել մերժեց մերժել դատարանը դատարան դատավճիռ դատապարտ արդարացվ ձերբակալվ մեղադրանք ընտրվեց հաղթեց հաղթել պարտվեց զոհվեց զոհվել մահացավ մահացել վիրավոր տուժել արգելեց հրաժարական նշանակվեց ստորագրեց ստորագրեցին համաձայն որոշեց որոշում պարզվեց փակվեց մեծամասնությամբ քննություն բողոքարկ',
    reason: 'որովհետև քանի պատճառով պատճառը հետևանքով արդյունքում չնայած',
    ahead: 'կլինի կլինեն կսկսվի կսկսվեն կբացվի պետք նախատեսվում սպասվում հաջորդ վաղը մինչև առաջիկա',
    denied: 'հերքեց հերքում հերքել ժխտում ժխտեց առարկեց քննադատեց քննադատում',
    personal: 'ես մենք ինձ մեզ իմ մեր դու դուք քեզ ձեզ ձեր',
  },
  ar: {
    future: /(?:^|\s)س[يت]\p{L}{3}/u,
    past: 'تأسست تأسس ولد ولدت سابقا',
    decided:
      'وافق وافقت أقر أقرت رفض رفضت المحكمة محكمة حكمت حكم بالسجن أدين برأت اعتقل اعتقلت أوقفت انتخب فاز فازت الفوز خسر خسرت قتل قتلت مقتل قتيلا قتلى توفي توفيت أصيب أصيبت جرحى حظر حظرت استقال أقيل عين وقع وقعت وقعا اتفاق اتفق قرر قررت قرار تبين أكد أكدت ألغى ألغت أغلق أغلبية بأغلبية تحقيق التحقيق استئناف أعلن أعلنت',
    reason: 'لأن بسبب نتيجة السبب بعدما إثر جراء رغم لذلك',
    ahead: 'سوف سيتم ستتم سيكون ستكون سيبدأ ستبدأ المقرر المتوقع المقبل المقبلة القادم القادمة غدا',
    denied:
      'نفى نفت نفوا ينفي تنفي أنكر أنكرت كذب انتقد انتقدت ينتقد عارض عارضت يعارض اعترض اعترضت احتج',
    personal: 'أنا نحن لنا لي عندنا أنت أنتم لكم',
  },
  ur: {
    past: 'قیام پیدا پہلے',
    decided:
      'منظوری منظور مسترد عدالت فیصلہ سزا بری گرفتار الزام منتخب جیت فتح شکست ہلاک جاں زخمی پابندی مستعفی استعفی مقرر دستخط معاہدہ اعلان تصدیق بند',
    reason: 'کیونکہ وجہ باعث نتیجے سبب باوجود',
    ahead: 'گا گے گی متوقع آئندہ اگلے کل منصوبہ تک',
    denied: 'تردید انکار تنقید مخالفت احتجاج',
    personal: 'ہم مجھے ہمیں میرا میری ہمارا ہماری ہمارے آپ تم',
  },
  hi: {
    future: /\p{L}(?:गा|गी|गे)(?!\p{L})/u,
    past: 'स्थापना जन्म पहले',
    decided:
      'मंजूरी मंज़ूरी खारिज ख़ारिज अदालत कोर्ट फैसला फ़ैसला सजा सज़ा दोषी बरी गिरफ्तार गिरफ़्तार आरोप चुना जीत जीता हराया हार मौत मारे घायल प्रतिबंध रोक इस्तीफा इस्तीफ़ा नियुक्त हस्ताक्षर समझौता निर्णय घोषणा पुष्टि बंद',
    reason: 'क्योंकि कारण वजह नतीजे चलते बावजूद',
    ahead: 'होगा होगी होंगे करेगा करेगी करेंगे जाएगा जाएगी जाएंगे उम्मीद अगले योजना तक',
    denied: 'इनकार इंकार खंडन विरोध आलोचना',
    personal: 'मैं हम मुझे हमें मेरा मेरी हमारा हमारी मैंने हमने आप तुम',
  },
  zh: {
    past: '成立 创立 出生 此前 曾经',
    decided:
      '批准 通过 否决 拒绝 法院 判决 判处 裁定 无罪 逮捕 拘留 起诉 当选 获胜 夺冠 击败 死亡 丧生 受伤 遇难 禁止 辞职 免职 任命 签署 达成 决定 结果 证实 取消 关闭 批準 通過 否決 拒絕 判決 裁決 獲勝 喪生 受傷 辭職 簽署 達成 決定 結果 證實 多数 調查 调查 上诉',
    reason: '因为 由于 原因 导致 因此 造成 尽管 因為 由於 導致',
    ahead: '将于 将在 预计 计划 明天 下周 下月 明年 截至 拟于 即将 將於 將在 預計 計劃 下週',
    denied: '否认 驳斥 反驳 否認 駁斥 反駁 批评 批評 反对 反對 抗议 抗議',
    personal: '我们 我的 你们 您的 我們 你們',
  },
  ja: {
    past: '設立 創業 生ま 以前',
    decided:
      '承認 可決 否決 却下 拒否 裁判 判決 有罪 無罪 逮捕 起訴 当選 優勝 勝利 敗れ 死亡 負傷 禁止 辞任 解任 任命 署名 合意 決定 決め 結果 判明 確認 中止 閉鎖',
    reason: '理由 原因 影響',
    ahead: '予定 見通 来月 来年 来週 明日 方針 見込',
    denied: '否定 否認 反論 批判 反対 抗議',
    personal: '私た 私は 僕は 皆さ',
  },
  vi: {
    decided:
      'duyệt tòa án phạt bắt khởi trúng thắng thua chết thương cấm ký quyết đóng điều tra kháng',
    reason: 'vì khiến dù',
    ahead: 'sẽ dự kiến chuẩn',
    denied: 'phủ chối bác đối phê',
    personal: 'tôi chúng mình bạn',
  },
  fi: {
    decided:
      'hyväksyi hyväksyttiin hylkäsi hylättiin oikeus tuomittiin tuomio vapautettiin pidätettiin syytteen valittiin voitti voitto hävisi kuoli kuollut loukkaantui kielsi erosi erotettiin nimitettiin allekirjoitti sopivat päätti päätös selvisi vahvisti suljettiin',
    reason: 'koska vuoksi takia syy syynä siksi seurauksena huolimatta',
    ahead: 'aikoo odotetaan suunnitelmissa ensi tulee mennessä alkaa huomenna',
    denied: 'kiistää kiisti kieltää kielsi arvostelee arvosteli vastustaa vastusti kritisoi',
    personal: 'minä me minun meidän minulle meille sinä te teidän',
  },
  et: {
    decided:
      'kinnitas otsustas lükkas kohus mõistis süüdi vahistati valiti võitis võit kaotas hukkus suri vigastada keelas astus ametisse allkirjastas leppisid otsus selgus suleti',
    reason: 'sest tõttu põhjus põhjuseks seetõttu tagajärjel hoolimata',
    ahead: 'hakkab peaks plaanib järgmisel homme tuleb algab',
    denied: 'eitab eitas kritiseeris vaidlustas vastu',
    personal: 'mina ma meie me minu meil mulle sina te teie',
  },
  cs: {
    decided:
      'schválila schválil zamítl zamítla soud soudu rozsudek odsouzen odsoudil zproštěn zadržen zatčen obviněn zvolen vyhrál vyhrála vítězství porazil prohrál zemřel zemřeli zahynul zraněn zakázal odstoupil odvolán jmenován podepsal podepsali dohoda dohodli rozhodl rozhodla rozhodnutí ukázalo potvrdil uzavřen',
    reason: 'protože kvůli důvodem důvod příčinou proto následek navzdory',
    ahead: 'bude budou plánuje očekává příští zítra začne začnou',
    denied: 'popírá popřel odmítá vyvrátil kritizuje kritizoval nesouhlasí protestuje',
    personal: 'já my mně nám nás můj moje náš naše vy vám vás váš',
  },
  sk: {
    decided:
      'schválila schválil zamietol zamietla súd súdu rozsudok odsúdený odsúdil zadržaný zatknutý obvinený zvolený vyhral vyhrala víťazstvo porazil prehral zomrel zahynul zranený zakázal odstúpil odvolaný vymenovaný podpísal podpísali dohoda dohodli rozhodol rozhodla rozhodnutie ukázalo potvrdil',
    reason: 'pretože lebo kvôli dôvodom dôvod príčinou preto následok napriek',
    ahead: 'bude budú plánuje očakáva budúci zajtra začne začnú',
    denied: 'popiera poprel odmieta vyvrátil kritizuje kritizoval nesúhlasí protestuje',
    personal: 'ja my mne nám nás môj moja náš naša vy vám vás váš',
  },
  hu: {
    decided:
      'jóváhagyta elfogadta elutasította bíróság ítélet ítélték elítélték felmentette letartóztatták őrizetbe megválasztották győzött nyert győzelem vesztett meghalt megsérült betiltotta lemondott menesztették kinevezték aláírta megállapodtak döntött döntés kiderült megerősítette bezárták',
    reason: 'mert miatt oka ezért következtében ellenére',
    ahead: 'fog fognak várhatóan tervezi jövő holnap következő kezdődik lesz',
    denied: 'tagadja tagadta cáfolta cáfolja bírálta bírálja ellenzi ellenzik tiltakozik',
    personal: 'én nekem nekünk engem minket önök',
  },
  ro: {
    decided:
      'aprobat aprobă respins instanța tribunalul judecător sentința condamnat achitat arestat reținut acuzat ales câștigat victorie învins pierdut murit morți răniți rănit interzis demisionat demis numit semnat acord ordonat decis decizia confirmat închis',
    reason: 'deoarece pentru cauza motiv urmare ciuda fiindcă',
    ahead: 'va vor urmează prevăzut așteptat viitoare viitor mâine termen începe',
    denied: 'neagă negat dezmințit dezminte contestă critică criticat criticând opune protestează',
    personal: 'eu noi mie nouă meu mea nostru noastră tu voi vostru',
  },
  bg: {
    decided:
      'одобри одобриха прие отхвърли съд съдът присъда осъден оправдан задържан арестуван обвинен избран спечели победи победа загуби загина загинаха почина ранени забрани оттегли уволнен назначен подписа подписаха споразумение реши решение оказа потвърди затворен',
    reason: 'защото заради причина поради затова вследствие въпреки',
    ahead: 'ще предстои очаква планира следващата следващия утре трябва',
    denied: 'отрича отрече опроверга отрекоха критикува критикуват възрази протестират',
    personal: 'аз ние ми ни нас мен моят нашият вие ви ваш ти',
  },
  el: {
    decided:
      'ενέκρινε εγκρίθηκε απέρριψε απορρίφθηκε δικαστήριο καταδικάστηκε αθωώθηκε συνελήφθη συνελήφθησαν κατηγορείται εξελέγη κέρδισε νίκησε νίκη έχασε σκοτώθηκε πέθανε νεκροί τραυματίστηκε τραυματίες απαγόρευσε παραιτήθηκε διορίστηκε υπέγραψε υπέγραψαν συμφωνία αποφάσισε απόφαση προέκυψε επιβεβαίωσε έκλεισε',
    reason: 'επειδή λόγω εξαιτίας αιτία διότι αποτέλεσμα παρά',
    ahead: 'θα αναμένεται σχεδιάζει προβλέπεται επόμενη επόμενο αύριο πρόκειται',
    denied: 'αρνείται αρνήθηκε διαψεύδει διέψευσε επικρίνει επέκρινε αντιτίθεται διαμαρτύρεται',
    personal: 'εγώ εμείς μου μας εμένα εσύ εσείς σας',
  },
  he: {
    decided:
      'אישרה אישר דחה דחתה המשפט השופט הורשע זוכה נידון נעצר נעצרו הואשם נבחר נבחרה ניצח ניצחה זכה הפסיד נהרג נהרגו מת נפצע נפצעו אסר התפטר פוטר מונה חתם חתמו הסכם החליט החליטה החלטה התברר נסגר',
    reason: 'כי משום בגלל בשל הסיבה כתוצאה למרות עקב',
    ahead: 'יהיה תהיה יהיו צפוי צפויה מתוכנן הבא הבאה מחר יתחיל יתחילו עתיד',
    denied: 'הכחיש הכחישה מכחיש הכחישו ביקר ביקרה מתנגד מתנגדים מתנגדת מחו',
    personal: 'אני אנחנו לי לנו שלי שלנו אתה אתם שלכם',
  },
  id: {
    decided:
      'menyetujui disetujui menolak ditolak pengadilan hakim vonis divonis dihukum ditangkap didakwa terpilih memenangkan menang kalah tewas meninggal terluka luka melarang mundur dipecat diangkat menandatangani sepakat memutuskan keputusan terbukti ditutup',
    reason: 'karena akibat sebab alasan disebabkan sehingga meskipun',
    ahead: 'akan rencana direncanakan diperkirakan mendatang besok berikutnya hingga',
    denied: 'membantah menyangkal dibantah mengkritik menentang menolak memprotes',
    personal: 'saya kami kita aku anda kamu',
  },
  ko: {
    decided:
      '승인했다 가결했다 부결했다 통과됐다 거부했다 기각했다 법원은 법원이 판결했다 선고했다 체포됐다 체포했다 구속됐다 기소됐다 당선됐다 이겼다 우승했다 꺾었다 숨졌다 사망했다 다쳤다 부상했다 금지했다 사임했다 해임됐다 임명됐다 서명했다 합의했다 결정했다 드러났다 확인됐다 폐쇄됐다',
    reason: '때문에 때문이다 이유로 원인은 탓에 결과 불구하고',
    ahead: '예정이다 예정 계획이다 계획 전망이다 내년 내달 다음 오는 방침이다',
    denied: '부인했다 부인하고 반박했다 일축했다 비판했다 비판하고 반대했다 반대하고 반발했다',
    personal: '나는 우리는 우리의 저는 저희는 당신은',
  },
};
