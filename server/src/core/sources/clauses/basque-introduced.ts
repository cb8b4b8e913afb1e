import type { Attribution } from './cues';
import { isBare, personOf } from './bearers';
import { RELATIVE } from './basque-verbs';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Line } from '../line';
import type { Phrase } from '../phrases/phrase';

/** "Ane Halerentzat", before a quotation that is her view. */
const FOR = /rentzat$|[^aeiou]entzat$/u;
const OPENS_WITHIN = 2;

/** The names of a sentence that may be its subject: with an agent's ending, or with none. */
export const introducers = (
  { tokens }: Line,
  phrases: readonly Phrase[],
  lexicon: SourceLexicon,
): Phrase[] =>
  phrases
    .map((phrase) => (isBare(phrase) ? phrase : (personOf(tokens, lexicon, phrase) ?? phrase)))
    .filter(
      ({ case: own, modifies, to }) =>
        (own === 'agent' || own === 'bare') &&
        !modifies &&
        (tokens[to]?.capital === true || !RELATIVE.test(tokens[to]?.lower ?? '')),
    );

/** "Ane Halerentzat, «…»": for whom what is quoted is so. */
export function findViewer(
  { tokens, quoted }: Line,
  phrases: readonly Phrase[],
): Attribution | undefined {
  if (quoted.length === 0) return undefined;
  const viewer = phrases.find(({ kind, from, to }) => {
    const pause = tokens[to]?.gap ?? 0;
    const opens =
      kind === 'name' && from <= OPENS_WITHIN && (pause & (GAP.comma | GAP.quote)) !== 0;
    return opens && FOR.test(tokens[to - 1]?.lower ?? '');
  });
  return viewer && { from: viewer.to - 1, to: viewer.to, phrase: viewer };
}
