import {
  ADJECTIVE_BEHIND,
  AUXILIARY,
  hasNounCapitals,
  HELPING,
  NATIONAL_BEHIND,
  NORDIC,
  OWN_WORD,
  PLAIN_BEHIND,
} from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line, type Token } from '../line';
import type { Name } from '../names/names';
import { ownedEnd } from './owned-bodies';
import type { Phrase } from './phrase';

/** Words behind a noun that still tell which one it is. */
const LONGEST = 14;
/** Articles of what is one of several, and nobody in particular. */
const ONE_OF_MANY =
  /^(?:una?|unos|unas|otr[oa]s?|algun[oa]s?|vari[oa]s|much[oa]s|dos|tres|um|uma|outr[oa]s?|un|uno|altr[oiae]|une|des|autres?|plusieurs|altres?|alguna?|diversos|diverses)$/u;

/** Bodies that are parts of others, which tell which one is meant: "la dirección del hospital". */
const PART = /^(?:dirección|presidencia|vicepresidencia|jefatura|comandancia)$/u;

/** Adjectives behind a text's noun. */
const ANNUAL =
  /^(?:anua(?:l|is)|mensual|trimestral|semestral|oficial|interno|interna|médico|médica|forense|pericial|judicial|policial|preliminar|científico|científica|reciente|final|annuale|annuel|annuelle|officiel|officielle|ufficiale)$/u;

/** Whether a word can go on what a noun is about: "de la calidad del aire". */
function goesOn({ is }: SourceLexicon, { lower, gap, digits }: Token, before: string): boolean {
  if ((gap & ~GAP.bracket) !== 0 || is.relatives(lower) || is.joints(lower)) return false;
  if (is.verbs(lower) || is.weak(lower) || is.shows(lower) || is.passive(lower)) return false;
  if (is.of(lower) || is.articles(lower) || is.prepositions(lower) || digits) return true;
  if (is.between(lower) || is.made(lower) || is.participles(lower)) return false;
  return is.of(before) || is.articles(before) || is.prepositions(before);
}

/** Behind the last word that tells which text a noun means: "informe | de calidad del aire". */
function descriptionEnd({ tokens }: Line, lexicon: SourceLexicon, head: number): number {
  const { is, language } = lexicon;
  const adjective = ADJECTIVE_BEHIND[language] ?? NATIONAL_BEHIND[language];
  let to = head + 1;
  for (let at = to; at < Math.min(tokens.length, head + LONGEST); at += 1) {
    const token = tokens[at] as Token;
    const before = (tokens[at - 1] as Token).lower;
    const named = token.capital && token.gap === 0;
    const described =
      token.gap === 0 && (adjective?.test(token.lower) === true || ANNUAL.test(token.lower));
    if (!named && !described && !goesOn(lexicon, token, before)) break;
    const inner = is.prepositions(token.lower) || is.articles(token.lower) || is.of(token.lower);
    if (!inner) to = at + 1;
  }
  return to;
}
/**
 * What a noun with its article is a source by: a body that no other word has to name ("la policía"),
 * or a text ("el informe sobre el aire", "un informe del aire").
 */
export function namedByNoun(line: Line, lexicon: SourceLexicon, phrase: Phrase): Name | undefined {
  const { is, language } = lexicon;
  const { tokens, section } = line;
  const noun = tokens[phrase.head] as Token;
  const opening = (tokens[phrase.from] as Token).lower;
  const document = is.texts(noun.lower);
  const group =
    is.groups(noun.lower) && !noun.lower.endsWith('s') && is.of(tokens[phrase.to]?.lower ?? '');
  const owned = ownedEnd(line, lexicon, phrase);
  if (!phrase.article || !(document || group || owned > 0 || is.bodies(noun.lower)))
    return undefined;
  const long = document || group;
  const to =
    owned > 0
      ? owned
      : long || PART.test(noun.lower)
        ? descriptionEnd(line, lexicon, phrase.head)
        : bodyEnd(line, lexicon, phrase);
  const next = tokens[to]?.lower ?? '';
  const made = is.made(next) && !is.by(tokens[to + 1]?.lower ?? '');
  const told = to > phrase.head + 1 || is.relatives(next) || made;
  if (ONE_OF_MANY.test(opening) && !(document && told)) return undefined;
  // "el equipo de fiscales de Alcor": a group is known by a name.
  if (group && tokens[to - 1]?.capital !== true) return undefined;
  // "las últimas encuestas": nothing but what stands before the noun tells which.
  const alone = document && to === phrase.head + 1 && language === 'es';
  const start = alone ? Math.min(phrase.from + 1, phrase.head) : phrase.head;
  const own = tokens.slice(start, to);
  const text = section.text.slice((own[0] as Token).start, (tokens[to - 1] as Token).end);
  const words = own.map(({ lower }) => lower);
  return { text, words, short: [], institution: true, person: false, noun: true };
}

/** What stands behind a Spanish body's noun and belongs to its name: "la guardia civil", "el comité de empresa". */
const BELONGING =
  /^ (?:civil|costera|urbana|tributaria|central|suprem[ao]|electoral|directiva|meteorológic[oa]|portuaria|hidrográfica|organizador|ejecutivo|de (?:empresa|huelga|emergencias?|salud|estadística|comercio|administración|control|turismo)|del (?:gobierno|pueblo))(?!\p{L})/u;

/** Behind "local" of "la policía local". */
function bodyEnd({ tokens, section }: Line, { language }: SourceLexicon, { head }: Phrase): number {
  const next = tokens[head + 1];
  const rest = section.text.slice((tokens[head] as Token).end);
  const belongs = language === 'es' ? BELONGING.exec(rest)?.[0] : undefined;
  if (belongs !== undefined) return head + belongs.trim().split(' ').length + 1;
  const adjective = ADJECTIVE_BEHIND[language] ?? NATIONAL_BEHIND[language];
  return next?.gap === 0 && !next.capital && adjective?.test(next.lower) === true
    ? head + 2
    : head + 1;
}

/** Whether no noun can begin at a token: "este dijo", "este, que …", but not "este lunes". */
export function standsAlone({ tokens }: Line, { is }: SourceLexicon, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.gap !== 0) return true;
  const day = tokens[at + 1]?.gap === 0 && !AUXILIARY.test(next.lower);
  return is.verbs(next.lower) || is.weak(next.lower) || (is.between(next.lower) && !day);
}

/** "equipo" of "el equipo de fiscales de X": who the group is, is told behind it. */
export function isGroupOf({ tokens }: Line, { is, language }: SourceLexicon, at: number): boolean {
  const [group, of] = [tokens[at], tokens[at + 1]];
  if (!PLAIN_BEHIND.has(language) || group === undefined || group.capital) return false;
  if (!is.groups(group.lower) || of?.gap !== 0 || !is.of(of.lower)) return false;
  const next = tokens[is.articles(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2];
  return next?.gap === 0 && (next.capital || is.roles(next.lower) || is.groups(next.lower));
}

/** "de la consultora X": the preposition stands before the noun for what X is. */
export function isKindOf(
  { tokens }: Line,
  { language }: SourceLexicon,
  { institution, from }: Phrase,
  before: Phrase | undefined,
): boolean {
  if (!PLAIN_BEHIND.has(language) || before?.kind !== 'noun') return false;
  const near = before.to === from && (tokens[from] as Token).gap === 0;
  return near && institution && before.governed && before.institution;
}

/** How many words tell, between a preposition's article and a name, what the name is: "la empresa X". */
export function kindsAt(
  { tokens }: Line,
  { is, language }: SourceLexicon,
  { from }: Phrase,
  end: number,
): number {
  const kind = is.organizations(tokens[from - 1]?.lower ?? '') && tokens[from]?.gap === 0;
  return PLAIN_BEHIND.has(language) && kind && is.articles(tokens[end + 1]?.lower ?? '') ? 1 : 0;
}

/** Whether a word is a noun for people, institutions or texts. */
export function isNounWord(lexicon: SourceLexicon, { lower, capital }: Token): boolean {
  const { is } = lexicon;
  if (hasNounCapitals(lexicon) && !capital) return false;
  if (is.prepositions(lower) || is.between(lower)) return false;
  const age = /^\p{Nd}+-year-old$/u.test(lower);
  const person = is.roles(lower) || is.unnamed(lower) || is.spokes(lower) || age;
  const text = is.tellings(lower) || is.documents(lower) || is.texts(lower);
  return person || is.organizations(lower) || is.bodies(lower) || text;
}

/**
 * Whether a word with a capital that is a noun elsewhere is a name: "Vox", "Pastor insistió", where
 * in Romance languages no article stands.
 *
 * @param proper whether its capital is its own.
 */
export function isNameAlone(
  { tokens }: Line,
  lexicon: SourceLexicon,
  at: number,
  proper: boolean,
): boolean {
  const { is, language } = lexicon;
  const { lower, capital } = tokens[at] as Token;
  if (!capital || hasNounCapitals(lexicon)) return false;
  if (language === 'es' && OWN_WORD.test(lower)) return true;
  const article = is.articles(tokens[at - 1]?.lower ?? '');
  // "los Colectivos": several, whatever their capital is.
  if (language === 'es' && article && is.unnamed(lower) && lower.endsWith('s')) return false;
  const surname = PLAIN_BEHIND.has(language) && !article;
  return proper && (surname || !is.roles(lower));
}

/** Whether a noun right behind another one belongs to the same phrase: "police officers". */
export function joinsNoun(lexicon: SourceLexicon, first: Token, next: Token): boolean {
  const { is, language } = lexicon;
  if (next.gap !== 0 || next.capital || is.verbs(next.lower) || !isNounWord(lexicon, next))
    return false;
  // "словам министра": whose words they are.
  if (PLAIN_BEHIND.has(language) && is.tellings(first.lower)) return false;
  // "tall politiet la fram": who made them.
  return !(NORDIC.has(language) && is.bodies(next.lower));
}

/** "ha comunicado": whether an auxiliary makes a noun's form a verb. */
export const isHelped = ({ tokens }: Line, { language }: SourceLexicon, at: number): boolean =>
  PLAIN_BEHIND.has(language) && tokens[at]?.gap === 0 && HELPING.test(tokens[at - 1]?.lower ?? '');

/** What a clause opens with that an English verb tells. */
const TOLD = /^(?:that|it|he|she|they|there|its|their|his|her)$/u;

/** "claims that", "claims it has": a verb, though it is a noun as well. */
export function tellsThat({ tokens }: Line, { is, language }: SourceLexicon, at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (language !== 'en' || own?.gap !== 0 || next?.gap !== 0 || !is.weak(own.lower)) return false;
  const before = tokens[at - 1]?.lower ?? 'the';
  return TOLD.test(next.lower) && !is.articles(before) && !is.prepositions(before);
}
