import { perLanguage } from '../text';

/**
 * Number words: `value form form`, parted by commas, of what stands alone or is joined to greater
 * numbers. One counts only as a part, because in most languages it is an article or a pronoun too.
 */
const TABLES: Readonly<Record<string, string>> = {
  en: '1 one,2 two,3 three,4 four,5 five,6 six,7 seven,8 eight,9 nine,10 ten,11 eleven,12 twelve dozen,13 thirteen,14 fourteen,15 fifteen,16 sixteen,17 seventeen,18 eighteen,19 nineteen,20 twenty,30 thirty,40 forty,50 fifty,60 sixty,70 seventy,80 eighty,90 ninety,100 hundred,1e3 thousand k,1e6 million m mn mln,1e9 billion bn,1e12 trillion tn trn',
  de: '1 ein eine einen einer,2 zwei zwo,3 drei,4 vier,5 fünf,6 sechs,7 sieben,8 acht,9 neun,10 zehn,11 elf,12 zwölf dutzend,16 sechzehn,17 siebzehn,20 zwanzig,30 dreißig dreissig,40 vierzig,50 fünfzig,60 sechzig,70 siebzig,80 achtzig,90 neunzig,100 hundert,1e3 tausend tsd,1e6 million millionen mio,1e9 milliarde milliarden mrd,1e12 billion billionen',
  nl: '1 een één,2 twee,3 drie,4 vier,5 vijf,6 zes,7 zeven,8 acht,9 negen,10 tien,11 elf,12 twaalf,13 dertien,14 veertien,20 twintig,30 dertig,40 veertig,50 vijftig,60 zestig,70 zeventig,80 tachtig,90 negentig,100 honderd,1e3 duizend,1e6 miljoen mln,1e9 miljard mld,1e12 biljoen',
  nb: '1 en ett én,2 to,3 tre,4 fire,5 fem,6 seks,7 sju syv,8 åtte,9 ni,10 ti,11 elleve,12 tolv,13 tretten,14 fjorten,15 femten,16 seksten,17 sytten,18 atten,19 nitten,20 tjue tyve,30 tretti tredve,40 førti,50 femti,60 seksti,70 sytti,80 åtti,90 nitti,100 hundre,1e3 tusen,1e6 million millioner mill,1e9 milliard milliarder mrd,1e12 billion billioner',
  sv: '1 en ett,2 två,3 tre,4 fyra,5 fem,6 sex,7 sju,8 åtta,9 nio,10 tio,11 elva,12 tolv,13 tretton,14 fjorton,15 femton,16 sexton,17 sjutton,18 arton,19 nitton,20 tjugo,30 trettio,40 fyrtio,50 femtio,60 sextio,70 sjuttio,80 åttio,90 nittio,100 hundra,1e3 tusen,1e6 miljon miljoner mn,1e9 miljard miljarder mdr,1e12 biljon biljoner',
  da: '1 en et,2 to,3 tre,4 fire,5 fem,6 seks,7 syv,8 otte,9 ni,10 ti,11 elleve,12 tolv,13 tretten,14 fjorten,15 femten,16 seksten,17 sytten,18 atten,19 nitten,20 tyve,30 tredive,40 fyrre,50 halvtreds,60 tres,70 halvfjerds,80 firs,90 halvfems,100 hundrede,1e3 tusind tusinde,1e6 million millioner mio,1e9 milliard milliarder mia,1e12 billion billioner',
  fr: '1 un une,2 deux,3 trois,4 quatre,5 cinq,6 six,7 sept,8 huit,9 neuf,10 dix,11 onze,12 douze,13 treize,14 quatorze,15 quinze,16 seize,20 vingt vingts,30 trente,40 quarante,50 cinquante,60 soixante,70 septante,80 huitante,90 nonante,100 cent cents,1e3 mille,1e6 million millions,1e9 milliard milliards,1e12 billion billions',
  es: '1 un uno una,2 dos,3 tres,4 cuatro,5 cinco,6 seis,7 siete,8 ocho,9 nueve,10 diez,11 once,12 doce,13 trece,14 catorce,15 quince,16 dieciséis,17 diecisiete,18 dieciocho,19 diecinueve,20 veinte,21 veintiuno veintiún,22 veintidós,23 veintitrés,24 veinticuatro,25 veinticinco,26 veintiséis,27 veintisiete,28 veintiocho,29 veintinueve,30 treinta,40 cuarenta,50 cincuenta,60 sesenta,70 setenta,80 ochenta,90 noventa,100 cien ciento,200 doscientos doscientas,300 trescientos trescientas,400 cuatrocientos cuatrocientas,500 quinientos quinientas,600 seiscientos seiscientas,700 setecientos setecientas,800 ochocientos ochocientas,900 novecientos novecientas,1e3 mil,1e6 millón millones,1e12 billón billones',
  pt: '1 um uma,2 dois duas,3 três,4 quatro,5 cinco,6 seis,7 sete,8 oito,9 nove,10 dez,11 onze,12 doze,13 treze,14 catorze quatorze,15 quinze,16 dezesseis dezasseis,17 dezessete dezassete,18 dezoito,19 dezenove dezanove,20 vinte,30 trinta,40 quarenta,50 cinquenta,60 sessenta,70 setenta,80 oitenta,90 noventa,100 cem cento,200 duzentos duzentas,300 trezentos trezentas,400 quatrocentos quatrocentas,500 quinhentos quinhentas,600 seiscentos seiscentas,700 setecentos setecentas,800 oitocentos oitocentas,900 novecentos novecentas,1e3 mil,1e6 milhão milhões,1e9 bilhão bilhões bilião,1e12 trilhão trilhões',
  it: '1 un uno una,2 due,3 tre,4 quattro,5 cinque,6 sei,7 sette,8 otto,9 nove,10 dieci,11 undici,12 dodici,13 tredici,14 quattordici,15 quindici,16 sedici,17 diciassette,18 diciotto,19 diciannove,20 venti,30 trenta,40 quaranta,50 cinquanta,60 sessanta,70 settanta,80 ottanta,90 novanta,100 cento,1e3 mille mila,1e6 milione milioni mln,1e9 miliardo miliardi mld',
  ru: '1 один одна одно одного одной,2 два две двух двум двумя,3 три трех трёх трем трём тремя,4 четыре четырех четырёх четырем четырьмя,5 пять пяти пятью,6 шесть шести шестью,7 семь семи семью,8 восемь восьми восемью,9 девять девяти девятью,10 десять десяти десятью,11 одиннадцать одиннадцати,12 двенадцать двенадцати,13 тринадцать тринадцати,14 четырнадцать четырнадцати,15 пятнадцать пятнадцати,16 шестнадцать шестнадцати,17 семнадцать семнадцати,18 восемнадцать восемнадцати,19 девятнадцать девятнадцати,20 двадцать двадцати,30 тридцать тридцати,40 сорок сорока,50 пятьдесят пятидесяти,60 шестьдесят шестидесяти,70 семьдесят семидесяти,80 восемьдесят восьмидесяти,90 девяносто девяноста,100 сто ста,200 двести двухсот,300 триста трехсот трёхсот,400 четыреста четырехсот,500 пятьсот пятисот,600 шестьсот шестисот,700 семьсот семисот,800 восемьсот восьмисот,900 девятьсот девятисот,1e3 тысяча тысячи тысяч тысячу тысячам тысячами тыс,1e6 миллион миллиона миллионов миллиону миллионами млн,1e9 миллиард миллиарда миллиардов миллиарду млрд,1e12 триллион триллиона триллионов трлн',
  uk: '1 один одна одне одного,2 два дві двох двом двома,3 три трьох трьом трьома,4 чотири чотирьох,5 пять пяти,6 шість шести,7 сім семи,8 вісім восьми,9 девять девяти,10 десять десяти,11 одинадцять,12 дванадцять,13 тринадцять,14 чотирнадцять,15 пятнадцять,16 шістнадцять,17 сімнадцять,18 вісімнадцять,19 девятнадцять,20 двадцять двадцяти,30 тридцять тридцяти,40 сорок,50 пятдесят,60 шістдесят,70 сімдесят,80 вісімдесят,90 девяносто,100 сто,200 двісті,300 триста,400 чотириста,500 пятсот,1e3 тисяча тисячі тисяч тисячу тис,1e6 мільйон мільйона мільйонів млн,1e9 мільярд мільярда мільярдів млрд',
  pl: '1 jeden jedna jedno,2 dwa dwie dwóch dwaj dwoma,3 trzy trzech trzej trzema,4 cztery czterech czterej,5 pięć pięciu,6 sześć sześciu,7 siedem siedmiu,8 osiem ośmiu,9 dziewięć dziewięciu,10 dziesięć dziesięciu,11 jedenaście jedenastu,12 dwanaście dwunastu,13 trzynaście trzynastu,14 czternaście czternastu,15 piętnaście piętnastu,16 szesnaście szesnastu,17 siedemnaście siedemnastu,18 osiemnaście osiemnastu,19 dziewiętnaście dziewiętnastu,20 dwadzieścia dwudziestu,30 trzydzieści trzydziestu,40 czterdzieści czterdziestu,50 pięćdziesiąt pięćdziesięciu,60 sześćdziesiąt,70 siedemdziesiąt,80 osiemdziesiąt,90 dziewięćdziesiąt,100 sto stu,200 dwieście dwustu,300 trzysta trzystu,400 czterysta czterystu,500 pięćset pięciuset,1e3 tysiąc tysiące tysięcy tys,1e6 milion miliony milionów mln,1e9 miliard miliardy miliardów mld',
  tr: '1 bir,2 iki,3 üç,4 dört,5 beş,6 altı,7 yedi,8 sekiz,9 dokuz,10 on,20 yirmi,30 otuz,40 kırk,50 elli,60 altmış,70 yetmiş,80 seksen,90 doksan,100 yüz,1e3 bin,1e6 milyon mn,1e9 milyar,1e12 trilyon',
  az: '1 bir,2 iki,3 üç,4 dörd,5 beş,6 altı,7 yeddi,8 səkkiz,9 doqquz,10 on,20 iyirmi,30 otuz,40 qırx,50 əlli,60 altmış,70 yetmiş,80 səksən,90 doxsan,100 yüz,1e3 min,1e6 milyon mln,1e9 milyard mlrd',
  hy: '1 մեկ,2 երկու,3 երեք,4 չորս,5 հինգ,6 վեց,7 յոթ,8 ութ,9 ինը,10 տաս տասը,11 տասնմեկ,12 տասներկու,13 տասներեք,14 տասնչորս,15 տասնհինգ,16 տասնվեց,17 տասնյոթ,18 տասնութ,19 տասնինը,20 քսան,30 երեսուն,40 քառասուն,50 հիսուն,60 վաթսուն,70 յոթանասուն,80 ութսուն,90 իննսուն,100 հարյուր,1e3 հազար,1e6 միլիոն մլն,1e9 միլիարդ մլրդ',
  eu: '1 bat,2 bi,3 hiru,4 lau,5 bost,6 sei,7 zazpi,8 zortzi,9 bederatzi,10 hamar,11 hamaika,12 hamabi,13 hamahiru,14 hamalau,15 hamabost,16 hamasei,17 hamazazpi,18 hamazortzi,19 hemeretzi,20 hogei hogeita,40 berrogei berrogeita,60 hirurogei hirurogeita,80 laurogei laurogeita,100 ehun,200 berrehun,300 hirurehun,400 laurehun,500 bostehun,1e3 mila,1e6 milioi',
  id: '1 satu,2 dua,3 tiga,4 empat,5 lima,6 enam,7 tujuh,8 delapan,9 sembilan,10 sepuluh,11 sebelas,1e3 ribu seribu,1e6 juta,1e9 miliar,1e12 triliun',
  vi: '1e3 nghìn ngàn,1e6 triệu,1e9 tỷ tỉ',
  ar: '1 واحد واحدة,2 اثنان اثنين اثنتان اثنتين,3 ثلاث ثلاثة,4 أربع أربعة,5 خمس خمسة,6 ست ستة,7 سبع سبعة,8 ثمان ثماني ثمانية,9 تسع تسعة,10 عشر عشرة,20 عشرون عشرين,30 ثلاثون ثلاثين,40 أربعون أربعين,50 خمسون خمسين,60 ستون ستين,70 سبعون سبعين,80 ثمانون ثمانين,90 تسعون تسعين,100 مئة مائة,200 مئتا مئتي مئتان مائتان مائتي,1e3 ألف ألفا آلاف,2e3 ألفان ألفي,1e6 مليون مليونا ملايين,2e6 مليونان مليوني,1e9 مليار مليارا مليارات,1e12 تريليون',
  fa: '1 یک,2 دو,3 سه,4 چهار,5 پنج,6 شش,7 هفت,8 هشت,9 نه,10 ده,11 یازده,12 دوازده,13 سیزده,14 چهارده,15 پانزده,16 شانزده,17 هفده,18 هجده,19 نوزده,20 بیست,30 سی,40 چهل,50 پنجاه,60 شصت,70 هفتاد,80 هشتاد,90 نود,100 صد یکصد,200 دویست,300 سیصد,400 چهارصد,500 پانصد,1e3 هزار,1e6 میلیون,1e9 میلیارد',
  ur: '1 ایک,2 دو,3 تین,4 چار,5 پانچ,6 چھ,7 سات,8 آٹھ,9 نو,10 دس,11 گیارہ,12 بارہ,13 تیرہ,14 چودہ,15 پندرہ,16 سولہ,17 سترہ,18 اٹھارہ,19 انیس,20 بیس,25 پچیس,30 تیس,40 چالیس,50 پچاس,60 ساٹھ,70 ستر,80 اسی,90 نوے,100 سو,1e3 ہزار,1e5 لاکھ,1e6 ملین,1e7 کروڑ,1e9 ارب بلین',
  zh: '1 一,2 二 两 兩,3 三,4 四,5 五,6 六,7 七,8 八,9 九,10 十,100 百,1e3 千,1e4 万 萬,1e8 亿 億',
  ko: '1e4 만,1e8 억',
};
const SAME: Readonly<Record<string, string>> = { ja: 'zh', be: 'ru' };

/** What joins the parts of one number, within a word or between words. */
const JOINERS: Readonly<Record<string, string>> = {
  en: 'and',
  de: 'und',
  nl: 'en',
  nb: 'og',
  da: 'og',
  fr: 'et',
  es: 'y',
  pt: 'e',
  eu: 'eta',
  fa: 'و',
};

/** Languages that write a number below a million as one word. */
const COMPOUNDING = new Set(['de', 'nl', 'nb', 'sv', 'da', 'it', 'hy']);
/** A longer word is no number. */
const LONGEST = 48;
/** Parts of words that are taken for numbers only where the word is made of nothing else. */
const SMALLEST_PART = 2;

/** The number words of a language. */
export interface NumberWords {
  /** What the parts of a word are worth, in order; empty if it is no number. */
  parts: (lower: string) => readonly number[];
  /** Whether a word only joins the parts of a number. */
  joins: (lower: string) => boolean;
  /** Whether the language has a table. */
  known: boolean;
}

function readTable(table: string): Map<string, number> {
  const values = new Map<string, number>();
  for (const entry of table.split(',').filter((all) => all !== '')) {
    const [value, ...forms] = entry.split(' ');
    for (const form of forms) values.set(form, Number(value));
  }
  return values;
}

/** Parts a compound into number words, the longest first; undefined if something is left. */
function compound(
  word: string,
  values: ReadonlyMap<string, number>,
  longest: number,
  joiner: string,
): number[] | undefined {
  const parts: number[] = [];
  let from = 0;
  while (from < word.length) {
    let length = Math.min(longest, word.length - from);
    while (length >= SMALLEST_PART && !values.has(word.slice(from, from + length))) length -= 1;
    const value = values.get(word.slice(from, from + length));
    if (length >= SMALLEST_PART && value !== undefined) {
      parts.push(value);
      from += length;
    } else if (joiner !== '' && parts.length > 0 && word.startsWith(joiner, from)) {
      from += joiner.length;
    } else return undefined;
  }
  return parts;
}

/** The number words of a language; of one without a table there are none. */
export const numberWords = perLanguage<NumberWords>((language) => {
  const near = Object.hasOwn(SAME, language) ? (SAME[language] as string) : language;
  const known = Object.hasOwn(TABLES, near);
  const values = readTable(known ? (TABLES[near] as string) : '');
  const joiner = Object.hasOwn(JOINERS, near) ? (JOINERS[near] as string) : '';
  const longest = Math.max(0, ...[...values.keys()].map((form) => form.length));
  const letters = new Set([...values.keys()].map((form) => form.charAt(0)));
  const NONE: readonly number[] = [];
  const parts = (lower: string): readonly number[] => {
    if (!letters.has(lower.charAt(0))) return NONE;
    const value = values.get(lower);
    if (value !== undefined) return [value];
    if (!COMPOUNDING.has(near) || lower.length > LONGEST) return NONE;
    const found = compound(lower, values, longest, joiner);
    return found !== undefined && found.length > 1 ? found : NONE;
  };
  return { parts, joins: (lower) => joiner !== '' && lower === joiner, known };
});

/** How numbers are put together. */
interface Rules {
  /** Whether units may stand before tens. */
  inverted: boolean;
  /** Whether ten and two are twelve. */
  tens: boolean;
  /** Whether what is below ten thousand is counted in ten thousands again. */
  myriads: boolean;
}

/** Languages that say "ten two" for twelve. */
const TENS = new Set(['tr', 'az', 'zh', 'ja']);
const MYRIADS = new Set(['zh', 'ja']);

/** The sum of a number so far: what is closed by a thousand or more, and what is still open. */
interface Sum {
  closed: number;
  open: number;
  /** The last thousand, million or more that closed a part. */
  scale: number;
}

/** Whether a number below a hundred goes on what is open: "twenty" + "one", "hundred" + "ten". */
function addsTo(open: number, value: number, { inverted, tens }: Rules): boolean {
  const rest = open % 100;
  if (rest === 0) return open > 0;
  if (value < 10 && rest >= (tens ? 10 : 20) && rest % 10 === 0) return true;
  // Twenties: "hogeita hamar", "soixante-dix".
  if (value < 20 && rest >= 20 && rest % 20 === 0) return true;
  return inverted && rest < 10 && value >= 20 && value % 10 === 0;
}

/** Adds the next part; false if it belongs to another number. */
function add(sum: Sum, value: number, rules: Rules): boolean {
  if (rules.myriads && value >= 10_000 && value > sum.scale) {
    sum.closed = (sum.closed + sum.open) * value;
    sum.open = 0;
    sum.scale = value;
  } else if (value >= 1_000) {
    if (value >= sum.scale) return false;
    sum.closed += (sum.open === 0 ? 1 : sum.open) * value;
    sum.open = 0;
    sum.scale = value;
  } else if (value === 100 && sum.open > 0 && sum.open < 100) sum.open *= 100;
  else if (value >= 100) {
    if (sum.open % 1_000 !== 0 || sum.open > 0) return false;
    sum.open += value;
  } else if (value === 20 && sum.open % 100 === 4) sum.open += 76;
  else if (rules.myriads && value === 10 && sum.open % 100 > 0 && sum.open % 100 < 10) {
    sum.open += (sum.open % 10) * 9;
  } else if (sum.open === 0 || addsTo(sum.open, value, rules)) sum.open += value;
  else return false;
  return true;
}

/** What number words are worth together, and how many of them make one number. */
export interface Spelled {
  value: number;
  /** How many of the words. */
  length: number;
}

/**
 * Reads the number that words begin with.
 *
 * @param words in lower case; only so many are looked at as belong to the number.
 * @param language primary language subtag.
 * @param start what stands before them in digits ("2.1" of "2.1 million").
 * @returns undefined where the first word is no number, or does not go with what is before it.
 */
export function readSpelled(
  words: (at: number) => string | undefined,
  language: string,
  start?: number,
): Spelled | undefined {
  const table = numberWords(language);
  const sum: Sum = { closed: 0, open: start ?? 0, scale: Infinity };
  const rules: Rules = {
    inverted: false,
    tens: TENS.has(language),
    myriads: MYRIADS.has(language),
  };
  let length = 0;
  let joined = false;
  for (let at = 0; ; at += 1) {
    const word = words(at);
    if (word === undefined) break;
    if (at > 0 && !joined && table.joins(word)) {
      joined = true;
      continue;
    }
    // "خمسة وعشرون": the joiner is written on to the word.
    const attached = language === 'ar' && at > 0 && word.startsWith('و');
    const parts = table.parts(attached ? word.slice(1) : word);
    const before = { ...sum };
    rules.inverted = attached || joined || parts.length > 1;
    const fits = parts.every(
      (value) => (start === undefined || value >= 100) && add(sum, value, rules),
    );
    if (parts.length === 0 || !fits) {
      Object.assign(sum, before);
      break;
    }
    joined = false;
    length = at + 1;
  }
  const value = sum.closed + sum.open;
  return length === 0 || value === 1 ? undefined : { value, length };
}
