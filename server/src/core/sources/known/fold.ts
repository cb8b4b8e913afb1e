/** One word of a name or of a text, as it is compared. */
export interface KnownToken {
  /** Without case, diacritics and variants of letters. */
  folded: string;
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** How many capitals it begins with. */
  capitals: number;
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** Initials with their stops, one character of a script without spaces, or letters and digits. */
const TOKEN = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|[${UNSPACED}]\p{M}*|(?![${UNSPACED}])[\p{L}\p{N}](?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}\u200c])*`,
  'gu',
);
const ASCII = /^[\0-\x7f]*$/;
/** Letters that decomposition leaves alone, and letters that keyboards of one script mix up. */
const VARIANTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  і: 'и',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ھ: 'ہ',
  ٱ: 'ا',
};
/** Marks that spellings of one name differ by: accents, and the vowels of Arabic and Hebrew. */
const DIACRITICS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}\u200c]`, 'gu');

/** A word without what two spellings of one name differ by: case, diacritics, ligatures. */
export function fold(word: string): string {
  const bare = word.endsWith('.') ? word.replaceAll('.', '') : word;
  const lower = bare.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? '');
}

/**
 * The words of a text as names are looked for in it; hyphens and apostrophes part words.
 *
 * @param text any text.
 */
export function knownTokens(text: string): KnownToken[] {
  const tokens: KnownToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [own] = match;
    const start = match.index;
    const end = start + own.length;
    const capitals = /^(?:\p{Lu}\.?)*/u.exec(own)?.[0].replaceAll('.', '').length ?? 0;
    tokens.push({ folded: fold(own), start, end, capitals });
  }
  return tokens;
}
