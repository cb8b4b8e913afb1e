/** What says that a number is a percentage, as a whole word. */
const PERCENT_WORDS = new Set(
  'percent pct pc prozent procent prosent percento yüzde faiz faizi faizə faizdən ehuneko տոկոս տոկոսը տոկոսի տոկոսով درصد فیصد بالمئة بالمائة persen'.split(
    ' ',
  ),
);
/** Beginnings of words of inflecting languages, where the whole word is no other. */
const PERCENT_STEMS = [
  'процент',
  'відсот',
  'procent',
  'prosent',
  'ehunek',
  'տոկոս',
  'faiz',
  '퍼센트',
];
/** Of two words. */
const PERCENT_PAIRS = new Set([
  'per cent',
  'por ciento',
  'por cento',
  'per cento',
  'pour cent',
  'في المئة',
  'في المائة',
  'phần trăm',
]);
/** Words that stand before the number. */
const PERCENT_BEFORE = new Set(['yüzde', 'ehuneko', '百 分 之']);

/** Currencies: their signs, and the beginnings of their names in several languages. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '￥': 'jpy',
  '₽': 'rub',
  '₺': 'try',
  '₼': 'azn',
  '֏': 'amd',
  '₴': 'uah',
  '₹': 'inr',
  '₩': 'krw',
  '₪': 'ils',
  '₫': 'vnd',
};
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['usd', 'usd dollar dolar dólar доллар долар դոլար دولار دلار ڈالر 美元 달러'],
  ['eur', 'eur euro avro евро євро եվրո يورو یورو 欧元 유로'],
  ['gbp', 'gbp pound pfund livre funt фунт ֆունտ جنيه 英镑'],
  ['jpy', 'jpy yen йен иен ین 日元'],
  ['rub', 'rub ruble rouble rubel рубл rubl ռուբլ روبل 卢布'],
  ['try', 'try lira лир լիրա ليرة'],
  ['azn', 'azn manat манат մանաթ'],
  ['amd', 'amd dram драм դրամ'],
  ['uah', 'uah hryvni гривн'],
  ['inr', 'inr rupee rupi рупи روپے روپیہ روپ'],
  ['cny', 'cny yuan юан 人民币 元'],
  ['nok', 'nok sek dkk krone krona kronor kroner крон'],
  ['chf', 'chf franc frank франк'],
  ['mark', 'mark marka марк մարկ 马克 مارك'],
  ['cent', 'cent cents цент ցենտ'],
];
/** Longer than this an ending makes another word ("francophone"). */
const ENDING = 4;

/** Whether words that stand behind a number make it a percentage; how many of them. */
export function percentBehind(first: string | undefined, second: string | undefined): number {
  if (first === undefined) return 0;
  if (second !== undefined && PERCENT_PAIRS.has(`${first} ${second}`)) return 2;
  if (PERCENT_WORDS.has(first)) return 1;
  return PERCENT_STEMS.some((stem) => first.startsWith(stem)) ? 1 : 0;
}

/** Whether a word before a number makes it a percentage. */
export const percentBefore = (lower: string): boolean => PERCENT_BEFORE.has(lower);

/** The currency of a sign; undefined if it is none. */
export const signOf = (character: string): string | undefined =>
  Object.hasOwn(SIGNS, character) ? SIGNS[character] : undefined;

const currencies = CURRENCIES.flatMap(([code, names]) =>
  names.split(' ').map((name) => [name, code] as const),
);
const known = new Map<string, string>();
for (const [name, code] of currencies) known.set(name, code);

/** The currency that a word names, in any of its forms; undefined if it names none. */
export function currencyOf(lower: string): string | undefined {
  const exact = known.get(lower);
  if (exact !== undefined) return exact;
  for (const [name, code] of currencies) {
    const length = lower.length - name.length;
    if (name.length > 3 && length > 0 && length <= ENDING && lower.startsWith(name)) return code;
  }
  return undefined;
}
