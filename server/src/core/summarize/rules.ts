import { findEnclosures, type Enclosure, type Sentence, type Text } from '../text';
import { isFurniture } from './furniture';
import type { Lexicon } from './lists';
import { isWordCode } from './terms';
import type { Rule } from './types';

/** What the rules say about a sentence. */
export interface Verdict {
  /** Why it may not be chosen at all. */
  bar?: Rule;
  /** Why it may only be chosen if the sentence before it is. */
  leans?: boolean;
}

const STOPS = '.!?…。！？؟۔।॥։:።។';
/** The semicolon asks in Greek. */
const QUESTIONS = '?？؟;';
/** What may stand behind a stop without being the sentence's last word. */
const CLOSERS = ' \n"\'”’»›)]）】」』';
/** Scripts whose sentences need no stop at their end. */
const STOPLESS = new Set(['th', 'lo', 'km', 'my']);
const FEWEST_WORDS = 4;
/** A line without a stop that is longer than this is a sentence whose stop was forgotten. */
const LONGEST_FRAGMENT = 14;

/** What a rule may look at: one sentence, its quotations, and how many words it has. */
export interface Subject {
  sentence: Sentence;
  text: string;
  /** Its last character that is no closing mark. */
  last: string;
  /** Whether any quotation mark, apostrophe or bracket is in it. */
  marked: boolean;
  words: number;
  enclosures: readonly Enclosure[];
  language: string;
  lexicon: Lexicon;
}

/** The part of a sentence that stands outside its quotations; brackets count as outside. */
function outside({ text, enclosures }: Subject): string {
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

const countWords = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

function isQuestion(subject: Subject): boolean {
  const { text, last: stop, enclosures, language } = subject;
  if (language === 'hy' && /՞/u.test(outside(subject))) return true;
  if (!QUESTIONS.includes(stop) || (stop === ';' && language !== 'el')) return false;
  const last = enclosures[enclosures.length - 1];
  const mark = text.search(/[?？؟;][^?？؟;]*$/u);
  // The question of somebody who is quoted and named is a statement of who asked.
  const quoted = last !== undefined && !last.bracket && mark > last.start && mark < last.end;
  return !quoted || countWords(outside(subject)) < 2;
}

/** Single marks, as British and Dutch newspapers quote: an opening one, or a closing one. */
const OPENS_SINGLE = /(?:^|[\s(—–-])[‘'](?=[\p{L}\p{N}])/u;
const CLOSES_SINGLE = /[\p{L}\p{N}.,!?…][’'](?=[\s.,;:!?)]|$)/u;
/** After a comma or a stop only the end of a quotation is marked, never an omission ("James'"). */
const ENDS_SINGLE = /[.,!?…]['’](?=\s|$)/u;

/** Quoted words whose speaker is not in the sentence. */
function isBareQuotation(subject: Subject): boolean {
  const { text, enclosures, sentence } = subject;
  if (sentence.kind === 'quote') return true;
  if (!subject.marked) return false;
  // A mark without its partner: the sentence is a part of a longer quotation.
  const rest = outside(subject);
  if (/^["“„«「『]/u.test(rest.trim()) || /["”»」』]\s*$/u.test(rest)) return true;
  if (/["“”„«»「」『』]/u.test(rest)) return true;
  if (enclosures.some((enclosure) => !enclosure.bracket) && countWords(rest) < 2) return true;
  const opens = /^[‘']\p{L}/u.test(text);
  if (opens && !CLOSES_SINGLE.test(text.slice(1))) return true;
  if (opens && CLOSES_SINGLE.test(text.slice(-3)) && !ENDS_SINGLE.test(text.slice(0, -2)))
    return true;
  return ENDS_SINGLE.test(text) && !OPENS_SINGLE.test(text);
}

/** Direct speech after a dash ("– Jeg er glad", "— Я рад.") that nobody is named for. */
function isDashSpeech({ text }: Subject): boolean {
  if (!'—–―-'.includes(text.charAt(0)) || !/^.\s*[\p{L}"“«„]/u.test(text)) return false;
  return !/[,!?.…]\s*[—–―-]\s*\p{Ll}|,\s\p{Ll}/u.test(text.slice(1));
}

function isFragment(subject: Subject, alone: boolean): boolean {
  const { last, words, language } = subject;
  if (words < FEWEST_WORDS) return true;
  if (STOPS.includes(last) || STOPLESS.has(language)) return false;
  return alone ? words <= LONGEST_FRAGMENT : words < FEWEST_WORDS * 2;
}

/** Where a text's first word begins. */
function wordStart(text: string): number {
  let at = 0;
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** The first word from `start` on, lower-cased; apostrophes and hyphens belong to it. */
function firstWord(text: string, start: number): string {
  let end = start;
  for (; end < text.length; end += 1) {
    if (!isWordCode(text.charCodeAt(end)) && !"'’-".includes(text.charAt(end))) break;
  }
  return text.slice(start, end).toLowerCase();
}

/** First words of a text, lower-cased, without marks before them. */
function openingWords(text: string): string[] {
  const opening = text.slice(0, 80).toLowerCase();
  return (opening.match(/[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}’']/gu) ?? []).slice(0, 5);
}

function matchesPhrase(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  let phrase = '';
  for (const word of words) {
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}

function startsWithAny(text: string, phrases: ReadonlySet<string>): boolean {
  for (const phrase of phrases) if (text.startsWith(phrase)) return true;
  return false;
}

/** Whether the first two words are those of a phrase that leans; cheap, for most are not. */
function mayLean(text: string, start: number, { openers }: Lexicon): boolean {
  const first = firstWord(text, start);
  const seconds = openers.get(first);
  if (seconds === undefined || seconds.has('')) return seconds !== undefined;
  const rest = start + first.length;
  return seconds.has(firstWord(text, rest + wordStart(text.slice(rest, rest + 4))));
}

/** Whether a text opens with a word that points back, in its language's lists. */
function opensLeaning(text: string, { lexicon, language }: Subject): boolean {
  const start = wordStart(text);
  if (!lexicon.unspaced && !mayLean(text, start, lexicon)) return false;
  const bare = text.slice(start);
  if (lexicon.unspaced) {
    return startsWithAny(bare, lexicon.leans) && !startsWithAny(bare, lexicon.stands);
  }
  const words = openingWords(bare);
  if (!matchesPhrase(words, lexicon.leans) || matchesPhrase(words, lexicon.stands)) return false;
  // "Ông Nguyễn" is Mr Nguyễn, "ông" alone is he.
  return language !== 'vi' || !/^\S+\s\p{Lu}/u.test(bare);
}

/** "… ," he said: the speaker is there, but only as a pronoun. */
function speakerLeans(subject: Subject): boolean {
  const { lexicon, enclosures, text } = subject;
  if (lexicon.speakers.size === 0 || lexicon.unspaced) return false;
  if (!subject.marked && !'—–―-'.includes(text.charAt(0))) return false;
  const marked = enclosures.some((enclosure) => !enclosure.bracket);
  const single = /^[‘'].*[,.!?]['’]\s(.*)$/u.exec(text)?.[1];
  const dash = /^[—–―-]\s.*,\s(?:[—–―-]\s)?(\p{Ll}.*)$/u.exec(text)?.[1];
  const rest = marked ? outside(subject) : (single ?? dash);
  if (rest === undefined) return false;
  const words = openingWords(rest);
  if (!words.slice(0, 3).some((word) => lexicon.speakers.has(word))) return false;
  // A name beside the pronoun says who it is.
  return countWords(rest) <= 4 || !/\s\p{Lu}\p{Ll}/u.test(rest.trim());
}

const BY_KIND: Partial<Record<Sentence['kind'], Rule>> = {
  heading: 'heading',
  caption: 'caption',
  code: 'code',
  table: 'table',
  embed: 'embed',
};

/** Why a sentence may not be chosen whatever else is; undefined if it may. */
export function barOf(subject: Subject, alone: boolean): Rule | undefined {
  const { sentence, text, last, words, lexicon } = subject;
  const kind = BY_KIND[sentence.kind];
  if (kind !== undefined) return kind;
  if (isFurniture(text, words, lexicon)) return 'furniture';
  if (isQuestion(subject)) return 'question';
  // In Armenian the colon is often typed for the full stop.
  if (last === '：' || (last === ':' && subject.language !== 'hy')) return 'lead-in';
  if (isBareQuotation(subject) || isDashSpeech(subject)) return 'quotation';
  return isFragment(subject, alone) ? 'fragment' : undefined;
}

/** Whether a sentence cannot be understood without the one before it. */
export function leansOf(subject: Subject): boolean {
  const { text } = subject;
  if (/^(?:…|\.\.\.|\(|\[|\p{Ll}{2})/u.test(text)) return true;
  if (text.startsWith('The ') && /^The \d{1,3}-year-old/u.test(text)) return true;
  return opensLeaning(text, subject) || speakerLeans(subject);
}

/** Gathers what the rules look at. */
export function toSubject(
  sentence: Sentence,
  text: string,
  words: number,
  source: Text,
  lexicon: Lexicon,
): Subject {
  const marked = MARKS.test(text);
  const enclosures = marked ? findEnclosures(text) : [];
  const { language } = source;
  return { sentence, text, last: lastOf(text), marked, words, enclosures, language, lexicon };
}

const MARKS = /["“”„«»「」『』《》()（）[\]【】'’‘]/;

function lastOf(text: string): string {
  let end = text.length - 1;
  while (end > 0 && CLOSERS.includes(text.charAt(end))) end -= 1;
  return text.charAt(end);
}
