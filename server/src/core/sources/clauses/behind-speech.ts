import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';

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
