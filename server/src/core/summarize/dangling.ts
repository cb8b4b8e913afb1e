import { leansOf } from './leaning';
import { refersBack } from './pronouns';
import { firstWord, openingWords, wordStart, type Subject } from './subject';

/** How a text has its reader imagine a scene; what follows in the paragraph paints it. */
const SCENE: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:Imagine|Picture|Close your eyes|Suppose) /u],
  ['de', /^(?:Stellen Sie sich|Stell dir|Schließen Sie die Augen) /u],
  ['nl', /^(?:Stel je|Stelt u zich|Sluit je ogen) /u],
  ['nb', /^(?:Tenk deg|Se for deg|Forestill deg|Lukk øynene)/u],
  ['sv', /^(?:Tänk dig|Föreställ dig|Blunda) /u],
  ['fr', /^(?:Imaginez|Fermez les yeux)/u],
  ['es', /^(?:Imagine|Imagina|Cierre los ojos|Cierra los ojos)/u],
  ['pt', /^(?:Imagine|Feche os olhos)/u],
  ['it', /^(?:Immaginate|Immagina|Chiudete gli occhi)/u],
  ['ru', /^(?:Представьте|Закройте глаза|Вообразите)/u],
  ['uk', /^(?:Уявіть|Заплющте очі)/u],
  ['pl', /^(?:Wyobraź|Zamknij oczy)/u],
]);
/** So many sentences behind a call to imagine it are the scene. */
const SCENE_LENGTH = 3;
/** So many letters tell that two words are of one form. */
const ITEM_ENDING = 3;
const SHORT = 5;
/** Pronouns that also stand for nobody: "It was raining." */
const IMPERSONAL =
  /^(?:It(?:['’]s| (?:is|was|has been|will|would|may|might|can|could|should|must|seems?|seemed|appears?|appeared|turns|turned|looks|looked|feels|felt|takes|took|rained|snowed|happens|happened)) |Es |Det |Il |Het )/u;
/** "He stumbled in May, now he has won: Jan Brandt is champion": the name comes after the pronoun. */
const FULL_NAME = /[\s“„"«]\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
/** What tells who is meant, behind a noun: "The man who …", "The woman accused of …". */
const QUALIFIED = /^(?:who|whose|whom|which|that|die|der|das|que|qui|che|som|dont|\p{Ll}+ly)$/u;

/** The part of an article that a sentence stood in last that only makes sense as a whole. */
export interface Apart {
  paragraph: number;
  /** How many of its sentences were read. */
  sentences: number;
  /** Whether it is a scene, which ends sooner than its paragraph. */
  scene?: boolean;
  /** How the items of an announced list begin, by the end of their first word. */
  items?: string;
}

/**
 * The end of a text's first word: items of a list begin alike ("Reporting …", "Getting …"). All
 * sentences begin with short words.
 */
function endOfFirst(text: string): string | undefined {
  const first = firstWord(text, wordStart(text));
  return first.length > SHORT ? first.slice(-ITEM_ENDING) : undefined;
}

/**
 * Whether a sentence stands in a part of the article that only makes sense as a whole: a scene that
 * the reader is to imagine, or a list in plain paragraphs behind the line that announces it.
 *
 * @param announced whether the sentence before it announces a list.
 */
export function standsApart(
  apart: Apart,
  { text, language, sentence }: Subject,
  opens: boolean,
  announced: boolean,
): boolean {
  const isScene = SCENE.get(language)?.test(text) === true;
  if (announced) apart.items = endOfFirst(text);
  else if (opens && apart.items !== undefined && apart.items !== endOfFirst(text)) {
    apart.items = undefined;
  }
  const begins = isScene || announced || (opens && apart.items !== undefined);
  if (begins) [apart.paragraph, apart.sentences, apart.scene] = [sentence.paragraph, 0, isScene];
  apart.sentences += 1;
  if (apart.paragraph !== sentence.paragraph) return false;
  return apart.scene !== true || apart.sentences <= SCENE_LENGTH;
}

/** "The man said …": a noun for somebody who should have a name before. */
function opensRenamed({ text, lexicon }: Subject): boolean {
  const { definite, epithets, prepositions } = lexicon;
  const words = openingWords(text);
  const from = definite.has(words[0] as string) ? 1 : 0;
  if ((from === 0) !== (definite.size === 0)) return false;
  const [noun, next, further] = words.slice(from) as [string, string, string];
  if (!epithets.has(noun)) return false;
  const isPassive = /ed$/u.test(next) && prepositions.has(further);
  return !isPassive && !prepositions.has(next) && !QUALIFIED.test(next);
}

/** Whether somebody or something is told of at the very beginning that has no name yet. */
export function namesNobody(subject: Subject): boolean {
  const { text, lexicon } = subject;
  if (/^The \d{1,3}-year-old/u.test(text)) return true;
  if (lexicon.unspaced || IMPERSONAL.test(text)) return false;
  if (opensRenamed(subject)) return true;
  const first = firstWord(text, wordStart(text));
  return !FULL_NAME.test(text) && (refersBack(subject, first) || leansOf(subject));
}
