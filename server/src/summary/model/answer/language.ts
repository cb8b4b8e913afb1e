import { functionWords } from '../../../core/text';

/** Scripts that are told apart; kana counts with the Chinese signs that Japanese writes it among. */
const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Armenian}/gu,
  /\p{Script=Georgian}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Lao}/gu,
  /\p{Script=Khmer}/gu,
  /\p{Script=Myanmar}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Bengali}/gu,
  /\p{Script=Gujarati}/gu,
  /\p{Script=Gurmukhi}/gu,
  /\p{Script=Tamil}/gu,
  /\p{Script=Telugu}/gu,
  /\p{Script=Kannada}/gu,
  /\p{Script=Malayalam}/gu,
  /\p{Script=Sinhala}/gu,
  /\p{Script=Ethiopic}/gu,
  /\p{Script=Tibetan}/gu,
  /\p{Script=Mongolian}/gu,
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}]/gu;
/** A Chinese or Korean sign stands for about as much as so many letters. */
const SIGN_WEIGHT = 3;

/** Languages of which the core knows the words that join others. */
const LANGUAGES = 'en de nl nb sv da fr es pt it ru uk pl tr eu vi id ar fa ur'.split(' ');
/** Characters that are looked at. */
const SAMPLE = 8_000;
/** A shorter answer has too few words to tell languages of one script apart. */
const FEWEST_WORDS = 8;
/** Share of joining words from which a text is surely in a language. */
const SURE = 0.25;
/**
 * So many times as dense as in the article, and as those of the article's language in the answer:
 * then it is not the article's own language.
 */
const DENSER = 2.5;
/** So many words of one language alone tell it, if they are so many times those of the article's. */
const FEWEST_TOLD = 4;
const TOLD_TIMES = 4;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters of a text; signs that stand for more count for more. */
const lettersOf = (text: string): number =>
  count(text, /\p{L}/gu) + (SIGN_WEIGHT - 1) * count(text, HAN_OR_HANGUL);

function shareOf(text: string, script: RegExp): number {
  const letters = lettersOf(text);
  const own = text.match(script)?.join('') ?? '';
  return letters === 0 ? 0 : lettersOf(own) / letters;
}

/** The script that most of a text is written in; `null` for one that is not told apart. */
function mainScript(text: string): RegExp | null {
  const shares = SCRIPTS.map((script) => shareOf(text, script));
  const most = Math.max(...shares);
  return most > 0 ? (SCRIPTS[shares.indexOf(most)] as RegExp) : null;
}

/**
 * What tells sentences in another script than the article's, which a model adds around its
 * summary.
 *
 * @returns whether a sentence has letters, and none of the article's main script
 */
export function otherScript(article: string): (sentence: string) => boolean {
  const script = mainScript(article.slice(0, SAMPLE));
  if (script === null) return () => false;
  return (sentence) => lettersOf(sentence) > 0 && count(sentence, script) === 0;
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

function density(words: readonly string[], language: string): number {
  const joins = functionWords(language);
  return words.filter((word) => joins(word)).length / words.length;
}

/** Japanese is full of kana, Chinese has none; both have Chinese signs. */
function differsInKana(article: string, answer: string): boolean {
  const [inArticle, inAnswer] = [shareOf(article, KANA), shareOf(answer, KANA)];
  return (inArticle > 0.1 && inAnswer === 0) || (inArticle < 0.01 && inAnswer > 0.1);
}

/**
 * Whether an answer of the article's language could not have these words: many that join others in
 * the one language and not in the article's, and hardly one of the reverse.
 */
function isTold(answer: readonly string[], language: string, ofArticle: string): boolean {
  const [joins, joinsInArticle] = [functionWords(language), functionWords(ofArticle)];
  const count = (isOne: (word: string) => boolean) => answer.filter(isOne).length;
  const foreign = count((word) => joins(word) && !joinsInArticle(word));
  const own = count((word) => joinsInArticle(word) && !joins(word));
  return foreign >= FEWEST_TOLD && foreign > TOLD_TIMES * own;
}

/** The answer is full of words that join others in a language that the article is not in. */
function differsInWords(article: string, answer: string): boolean {
  const [inArticle, inAnswer] = [wordsOf(article), wordsOf(answer)];
  if (inAnswer.length < FEWEST_WORDS || inArticle.length === 0) return false;
  const densities = LANGUAGES.map((language) => density(inArticle, language));
  const most = Math.max(...densities);
  const ofArticle = most >= SURE ? LANGUAGES[densities.indexOf(most)] : undefined;
  return LANGUAGES.some((language, at) => {
    const share = density(inAnswer, language);
    if (share < SURE || language === ofArticle) return false;
    if (ofArticle !== undefined && isTold(inAnswer, language, ofArticle)) return true;
    const own = ofArticle === undefined ? 0 : density(inAnswer, ofArticle);
    return share > DENSER * Math.max(densities[at] as number, own);
  });
}

/**
 * Whether an answer is surely in another language than the article: by its script, always; within
 * a script by the words that join others, where they leave no doubt. Neighbours like Norwegian and
 * Danish are not told apart.
 */
export function isOtherLanguage(article: string, answer: string): boolean {
  const sample = article.slice(0, SAMPLE);
  const script = mainScript(sample);
  if (script === null || lettersOf(answer) === 0) return false;
  if (shareOf(answer, script) < shareOf(sample, script) / 2) return true;
  return differsInKana(sample, answer) || differsInWords(sample, answer);
}
