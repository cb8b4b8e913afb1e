import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';

/** What begins a clause about who opens the sentence. */
const RELATIVE: Readonly<Record<string, RegExp>> = {
  en: /^who$/u,
  es: /^(?:que|quien(?:es)?)$/u,
  nb: /^som$/u,
  sv: /^som$/u,
  da: /^som$/u,
};
/** Verbs of a main clause that follows: "X, who was 34, was found dead, her mother, Y, said". */
const MAIN: Readonly<Record<string, RegExp>> = {
  en: /^(?:was|were|is|are|has|have|had|will|would|can|could|did|does|died|left|came|went|won|\p{Ll}{3,}ed)$/u,
  es: /^(?:es|era|fue|está|estaba|ha|había|será|murió|\p{Ll}{2,}(?:ó|aba|ía|rá))$/u,
  nb: /^(?:er|var|har|hadde|ble|blir|vil|kan|skal|må|døde|\p{Ll}{3,}(?:te|et))$/u,
  sv: /^(?:är|var|har|hade|blev|blir|vill|kan|ska|måste|dog)$/u,
  da: /^(?:er|var|har|havde|blev|bliver|vil|kan|skal|må|døde)$/u,
};
/** So many words down a sentence whoever it is about opens it. */
const OPENING = 4;

/**
 * "X, que dirige un museo que abrió el alcalde, Y, explicó": who opens a sentence
 * speaks behind a clause about them, whoever else that clause names.
 */
export function openingAntecedent(
  clause: ClauseView,
  { language, is }: SourceLexicon,
  verb: number,
): Phrase | undefined {
  const relative = RELATIVE[language];
  const first = clause.phrases.find(({ kind }) => kind !== 'pronoun');
  if (relative === undefined || first === undefined || first.from > OPENING) return undefined;
  if (first.governed || !relative.test(clause.lower(first.to))) return undefined;
  // English may leave the first comma out: "Hale who led it, said".
  const opening = clause.gap(first.to);
  if (opening !== GAP.comma && !(language === 'en' && opening === 0)) return undefined;
  for (let at = first.to + 1; at < verb; at += 1) {
    if ((clause.gap(at) & ~(GAP.comma | GAP.bracket)) !== 0) return undefined;
    if (clause.gap(at) === GAP.comma && MAIN[language]?.test(clause.lower(at)) === true)
      return undefined;
    // Another subject behind the clause: "X, who came, left, and Y, its owner, said".
    if (is.joints(clause.lower(at)) && clause.gap(at) === GAP.comma) return undefined;
  }
  return clause.meant(first);
}
