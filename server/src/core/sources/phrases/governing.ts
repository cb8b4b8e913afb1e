import { hasNounCapitals } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import { isBetween } from './institutions';
import type { Phrase } from './phrase';

/** What a German adjective ends with, before a noun without an article. */
const ADJECTIVE = /(?:e|er|en|es|em)$/u;

/** Whether a word can belong to a noun phrase before its noun. */
export function isBefore(
  { is, joins, separable }: SourceLexicon,
  { lower, digits, capital }: Token,
): boolean {
  if (digits || capital) return digits;
  if (/^(?:citing|quoting)$/u.test(lower)) return false;
  const part = is.verbs(lower) || is.prepositions(lower) || is.between(lower) || is.joints(lower);
  if (separable.has(lower)) return false;
  return !part && !is.gerunds(lower) && !is.shows(lower) && !joins(lower);
}

/** Which part of a place is meant. */
const PART =
  /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|downtown|nearby|rural|neighbouring|neighboring|rebel-held|mainland|greater|inner|outer)$/u;

const isMister = ({ is }: SourceLexicon, { lower, capital }: Token): boolean =>
  capital && (is.mister(lower) || is.missis(lower));

/** Whether a word is an article, or has one in it and leads to a noun: "del". */
export const isArticle = (
  { is, language }: SourceLexicon,
  kind: Phrase['kind'],
  { lower }: Token,
): boolean =>
  is.articles(lower) || (language === 'es' && kind === 'noun' && /^(?:del|al)$/u.test(lower));

/** The word before a phrase's article and, in German, its adjectives; before "Mr" as well. */
export function outerOf({ tokens }: Line, lexicon: SourceLexicon, from: number): Token | undefined {
  let at = from - 1;
  const near = (i: number) => (tokens[i + 1] as Token).gap === 0;
  while (at > 0 && near(at) && isMister(lexicon, tokens[at] as Token)) at -= 1;
  const isInner = ({ lower, capital }: Token) =>
    hasNounCapitals(lexicon) &&
    !capital &&
    ADJECTIVE.test(lower) &&
    isBefore(lexicon, { lower } as Token);
  // "an official in eastern Harn"
  const part = lexicon.language === 'en' && PART.test(tokens[at]?.lower ?? '');
  if (part && tokens[at]?.capital === false && at > 0 && near(at)) at -= 1;
  for (let i = 0; i < 2 && at > 0 && isInner(tokens[at] as Token); i += 1) at -= 1;
  // "la Sala de lo Penal"
  const neuter = lexicon.language === 'es' && tokens[at]?.lower === 'lo';
  return neuter || lexicon.is.articles(tokens[at]?.lower ?? '') ? tokens[at - 1] : tokens[at];
}

/** "of President Ann Hale", "del juez X": the preposition before a title is the name's as well. */
function isTitle(
  { tokens }: Line,
  { is, language }: SourceLexicon,
  { kind, head, to }: Phrase,
  from: number,
): boolean {
  const { lower, capital } = tokens[head] as Token;
  const near = to === from && (tokens[from] as Token).gap === 0;
  const title = (capital && language === 'en') || language === 'es';
  return near && kind === 'noun' && title && is.roles(lower);
}

/** "in X and Y": the preposition stands before both. */
export function sharesPreposition(
  line: Line,
  lexicon: SourceLexicon,
  { from }: Phrase,
  before: Phrase | undefined,
): boolean {
  if (isBetween(line, lexicon, from)) return true;
  // "a los vecinos, y su representante dijo"
  const own = lexicon.language === 'es' && /^sus?$/u.test(line.tokens[from]?.lower ?? '');
  if (own) return false;
  if (before?.governed !== true) return false;
  if (isTitle(line, lexicon, before, from)) return true;
  // "pidió que hablaran con X, y Y dijo"
  if (lexicon.language === 'es' && line.tokens[from - 1]?.gap !== 0) return false;
  return before.to === from - 1 && lexicon.is.joints((line.tokens[from - 1] as Token).lower);
}

/** Whether an adjective stands before a German noun, which a name would not have. */
export function isDescribed({ tokens }: Line, lexicon: SourceLexicon, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || (tokens[at] as Token).gap !== 0 || before.capital) return false;
  const { is, joins } = lexicon;
  const other = joins(before.lower) || is.prepositions(before.lower) || is.between(before.lower);
  const verb = is.verbs(before.lower) || is.weak(before.lower) || is.shows(before.lower);
  if (lexicon.separable.has(before.lower) || is.participles(before.lower)) return false;
  return !other && !verb && ADJECTIVE.test(before.lower);
}
