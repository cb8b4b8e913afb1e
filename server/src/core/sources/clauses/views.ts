import type { Clause } from './clause';
import { subjectBefore } from './subjects';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { isGiven } from '../lists/given';
import type { Phrase } from '../phrases/phrase';

/** What stands before whose view a sentence gives: "Para X, el puente es una joya". */
const FOR: Readonly<Record<string, RegExp>> = {
  es: /^para$/u,
  it: /^per$/u,
  fr: /^pour$/u,
  ca: /^per$/u,
};
/** What stands before a verb whose subject the sentence gave before: "…, según comunicó". */
export const AS_TOLD = /^(?:según|segundo|segons|selon)$/u;

/** Whose view a sentence opens with: a person, behind whose name a pause stands. */
export function viewOf(
  clause: Clause,
  { language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (at > 0 || FOR[language]?.test(clause.lower(at)) !== true) return undefined;
  const phrase = clause.objectAt(language === 'ca' && clause.lower(1) === 'a' ? 2 : 1);
  if (phrase?.kind !== 'name' || phrase.institution || phrase.doubtful) return undefined;
  const person = phrase.roles.length > 0 || phrase.gender !== undefined;
  const given = isGiven(clause.lower(phrase.head));
  return (person || given) && clause.gap(phrase.to) === GAP.comma ? phrase : undefined;
}

/** The name or pronoun that a sentence is about, where what it tells is only added. */
export function asTold(clause: Clause, at: number): Phrase | undefined {
  const subject = subjectBefore(clause, at);
  return subject?.kind === 'noun' ? undefined : subject;
}
