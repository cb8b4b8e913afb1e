import {
  hasNounCapitals,
  HOUSE,
  NO_NAME,
  NORDIC,
  OPENING_NAMES,
  OPENS_NAMES,
  OPENS_NO_NAME,
  PLACING,
} from '../forms';
import { isStem } from './basque-cases';
import { isOther } from './basque-runs';
import { isGermanNoun } from './german-names';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line, type Token } from '../line';
import { isGivenInSpain } from '../lists/basque-given';
import { isGiven, sexOf } from '../lists/given';

/** Short names of Norwegian parties, as owners. */
const PARTYS = /^(?:ap|sp|frp|krf|sv|mdg|høyre|venstre|rødt)s$/u;

/** Whether a word is an institution's name with the ending of an owner: "NRKs". */
export function isOwner({ lower, text }: Token, { language, is }: SourceLexicon): boolean {
  if (!NORDIC.has(language) || !lower.endsWith('s')) return false;
  return /^\p{Lu}{2,}s$/u.test(text) || PARTYS.test(lower) || is.organizations(lower.slice(0, -1));
}

export const isMister = ({ is }: SourceLexicon, { lower }: Token): boolean =>
  is.mister(lower) || is.missis(lower);

/** Whether a title stands before a name. */
export function isTitleBefore({ tokens }: Line, lexicon: SourceLexicon, from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || ((tokens[from] as Token).gap & ~GAP.bracket) !== 0) return false;
  return isMister(lexicon, before) || (before.capital && lexicon.is.roles(before.lower));
}

/** What a Norwegian word with its article ends with, and words in the plural. */
const NO_FIRST_NAME = /(?:eren|erne|ene|isten|anten|toren|ske|ige|lige|ende|iske|er|et|te|de)$/u;

/** Whether a language's lists know a word for something that is no name. */
function isOtherWord({ is, joins }: SourceLexicon, lower: string): boolean {
  const small = is.prepositions(lower) || is.articles(lower) || is.between(lower) || joins(lower);
  const verb = is.verbs(lower) || is.weak(lower) || is.shows(lower) || is.passive(lower);
  return small || verb || is.roles(lower) || is.unnamed(lower) || is.tellings(lower);
}

/** German and Norwegian: "Ann" of "Ann Hale", but no noun or adjective. */
function opensGermanic(
  lexicon: SourceLexicon,
  smalls: ReadonlySet<string>,
  lower: string,
  next: string,
): boolean {
  const nouns = hasNounCapitals(lexicon);
  if (!nouns && !NORDIC.has(lexicon.language)) return false;
  if (HOUSE.test(lower) || (!nouns && sexOf(lower, true) !== undefined)) return true;
  const inflected = nouns ? isGermanNoun(lower) : NO_FIRST_NAME.test(lower);
  if (smalls.has(lower) || (inflected && !lexicon.is.organizations(next))) return false;
  return !isOtherWord(lexicon, lower);
}

/** Names that begin with a word for what is new. */
const BEHIND_NEW =
  /^(?:york|zealand|jersey|hampshire|mexico|orleans|delhi|england|south|haven|scotland|scientist|statesman)$/u;

/** First names in any language, and in English and Spanish words that no list and no ending tells. */
function opensGiven(
  lexicon: SourceLexicon,
  smalls: ReadonlySet<string>,
  { lower, digits }: Token,
  next: string,
): boolean {
  const { is, joins, language } = lexicon;
  if (hasNounCapitals(lexicon) || joins(lower)) return false;
  if (isGiven(lower)) return true;
  if (!OPENING_NAMES.has(language) || digits || lower.length < 3) return false;
  if (smalls.has(lower) || NO_NAME[language]?.test(lower) === true) return false;
  const other = is.spokes(lower) || is.groups(lower) || is.gerunds(lower) || is.openers(lower);
  const small = is.relatives(lower) || is.joints(lower);
  const institution = is.organizations(lower) && isGiven(next);
  return !(isOtherWord(lexicon, lower) || other || small || institution);
}

/** Basque: "Ane" of "Ane Hale", but no word in a case that names do not have. */
function opensBasque(lexicon: SourceLexicon, lower: string, office: boolean): boolean {
  const { is, language, joins } = lexicon;
  if (joins(lower) || is.between(lower)) return false;
  // "Auzitegi Gorenak", "Hizkuntzaren Kontseiluak"
  if (isStem(is.organizations, lower) || (office && /en$/u.test(lower))) return true;
  const other = is.verbs(lower) || is.weak(lower) || is.unnamed(lower) || is.tellings(lower);
  return !other && !is.roles(lower) && OPENS_NO_NAME[language]?.test(lower) !== true;
}

/** Spanish adjectives that a capital makes part of the name behind them: "Nuevo Horizonte". */
const NEW = /^(?:nuev[oa]s?|gran|buen[oa]s?|primer[oa]?|viej[oa])$/u;
/** What stands in small letters within a person's name. */
const PARTICLE = /^(?:de|del|la|las|los|da|dos|von|van|der|den|di|bin|ben|al|el|y|i)$/u;

/** "King's" of "the King's Fund": what an institution is called after. */
const CALLED_AFTER =
  /^(?:king|queen|prince|princess|children|women|people|citizens|girls|boys|men|nurses|farmers)$/u;

/** Whether an institution's name begins with whose it is called after. */
function isRoyal({ tokens }: Line, { language }: SourceLexicon, { from, floor }: Opening): boolean {
  const before = tokens[from - 1];
  if (language !== 'en' || from <= floor || tokens[from]?.gap !== 0) return false;
  return before?.capital === true && before.suffix === 's' && CALLED_AFTER.test(before.lower);
}

/** Whether an adjective opens an institution's name: "British Airways", "North Harn Police". */
function opensInstitution(
  { tokens }: Line,
  { is }: SourceLexicon,
  smalls: ReadonlySet<string>,
  { from, to }: Opening,
): boolean {
  const word = tokens[from - 1] as Token;
  if (!PLACING.test(word.lower) || (smalls.has(word.lower) && word.lower === 'local')) return false;
  const own = tokens.slice(from, to);
  if (own.some(({ lower }) => is.roles(lower) || isGiven(lower))) return false;
  return own.length === 1 || own.some(({ lower }) => is.organizations(lower));
}

interface Opening {
  from: number;
  to: number;
  /** Where the name before ends. */
  floor: number;
}

/** Whether the word that a sentence opens with is the first of the name behind it: "Ann Hale". */
function opensName(
  line: Line,
  lexicon: SourceLexicon,
  smalls: ReadonlySet<string>,
  opening: Opening,
): boolean {
  const { tokens } = line;
  const { from, to, floor } = opening;
  const [word, next] = [tokens[from - 1], tokens[from]];
  if (from <= floor || word?.capital !== true || next?.gap !== 0) return false;
  const { lower, suffix } = word;
  // "Hans", "Dag": words that are first names before a surname.
  if (NORDIC.has(lexicon.language) && sexOf(lower, true) !== undefined) return true;
  const english = lexicon.language === 'en' && suffix === '';
  if (english && lower === 'new' && BEHIND_NEW.test(next.lower)) return true;
  if (!word.opens) return false;
  // "De Blasio said"
  if (english && next.capital && /^(?:de|di|le|la|al|el)$/u.test(lower)) return true;
  if (lexicon.language === 'en' && opensInstitution(line, lexicon, smalls, opening)) return true;
  if (to - from === 1 && opensGermanic(lexicon, smalls, lower, next.lower)) return true;
  if (OPENS_NAMES.has(lexicon.language)) {
    const office = tokens.slice(from, to).some((token) => lexicon.is.organizations(token.lower));
    if (isGivenInSpain(next.lower) && to - from > 1 && isOther(word)) return false;
    return from === floor + 1 && opensBasque(lexicon, lower, office);
  }
  return suffix === '' && opensGiven(lexicon, smalls, word, next.lower);
}

/** "Ursula" of "Ursula von der Leyen" where a sentence begins; else where the name begins. */
function behindParticles(tokens: Line['tokens'], from: number, floor: number): number {
  let at = from - 1;
  while (at > floor && PARTICLE.test(tokens[at]?.lower ?? '') && tokens[at]?.gap === 0) at -= 1;
  const first = tokens[at];
  const given = first?.opens === true && (isGiven(first.lower) || isGivenInSpain(first.lower));
  return given && at < from - 1 && tokens[from]?.gap === 0 ? at : from;
}

/**
 * Where a name begins with what stands before its run: its first word, an article, titles.
 *
 * @param smalls the text's words in small letters.
 */
export function openingOf(
  line: Line,
  lexicon: SourceLexicon,
  smalls: ReadonlySet<string>,
  opening: Opening,
): number {
  const { tokens } = line;
  const { floor } = opening;
  let at = opening.from;
  if (isRoyal(line, lexicon, opening)) return at - 1;
  // "Secretary of State Ann Hale"
  const secretary = lexicon.language === 'en' && tokens[at - 2]?.lower === 'secretary';
  if (secretary && at - 2 >= floor && tokens[at - 1]?.lower === 'of') return at - 2;
  if (/^(?:eu|en|de|es)$/u.test(lexicon.language)) at = behindParticles(tokens, at, floor);
  if (at === opening.from && opensName(line, lexicon, smalls, opening)) at -= 1;
  // "El Faro": within a sentence an article with a capital belongs to the name.
  const article = at > floor && (tokens[at] as Token).gap === 0 ? tokens[at - 1] : undefined;
  const titled = article?.capital === true && !article.opens && lexicon.language === 'es';
  const named = titled && (lexicon.is.articles(article.lower) || NEW.test(article.lower));
  return named ? at - 1 : at;
}
