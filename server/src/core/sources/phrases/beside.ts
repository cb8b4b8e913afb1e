import { ownsBefore } from '../grammar';
import {
  ACRONYM,
  ADJECTIVE_BEHIND,
  BELONGS,
  GENERIC,
  HELPING,
  INSIDE,
  NATIONAL_BEHIND,
  PARTICIPLE,
  PLAIN_BEHIND,
} from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line, type Token } from '../line';
import type { Phrase } from './phrase';
import { isGivenInSpain } from '../lists/basque-given';
import { isGiven } from '../lists/given';
import { isStem } from '../names/basque-cases';
import type { Run } from '../names/runs';

const REACH = 4;
/** "a este periódico Ann Hale": an institution that is no name's. */
const THIS = /^(?:est[ea]|nuestr[oa]|aquest|aquesta|questo|questa|cett?e)$/u;
/** So many words of an office stand before its bearer. */
const OFFICE_REACH = 9;
const OFFICE_ENDS = GAP.comma | GAP.break;
const SHORT_FORM = /^\s?[([]([\p{Lu}][\p{L}\p{Nd}.-]{1,11})[)\]]/u;
/** So many letters a word has that syllables of it are written for. */
const SHORTENED = 14;
/** "(Iruñea, 1997)" behind a name, or its noun. */
const BORN = /^(?: \p{L}+)? \([^()]*\p{Nd}{2,4}\)/u;
const BORN_REACH = 60;
/** Words behind an unnamed source that say what it is close to. */
const INSIDE_WORDS = 9;

/** Whether a word before a name is its title; in Basque it has no ending there. */
const isPart = ({ is, language }: SourceLexicon, { lower }: Token): boolean =>
  (is.roles(lower) && (language !== 'eu' || isStem(is.roles, lower))) ||
  is.mister(lower) ||
  is.missis(lower);

/** Whether a word beside a name tells that it is an institution's. */
export const isOffice = ({ is, language }: SourceLexicon, lower: string): boolean =>
  is.organizations(lower) &&
  !is.prepositions(lower) &&
  !is.verbs(lower) &&
  !(language === 'en' && GENERIC.test(lower));

/** A Basque noun in the plural. */
const SEVERAL = /(?:ek|[^r]en|rren|ei)$/u;

/** In Basque a role stands right behind a name, or behind whose office it is: "X Dumeleko alkatea". */
function rolesNear(
  tokens: Line['tokens'],
  is: SourceLexicon['is'],
  { head, to }: Phrase,
): string[] {
  const last = (tokens[to - 1] as Token).lower;
  const owned = BELONGS.test(last) && !isGivenInSpain((tokens[head] as Token).lower);
  if (owned || last.endsWith('k')) return [];
  for (let at = to; at < to + REACH && tokens[at]?.gap === 0; at += 1) {
    const { lower, capital } = tokens[at] as Token;
    if (is.roles(lower)) return SEVERAL.test(lower) ? [] : [lower];
    const owner = BELONGS.test(lower) && PARTICIPLE['eu']?.test(lower) !== true;
    if (capital || !owner || is.verbs(lower)) return [];
  }
  return [];
}

/** Whether a verb of saying stands behind a noun and an adjective. */
function actsApart(tokens: Line['tokens'], is: SourceLexicon['is'], at: number): boolean {
  const [adjective, verb] = [tokens[at + 1], tokens[at + 2]];
  if (adjective?.gap !== 0 || verb?.gap !== 0 || adjective.capital) return false;
  if (is.of(adjective.lower) || is.joints(adjective.lower)) return false;
  return is.verbs(verb.lower) || HELPING.test(verb.lower);
}

/** Roles in an apposition or behind a copula: "X, futbolista del PSG", "X ist Ärztin". */
function rolesBehind(
  { tokens }: Line,
  { is, language }: SourceLexicon,
  runs: ReadonlyMap<number, Run>,
  to: number,
): string[] {
  const found: string[] = [];
  for (let at = to; at < to + REACH + 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.gap & ~(GAP.comma | GAP.bracket)) !== 0) break;
    if (is.verbs(token.lower) || runs.has(at)) break;
    // "X, y el líder de Y": another one.
    if (language === 'es' && is.joints(token.lower)) break;
    if (at === to && token.gap === 0 && !is.passive(token.lower)) break;
    if (is.roles(token.lower)) {
      // "With X, the manager said", "en X, la fiscal ha dicho": another one.
      const next = tokens[at + 1];
      const acts = next !== undefined && (is.verbs(next.lower) || HELPING.test(next.lower));
      // "en X, el presidente electo anunció"
      const apart =
        language === 'es' && is.articles(tokens[at - 1]?.lower ?? '') && actsApart(tokens, is, at);
      if (!(acts || apart) || next?.gap !== 0) found.push(token.lower);
      break;
    }
  }
  return found;
}

/** Whether commas part a name off on both sides: "the mayor, Ann Hale, said". */
const isApposed = ({ tokens, tail }: Line, { to }: Phrase, at: number): boolean =>
  tokens[at]?.gap === GAP.comma && (tokens[to]?.gap ?? tail) === GAP.comma;

/** "the mayor of Harn, Ann Hale,": an office behind which its bearer stands between commas. */
function officeBefore(
  { tokens, tail }: Line,
  { is, language }: SourceLexicon,
  { from, to }: Phrase,
): string[] {
  const last = language === 'es' && to >= tokens.length;
  const endsOffice = last || ((tokens[to]?.gap ?? tail) & OFFICE_ENDS) !== 0;
  const comma = ((tokens[from]?.gap ?? 0) & ~GAP.bracket) === GAP.comma;
  if (!comma || !endsOffice) return [];
  for (let at = from - 1; at >= Math.max(0, from - OFFICE_REACH); at -= 1) {
    const { lower, gap } = tokens[at] as Token;
    if (is.verbs(lower) || is.passive(lower)) return [];
    const before = tokens[at - 1]?.lower ?? '';
    const opens =
      (is.articles(before) || (language === 'es' && /^(?:del|al)$/u.test(before))) && gap === 0;
    if (is.roles(lower) && opens) return [lower];
    if (gap !== 0) return [];
  }
  return [];
}

/** "the news agency Tass": what stands before a name tells that it is an institution's. */
function noteOffice({ tokens }: Line, lexicon: SourceLexicon, phrase: Phrase, at: number): void {
  const { lower } = tokens[at] as Token;
  if (!isOffice(lexicon, lower) || THIS.test(tokens[at - 1]?.lower ?? '')) return;
  const romance = PLAIN_BEHIND.has(lexicon.language);
  // "la directora de la escuela Ann Hale"
  if (romance && isGiven((tokens[phrase.head] as Token).lower)) return;
  phrase.institution = true;
  if (romance) phrase.roles.push(lower);
}

/** "la organización humanitaria X", "el diario mexicano X": an adjective between what a name is and the name. */
function isKindBefore(
  { tokens }: Line,
  { is, language, joins }: SourceLexicon,
  at: number,
): boolean {
  const [article, noun, adjective] = tokens.slice(Math.max(0, at - 3), at);
  if (language !== 'es' || article === undefined || noun === undefined || adjective === undefined)
    return false;
  const { lower, capital, gap } = adjective;
  const small = joins(lower) || is.prepositions(lower) || is.verbs(lower) || is.roles(lower);
  const near = gap === 0 && noun.gap === 0 && tokens[at]?.gap === 0;
  return (
    near &&
    !capital &&
    !small &&
    !noun.capital &&
    is.articles(article.lower) &&
    /[aeols]$/u.test(lower)
  );
}

/** What stands beside a name: titles, roles, a short form in brackets. */
export function describeName(
  line: Line,
  lexicon: SourceLexicon,
  runs: ReadonlyMap<number, Run>,
  phrase: Phrase,
  at: number,
): void {
  const { is } = lexicon;
  const { tokens, section } = line;
  const titles = tokens.slice(at, phrase.head);
  const { institution } = phrase;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const token = tokens[i] as Token;
    if (i === at - 2 && isKindBefore(line, lexicon, at)) noteOffice(line, lexicon, phrase, i);
    if (i === at - 1 && isApposed(line, phrase, at) && is.roles(token.lower)) {
      phrase.roles.push(token.lower);
      break;
    }
    if ((tokens[i + 1] as Token).gap !== 0 || is.prepositions(token.lower)) break;
    // "Präsidentin des Gerichtshofs": whose office it is, not who holds it.
    if (is.verbs(token.lower) || is.joints(token.lower) || token.lower === 'des') break;
    // "Mrs Hale's husband Jon": what stands before tells of her.
    if (token.suffix === 's' && lexicon.language === 'en') break;
    if (isPart(lexicon, token)) {
      titles.unshift(token);
      // "представитель министерства X": the ministry is no part of what X is.
      if (ownsBefore(lexicon)) phrase.institution = institution;
    } else if (i === at - 1) noteOffice(line, lexicon, phrase, i);
  }
  if (titles.length === 0 && phrase.roles.length === 0)
    phrase.roles.push(...officeBefore(line, lexicon, phrase));
  for (const { lower } of titles) {
    if (is.mister(lower)) phrase.gender = 'he';
    else if (is.missis(lower)) phrase.gender = 'she';
    else phrase.roles.push(lower);
  }
  const last = tokens[phrase.to - 1] as Token;
  phrase.born = BORN.test(section.text.slice(last.end, last.end + BORN_REACH));
  phrase.short.push(...shortBehind(line, phrase.to));
  const near = lexicon.language === 'eu' ? rolesNear(tokens, is, phrase) : [];
  phrase.roles.push(...(near.length > 0 ? near : rolesBehind(line, lexicon, runs, phrase.to)));
  if (isMember(line, phrase)) phrase.short = [];
}

/** "Ann Hale (SPD)": behind a person's name brackets tell a party, unless by the name's own letters. */
function isMember({ tokens }: Line, { head, to, institution, roles, short }: Phrase): boolean {
  const own = tokens.slice(head, to);
  const person = roles.length > 0 || isGiven(own[0]?.lower ?? '');
  const letters = own.map(({ lower }) => lower.charAt(0)).join('');
  const named = short.some((form) => form.toLowerCase() === letters);
  return person && !institution && own.length > 1 && !named;
}

/** The short form in brackets behind a name. */
export function shortBehind({ tokens, section }: Line, to: number): string[] {
  const { end, lower = '' } = tokens[to - 1] ?? {};
  const short = SHORT_FORM.exec(section.text.slice(end))?.[1];
  if (short === undefined) return [];
  return ACRONYM.test(short) || abbreviates(short.toLowerCase(), lower) ? [short] : [];
}

/** "Wifo" of "Wirtschaftsforschungsinstitut": a part of the letters of one long word, in their order. */
function abbreviates(short: string, long: string): boolean {
  if (long.length < SHORTENED || short.length > long.length / 2) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return short.charAt(0) === long.charAt(0) && at === short.length;
}

/** What a Basque noun phrase ends with that somebody has or does. */
const BASQUE_ENDING = /(?:aren|ek|ak|en)$/u;
/** So many adjectives may stand before it. */
const BASQUE_ADJECTIVES = 2;

/** Behind "a source close to the talks", up to the verb or a pause; else behind the noun. */
export function behindNoun(
  { tokens, section }: Line,
  lexicon: SourceLexicon,
  head: number,
): number {
  const { is } = lexicon;
  const { lower, end } = tokens[head] as Token;
  // "Txosten medikoaren", "inkesta berri baten": adjectives behind a noun have its ending.
  if (lexicon.language === 'eu' && is.texts(lower) && !BASQUE_ENDING.test(lower)) {
    const next = tokens.slice(head + 1, head + 1 + BASQUE_ADJECTIVES);
    const last = next.findIndex(({ lower: own }) => BASQUE_ENDING.test(own));
    if (last >= 0 && next.slice(0, last + 1).every(({ gap, capital }) => gap === 0 && !capital))
      return head + last + 2;
  }
  const near = INSIDE[lexicon.language]?.exec(section.text.slice(end));
  if (near == null || !(is.unnamed(lower) || is.roles(lower))) return head + 1;
  for (let to = head + 1; to - head < INSIDE_WORDS; to += 1) {
    const next = tokens[to];
    const opening = to === head + 1 && next?.gap === GAP.comma && near[0].startsWith(',');
    const auxiliary = is.between(next?.lower ?? '') && !is.prepositions(next?.lower ?? '');
    const ends = is.verbs(next?.lower ?? '') || is.weak(next?.lower ?? '') || auxiliary;
    if (next === undefined || (next.gap !== 0 && !opening) || ends) {
      return to;
    }
  }
  return head + 1;
}

/** Whether a small word stands right behind a name and may belong to it. */
function isSmallBehind(token: Token | undefined, { is, joins }: SourceLexicon): token is Token {
  if (token === undefined || token.gap !== 0 || token.digits || token.capital) return false;
  const { lower } = token;
  const verb = is.verbs(lower) || is.shows(lower) || is.between(lower) || joins(lower);
  const person = is.roles(lower) || is.unnamed(lower) || is.spokes(lower);
  return !verb && !person && !is.organizations(lower) && !is.tellings(lower);
}

/** Behind "mer" of "Institut de la mer", where a language writes such nouns in small letters. */
export function smallTail(
  { tokens }: Line,
  lexicon: SourceLexicon,
  at: number,
  to: number,
): number {
  const head = tokens[to - 1];
  if (ADJECTIVE_BEHIND[lexicon.language] === undefined || head?.capital !== true) return to;
  return isOffice(lexicon, head.lower) && isSmallBehind(tokens[at], lexicon) ? at + 1 : to;
}

/** Behind "maritimes" of "ministère des Affaires maritimes". */
export function adjectiveBehind({ tokens }: Line, lexicon: SourceLexicon, to: number): number {
  const word = tokens[to];
  const small = isSmallBehind(word, lexicon);
  const { language } = lexicon;
  const adjective = ADJECTIVE_BEHIND[language] ?? NATIONAL_BEHIND[language];
  return small && adjective?.test(word.lower) === true ? to + 1 : to;
}
