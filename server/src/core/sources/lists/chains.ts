/**
 * How names of institutions go on in small letters in languages that write a capital for their first
 * word alone ("Министерство морского дела"), and what a sentence's first word must not look like to
 * be the first word of a name.
 */
export interface ChainLists {
  /** What adjectives before an institution's noun end with. */
  adjective?: RegExp;
  /** What words behind it end with that tell whose or for what it is: the genitive. */
  tail?: RegExp;
  /** Words that end alike and are none. */
  noTail?: RegExp;
  /** An adjective's genitive, behind which any noun may follow ("иностранных дел", "морского дела"). */
  owning?: RegExp;
  /** A preposition within such names, and what the words behind it end with. */
  within?: { word: string; object: RegExp };
  /** Whether small words lead from the first word to the institution's noun ("Ծովի ինստիտուտ"). */
  leads?: boolean;
  /** Nouns that make a name of an institution's where a sentence begins with it. */
  opening?: RegExp;
  /** Adjectives and determiners that make none. */
  common?: RegExp;
  /** What no first name ends with. */
  noFirst?: RegExp;
  /** What stands before and behind quotation marks with a name between them. */
  titled?: { before?: RegExp; behind?: RegExp };
  /** What no first word of an institution's name ends with. */
  noOffice?: RegExp;
  /** Patronymics between a first name and a surname. */
  patronymic?: RegExp;
  /** What joins the fields of work of one institution. */
  joint?: string;
  /** Case endings with which a name is no subject. */
  cased?: RegExp;
  /** What an owner's name ends with, and what is reported by one: "X-in yaydığı hesabata görə". */
  owner?: RegExp;
  reported?: RegExp;
  /** What nouns for several end with. */
  plural?: RegExp;
  /** Nouns that tell something with a verb right behind them, and what that begins with. */
  light?: { nouns: RegExp; verbs: RegExp };
  /** Verbs of writing, and what they write that tells nothing. */
  works?: { verbs: RegExp; nouns: RegExp };
  /** Whether the first word of a sentence belongs to a single word behind it only. */
  single?: boolean;
  /** Whether roles stand behind an institution and before a name ("Liman İdaresi Sözcüsü X"). */
  roleBehind?: boolean;
}

const RU_OFFICE =
  'министерств|управлени|агентств|департамент|комитет|служб|институт|комисси|прокуратур|университет|академи|инспекци|фонд|ассоциаци|союз|федераци|совет|бюро|палат|кодекс|конвенци|обсерватори|банк|вестник|газет|правительств|администраци|парламент|дум';
const UK_OFFICE =
  'міністерств|управлінн|агентств|агенці|департамент|комітет|служб|інститут|комісі|прокуратур|університет|академі|інспекці|фонд|асоціаці|союз|федераці|рад|бюро|палат|кодекс|конвенці|обсерваторі|банк|вісник|газет|уряд|адміністраці|парламент';

export const CHAINS: Readonly<Record<string, ChainLists>> = {
  ru: {
    works: {
      verbs: /^(?:написа|пиш)/u,
      nouns: /^(?:роман|книг|песн|пьес|стих|музык|опер|рассказ|сценари|диссертаци|заявлени)/u,
    },
    plural: /(?:[ыи]|[ое]в|[ея]й|[ая]ми?)$/u,
    adjective: /(?:[ыио]й|[ая]я|[ое]е|[ое]го|[ое]му|[ыиое]м|[ую]ю|[ыи]х|[ыи]е|[ое]й)$/u,
    tail: /(?:[аяыи]|[ое]го|[ое]й|[ыи]х|[ое]в|ий)$/u,
    noTail: /(?:л[аи]|ся|сь|аны|ены)$/u,
    owning: /(?:[ыи]х|[ое]го)$/u,
    within: { word: 'по', object: /(?:[ая]м|[ую]|[еи]|[ыи]м|[ое]й)$/u },
    opening: new RegExp(`^(?:${RU_OFFICE})`, 'u'),
    common:
      /^(?:нов|эт[аоиу]|местн|городск|российск|американск|перв|втор|друг|так|кажд|вс[еёя]|наш|больш|крупн|бывш|ведущ|независим|сам|мног|некотор|областн|районн)/u,
    noFirst: /(?:ого|его|ому|ему|ыми|ими|ение|ение|ость|ство|ция|ски|шего|вшись)$/u,
    patronymic: /(?:вич|вича|вичу|вичем|вна|вны|вне|вной)$/u,
    joint: 'и',
    titled: {
      before:
        /(?:газет[аыу]|журнала?|издани[еяю]|агентств[оау]|портала?|сайта?|телеканала?|канала?|радиостанци[яи]|компани[яи]|концерна?|холдинга?|института?|фонда?|организаци[яи]|объединени[ея]|партии|партия|клуба?|переда[её]т|пишет|сообщает|сообщают|информирует|уточняет|ссылкой на|по данным|по информации|по версии)\s*$/iu,
    },
  },
  uk: {
    works: {
      verbs: /^(?:написа|пиш)/u,
      nouns: /^(?:роман|книг|книж|пісн|пʼєс|п’єс|вірш|музик|опер|оповідан|сценарі|дисертаці|заяв)/u,
    },
    plural: /(?:[иі]|[іїо]в|[ея]й|[ая]ми?)$/u,
    adjective: /(?:[иі]й|а|я|е|є|[оь]го|[оь]му|[иі]м|у|ю|[иі]х|і|ої|ьої)$/u,
    tail: /(?:[аяиіїь]|[оь]го|ої|[иі]х|[іоеє]в|їв|ей|ій)$/u,
    noTail: /(?:л[аи]|ся|сь|ть|ано|ено)$/u,
    owning: /(?:[иі]х|[оь]го)$/u,
    within: { word: 'з', object: /(?:[ая]м|[ую]|[еиі]|[иі]х|[иі]й|ань)$/u },
    opening: new RegExp(`^(?:${UK_OFFICE})`, 'u'),
    common:
      /^(?:нов|ц[яеі]|місцев|міськ|українськ|американськ|перш|друг|інш|так|кожн|вс[іяе]|наш|велик|колишн|провідн|незалежн|сам|багат|деяк|обласн|районн)/u,
    noFirst: /(?:ого|ому|ими|ення|ість|ство|ція)$/u,
    patronymic: /(?:вич|вича|вичу|вичем|вна|вни|вні|вною)$/u,
    joint: 'та',
    titled: {
      before:
        /(?:газет[аи]|журналу?|видання|агентств[оа]|агенці[яї]|порталу?|сайту?|телеканалу?|каналу?|компані[яї]|концерну?|інституту?|фонду?|організаці[яї]|об[ʼ’']єднання|парті[яї]|клубу?|передає|пише|повідомляє|повідомляють|інформує|уточнює|посиланням на|за даними|за інформацією|за версією)\s*$/iu,
    },
  },
  hy: {
    works: {
      verbs: /^գր/u,
      nouns: /^(?:վեպ|գիրք|երգ|պիես|բանաստեղծություն|երաժշտություն|սցենար)/u,
    },
    plural: /ներ/u,
    leads: true,
    single: true,
    common:
      /^(?:այս|այդ|այն|մեր|նրա|նրանց|նոր|մի|մեկ|երկու|երեք|բոլոր|շատ|մյուս|ամեն|որոշ|իր|տեղական|ամերիկյան)$/u,
    noFirst: /(?:ում|ից|ով|ներ|ները|ության|ություն)$/u,
    noOffice: /(?:ում|ից|ով)$/u,
    joint: 'եւ',
    titled: {
      behind:
        /^\s*(?:թերթ|օրաթերթ|ամսագիր|գործակալությ|կայք|լրատվական|հեռուստաընկերությ|ընկերությ|կազմակերպությ|կուսակցությ|հիմնադրամ)/u,
    },
  },
  az: {
    works: { verbs: /^yaz/u, nouns: /^(?:roman|kitab|mahnı|pyes|şeir|musiqi|ssenari|hekayə)/u },
    leads: true,
    common:
      /^(?:bu|o|bizim|onun|yeni|bir|iki|üç|bütün|çox|digər|hər|bəzi|öz|yerli|özəl|birinci|həmin|məlum)$/u,
    noFirst: /\p{L}{4}(?:d[aə]n?|n[ıiuü]n|l[aə]r|[aə]r[aə]q)$/u,
    noOffice: /(?<!fövqəla)d[aə]n?$/u,
    joint: 'və',
    titled: {
      behind: /^\s*(?:qəzet|jurnal|agentliy|telekanal|sayt|şirkət|təşkilat|partiya|fond)/u,
    },
    single: true,
    light: {
      nouns:
        /^(?:qeyd|hesab|elan|məlumat|iddia|xəbərdarlıq|əlavə|xəbər|tənqid|cavab|söz|şərh|təkzib|bəyan|etiraf)$/u,
      verbs: /^(?:ed|et|ver)/u,
    },
    cased: /\p{L}{3}(?:n[ıiuü]n|d[aə]n|nd[aə])$|^onun$/u,
    owner: /(?:n[ıiuü]n|[^n][ıiuü]n)$/u,
    reported:
      /^(?:məlumat|hesabat|xəbər|sorğu|tədqiqat|statistika|açıqlama|rəqəm|araşdırma)\p{L}*$/u,
    plural: /l[aə]r/u,
    roleBehind: true,
  },
  bg: {
    tail: /^$/u,
    within: { word: 'на', object: /./u },
    opening:
      /^(?:министерство|агенция|институт|комисия|прокуратура|университет|академия|съвет|съюз|служба|дирекция|инспекция|фонд|асоциация)/u,
    single: true,
    noFirst: /(?:ото|ата|ите|ски|ът|ят)$/u,
  },
  pl: { single: true, noFirst: /(?:ami|ach|emu|ego|owie|cie|nie|ości)$/u },
  cs: { single: true, noFirst: /(?:ami|ách|ému|ého|ové|ově|ním)$/u },
  ro: { single: true, noFirst: /(?:ului|elor|ilor|ele|ile)$/u },
  hu: { single: true, noFirst: /(?:ban|ben|nak|nek|ból|ből|val|vel|ok|ek)$/u },
  fi: { single: true, noFirst: /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|jen|ien|t)$/u },
  et: { single: true, noFirst: /(?:des|tes|ses|is|le|lt|st|d)$/u },
  id: { single: true },
  tr: {
    works: { verbs: /^yaz/u, nouns: /^(?:roman|kitap|kitab|şarkı|oyun|şiir|müzik|senaryo|öykü)/u },
    owner: /^n?[ıiuü]n$/u,
    reported: /^(?:rapor|haber|veri|araştırma|açıklama|bilgi|anket|istatistik|ifade|iddia)\p{L}*$/u,
    plural: /l[ae]r/u,
    noFirst: /\p{L}{4}(?:d[ae]n?|t[ae]n?|n[ıiuü]n|l[ae]r|[ae]r[ae]k|yl[ae]|ki)$/u,
    noOffice: /(?:[dt][ae]n?)$/u,
    joint: 've',
    light: {
      nouns: /^(?:ifade|iddia|itiraf|dikkat|çağrısında|beyan|ilan|kabul)$/u,
      verbs: /^(?:et|ed|çek|bulun)/u,
    },
    roleBehind: true,
  },
};
