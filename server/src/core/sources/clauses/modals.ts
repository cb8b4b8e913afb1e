import type { Clause } from './clause';
import { AUXILIARY, NORDIC, VERB_LAST } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';

/** How far a clause's auxiliary stands from its participle. */
const CLAUSE = 40;
/** How far an infinitive stands from its modal verb. */
const REACH = 10;

/** Participles of Nordic verbs that tell something with another word. */
const PARTICIPLE =
  /^(?:slått|lagt|gitt|gjort|tatt|gått|vist|pekt|holdt|trukket|stilt|rettet|tatt|reist)$/u;
/** What says that somebody did not say so. */
const NOT = /^(?:ikke|inte|ej|verken|hverken)$/u;

/** The subject of "wie X … gesagt hatte", "X, der … gesagt hat": it opens the clause. */
function subjectOfClosed(clause: Clause, is: SourceLexicon['is'], at: number): Phrase | undefined {
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i -= 1) {
    if (VERB_LAST.test(clause.lower(i))) return clause.rightOf(i);
    if ((clause.gap(i) & ~GAP.bracket) === 0) continue;
    return is.relatives(clause.lower(i)) ? clause.endingAt(i) : undefined;
  }
  return undefined;
}

/** The subject of "X hat … bezeichnet" where a participle ends its clause. */
export function subjectOfEnd(clause: Clause, at: number): Phrase | undefined {
  const last = at + 1 >= clause.tokens.length || clause.gap(at + 1) !== 0;
  for (let i = at - 1; last && i >= 0 && (clause.gap(i + 1) & ~GAP.bracket) === 0; i -= 1)
    if (AUXILIARY.test(clause.lower(i))) return clause.leftOf(i) ?? clause.rightOf(i);
  return undefined;
}

/** The subject of "X hat … gesagt": the auxiliary stands by it. */
export function subjectOfParticiple(
  clause: Clause,
  { is, language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (AUXILIARY.test(clause.lower(at + 1)) && clause.gap(at + 1) === 0) {
    const closed = subjectOfClosed(clause, is, at);
    if (closed !== undefined) return closed;
  }
  // "ha dado respuesta a las cuestiones planteadas": behind "haber" participles have one form.
  if (language === 'es' && !clause.lower(at).endsWith('o')) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i -= 1) {
    if (AUXILIARY.test(clause.lower(i))) return clause.leftOf(i) ?? clause.rightOf(i);
    // "har ikke kommentert saken": nothing is told.
    if (NORDIC.has(language) && NOT.test(clause.lower(i))) return undefined;
    const parted = (clause.gap(i) & (GAP.quote | GAP.break | GAP.colon)) !== 0;
    if (is.passive(clause.lower(i)) || parted) return undefined;
  }
  return undefined;
}

/** The subject of "X har i dag gitt uttrykk for": the participle of a Nordic verb of two words. */
export const partedSubject = (
  clause: Clause,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined =>
  NORDIC.has(lexicon.language) && PARTICIPLE.test(clause.lower(at))
    ? subjectOfParticiple(clause, lexicon, at)
    : undefined;

/** The subject of "X will das nicht bestätigen": the modal verb stands by it. */
export function subjectOfInfinitive(
  clause: Clause,
  { is }: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (!is.infinitives(clause.lower(at))) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    if ((clause.gap(i + 1) & ~GAP.bracket) !== 0) return undefined;
    if (is.modals(clause.lower(i))) return clause.leftOf(i) ?? clause.rightOf(i);
  }
  return undefined;
}
