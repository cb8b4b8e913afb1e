/**
 * The language of a text: from its locale, else from its script, else from a few function words.
 * Only the choice of abbreviations and of the editors' lists hangs on it, never the ranking.
 */

/** Scripts that one language (as far as news goes) writes alone. */
const SCRIPTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/[\uac00-\ud7af]/u, 'ko'],
  [/[\u4e00-\u9fff]/u, 'zh'],
  [/[\u0e00-\u0e7f]/u, 'th'],
  [/[\u0530-\u058f]/u, 'hy'],
  [/[\u10a0-\u10ff]/u, 'ka'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0370-\u03ff]/u, 'el'],
  [/[\u0900-\u097f]/u, 'hi'],
  [/[\u0980-\u09ff]/u, 'bn'],
  [/[\u0b80-\u0bff]/u, 'ta'],
  [/[\u06d2\u06ba\u0679\u0688\u0691\u06d4]/u, 'ur'],
  [/[\u0698\u06af\u06cc]/u, 'fa'],
  [/[\u0600-\u06ff]/u, 'ar'],
  [/[іїєґ]/iu, 'uk'],
  [/[ўқғҳ]/iu, 'uz'],
  [/[әөүұқғңһ]/iu, 'kk'],
  [/[\u0400-\u04ff]/u, 'ru'],
  [/[əƏ]/u, 'az'],
];

/** The commonest short words of languages in Latin script; four hits tell them apart well. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that was for with is said on',
  de: 'der die das und den von mit ist nicht ein eine im dem auf auch',
  fr: 'le la les des et est une du dans que pour au qui sur pas',
  es: 'el la los las de que y en una del por con se su para',
  pt: 'o a os as de que e em uma do da no na com não para',
  it: 'il la di che e un una per del della con non sono nel gli',
  nl: 'de het een van en dat in is op met voor niet zijn ook',
  nb: 'og i det er på som en til av har med for ikke et han',
  sv: 'och att det i en som på är av för med den till har inte',
  tr: 've bir bu da için ile olarak olan daha çok de ise gibi',
  eu: 'eta da du ez bat dira ere izan egin dute baina zen dela',
  pl: 'i w na z się nie do że jest o jak to po przez',
  vi: 'và của là có cho không được trong các một những người với',
  id: 'yang dan di dengan untuk dari ini pada tidak itu dalam akan',
};

const SAMPLE = 2_000;
const NEEDED = 4;

/**
 * The primary language subtag of a locale, in lower case.
 *
 * @param locale a BCP 47 tag or Strapi's code of a locale; anything else gives an empty string.
 */
export function primaryLanguage(locale: string | null | undefined): string {
  if (typeof locale !== 'string') return '';
  const subtag = /^[a-z]{2,3}(?=$|[-_@.])/iu.exec(locale.trim())?.[0].toLowerCase() ?? '';
  // Older or wider codes of the same written language.
  const same: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' };
  return Object.hasOwn(same, subtag) ? (same[subtag] as string) : subtag;
}

/** The script that most letters of a sample belong to decides, where it belongs to one language. */
function byScript(sample: string): string {
  const letters = sample.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => letter > '\u024f' || /ə/iu.test(letter));
  const azeri = /ə/iu.test(sample);
  if (foreign.length * 2 < letters.length && !azeri) return '';
  const text = foreign.join('');
  return SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}

function byWords(sample: string): string {
  const found = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    found.set(word, (found.get(word) ?? 0) + 1);
  }
  let best = '';
  let most = NEEDED - 1;
  for (const [language, words] of Object.entries(WORDS)) {
    const hits = words.split(' ').reduce((sum, word) => sum + (found.get(word) ?? 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

/**
 * Guesses the language of a text.
 *
 * @param text any text; only its first 2,000 characters are looked at.
 * @returns a primary language subtag, `und` where nothing speaks for one.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) || byWords(sample) || 'und';
}
