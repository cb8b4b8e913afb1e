import { named, read } from './reading';

/** Language, text, the names of its sources. */
const NAMED: [string, string, string[]][] = [
  ['tr', 'Kerem Ozansoy, “Köprü güvenli” dedi.', ['Kerem Ozansoy']],
  ['tr', 'Kerem Ozansoy’a göre köprü güvenli.', ['Kerem Ozansoy']],
  ['tr', 'Deniz Bakanlığı köprünün kapandığını açıkladı.', ['Deniz Bakanlığı']],
  ['tr', 'Bakan Selma Limancı, çalışmaların mayısta biteceğini söyledi.', ['Selma Limancı']],
  [
    'tr',
    '“Köprü güvenli” diyen Kerem Ozansoy, çalışmaların bittiğini kaydetti.',
    ['Kerem Ozansoy'],
  ],
  ['tr', 'Deniz Bakanlığı’nın açıklamasına göre liman kapalı.', ['Deniz Bakanlığı']],
  [
    'tr',
    'Belediye Başkanı Selma Limancı, yeni hattın ücretsiz olacağını vurguladı.',
    ['Selma Limancı'],
  ],
  [
    'tr',
    'Liman İdaresi Sözcüsü Kerem Ozansoy, rıhtımın açık olduğunu ifade etti.',
    ['Kerem Ozansoy'],
  ],
  ['tr', 'AA’nın haberine göre köprü yarın açılacak.', ['AA']],
  ['tr', 'Dumel Üniversitesi’nin araştırmasına göre su ısınıyor.', ['Dumel Üniversitesi']],
  ['tr', 'Kerem Ozansoy limanı gezdi. Ozansoy, “Her şey yolunda” dedi.', ['Kerem Ozansoy']],
  [
    'tr',
    'Selma Limancı köprünün sağlam olduğunu belirtti. Kerem Ozansoy ise köprünün kapatılmasını istediklerini söyledi.',
    ['Selma Limancı', 'Kerem Ozansoy'],
  ],
  [
    'tr',
    'Lissen Belediyesi tarafından yapılan açıklamada, hattın 14 durağı olacağı bildirildi.',
    ['Lissen Belediyesi'],
  ],
  ['tr', 'Liman Gazetesi’nin haberine göre köprü kapanacak.', ['Liman Gazetesi']],
  ['tr', 'Anadolu Ajansı köprünün açıldığını duyurdu.', ['Anadolu Ajansı']],
  ['tr', 'Deniz Bakanlığı verilerine göre 12 bin yolcu taşındı.', ['Deniz Bakanlığı']],
  ['tr', 'Profesör Kerem Ozansoy’un ifadesiyle deniz bir ayna gibi.', ['Kerem Ozansoy']],
  [
    'tr',
    'Ulaştırma ve Altyapı Bakanlığı, yolun yarın açılacağını bildirdi.',
    ['Ulaştırma ve Altyapı Bakanlığı'],
  ],
  [
    'tr',
    'Deniz Araştırmaları Enstitüsü Müdürü Selma Limancı, sonuçların mayısta geleceğini aktardı.',
    ['Selma Limancı'],
  ],
  [
    'tr',
    'Selma Limancı, gazetecilere yaptığı açıklamada “Köprüyü açıyoruz” ifadesini kullandı.',
    ['Selma Limancı'],
  ],
  [
    'tr',
    'Kerem Ozansoy sosyal medya hesabından yaptığı paylaşımda “Köprü hazır” diye yazdı.',
    ['Kerem Ozansoy'],
  ],
  [
    'tr',
    'Kerem Ozansoy: “Köprü mayısta açılacak.” Selma Limancı da açılışa katılacağını belirtti.',
    ['Kerem Ozansoy', 'Selma Limancı'],
  ],
  ['tr', 'Deniz Kanunu’na göre liman rıhtımdan sorumlu.', ['Deniz Kanunu']],
  ['tr', 'Deniz Bakanlığı’nın dün açıkladığı rapora göre su ısınıyor.', ['Deniz Bakanlığı']],
  ['tr', 'Sağlık Bakanı Ayla Korkut, aşıların yeterli olduğunu açıkladı.', ['Ayla Korkut']],
  ['tr', 'Merkez Bankası büyüme tahminini yüzde 4’e yükselttiğini duyurdu.', ['Merkez Bankası']],
  ['tr', 'İçişleri Bakanlığı Sözcüsü Hasan Derin, “Arama sürüyor” dedi.', ['Hasan Derin']],
  ['tr', 'Balıkçılar Birliği kotaların düşük olduğunu savundu.', ['Balıkçılar Birliği']],
  [
    'tr',
    'Ayla Korkut, Liman Gazetesi’ne verdiği röportajda görevden ayrılacağını söyledi.',
    ['Ayla Korkut'],
  ],
  ['tr', 'Hasan Derin’in aktardığına göre 14 kişi yaralandı.', ['Hasan Derin']],
  ['tr', 'Ekonomist İpek Sarı, fiyatların artacağını öngördüklerini belirtti.', ['İpek Sarı']],
  ['tr', 'Dumel Valiliği’nden yapılan açıklamada yolun kapandığı bildirildi.', ['Dumel Valiliği']],
  ['tr', 'Su Enstitüsü’nün raporunda gölün küçüldüğü belirtildi.', ['Su Enstitüsü']],
  ['tr', 'Seçim Kurulu Başkanı Murat Sivas, oy sayımının bittiğini bildirdi.', ['Murat Sivas']],
  [
    'tr',
    '“Yol mayısta açılacak” diyen Belediye Başkanı İnci Kurt, yeni hattı anlattı.',
    ['İnci Kurt'],
  ],
  ['tr', 'Deniz Akademisi derslerin iptal edildiğini doğruladı.', ['Deniz Akademisi']],
  [
    'tr',
    'Murat Sivas istifa ettiğini açıkladı. Sivas, kararı çoktan verdiğini söyledi.',
    ['Murat Sivas'],
  ],
  ['tr', 'Ankara’da konuşan Kerem Ozansoy köprünün açıldığını söyledi.', ['Kerem Ozansoy']],
  ['tr', 'Dün Ankara’da Kerem Ozansoy köprünün açıldığını söyledi.', ['Kerem Ozansoy']],
  ['az', 'Dəniz Nazirliyi körpünün bağlandığını bildirib.', ['Dəniz Nazirliyi']],
  ['az', 'Kərim Ozanlının sözlərinə görə, körpü təhlükəsizdir.', ['Kərim Ozanlının']],
  ['az', 'Nazir Selma Limanlı işlərin mayda bitəcəyini deyib.', ['Selma Limanlı']],
  ['az', '“Körpü təhlükəsizdir”, - deyə Kərim Ozanlı bildirib.', ['Kərim Ozanlı']],
  ['az', 'Kərim Ozanlı “Körpü təhlükəsizdir” deyib.', ['Kərim Ozanlı']],
  ['az', 'Dəniz Nazirliyinin məlumatına görə, liman bağlıdır.', ['Dəniz Nazirliyinin']],
  ['az', 'APA xəbər verir ki, körpü sabah açılacaq.', ['APA']],
  ['az', 'Bu barədə Liman Xidmətinin mətbuat katibi Kərim Ozanlı məlumat verib.', ['Kərim Ozanlı']],
  [
    'az',
    'Dövlət Dəniz Agentliyi reyslərin sayının 14 olacağını açıqlayıb.',
    ['Dövlət Dəniz Agentliyi'],
  ],
  ['az', 'Liman qəzetinin xəbərinə görə, körpü bağlanacaq.', ['Liman qəzetinin']],
  ['az', 'Nazir Kərim Ozanlı limana gəlib. O, işlərin bitdiyini qeyd edib.', ['Kərim Ozanlı']],
  [
    'az',
    'Selma Limanlı körpünün möhkəm olduğunu vurğulayıb. Kərim Ozanlı isə körpünün bağlanacağını deyib.',
    ['Selma Limanlı', 'Kərim Ozanlı'],
  ],
  ['az', 'Dümel Universitetinin hesabatına görə, su isinir.', ['Dümel Universitetinin']],
  ['az', 'Dəniz Nazirliyindən bildirilib ki, liman açıqdır.', ['Dəniz Nazirliyindən']],
  ['az', 'İqtisadçı Kərim Ozanlının fikrincə, qiymətlər qalxacaq.', ['Kərim Ozanlının']],
  [
    'az',
    'Prezident Selma Limanlı körpünün açılışında çıxış edərək yeni xətt barədə məlumat verib.',
    ['Selma Limanlı'],
  ],
  ['az', 'Liman Xidmətinin rəisi Kərim Ozanlı suyun təmiz olduğunu əlavə edib.', ['Kərim Ozanlı']],
  ['az', 'Report-un məlumatına görə, yol bağlıdır.', ['Report']],
  ['az', 'Baş Prokurorluğun mətbuat xidməti işin bağlandığını bildirib.', ['Baş Prokurorluğun']],
  ['az', 'Dəniz Məcəlləsinə əsasən, liman körpüyə cavabdehdir.', ['Dəniz Məcəlləsinə']],
  ['az', 'AZƏRTAC xəbər verir ki, yeni məktəb tikilib.', ['AZƏRTAC']],
  ['az', 'Şəhər İcra Hakimiyyəti yolun açıldığını elan edib.', ['Şəhər İcra Hakimiyyəti']],
  [
    'az',
    'Müəllim Selma Limanlı jurnalistlərə şagirdlərin sayının 120 olduğunu deyib.',
    ['Selma Limanlı'],
  ],
  [
    'az',
    '“Körpü köhnədir, – liman xidmətinin rəisi Selma Limanlı deyir. – Onu bağlamaq lazımdır”.',
    ['Selma Limanlı'],
  ],
  ['az', 'Dəniz Nazirliyinin dünən yaydığı hesabata görə, su isinir.', ['Dəniz Nazirliyinin']],
  ['az', 'Nazir Selma Limanlı limana gəlib. Onun fikrincə, körpü möhkəmdir.', ['Selma Limanlı']],
  [
    'az',
    'Səhiyyə naziri Aytən Quluzadə vaksinlərin kifayət etdiyini açıqlayıb.',
    ['Aytən Quluzadə'],
  ],
  ['az', 'Mərkəzi Bank artım proqnozunu 4 faizə qaldırdığını elan edib.', ['Mərkəzi Bank']],
  [
    'az',
    'Daxili İşlər Nazirliyinin sözçüsü Həsən Dərinli “Axtarış davam edir” deyib.',
    ['Həsən Dərinli'],
  ],
  ['az', 'Balıqçılar Birliyi kvotaların aşağı olduğunu iddia edib.', ['Balıqçılar Birliyi']],
  ['az', 'Həsən Dərinlinin bildirdiyinə görə, 14 nəfər yaralanıb.', ['Həsən Dərinlinin']],
  ['az', 'Trend-in məlumatına görə, yol bağlıdır.', ['Trend']],
  [
    'az',
    'Fövqəladə Hallar Nazirliyindən verilən məlumata görə, yanğın söndürülüb.',
    ['Fövqəladə Hallar Nazirliyindən'],
  ],
  ['az', '“Yol açıqdır”, – deyə Aytən Quluzadə əlavə edib.', ['Aytən Quluzadə']],
  ['az', 'Ekspert Həsən Dərinli hesab edir ki, qiymətlər qalxacaq.', ['Həsən Dərinli']],
  [
    'az',
    'Seçki Komissiyasının sədri Murad Sivaslı səslərin sayılmasının bitdiyini bildirib.',
    ['Murad Sivaslı'],
  ],
  ['az', 'Bunu jurnalistlərə şəhər meri İnci Qurdova deyib.', ['İnci Qurdova']],
  ['az', 'Dəniz Akademiyası dərslərin ləğv edildiyini təsdiqləyib.', ['Dəniz Akademiyası']],
  [
    'az',
    'Deputat Murad Sivaslı istefa verdiyini açıqlayıb. O, qərarı çoxdan qəbul etdiyini vurğulayıb.',
    ['Murad Sivaslı'],
  ],
  ['az', '“Azad sahil” qəzeti yazır ki, yol bağlanacaq.', ['Azad sahil']],
  [
    'az',
    'AZƏRTAC Dəniz Nazirliyinə istinadən xəbər verir ki, yol açıqdır.',
    ['Dəniz Nazirliyinə', 'AZƏRTAC'],
  ],
  [
    'az',
    'Kərim Ozanlı və Selma Limanlı körpünün açıldığını deyib.',
    ['Kərim Ozanlı', 'Selma Limanlı'],
  ],
];

/** Language, text, the description of who is not named. */
const UNNAMED: [string, string, string][] = [
  ['tr', 'Kimliği açıklanmayan bir yetkili, anlaşmanın hazır olduğunu söyledi.', 'yetkili'],
  ['tr', 'Uzmanlar suyun yükseleceği konusunda uyardı.', 'Uzmanlar'],
  ['tr', 'Bölge sakinleri patlama sesi duyduklarını anlattı.', 'Bölge sakinleri'],
  ['tr', 'Reuters’a konuşan iki yetkili, anlaşmanın imzalandığını söyledi.', 'yetkili'],
  ['az', 'Ekspertlər suyun qalxacağı barədə xəbərdarlıq edib.', 'Ekspertlər'],
  [
    'az',
    'Adının çəkilməsini istəməyən mənbə razılaşmanın hazır olduğunu söyləyib.',
    'Adının çəkilməsini istəməyən mənbə',
  ],
  ['az', 'Yerli sakinlər partlayış səsi eşitdiklərini danışıblar.', 'Yerli sakinlər'],
];

/** Texts in which nobody says anything. */
const NOBODY: [string, string][] = [
  ['tr', 'Kerem Ozansoy yeni köprüyü açtı.'],
  ['tr', 'Deniz Bakanlığı yeni bir rıhtım yaptı.'],
  ['tr', 'Köprü pazartesiden beri kapalı.'],
  ['tr', 'Dumel takımı Lissen’i 3-1 yendi.'],
  ['tr', 'Selma Limancı üniversiteye başvurdu.'],
  ['tr', 'Yol, Kerem Ozansoy’un çalıştığı limana gidiyor.'],
  ['tr', 'Kerem Ozansoy’un romanı mayısta çıkıyor.'],
  ['tr', 'Limanda kaptan Kerem Ozansoy’un heykeli var.'],
  ['tr', 'Deniz Bakanlığı iddia konusu limanı kapattı.'],
  ['tr', 'Anayasa Mahkemesi başvuruyu reddetti.'],
  ['tr', 'Ayla Korkut üniversiteye girdi ve Lissen’e taşındı.'],
  ['tr', 'İnci Kurt romanıyla ödül aldı.'],
  ['tr', 'Kerem Ozansoy bir roman yazdı.'],
  ['az', 'Kərim Ozanlı yeni körpünü açıb.'],
  ['az', 'Dəniz Nazirliyi yeni liman tikib.'],
  ['az', 'Körpü bazar ertəsindən bağlıdır.'],
  ['az', 'Dümel komandası Lissen üzərində 3:1 hesabı ilə qalib gəlib.'],
  ['az', 'Selma Limanlı universitetə müraciət edib.'],
  ['az', 'Yol Kərim Ozanlının işlədiyi limana gedir.'],
  ['az', 'Kərim Ozanlının romanı mayda çıxır.'],
  ['az', 'Limanda kapitan Kərim Ozanlının heykəli var.'],
  ['az', 'Dəniz Nazirliyi buna cavab olaraq limanı bağlayıb.'],
  ['az', 'Konstitusiya Məhkəməsi şikayəti rədd edib.'],
  ['az', 'Aytən Quluzadə universitetə daxil olub və Lissenə köçüb.'],
  ['az', 'İnci Qurdova romanına görə mükafat alıb.'],
  ['az', 'Kərim Ozanlı roman yazıb.'],
];

describe('sources in Turkish and Azerbaijani', () => {
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
