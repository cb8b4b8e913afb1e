import type { Asked } from '../../../../server/src/summary/model/clean-answer';
import type { ModelRequest } from '../../../../server/src/summary/model';

/** Short articles about a harbour; of each language the first sentences make a fair summary. */
export const ARTICLES = {
  en: 'The council of Port Kessel approved the new harbour on Tuesday by 31 votes to 12. Work will begin in March and is to last four years. The harbour costs 240 million crowns, half of which the state pays.\n\nFishermen had protested against the plan for months. They fear that the dredging will drive the herring away. Mayor Ida Lorn said that the council would pay for any loss.',
  de: 'Der Rat von Kesselhafen hat am Dienstag mit 31 zu 12 Stimmen dem neuen Hafen zugestimmt. Die Arbeiten beginnen im März und sollen vier Jahre dauern. Der Hafen kostet 240 Millionen Kronen, die Hälfte davon zahlt der Staat.\n\nDie Fischer hatten monatelang gegen den Plan protestiert. Sie fürchten, dass das Baggern den Hering vertreibt. Bürgermeisterin Ida Lorn sagte, die Stadt werde für jeden Verlust aufkommen.',
  fr: 'Le conseil de Port-Kessel a approuvé mardi le nouveau port par 31 voix contre 12. Les travaux commenceront en mars et dureront quatre ans. Le port coûte 240 millions de couronnes, dont la moitié est payée par l’État.\n\nLes pêcheurs avaient protesté contre le projet pendant des mois. Ils craignent que le dragage ne chasse le hareng. La maire Ida Lorn a dit que la ville paierait pour toute perte.',
  es: 'El consejo de Puerto Kessel aprobó el martes el nuevo puerto por 31 votos contra 12. Las obras comenzarán en marzo y durarán cuatro años. El puerto cuesta 240 millones de coronas, la mitad de las cuales paga el Estado.\n\nLos pescadores habían protestado contra el plan durante meses. Temen que el dragado ahuyente al arenque. La alcaldesa Ida Lorn dijo que la ciudad pagaría por toda pérdida.',
  tr: 'Port Kessel meclisi salı günü yeni limanı 12’ye karşı 31 oyla onayladı. Çalışmalar martta başlayacak ve dört yıl sürecek. Liman 240 milyon krona mal olacak ve bunun yarısını devlet ödeyecek.\n\nBalıkçılar aylarca plana karşı çıkmıştı. Onlar taramanın ringayı uzaklaştırmasından korkuyor. Belediye başkanı Ida Lorn her kayıp için ödeme yapılacağını söyledi.',
  az: 'Port Kessel şurası çərşənbə axşamı yeni limanı 12 səsə qarşı 31 səslə təsdiqlədi. İşlər martda başlayacaq və dörd il davam edəcək. Liman 240 milyon kron dəyərindədir və bunun yarısını dövlət ödəyir.\n\nBalıqçılar aylarla plana etiraz etmişdilər. Onlar siyənəyin gedəcəyindən qorxurlar. Bələdiyyə sədri İda Lorn hər itkinin ödəniləcəyini dedi.',
  ru: 'Совет Порт-Кесселя во вторник одобрил новую гавань 31 голосом против 12. Работы начнутся в марте и продлятся четыре года. Гавань стоит 240 миллионов крон, половину из которых платит государство.\n\nРыбаки месяцами протестовали против плана. Они боятся, что углубление дна прогонит сельдь. Мэр Ида Лорн сказала, что город заплатит за все убытки.',
  hy: 'Պորտ Քեսելի խորհուրդը երեքշաբթի հաստատեց նոր նավահանգիստը 31 ձայնով ընդդեմ 12-ի։ Աշխատանքները կսկսվեն մարտին և կտևեն չորս տարի։ Նավահանգիստն արժե 240 միլիոն կրոն, որի կեսը վճարում է պետությունը։\n\nՁկնորսները ամիսներ շարունակ բողոքել էին ծրագրի դեմ։ Նրանք վախենում են, որ ծովատառեխը կհեռանա։ Քաղաքապետ Իդա Լորնն ասաց, որ քաղաքը կվճարի ցանկացած կորստի համար։',
  ar: 'وافق مجلس بورت كيسل يوم الثلاثاء على الميناء الجديد بأغلبية 31 صوتا مقابل 12. ستبدأ الأعمال في مارس وتستمر أربع سنوات. يكلف الميناء 240 مليون كرونة تدفع الدولة نصفها.\n\nاحتج الصيادون على الخطة منذ أشهر. وهم يخشون أن يطرد التجريف سمك الرنجة. وقالت العمدة إيدا لورن إن المدينة ستدفع عن كل خسارة.',
  fa: 'شورای بندر کسل روز سه‌شنبه بندر تازه را با ۳۱ رأی در برابر ۱۲ رأی تصویب کرد. کارها در ماه مارس آغاز می‌شود و چهار سال طول می‌کشد. این بندر ۲۴۰ میلیون کرون هزینه دارد که نیمی از آن را دولت می‌پردازد.\n\nماهیگیران ماه‌ها به این طرح اعتراض کرده بودند. آنها می‌ترسند که لایروبی شاه‌ماهی را براند. شهردار گفت که شهر برای هر زیانی پول خواهد داد.',
  zh: '凯瑟尔港议会周二以31票对12票批准了新港口。工程将于三月开始，持续四年。港口耗资2.4亿克朗，其中一半由国家支付。\n\n渔民数月来一直抗议这一计划。他们担心疏浚会赶走鲱鱼。市长伊达·洛恩表示，市政府将赔偿一切损失。',
  ja: 'ケッセル港の議会は火曜日、31票対12票で新しい港を承認した。工事は3月に始まり、4年間続く。港の費用は2億4000万クローネで、半分は国が払う。\n\n漁師たちは何か月も計画に抗議してきた。浚渫でニシンがいなくなることを恐れている。イダ・ローン市長は、市がすべての損失を補償すると述べた。',
} as const;

export type Language = keyof typeof ARTICLES;

export const HEADLINE = 'Council approves harbour';

export const request = (more: Partial<ModelRequest> = {}): ModelRequest => ({
  title: HEADLINE,
  text: ARTICLES.en,
  language: 'en',
  type: 'article',
  sentences: 3,
  maxLength: null,
  ...more,
});

export const asked = (language: Language, more: Partial<Asked> = {}): Asked => ({
  title: null,
  article: ARTICLES[language],
  language,
  sentences: 3,
  maxLength: null,
  instruction: 'Say only what the article says, and nothing that you know from elsewhere.',
  boundary: '0123456789abcdef0123456789abcdef',
  wasCut: false,
  ...more,
});
