import type { Lexicon } from './lists';
import { refersBack } from './pronouns';
import { countWords, firstWord, matchesPhrase, openingWords, outside } from './subject';
import { startsWithAny, wordStart, type Subject } from './subject';

/** Whether the first two words are those of a phrase that leans; cheap, for most are not. */
function mayLean(text: string, start: number, first: string, { openers }: Lexicon): boolean {
  const seconds = openers.get(first);
  if (seconds === undefined || seconds.has('')) return seconds !== undefined;
  const rest = start + first.length;
  return seconds.has(firstWord(text, rest + wordStart(text.slice(rest, rest + 4))));
}

/** "With that …", "In this case …", "In this year" not: a demonstrative behind a preposition. */
function pointsBack({ text, lexicon }: Subject, start: number, first: string): boolean {
  const { pointing, bound, behind, times, prepositions } = lexicon;
  if (behind.size === 0 && !prepositions.has(first)) return false;
  const words = openingWords(text.slice(start));
  const has = (list: ReadonlySet<string>, at: number) => list.has(words[at] as string);
  if (behind.size > 0) {
    return (has(behind, 1) && !has(times, 0)) || (has(behind, 2) && !has(times, 1));
  }
  return (has(pointing, 1) || has(bound, 1)) && !has(times, 2);
}

/** Whether a text opens with a word that points back, in its language's lists. */
function opensLeaning(subject: Subject, start: number, first: string): boolean {
  const { text, lexicon, language } = subject;
  if (lexicon.ordinals.has(first) && /[,，、]/u.test(text.charAt(start + first.length)))
    return true;
  if (!lexicon.unspaced && !mayLean(text, start, first, lexicon)) return false;
  const bare = text.slice(start);
  if (lexicon.unspaced) {
    return startsWithAny(bare, lexicon.leans) && !startsWithAny(bare, lexicon.stands);
  }
  const words = openingWords(bare);
  if (!matchesPhrase(words, lexicon.leans) || matchesPhrase(words, lexicon.stands)) return false;
  // "Ông Nguyễn" is Mr Nguyễn, "ông" alone is he.
  return language !== 'vi' || !/^\S+\s\p{Lu}/u.test(bare);
}

/** Longest tail that names a speaker, in words and in UTF-16 units. */
const TAIL_WORDS = 2;
const TAIL = 26;
/** What stands behind the last comma, if it is short: "The bridge will be late, he said." */
function tailOf(text: string): string | undefined {
  const comma = text.lastIndexOf(',');
  if (comma < 0 || text.length - comma > TAIL) return undefined;
  const tail = text.slice(comma + 1).trim();
  return tail.split(' ').length <= TAIL_WORDS ? tail : undefined;
}

/** "«…», ha detto.", "«…», esan du.": where verbs need no subject, two words can leave the speaker out. */
const UNNAMED =
  /^[\s,.–—-]*(?:(?:ha|han|hanno) \p{Ll}+|\p{Ll}+ (?:du|dute|zuen|zuten|dio|zion))[\s,.]*$/u;
const SUBJECTLESS = new Set(['es', 'it', 'ca', 'gl', 'eu']);

/** "… ," he said: the speaker is there, but only as a pronoun, or in the form of a verb. */
function speakerLeans(subject: Subject): boolean {
  const { lexicon, enclosures, text, language } = subject;
  if (subject.marked && SUBJECTLESS.has(language) && UNNAMED.test(outside(subject))) return true;
  if (lexicon.speakers.size === 0) return false;
  const marked = enclosures.some((enclosure) => !enclosure.bracket);
  if (lexicon.unspaced) {
    return marked && startsWithAny(outside(subject).replace(/^[\s，,：:]+/u, ''), lexicon.speakers);
  }
  const single = /^[‘'].*[,.!?]['’]\s(.*)$/u.exec(text)?.[1];
  const dash = /^[—–―-]\s.*,\s(?:[—–―-]\s)?(\p{Ll}.*)$/u.exec(text)?.[1];
  const rest = marked ? outside(subject) : (single ?? dash ?? tailOf(text));
  if (rest === undefined) return false;
  const words = openingWords(rest);
  if (!words.slice(0, 3).some((word) => lexicon.speakers.has(word))) return false;
  // A name beside the pronoun says who it is.
  return countWords(rest) <= 4 || !/\s\p{Lu}\p{Ll}/u.test(rest.trim());
}

/**
 * German "das" as a pronoun: a verb stands behind it ("Das teilte die Stadt mit."), where behind the
 * article an adjective or a noun does ("Das neue Haus …", "Das Haus …").
 */
const GERMAN_THAT =
  /^Das (?:(?!seit|laut|gegen|neben|zwischen|wegen|fast|erst|jetzt|meist)\p{Ll}{2,}(?:t|en)(?= [\p{Ll}\p{Lu}])|(?:soll|kann|wird|will|darf|muss|ging|gab|sagte|berichtete|bestätigte|meldete|gelte|werde|solle|könne|müsse|dürfe|wolle|gehe) |(?:entsprach|kam|lag|stand|hieß|galt|ließ|betraf|geschah|gelang|klang|schien) |\p{Ll}+te (?:d(?:e[rnms]|ie|as)|eine?[rnm]?|am|im|in|auch|sich|nicht) )/u;

/** Somebody who is named by an age alone, as the subject. */
const AGED_SUBJECT = /^The \d{1,3}-year-old/u;

/** Whether a sentence cannot be understood without the one before it. */
export function leansOf(subject: Subject): boolean {
  const { text } = subject;
  if (/^(?:…|\.\.\.|\(|\[|\p{Ll}{2})/u.test(text)) return true;
  if (text.startsWith('The ') && AGED_SUBJECT.test(text)) return true;
  if (subject.language === 'de' && GERMAN_THAT.test(text)) return true;
  const start = wordStart(text);
  const first = subject.lexicon.unspaced ? text.charAt(start) : firstWord(text, start);
  if (pointsBack(subject, start, first)) return true;
  return opensLeaning(subject, start, first) || refersBack(subject, first) || speakerLeans(subject);
}

/**
 * Whether a sentence behind a question is only its answer: it opens as a reply does ("Not yet, she
 * said."), or is too short to say on its own what was asked.
 */
export function isReply({ text, words, lexicon }: Subject): boolean {
  if (words <= 4) return true;
  const bare = text.slice(wordStart(text));
  if (lexicon.unspaced) return startsWithAny(bare, lexicon.replies);
  return matchesPhrase(openingWords(bare), lexicon.replies);
}
