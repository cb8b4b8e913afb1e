import type { ClauseView } from './clause-view';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import type { Phrase } from '../phrases/phrase';

/** What begins a clause about who opens the sentence. */
const RELATIVE: Readonly<Record<string, RegExp>> = {
  en: /^wh(?:o|ose)$/u,
  es: /^(?:que|quien(?:es)?|cuy[oa]s?)$/u,
  nb: /^som$/u,
  sv: /^som$/u,
  da: /^som$/u,
};
/** So many words down a sentence whoever it is about opens it. */
const OPENING = 4;

/**
 * "Nve, que es miembro del partido fundado por el presidente, X, explicó": who opens a sentence
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
  // English parts the clause off on both sides, or on neither: "Hale who led it, said".
  const opening = clause.gap(first.to);
  if (opening !== GAP.comma && !(language === 'en' && opening === 0)) return undefined;
  for (let at = first.to + 1; at < verb; at += 1) {
    if ((clause.gap(at) & ~(GAP.comma | GAP.bracket)) !== 0) return undefined;
    // Another subject behind the clause: "X, who came, left, and Y, its owner, said".
    if (is.joints(clause.lower(at)) && clause.gap(at) === GAP.comma) return undefined;
  }
  return clause.meant(first);
}
