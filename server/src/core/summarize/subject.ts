import { findEnclosures, type Enclosure, type Sentence, type Text } from '../text';
import type { Lexicon } from './lists';
import { isMarked, isWordCode, readTerms, type Terms } from './terms';

/** What a rule may look at: one sentence, its quotations, and how many words it has. */
export interface Subject {
  sentence: Sentence;
  text: string;
  /** Its last character that is no closing mark. */
  last: string;
  /** Whether any quotation mark, apostrophe or bracket is in it. */
  marked: boolean;
  words: number;
  terms: Terms;
  enclosures: readonly Enclosure[];
  language: string;
  lexicon: Lexicon;
}

/** What a sentence ends with. */
export const STOPS = '.!?…。！？؟۔।॥։:።။';
/** What may stand behind a stop without being the sentence's last word. */
const CLOSERS = ' \n"\'”’»›)]）】」』';

function lastOf(text: string): string {
  let end = text.length - 1;
  while (end > 0 && CLOSERS.includes(text.charAt(end))) end -= 1;
  return text.charAt(end);
}

/** Gathers what the rules look at. */
export function toSubject(
  sentence: Sentence,
  text: string,
  terms: Terms,
  source: Text,
  lexicon: Lexicon,
): Subject {
  const marked = isMarked(terms);
  const enclosures = marked ? findEnclosures(text) : [];
  const { language } = source;
  const last = lastOf(text);
  const { words } = terms;
  return { sentence, text, last, marked, words, terms, enclosures, language, lexicon };
}

/** The same without its first characters, and with a capital then. */
export function without(subject: Subject, length: number): Subject {
  if (length === 0) return subject;
  const rest = subject.text.slice(length);
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  return { ...subject, text, enclosures: subject.marked ? findEnclosures(text) : [] };
}

/** The part of a sentence that stands outside its quotations; brackets count as outside. */
export function outside({ text, enclosures }: Subject): string {
  let rest = '';
  let from = 0;
  for (const { start, end, bracket } of enclosures) {
    if (bracket) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** Share of a sentence's characters that stand between quotation marks, 0 to 1. */
export function quotedShare({ text, enclosures }: Subject): number {
  let quoted = 0;
  for (const { start, end, bracket } of enclosures) if (!bracket) quoted += end - start;
  return quoted / text.length;
}

/** Words as a reader counts them, also in scripts without spaces. */
export const countWords = (text: string): number => readTerms(text).words;

/** Where a text's first word begins. */
export function wordStart(text: string): number {
  let at = 0;
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** The first word from `start` on, lower-cased; apostrophes and hyphens belong to it. */
export function firstWord(text: string, start: number): string {
  let end = start;
  for (; end < text.length; end += 1) {
    if (!isWordCode(text.charCodeAt(end)) && !"'’-".includes(text.charAt(end))) break;
  }
  return text.slice(start, end).toLowerCase();
}

/** No phrase of the lists has more words. */
const OPENING_WORDS = 5;

/**
 * First words of a text, lower-cased, without marks before them. Apostrophes, and stops and hyphens
 * that do not end it, belong to a word.
 */
export function openingWords(text: string): string[] {
  const opening = text.slice(0, 80).toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < opening.length && words.length < OPENING_WORDS; at += 1) {
    const from = at;
    let end = from;
    for (; at < opening.length; at += 1) {
      const isWhole = isWordCode(opening.charCodeAt(at)) || "'’".includes(opening.charAt(at));
      if (isWhole) end = at + 1;
      else if (!'.-'.includes(opening.charAt(at))) break;
    }
    if (end > from) words.push(opening.slice(from, end));
  }
  return words;
}

/** Whether the first words are one of the phrases. */
export function matchesPhrase(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  let phrase = '';
  for (const word of words) {
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}

/** Whether a text begins with one of the phrases, whatever comes behind it. */
export function startsWithAny(text: string, phrases: Iterable<string>): boolean {
  for (const phrase of phrases) if (text.startsWith(phrase)) return true;
  return false;
}
