import { perLanguage } from './cache';

/**
 * Abbreviations that end in a stop which is not the sentence's. Short on purpose: initials,
 * dotted abbreviations ("U.S.", "z. B.") and numbers are recognised by their form.
 *
 * - `before`: something always follows ("Dr. Smith"), so the sentence goes on.
 * - `number`: the sentence goes on when a number follows ("No. 5").
 * - `inside`: may also end a sentence ("Inc.", "etc."); what follows decides.
 */
interface Abbreviations {
  before: string;
  number: string;
  inside: string;
}

const ENGLISH: Abbreviations = {
  before:
    'mr mrs ms dr prof st sen rep gov gen col lt sgt capt cmdr adm maj rev hon pres supt det messrs mt ft vs fr sr. cpl pvt spc pfc ssgt cpt cllr cst insp amb atty approx',
  number: 'no nos vol fig p pp art sec ch jan feb mar apr jun jul aug sep sept oct nov dec c ca',
  inside: 'inc ltd co corp bros jr sr etc esq dept univ assn ave blvd rd est al llc plc',
};

const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: ENGLISH,
  de: {
    before:
      'dr prof hr hrn fr dipl ing st bzw ca inkl exkl zzgl vgl sog gen evtl ggf bspw zb med phil jur rd max min frl lic mag z.b d.h u.a o.ä z.t i.d.r s.o u.u mio mrd tsd',
    number: 'nr art abs bd s kap abb tab §',
    inside: 'usw etc str jh v.chr n.chr jan feb aug sept okt nov dez co kg',
  },
  fr: {
    before: 'mm mme mlle mgr dr pr me st ste cf env av éd vol',
    number: 'art no p pp n chap fig',
    inside: 'etc janv févr juil sept oct nov déc hab',
  },
  es: {
    before: 'sr sra srta sres dr dra d dña lic ing prof excmo excma gral cnel mons sto sta av avda',
    number: 'núm n art pág págs cap aprox no fig vol',
    inside: 'etc cía ee.uu uds ud',
  },
  pt: {
    before: 'sr sra srs dr dra prof profa eng exmo exma av d sto sta gen',
    number: 'n art pág págs cap núm fig vol aprox',
    inside: 'etc ltda cia',
  },
  it: {
    before: 'sig sigg dott prof avv ing on sen mons dr s gen col',
    number: 'art n pag pagg cap fig vol',
    inside: 'ecc etc',
  },
  nl: {
    before: 'dhr mevr mw dr drs prof ir ing mr ds st',
    number: 'nr art blz pag',
    inside: 'enz etc jl',
  },
  nb: {
    before: 'dr prof ca bl adv sr jf pga mht iht vs st',
    number: 'nr kl pst pkt s art',
    inside: 'osv mv etc mill mrd kr jan feb aug sept okt nov des',
  },
  sv: {
    before: 'dr prof ca bl t.ex st',
    number: 'nr kl s art',
    inside: 'osv etc mm milj kr',
  },
  ru: {
    before:
      'им ул просп пр пл пер наб бул обл р-н д кв корп стр проф акад доц гл ред чл св о п ст оз прим',
    number: 'ст п пп гл рис стр табл разд ок тел',
    inside: 'г гг в вв руб коп тыс млн млрд трлн др пр т.д т.п т.е см кг чел н.э мин сек',
  },
  uk: {
    before: 'ім вул просп пл пров обл смт д кв проф акад доц чл св с',
    number: 'ст п пп гл рис с табл розд',
    inside: 'р рр ст грн коп тис млн млрд ін т.д т.п тощо см кг чол н.е хв',
  },
  tr: {
    before: 'dr prof doç yrd av alb gen org müh op uzm sn bşk alm ing',
    number: 'no s md cilt sf',
    inside: 'vb vs vd şti ltd a.ş tic san cad sok mah',
  },
  az: {
    before: 'dr prof akad dos müəl küç gen',
    number: 'no № s maddə',
    inside: 'və s m.ö b.e min mln mlrd man',
  },
  pl: {
    before: 'dr prof mgr inż hab ks św ul al gen płk por mec red np tzw ok woj pow',
    number: 'nr art ust pkt str s poz godz',
    inside: 'r w itd itp m.in tys mln mld zł in proc',
  },
  eu: { before: 'dr jn and', number: 'zk or art', inside: 'etab abar' },
  hy: { before: 'դր պրոֆ ակ', number: 'հոդ էջ', inside: 'թ թթ մլն մլրդ և այլն' },
  ar: { before: 'د أ م', number: 'ص ج', inside: 'إلخ' },
  ur: { before: 'ڈاکٹر', number: 'نمبر', inside: 'وغیرہ' },
  hi: { before: 'डॉ डा प्रो श्री पं सं कु मो', number: 'सं क्र', inside: 'आदि रु लि' },
  vi: { before: 'tp ts ths gs pgs bs ths ông bà', number: 'số đ q p', inside: 'v.v' },
};

/** Titles that stand before names in texts of any language. */
const COMMON: Abbreviations = {
  before: 'mr mrs ms dr prof st mgr ing mudr judr phdr rndr mvdr msgr dipl dott',
  number: '',
  inside: '',
};

/** Which way an abbreviation points. */
export type AbbreviationRole = keyof Abbreviations;

/** The abbreviations of a language; English ones where it has none of its own. */
const indexOf = perLanguage((language) => {
  const own = Object.hasOwn(ABBREVIATIONS, language) ? ABBREVIATIONS[language] : undefined;
  const index = new Map<string, AbbreviationRole>();
  for (const list of [COMMON, own ?? ENGLISH]) {
    for (const role of ['inside', 'number', 'before'] as const) {
      for (const word of list[role].split(' ')) index.set(word, role);
    }
  }
  return index;
});

/**
 * Looks an abbreviation up.
 *
 * @param word without its last stop, in any case.
 * @returns its role, or undefined if the language knows no such abbreviation.
 */
export function abbreviationRole(word: string, language: string): AbbreviationRole | undefined {
  return indexOf(language).get(word.toLowerCase());
}

/** Languages that write ordinals as a number with a stop ("9. November"). */
export const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set(
  'de nb sv da fi is et lv cs sk sl hr sr bs hu tr eu'.split(' '),
);

/**
 * Words that begin a sentence far more often than they continue one; after an abbreviation that
 * may end a sentence ("in the U.S. The …") they decide.
 */
const STARTERS: Readonly<Record<string, string>> = {
  en: 'the a an in on at it he she they we i this that these those but and for however after when while as if there his her their its our both not no since under by with from to what why how meanwhile now one last',
  de: 'der die das ein eine er sie es wir ich in im am an auf aber und doch für nach mit bei wenn als dieser diese dieses auch zudem so da dort damit nun seit',
  fr: 'le la les un une il elle ils elles nous je on ce cette ces mais et dans en à pour après selon',
  es: 'el la los las un una él ella ellos en pero y para según este esta estos se su sus al no por con tras',
  ru: 'в на он она они мы я это но и по для после как при об о с у так ранее также кроме из',
  uk: 'у в на він вона вони ми я це але і та за для після як при про з також',
  tr: 'bu o ve ama ancak bir biz ben şu öte',
  az: 'bu o və amma lakin bir biz mən',
  nb: 'det den de en et han hun i på men og vi jeg da etter for',
  pt: 'o a os as um uma ele ela eles em mas e para segundo este esta no na por com após',
  it: 'il lo la i gli le un una in ma e per secondo questo questa nel dopo',
};

const startersOf = perLanguage<ReadonlySet<string>>(
  (language) =>
    new Set(Object.hasOwn(STARTERS, language) ? (STARTERS[language] as string).split(' ') : []),
);

/** Whether a word, in any case, is a usual first word of a sentence in this language. */
export function isStarter(word: string, language: string): boolean {
  return startersOf(language).has(word.toLowerCase());
}
