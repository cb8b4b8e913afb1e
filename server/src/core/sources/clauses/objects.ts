import type { ClauseView } from './clause-view';
import { phraseAround } from './described';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Words that stand before a source's noun: articles, adjectives. */
export const LONGEST_OPENING = 5;

/** The phrase that begins here or behind a few small words: the object of a preposition. */
export function objectOf(
  clause: ClauseView,
  { is }: SourceLexicon,
  at: number,
): Phrase | undefined {
  for (let i = at; i < Math.min(at + LONGEST_OPENING, clause.tokens.length); i += 1) {
    const gap = clause.gap(i) & ~GAP.bracket;
    if (gap !== 0 && !(i === at && gap === GAP.colon)) return undefined;
    const phrase = clause.startingAt(i) ?? phraseAround(clause, i);
    if (phrase !== undefined) return phrase;
    const lower = clause.lower(i);
    const other = is.by(lower) || is.articles(lower) || /^de[mn]$/u.test(lower);
    const leads = !is.prepositions(lower) || other;
    if (!leads || is.verbs(lower) || is.shows(lower)) return undefined;
    if (i > at && (clause.tokens[i] as Token).capital) return undefined;
  }
  return undefined;
}
