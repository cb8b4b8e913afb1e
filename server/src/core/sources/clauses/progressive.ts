import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';

/** Words between "is" and the verb. */
const REACH = 3;
const BE = /^(?:is|are|was|were|been)$/u;
/** What is being told, with what has to follow where the word means something else as well. */
const TELLS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:calling|appealing)$/u, /^(?:for|on|to)$/u],
  [/^asking$/u, /^(?:for|anyone|people|the|that|residents|members)$/u],
  [/^advising$/u, /^(?:that|against|people|residents|motorists|drivers|travellers|the|anyone)$/u],
  [
    /^(?:urging|demanding|insisting|claiming|arguing|reporting|predicting|forecasting|denying|accusing|blaming|threatening|proposing|recommending|suggesting|criticising|criticizing|pledging|promising|vowing|alleging|complaining)$/u,
    /^(?!(?:for|back)$)/u,
  ],
];

/** The subject of "X is calling for", "X has been urging people to": what is being told in English. */
export function progressiveAt(
  clause: ClauseView,
  { is, language }: SourceLexicon,
  at: number,
): Phrase | undefined {
  if (language !== 'en' || !clause.lower(at).endsWith('ing')) return undefined;
  const tells = TELLS.some(
    ([verb, behind]) => verb.test(clause.lower(at)) && behind.test(clause.lower(at + 1)),
  );
  if (!tells || (clause.gap(at + 1) & GAP.break) !== 0) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    if (clause.gap(i + 1) !== 0) return undefined;
    if (BE.test(clause.lower(i))) return clause.leftOf(i);
    if (!is.between(clause.lower(i)) && !clause.lower(i).endsWith('ly')) return undefined;
  }
  return undefined;
}
