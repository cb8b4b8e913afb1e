import { authorOf, isWanted } from './authors';
import type { Clause } from './clause';
import { hasNounCapitals } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { journalAt } from './journals';
import type { Phrase } from '../phrases/phrase';
import { amongOf, placeOf } from './posts';
import { isAfterTeller, judgeBehind } from './telling';
import { paperOf, publisherOf } from './spanish-media';
import { viewOf } from './views';

/** What a noun or a preposition attributes: up to behind which word, and to whom. */
export interface Nominal {
  to: number;
  phrase: Phrase | undefined;
}

/** In German a noun has a capital: "Schreiben", but not "schreiben". */
const isNoun = (clause: Clause, lexicon: SourceLexicon, at: number): boolean =>
  !hasNounCapitals(lexicon) || clause.tokens[at]?.capital === true;

/** What a text is spoken of by, rather than what it belongs to: "a través de datos de X". */
const LEADS_TO = /^(?:través|partir|raíz|base|acuerdo|tenor|vista|luz|medio|propósito|serie)$/u;

/** "institutos de investigación": a Spanish noun that only tells what kind another one is of. */
function isKind(clause: Clause, { language }: SourceLexicon, at: number): boolean {
  const of = clause.lower(at - 1) === 'de' && clause.gap(at) === 0 && clause.gap(at - 1) === 0;
  return language === 'es' && of && at > 1 && !LEADS_TO.test(clause.lower(at - 2));
}

/** "X" of "Quien sí se quejó fue X": who a Spanish sentence says that it was who told something. */
function cleftOf(clause: Clause, { is, acts, language }: SourceLexicon, at: number) {
  if (language !== 'es' || at > 1 || !/^quien(?:es)?$/u.test(clause.lower(at))) return undefined;
  const was = clause.tokens.findIndex(
    ({ lower }, i) => i > at && /^(?:fue|fueron|es|son|era)$/u.test(lower),
  );
  const told = clause.tokens.some(
    ({ lower }, i) => i > at && i < was && (is.verbs(lower) || is.weak(lower) || acts.has(lower)),
  );
  const phrase = told ? clause.objectAt(was + 1) : undefined;
  return phrase?.kind === 'name' ? phrase : undefined;
}

/** "described by X as": what somebody or something is by the words of whom "by" tells. */
const TOLD_BY =
  /^(?:identified|described|quoted|cited|characterised|characterized|dismissed|denounced)$/u;

/** "Das ist das Ergebnis der Umfrage", "nach Ergebnissen einer Studie": what a text has found. */
function isResult(clause: Clause, at: number): boolean {
  if (!/^ergebnis(?:ses?|sen)?$/u.test(clause.lower(at))) return false;
  const before = [1, 2, 3].map((i) => clause.lower(at - i));
  return before.some((word) => /^(?:ist|sind|war|waren|nach)$/u.test(word));
}

/** Whose something is by a noun or a preposition, rather than a verb: "a report by X", "Para X, …". */
export function nominalsAt(clause: Clause, lexicon: SourceLexicon, at: number): Nominal[] {
  const found: Nominal[] = [];
  const { is, language } = lexicon;
  const told = is.tellings(clause.lower(at)) && isNoun(clause, lexicon, at);
  if (told && !isKind(clause, lexicon, at) && !isWanted(clause, lexicon, at)) {
    const author = authorOf(clause, lexicon, at);
    if (author !== undefined) found.push(author);
  }
  const owned = amongOf(clause, lexicon, at) ?? (told ? placeOf(clause, lexicon, at) : undefined);
  if (owned !== undefined) found.push(owned);
  if (isAfterTeller(clause, at)) found.push({ to: at + 1, phrase: clause.objectAt(at + 1) });
  const judge = judgeBehind(clause, language, at);
  if (judge > 0) found.push({ to: judge, phrase: clause.objectAt(judge) });
  const publisher = publisherOf(clause, lexicon, at);
  if (publisher !== undefined) found.push({ to: at + 1, phrase: publisher });
  // "eine Studie, wonach …"
  const whereby =
    language === 'de' && clause.lower(at) === 'wonach' ? clause.endingAt(at) : undefined;
  if (whereby !== undefined && is.texts(clause.lower(whereby.head)))
    found.push({ to: at + 1, phrase: whereby });
  const result = language === 'de' && isResult(clause, at);
  const text = result ? clause.objectAt(at + 1) : undefined;
  if (text?.kind === 'noun' && is.texts(clause.lower(text.head)))
    found.push({ to: at + 1, phrase: text });
  const identified =
    language === 'en' && TOLD_BY.test(clause.lower(at)) && clause.gap(at + 1) === 0;
  const teller = identified && clause.lower(at + 1) === 'by' ? clause.objectAt(at + 2) : undefined;
  if (teller?.kind === 'name' && clause.lower(teller.to) === 'as')
    found.push({ to: at + 2, phrase: teller });
  const journal = journalAt(clause, lexicon, at);
  if (journal !== undefined) found.push({ to: at + 1, phrase: journal });
  const paper = paperOf(clause, lexicon, at);
  if (paper !== undefined) found.push(paper);
  const cleft = cleftOf(clause, lexicon, at);
  if (cleft !== undefined) found.push({ to: at + 1, phrase: cleft });
  const view = viewOf(clause, lexicon, at);
  if (view !== undefined) found.push({ to: at + 1, phrase: view });
  return found;
}
