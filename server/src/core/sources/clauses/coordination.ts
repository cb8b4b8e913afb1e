import type { ClauseView } from './clause-view';
import { AGE } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Prepositions that join clauses as well: "after X said so". */
const CONJUNCTION = /^(?:as|after|before|since|until|till|than)$/u;

/** What begins the verb of several English subjects. */
const ACTS = /^(?:have|had|are|were|will|would|can|could|may|might|must|should|do|did)$/u;

/** Whether what stands before a phrase governs the clause rather than the phrase. */
export const isConjunction = (
  { language }: SourceLexicon,
  lower: string,
  { institution, article }: Phrase,
): boolean =>
  lower === 'as' ||
  (lower === 'desde' && (institution || article)) ||
  (language === 'en' && CONJUNCTION.test(lower));

/** The names of a list that ends with "X, Y and Z", but for its last two. */
export function listedBefore(clause: ClauseView, lexicon: SourceLexicon, phrase: Phrase): Phrase[] {
  const found: Phrase[] = [];
  for (let at = beforeArticle(clause, lexicon, phrase); clause.gap(at) === GAP.comma;) {
    const other = clause.endingAt(at);
    if (other?.kind !== 'name' || other.modifies) break;
    at = beforeArticle(clause, lexicon, other);
    const governed = other.governed && !isConjunction(lexicon, clause.lower(at - 1), other);
    if (governed && isOfGroup(clause, lexicon, at - 1)) found.push(other);
    if (governed) break;
    found.push(other);
  }
  return found;
}

/** The names behind the first of "said X, Y and Z"; none without a joint before the last. */
export function listedBehind(clause: ClauseView, lexicon: SourceLexicon, phrase: Phrase): Phrase[] {
  const { is } = lexicon;
  const found: Phrase[] = [];
  const nameAt = (at: number): Phrase | undefined => {
    const bare = is.articles(clause.lower(at)) ? at + 1 : at;
    const name = clause.startingAt(at) ?? clause.startingAt(bare);
    return name?.kind === 'name' && !name.modifies ? name : undefined;
  };
  for (let at = phrase.to; (clause.gap(at) & ~GAP.bracket) === GAP.comma;) {
    const joint = is.joints(clause.lower(at));
    const next = nameAt(joint ? at + 1 : at);
    if (next === undefined) return [];
    found.push(next);
    if (joint) return found;
    at = next.to;
    if (!is.joints(clause.lower(at)) || clause.gap(at) !== 0) continue;
    const last = nameAt(at + 1);
    // "according to X, Y and Z have agreed": two that are told of.
    const acts =
      last !== undefined && ACTS.test(clause.lower(last.to)) && clause.gap(last.to) === 0;
    return last === undefined || acts ? [] : [...found, last];
  }
  return [];
}

/** "de" of "los portavoces de X, Y y Z": whether a group speaks for whom the names of a list are. */
function isOfGroup(clause: ClauseView, { is, language }: SourceLexicon, at: number): boolean {
  const noun = clause.endingAt(at);
  if (language !== 'es' || noun?.kind !== 'noun' || noun.governed) return false;
  const group = clause.lower(noun.head);
  return /^del?$/u.test(clause.lower(at)) && (is.groups(group) || is.spokes(group));
}

/** Where a name begins with its article. */
export const beforeArticle = (
  clause: ClauseView,
  { is }: SourceLexicon,
  { from }: Phrase,
): number => (clause.gap(from) === 0 && is.articles(clause.lower(from - 1)) ? from - 1 : from);

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

/** Whether a word cannot stand between a verb and the subject behind it. */
export function isStop(
  clause: ClauseView,
  { is, joins, language }: SourceLexicon,
  at: number,
): boolean {
  const { lower, digits: numeric } = clause.tokens[at] as Token;
  // "dijo recordando el partido"
  if (language === 'es' && /(?:ando|iendo|yendo)$/u.test(lower)) return true;
  if (AGE.test(lower) || (numeric && AGE.test(clause.lower(at + 1)))) return false;
  // "said 22 Harn Street star Ann Hale"
  const titled = language === 'en' && clause.tokens[at + 1]?.capital === true;
  const digits = numeric && !/-\p{L}/u.test(lower) && !titled;
  if (is.between(lower) || is.articles(lower)) return false;
  return digits || joins(lower) || is.prepositions(lower) || is.verbs(lower) || is.relatives(lower);
}
