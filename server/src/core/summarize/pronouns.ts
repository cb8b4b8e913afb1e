import { formFor, toForms } from './forms';
import type { PronounRule } from './lists';
import type { Subject } from './subject';
import type { Terms } from './terms';

/** A pronoun further on has its noun before it; so many words are looked at, in UTF-16 units. */
const REACH = 90;
const MOST_WORDS = 8;
/** Capitalised in English without being names. */
const TIMES =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I)$/u;
const CAPITAL = /^[‘'(]?\p{Lu}/u;

/** Words without the marks around them. */
const toWords = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter(Boolean);

/**
 * Whether a name stands before the pronoun that it may point to. What ends right before the
 * pronoun ("In New York he …") belongs to an adverbial, not to the subject of a clause.
 */
function isNamed(words: readonly string[]): boolean {
  let plain = false;
  for (let i = words.length - 1; i > 0; i -= 1) {
    const word = words[i] as string;
    if (!CAPITAL.test(word)) plain = true;
    else if (plain && !TIMES.test(word)) return true;
  }
  return false;
}

/** "In the book he wrote, Brandt says …": the name comes after its pronoun. */
const isNamedLater = (rest: string): boolean => /^[^,]{2,60}, \p{Lu}\p{Ll}+ \S/u.test(rest);

/** Whether the words before a pronoun can hold what it points to. */
function isBound(rule: PronounRule, before: string, first: string): boolean {
  if (/["“”„«»「『‘:;–—(]/u.test(before)) return true;
  const words = toWords(before);
  if (words.length > MOST_WORDS) return true;
  const lower = words.map((word) => word.toLowerCase());
  // "What he wants": the first word is no clause before it.
  const from = rule.nominals.has(first) ? 1 : 0;
  if (lower.slice(from).some((word) => rule.barriers.has(word))) return true;
  if (rule.joints.has(lower[lower.length - 1] as string)) return true;
  if (rule.subject !== undefined && words.some((word) => rule.subject?.test(word))) return true;
  if (rule.clauses) {
    const comma = before.indexOf(',');
    if (comma < 0) return false;
    // "По словам адвоката, он …": a source or a time, and the clause begins behind it.
    return comma < before.length - 1 || !rule.openings.has(first);
  }
  return isNamed(words);
}

function applies(rule: PronounRule, text: string, first: string): boolean {
  const opens = rule.openings.has(first) || /^\p{N}/u.test(first);
  const nominal = rule.nominals.has(first);
  if (!rule.anywhere && !opens && !nominal) return false;
  const match = rule.find.exec(text.length > REACH ? text.slice(0, REACH) : text);
  if (match === null) return false;
  const before = text.slice(0, match.index);
  if (nominal && toWords(before).length > 2) return false;
  if (isBound(rule, before, first)) return false;
  return rule.clauses || !isNamedLater(text.slice(match.index + match[0].length));
}

/** Those of whom some are told of, as a pronoun. */
const PARTITIVE = toForms([
  ['en', 'them', / of them(?=[\s.,])/u],
  ['de', 'ihnen denen', / von (?:ihnen(?=[\s.,])|denen(?=[\s.]))/u],
  ['nl', 'hen', / van hen(?=[\s.,])/u],
  ['nb', 'dem', / av dem(?=[\s.,])/u],
  ['sv', 'dem', / av dem(?=[\s.,])/u],
  ['fr', 'eux elles', / d[’']entre (?:eux|elles)(?=[\s.,])/u],
  ['es', 'ellos ellas ambos ambas', / de (?:ellos|ellas|ambos|ambas)(?=[\s.,])/u],
  ['pt', 'deles delas', / d(?:eles|elas)(?=[\s.,])/u],
  ['it', 'loro essi esse', / di (?:loro|essi|esse)(?=[\s.,])/u],
  ['ru', 'них', / из них(?=[\s.,])/u],
  ['uk', 'них', / (?:з|із) них(?=[\s.,])/u],
  ['pl', 'nich', / z nich(?=[\s.,])/u],
]);
/** A mark or an "and" parts a clause that can hold the noun: "two ships, one of them Danish". */
const CLAUSE = /[,:;(–—“"«]| - | (?:and|but|und|en|og|och|et|y|e|и|а|й|і|i) /u;

/** "Two of them are in custody": part of what the sentence before told of. */
function isPart(text: string, terms: Terms, language: string): boolean {
  const partitive = formFor(PARTITIVE, language, terms);
  if (partitive === undefined) return false;
  const at = text.search(partitive);
  return at >= 0 && !CLAUSE.test(text.slice(0, at));
}

/** Chinese and Japanese: a time, and then a pronoun as the subject. */
const UNSPACED: Readonly<Record<string, RegExp>> = {
  zh: /^(?:[\p{N}一二三四五六七八九十两兩几幾数數半]|周|週|星期|上|下|本|当|當|同|次|今|昨|不久|随|隨|稍|赛|賽|会|會)[^，。“”：]{0,10}[，]?[他她](?!人)/u,
  ja: /^(?:[\p{N}一二三四五六七八九十]|同|翌|昨|今|試合|会見|その)[^、。「」]{0,10}、(?:彼|彼女)(?:ら)?[はがも]/u,
};

/**
 * Whether a sentence's subject is a pronoun that nothing before it in the sentence explains: "Nine
 * minutes later he scored again." It leans on the sentence before it, wherever the pronoun stands.
 *
 * @param first the sentence's first word, lower-cased.
 */
export function refersBack({ text, terms, lexicon, language }: Subject, first: string): boolean {
  if (lexicon.unspaced) return UNSPACED[language]?.test(text) ?? false;
  return (
    isPart(text, terms, language) || lexicon.pronouns.some((rule) => applies(rule, text, first))
  );
}
