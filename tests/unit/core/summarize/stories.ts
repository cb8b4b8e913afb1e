/** Four plain sentences that any summary may use, with the line under test at the end. */
export const STORY: Readonly<Record<string, string[]>> = {
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
