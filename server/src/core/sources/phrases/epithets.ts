import { AGED, hasNounCapitals, ORIGIN } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import { STANDING } from '../lists/standing';
import type { Phrase } from './phrase';

/** Adjectives between an article and such a noun: "der gebürtige Wiener". */
const LONGEST_OPENING = 2;
const ADJECTIVE = /(?:e|er|en|es)$/u;
const ARTICLE = /^(?:der|die|das|dieser|diese)$/u;

/** Where the article stands that opens what ends with a noun; -1 where none does. */
function articleBefore({ tokens }: Line, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 1 - LONGEST_OPENING); i -= 1) {
    const { lower, capital } = tokens[i] as Token;
    if ((tokens[i + 1] as Token).gap !== 0) return -1;
    if (ARTICLE.test(lower)) return i;
    if (capital || !ADJECTIVE.test(lower)) return -1;
  }
  return -1;
}

/** Whether what an article opens only tells whose the noun before it is: "das Team der Wiener". */
function isGenitive({ tokens }: Line, { is }: SourceLexicon, at: number): boolean {
  const [before, article] = [tokens[at - 1], tokens[at]];
  if (before === undefined || article?.gap !== 0 || article.lower !== 'der') return false;
  return before.capital && !before.opens && !is.between(before.lower);
}

/** "der Wiener", "die Französin": people by where they are from, or by how they are known. */
function isPeople(line: Line, lexicon: SourceLexicon, at: number): boolean {
  const { lower, capital } = line.tokens[at] as Token;
  const next = line.tokens[at + 1];
  if (!capital || STANDING[lexicon.language]?.people.test(lower) !== true) return false;
  if (lexicon.is.roles(lower) || (next?.gap === 0 && next.capital)) return false;
  const article = articleBefore(line, at);
  return article >= 0 && !isGenitive(line, lexicon, article);
}

/** A Spanish noun for somebody by where they are from, or whose they are, behind its article. */
function isOneOf(
  { tokens }: Line,
  { is, language, joins, acts }: SourceLexicon,
  at: number,
): boolean {
  const [article, noun, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (language !== 'es' || noun.capital || noun.gap !== 0) return false;
  if (!/^(?:el|la)$/u.test(article?.lower ?? '') || !ORIGIN.test(noun.lower)) return false;
  const before = tokens[at - 2];
  const owned = before !== undefined && article?.gap === 0 && is.prepositions(before.lower);
  if (owned) return false;
  const alone = next === undefined || next.gap !== 0 || is.between(next.lower);
  return (
    alone ||
    acts.has(next.lower) ||
    is.verbs(next.lower) ||
    is.weak(next.lower) ||
    joins(next.lower)
  );
}

/** Whether a noun stands for somebody whom the text named before: "der 20-Jährige", "der Wiener". */
export function epithetAt(
  line: Line,
  lexicon: SourceLexicon,
  at: number,
): Pick<Phrase, 'gender' | 'several'> | undefined {
  const { lower, text } = line.tokens[at] as Token;
  if (isOneOf(line, lexicon, at))
    return { gender: line.tokens[at - 1]?.lower === 'la' ? 'she' : 'he' };
  const aged = AGED.test(lower) && !/-j/u.test(text);
  if (!aged && !(hasNounCapitals(lexicon) && isPeople(line, lexicon, at))) return undefined;
  if (aged) {
    const article = line.tokens[at - 1]?.lower ?? '';
    return { gender: article === 'der' ? 'he' : article === 'die' ? 'she' : undefined };
  }
  const article = line.tokens[articleBefore(line, at)]?.lower ?? '';
  if (/in$/u.test(lower) && article.startsWith('die')) return { gender: 'she' };
  return article.startsWith('die') ? { several: true } : { gender: 'he' };
}
