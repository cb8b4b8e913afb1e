import { BELONGS, DAY, NORDIC, PLACING } from './forms';
import type { SourceLexicon } from './lexicon';
import type { Line, Token } from './line';
import type { Name } from './names/names';
import type { Phrase } from './phrases/phrase';

/** How many words of a description are taken in behind its noun. */
const DESCRIBED = 6;
/** How many words of what a text is about are taken in behind its noun. */
const DESCRIPTION = 7;
/** Countries' short forms. */
const COUNTRY = /^(?:UK|US|USA|UAE)$/u;
/** Determiners that single nothing out. */
const ANY = /^(?:some|several|many|two|three|another|other|both|every|each|one)$/u;

const textOf = ({ tokens, section }: Line, from: number, to: number): string =>
  section.text.slice(tokens[from]?.start, tokens[to - 1]?.end);

function toName(line: Line, from: number, to: number, short: readonly string[]): Name {
  const own = line.tokens.slice(from, to);
  return {
    text: textOf(line, from, to),
    words: own.map(({ lower }) => lower),
    short,
    institution: true,
    person: false,
  };
}

/** Basque words before a noun that single nothing out, or what is the speaker's own. */
const ANY_BASQUE =
  /^(?:gure|nire|zure|zuen|hainbat|zenbait|edozein|halako|beste|bi|hiru|lau|bost|honelako|horrelako|makina|inolako|inongo|zein|zer|nolako)$/u;

/** Where a noun phrase begins without its article; in Basque with whose it is: "herriko udalak". */
function bareFrom({ tokens }: Line, lexicon: SourceLexicon, { from, head }: Phrase): number {
  const { is, language } = lexicon;
  let at = language === 'eu' ? head : from;
  while (language === 'eu' && at > from && BELONGS.test((tokens[at - 1] as Token).lower)) at -= 1;
  while (at < head && is.articles((tokens[at] as Token).lower)) at += 1;
  return at;
}

/** German verbs in one word with "hervor": what a text says comes out of it. */
const COMES_OUT = /^hervor(?:g|$)/u;

/** Behind "into the school" of "the report into the school", up to a verb or a pause. */
function textEnd({ tokens }: Line, { is }: SourceLexicon, { to }: Phrase): number {
  const opens = is.prepositions(tokens[to]?.lower ?? '') && tokens[to]?.gap === 0;
  if (!opens || DAY.test(tokens[to + 1]?.lower ?? '')) return to;
  let end = to;
  while (end < Math.min(tokens.length, to + DESCRIPTION)) {
    const { gap, lower } = tokens[end] as Token;
    const verb = is.verbs(lower) || is.weak(lower) || is.shows(lower) || is.relatives(lower);
    if (gap !== 0 || verb || is.passive(lower) || is.made(lower) || COMES_OUT.test(lower)) break;
    // "a survey of voters by X"
    const maker = is.by(lower) && !is.of(lower) && tokens[end + 1]?.capital === true;
    if ((is.between(lower) && lower !== 'on') || maker) break;
    end += 1;
  }
  // "rapporten fra" of "rapporten fra i fjor"
  while (end > to && is.prepositions(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/**
 * The word for a body that a noun phrase means: its noun, or the one before "spokesman". It has to
 * be definite, but for words that need no article for that ("police").
 */
export function bodyIn(
  { tokens }: Line,
  { is, language }: SourceLexicon,
  { from, head, article }: Phrase,
  definite: boolean,
): number | undefined {
  if (language === 'eu' && ANY_BASQUE.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const own = (tokens[head] as Token).lower;
  if (stateMediaFrom({ tokens }, language, head) < head) return head;
  if (is.bodies(own)) return definite || (is.bare(own) && !article) ? head : undefined;
  const before = head > from && is.spokes(own) ? (tokens[head - 1] as Token).lower : '';
  return is.bodies(before) ? head - 1 : undefined;
}

/** Where "state media" begins, and "state-run television"; else where the noun stands. */
function stateMediaFrom({ tokens }: Pick<Line, 'tokens'>, language: string, head: number): number {
  const [before, own] = [tokens[head - 1], tokens[head]];
  if (language !== 'en' || own === undefined || own.gap !== 0) return head;
  const media = /^(?:media|tv|television|radio|broadcaster)$/u.test(own.lower);
  const state = /^state(?:-run|-owned|-controlled)?$/u.test(before?.lower ?? '');
  return media && state ? head - 1 : head;
}

/** Whether a Basque body is told from others by whose it is: "medikuen sindikatuak". */
export const isOwned = ({ tokens }: Line, { is, language }: SourceLexicon, at: number): boolean => {
  const { lower = '' } = tokens[at - 1] ?? {};
  return (
    language === 'eu' && tokens[at]?.gap === 0 && /[^aeiou]?en$/u.test(lower) && is.roles(lower)
  );
};

/** Where the name begins whose body or text a noun is: "Dumel's government". */
export function ownerBefore({ tokens }: Line, { from }: Phrase): number | undefined {
  const before = tokens[from - 1];
  const near = before?.capital === true && (tokens[from] as Token).gap === 0;
  return near && before.suffix === 's' ? from - 1 : undefined;
}

/** Whether a name is a country's, though it is like an institution's. */
export const isCountry = ({ tokens }: Line, { head, to }: Phrase): boolean =>
  to - head === 1 && COUNTRY.test((tokens[head] as Token).text);

/** The name of a body of which a noun is all that the text has: "the ministry", "police". */
export function toBody(line: Line, lexicon: SourceLexicon, phrase: Phrase, noun: number): Name {
  const bare = bareFrom(line, lexicon, phrase);
  const from = Math.min(bare, stateMediaFrom(line, lexicon.language, noun));
  const placed = from <= phrase.from && isPlacedBefore(line, lexicon, from);
  const first = placed ? from - 1 : from;
  // "police spokesman"
  const spoken = noun < phrase.head && lexicon.language === 'en';
  return toName(line, first, noun + 1, spoken ? [textOf(line, first, phrase.head + 1)] : []);
}

/** "the British" of "the British defence ministry": a nation that makes a body behind it definite. */
export const isOfNation = (
  { tokens }: Line,
  { language }: SourceLexicon,
  { from }: Phrase,
): boolean =>
  language === 'en' &&
  tokens[from]?.gap === 0 &&
  PLACING.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.lower === 'the';

/** "French police", "Harn police": where a body is, before its noun. */
function isPlacedBefore({ tokens }: Line, { is, joins, language }: SourceLexicon, at: number) {
  const before = tokens[at - 1];
  if (language !== 'en' || before?.capital !== true || tokens[at]?.gap !== 0) return false;
  const { lower, suffix, opens } = before;
  const other = joins(lower) || is.prepositions(lower) || is.between(lower) || is.verbs(lower);
  return suffix === '' && !other && !(opens && is.openers(lower) && !PLACING.test(lower));
}

/** What papers are told by whose they are: "court documents", "Harn County court records". */
const RECORDS = /^(?:documents|records|papers|filings|filing|transcripts|findings)$/u;
const RECORDED =
  /^(?:court|police|prison|trial|property|tax|medical|bank|probate|hospital|county|arrest|city|state|company|school|land|council|government|phone|death|birth|flight|public|official)$/u;

/** Whether a noun with the one before it names papers, whether an article stands before them or not. */
const isRecord = ({ tokens }: Line, language: string, head: number): boolean =>
  language === 'en' &&
  RECORDS.test(tokens[head]?.lower ?? '') &&
  tokens[head]?.gap === 0 &&
  RECORDED.test(tokens[head - 1]?.lower ?? '');

/** What a body has that a common noun names: "the shop's website". */
const OWNED = /^(?:website|report|letter|study|survey|review|documents|filings?)$/u;
/** Words between whose it is and its noun. */
const OWNED_REACH = 2;

/** Where "shop's website" begins behind an article; the noun where it is nobody's, or a name's. */
function ownedFrom({ tokens }: Line, head: number): number {
  if (!OWNED.test(tokens[head]?.lower ?? '')) return head;
  for (let at = head - 1; at >= head - OWNED_REACH && tokens[at + 1]?.gap === 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.capital) return head;
    if (token.suffix !== 's') continue;
    return tokens[at - 1]?.lower === 'the' && token.gap === 0 ? at : head;
  }
  return head;
}

/** Whose office a body is: "the mayor's office". */
const HOLDER =
  /^(?:attorney|prosecutor|mayor|governor|sheriff|coroner|minister|president|chancellor|premier|ombudsman|commissioner)$/u;
/** What stands before such a word. */
const KIND = /^(?:district|prime|vice|county|state|chief|medical|public)$/u;

/** "U.S. attorney's office", "Hale's office": a body by whose office it is. */
export function officeIn(
  line: Line,
  { is, language }: SourceLexicon,
  { head }: Phrase,
): Name | undefined {
  const { tokens } = line;
  const holder = tokens[head - 1];
  const office = tokens[head]?.lower === 'office' && tokens[head]?.gap === 0;
  if (language !== 'en' || !office || holder?.suffix !== 's') return undefined;
  if (!HOLDER.test(holder.lower) && !holder.capital) return undefined;
  let from = head - 1;
  const isName = ({ capital, opens, lower }: Token) =>
    capital && lower !== 'the' && !DAY.test(lower) && !(opens && is.openers(lower));
  const goesOn = (token: Token) => isName(token) || KIND.test(token.lower);
  while (from > 0 && tokens[from]?.gap === 0 && goesOn(tokens[from - 1] as Token)) from -= 1;
  return tokens[from - 1]?.lower === 'the' || from < head - 1 || holder.capital
    ? toName(line, from, head + 1, [])
    : undefined;
}

/** Words between what is done with papers and a name: "records held at the Harn". */
const KEEPER = 3;

/** Behind "Records held at Companies House"; 0 where no name tells whose papers they are. */
function keptEnd({ tokens }: Line, { is }: SourceLexicon, head: number): number {
  const [kept, by] = [tokens[head + 1], tokens[head + 2]];
  if (kept?.gap !== 0 || by?.gap !== 0 || !is.tellings(tokens[head]?.lower ?? '')) return 0;
  if (!/^(?:held|filed|lodged|kept)$/u.test(kept.lower) || !/^(?:at|with)$/u.test(by.lower))
    return 0;
  let at = head + KEEPER;
  if (is.articles(tokens[at]?.lower ?? '')) at += 1;
  const from = at;
  while (tokens[at]?.gap === 0 && tokens[at]?.capital === true) at += 1;
  return at > from ? at : 0;
}

/** "Harn County court records", "records held at the Harn Archive": papers that are a source of their own. */
export function recordsIn(line: Line, lexicon: SourceLexicon, { head }: Phrase): Name | undefined {
  const { language } = lexicon;
  const kept = language === 'en' ? keptEnd(line, lexicon, head) : 0;
  if (kept > 0) return toName(line, head, kept, [textOf(line, head, head + 1)]);
  const owned = language === 'en' ? ownedFrom(line, head) : head;
  if (owned < head) return toName(line, owned, head + 1, []);
  if (!isRecord(line, language, head)) return undefined;
  let from = head - 1;
  while (line.tokens[from]?.gap === 0 && line.tokens[from - 1]?.capital === true) {
    if (line.tokens[from - 1]?.opens === true && from - 1 === 0) break;
    from -= 1;
  }
  return toName(line, from, head + 1, [textOf(line, head - 1, head + 1)]);
}

/** "im Rundschreiben", "dem Bericht zufolge", "laut Urteil": definite without an article of its own. */
const isContracted = ({ tokens }: Line, { language }: SourceLexicon, { from }: Phrase): boolean =>
  language === 'de' && /^(?:im|vom|zum|beim|dem|laut)$/u.test(tokens[from - 1]?.lower ?? '');

/** When a text was made, behind "from". */
const TIME: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:last|this|earlier) (?:\p{Ll}+|monday|week)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: |$)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/u,
  de: /^(?:(?:dem|diesem|vorigem|letztem|vergangenem) (?:vorjahr|jahr|monat|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:früheren|vergangenen|vorigen) )/u,
  nb: /^(?:i (?:fjor|går|vår|høst|sommer|vinter|forrige)|(?:forrige|siste|samme) |(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?: |$))/u,
};
const isOfTime = ({ tokens }: Line, { language }: SourceLexicon, at: number): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.digits === true) return true;
  if (TIME[language]?.test(`${first?.lower ?? ''} ${second?.lower ?? ''}`) === true) return true;
  // A Norwegian text may be from somebody without a name as well: "rapporten fra utvalget".
  return language === 'nb' && first?.capital === false && second?.capital !== true;
};

/** A text that is a source of its own, though nobody is named who wrote it: "a report into the fire". */
export function textIn(
  line: Line,
  lexicon: SourceLexicon,
  phrase: Phrase,
  owned: boolean,
): Name | undefined {
  const { is } = lexicon;
  const { lower, text } = line.tokens[phrase.head] as Token;
  const any = ANY.test((line.tokens[phrase.from] as Token).lower);
  // The list has Basque texts with their article.
  const one =
    phrase.article || owned || lexicon.language === 'eu' || isContracted(line, lexicon, phrase);
  if (!one || any || !is.texts(lower)) return undefined;
  const from = bareFrom(line, lexicon, phrase);
  const end = textEnd(line, lexicon, phrase);
  const next = line.tokens[phrase.to];
  const behind = lexicon.language === 'en' ? next?.gap === 0 : end > phrase.to;
  const by = behind && is.by(next?.lower ?? '');
  if (by && !isOfTime(line, lexicon, phrase.to + 1)) return undefined;
  return toName(line, from, end, end - from > 1 ? [text] : []);
}

/** Where a description ends, in the sentence: behind "of the bank" of "an official of the bank". */
export function descriptionEnd({ tokens }: Line, { is }: SourceLexicon, phrase: Phrase): number {
  let { to } = phrase;
  if (is.of(tokens[to]?.lower ?? '')) {
    while (to < Math.min(tokens.length, phrase.to + DESCRIBED)) {
      const { gap, lower } = tokens[to] as Token;
      if (gap !== 0 || is.verbs(lower) || is.relatives(lower) || is.passive(lower)) break;
      to += 1;
    }
  }
  return (tokens[to - 1] as Token).end;
}

/** Articles that Nordic nouns carry at their end, and the shortest noun before one. */
const ARTICLE = /(?:en|et|a|n)$/u;
const SHORTEST = 3;
/** What a district's police is called. */
const DISTRICT: Readonly<Record<string, string>> = { politiet: 'politidistrikt' };

/** Whether a word of a name is what a noun with its article means: "kommune" of "kommunen". */
export function isHead({ language }: SourceLexicon, word: string, noun: string): boolean {
  if (word.endsWith(noun)) return true;
  if (!NORDIC.has(language)) return false;
  if (!ARTICLE.test(noun)) return false;
  if (DISTRICT[noun] === word) return true;
  return [noun.slice(0, -1), noun.slice(0, -2)].some(
    (bare) => bare.length >= SHORTEST && word.endsWith(bare),
  );
}
