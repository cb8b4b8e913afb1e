import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';
import { isMany } from './heads';

/** "“…”, cuenta": behind somebody's words; in Spanish a comma or a stop parts them from the verb. */
export function isBehindSpeech(
  clause: ClauseView,
  { language }: SourceLexicon,
  at: number,
): boolean {
  const gap = clause.gap(at);
  if ((gap & GAP.quote) === 0) return false;
  const before = clause.line.section.text.slice(0, clause.tokens[at]?.start);
  return language !== 'es' || (gap & GAP.comma) !== 0 || /[.,!?…]["”»'’]*\s*$/u.test(before);
}

/** "La Marina tiene un plan, denunciaron dos vecinos": whether a verb of several cannot be one name's. */
export const isOneBefore = (
  clause: ClauseView,
  lexicon: SourceLexicon,
  phrase: Phrase,
  verb: number,
): boolean =>
  isMany(clause, lexicon, phrase, verb) &&
  !clause.tokens.slice(phrase.from, verb).some(({ lower }) => lexicon.is.joints(lower)) &&
  !clause.tokens
    .slice(0, phrase.from)
    .some(({ lower, gap }) => gap !== 0 && lexicon.is.joints(lower));
