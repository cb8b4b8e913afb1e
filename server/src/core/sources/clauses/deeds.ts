import type { Clause } from './clause';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { DEEDS } from '../lists/deeds';

const CLAUSE_REACH = 10;
/** What the clause begins with that is told. */
const THAT = /^(?:\S+ ){0,5}(?:que|si|cómo) /u;
/** What stands before a verb that tells what the sentence says: "como escribe X". */
export const AS = /^(?:como|según|así|lo|tal)$/u;

/** The words behind a verb up to a pause, each with a blank behind it. */
function wordsBehind(clause: Clause, at: number): string {
  let words = '';
  for (let i = at + 1; i <= at + CLAUSE_REACH && i < clause.tokens.length; i += 1) {
    if (clause.gap(i) !== 0) break;
    words += `${clause.lower(i)} `;
  }
  return words;
}

/** "se estima", "cuenta con", "escribió tres novelas": what a verb of saying does when it tells nothing. */
export function isOther(clause: Clause, { language }: SourceLexicon, at: number): boolean {
  const deeds = DEEDS[language];
  if (deeds === undefined) return false;
  const lower = clause.lower(at);
  if (language === 'es' && clause.lower(at - 1) === 'se' && clause.gap(at) === 0) return true;
  if (language === 'es' && (isUntold(clause, at) || isAccount(clause, at))) return true;
  const own = deeds.filter(({ verb }) => verb.test(lower));
  if (own.length === 0 || isTold(clause, at)) return false;
  const behind = wordsBehind(clause, at);
  if (THAT.test(behind) || AS.test(clause.lower(at - 1))) return false;
  return own.some(
    (deed) =>
      (deed.behind === undefined || deed.behind.test(behind)) &&
      (deed.by === undefined || isBy(clause, at, deed.by)),
  );
}

/** "tener en cuenta": a noun. */
const isAccount = (clause: Clause, at: number): boolean =>
  clause.lower(at) === 'cuenta' && /^(?:en|por|la|su)$/u.test(clause.lower(at - 1));

/** Verbs with which Spanish says that somebody told nothing. */
const WITHHELD =
  /^(?:recuerd|explic|aclar|detall|precis|concret|revel|especific|inform|coment|cont[oó]|cuent|desvel|facilit|respond|contest|dij|dich)/u;

/** "no recuerdan si", "no ha precisado cuándo": what is not told. */
function isUntold(clause: Clause, at: number): boolean {
  if (!WITHHELD.test(clause.lower(at)) || clause.lower(at + 1) === 'que') return false;
  let before = at - 1;
  while (
    before > at - 4 &&
    /^(?:ha|han|había|habían|lo|la|se|le|les|ya)$/u.test(clause.lower(before))
  )
    before -= 1;
  return clause.lower(before) === 'no' && clause.gap(at) === 0;
}

/** Whether the subject before a verb has a word of a kind. */
function isBy(clause: Clause, at: number, by: RegExp): boolean {
  const subject = clause.leftOf(at);
  if (subject === undefined) return false;
  return clause.tokens.slice(subject.from, subject.to).some(({ lower }) => by.test(lower));
}

/** Whether somebody's words stand before a verb, or behind it in its sentence. */
function isTold(clause: Clause, at: number): boolean {
  // "“…”, les respondió X"
  const object = /^(?:les?|l[oa]s?|nos|me|se)$/u.test(clause.lower(at - 1)) && clause.gap(at) === 0;
  const gap = clause.gap(object ? at - 1 : at);
  const inverted = (gap & (GAP.comma | GAP.dash)) !== 0 && clause.rightOf(at) !== undefined;
  if ((gap & GAP.quote) !== 0 || inverted) return true;
  const { end } = clause.tokens[at] as { end: number };
  return clause.line.quoted.some(({ speech, start }) => speech && start >= end);
}
