import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';

/** The names of a list that ends with "X, Y and Z", but for its last two. */
export function listedBefore(clause: ClauseView, phrase: Phrase): Phrase[] {
  const found: Phrase[] = [];
  for (let at = phrase.from; clause.gap(at) === GAP.comma;) {
    const other = clause.endingAt(at);
    if (other?.kind !== 'name' || other.governed || other.modifies) break;
    found.push(other);
    at = other.from;
  }
  return found;
}

/** "and" of "says a tired and happy Ann Hale". */
export function joinsAdjectives(
  clause: ClauseView,
  { is }: SourceLexicon,
  at: number,
  verb: number,
): boolean {
  const joins = at > verb + 2 && is.joints(clause.lower(at)) && is.articles(clause.lower(verb + 1));
  const adjective = clause.tokens[at + 1]?.capital === false;
  return joins && adjective && clause.phrases.some(({ from }) => from === at + 2);
}
