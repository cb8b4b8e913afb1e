import type { ClauseView } from './clause-view';
import { ASIDE, PLAIN_BEHIND } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Adjectives between a Romance noun and what tells more of it. */
const LONGEST_ADJECTIVES = 2;
/** What a Romance verb of several ends with. */
const SEVERAL = /n$/u;

/** "En el Ministerio de X aseguran": whether a phrase is an institution whose people say something. */
export function isHouse(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  { from, institution, kind }: Phrase,
  verb: number,
): boolean {
  if (!ASIDE.has(language) || kind !== 'name') return false;
  if (!SEVERAL.test(clause.lower(verb)) && clause.lower(verb - 1) !== 'han') return false;
  const at = from - (is.articles(clause.lower(from - 1)) ? 2 : 1);
  const opens = at === 0 || (clause.gap(at) & ~GAP.bracket) !== 0;
  return opens && (clause.lower(at) === 'desde' || (institution && clause.lower(at) === 'en'));
}

/** "aseguran desde el Ministerio de X", "entienden en la Junta": the same behind the verb. */
export function fromHouse(clause: ClauseView, verb: number, at: number): Phrase | undefined {
  const several = verb + 1 === at && SEVERAL.test(clause.lower(verb));
  if (!several || !/^(?:desde|en)$/u.test(clause.lower(at))) return undefined;
  const house = clause.objectAt(at + 1);
  const own = house?.institution === true || (clause.lower(at) === 'desde' && house?.article);
  return house?.kind === 'name' && own === true ? house : undefined;
}

/** "consultora" of "de la consultora X": the noun for what an institution is. */
export function kindBefore(
  clause: ClauseView,
  { kind, institution, from }: Phrase,
): Phrase | undefined {
  const noun = kind === 'name' && institution ? clause.endingAt(from) : undefined;
  return noun?.kind === 'noun' && noun.governed && clause.gap(from) === 0 ? noun : undefined;
}

/** Behind the noun of "artículo 12" and "informe anual", which what follows tells more of. */
export function nounEnd(clause: ClauseView, { is, language }: SourceLexicon, at: number): number {
  if (!PLAIN_BEHIND.has(language)) return at;
  for (let end = at; end > Math.max(0, at - LONGEST_ADJECTIVES - 1); end -= 1) {
    if (clause.endingAt(end) !== undefined) return end;
    const { lower, gap, capital } = clause.tokens[end - 1] as Token;
    // "el centro de salud"
    const own = is.of(lower) && is.bodies(clause.lower(end - 2)) && !capital;
    if (own && gap === 0 && clause.endingAt(end - 1) !== undefined) return end - 1;
    const other = is.prepositions(lower) || is.articles(lower) || is.joints(lower);
    if (gap !== 0 || capital || other || is.verbs(lower) || is.relatives(lower)) return at;
  }
  return at;
}

/** "el gobierno municipal": a noun that ends before its adjectives. */
export function describedNoun(
  clause: ClauseView,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const noun = clause.endingAt(nounEnd(clause, lexicon, at));
  return noun?.kind === 'noun' ? noun : undefined;
}
