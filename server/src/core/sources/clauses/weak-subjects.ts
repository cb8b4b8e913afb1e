import type { Clause } from './clause';
import { AS } from './deeds';
import { VERB_SECOND } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';
import { textBehind } from './opening-texts';
import type { Phrase } from '../phrases/phrase';
import { askerOf, joinedInSpanish } from './spanish';
import { closing } from './subjects';
import { isBehindText } from './telling';

/** Whose a verb is that tells something only of some subjects ("shows"), or with some words ("asks"). */
export function weakSubject(
  clause: Clause,
  lexicon: SourceLexicon,
  at: number,
): Phrase | undefined {
  const { order, is, language } = lexicon;
  const { gap, lower } = clause.tokens[at] as Token;
  const pause = VERB_SECOND.has(language) ? GAP.comma : order === 'svo' ? GAP.quote : 0;
  const said = language === 'es' && AS.test(clause.lower(at - 1));
  const speaks = is.weak(lower) && ((gap & pause) !== 0 || said);
  if (language === 'en' && (gap & GAP.comma) !== 0 && !speaks) return closing(clause, at);
  const right =
    speaks || isBehindText(clause, lexicon, at)
      ? clause.rightOf(at)
      : textBehind(clause, lexicon, at);
  // "X aprobó el plan y pidió cambios"
  return (
    right ??
    clause.leftOf(at) ??
    askerOf(clause, lexicon, at) ??
    joinedInSpanish(clause, lexicon, at)
  );
}
