import { NORDIC } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';

/** A sentence's words, and what stands before each. */
interface Words {
  readonly tokens: readonly unknown[];
  lower(at: number): string;
  gap(at: number): number;
}

/** Words behind a separable verb among which its other part stands. */
const REACH = 25;
/** Words from a verb to the "dass" that belongs to it. */
const NEXT = 2;
/** Words before a verb that is the second part of its sentence. */
const OPENING = 8;

/** German verbs that tell something with a preposition: "spricht von". */
const PREPOSITIONAL =
  /^(?:spr[aei]ch|spricht|poch|rechne|droh|beharr|beruf|berief|bat|bitte|dräng|hoff|w[ai]rb|h[aäi]e?lt|warn|weist|wies|legte)/u;
/** Parts that are prepositions as well. */
const ALIKE = /^(?:auf|aus|an|ein|zu|ab|vor|mit|nach|bei|um|von|für|gegen)$/u;

/** In German a verb's part ends its clause; a preposition that is one is the verb's own. */
function isGermanPart(words: Words, is: SourceLexicon['is'], verb: number, at: number): boolean {
  if (!ALIKE.test(words.lower(at)) || PREPOSITIONAL.test(words.lower(verb))) return true;
  const last = at + 1 >= words.tokens.length || words.gap(at + 1) !== 0;
  return (
    last || is.joints(words.lower(at + 1)) || /^(?:dass|ob|wie|zu)$/u.test(words.lower(at + 1))
  );
}

/** In Norwegian a preposition is a verb's part beside it, or where a clause ends: "legger til at". */
function isPart(words: Words, { is, language }: SourceLexicon, verb: number, at: number): boolean {
  if (language === 'de') return isGermanPart(words, is, verb, at);
  // "går inn for", but not "går inn i et hus"
  if (NORDIC.has(language) && words.lower(at) === 'inn' && /^g[åi]/u.test(words.lower(verb)))
    return words.lower(at + 1) === 'for';
  if (!NORDIC.has(language) || !is.prepositions(words.lower(at))) return true;
  const next = words.lower(at + 1);
  const last = at + 1 >= words.tokens.length || words.gap(at + 1) !== 0;
  return last || next === 'at' || next === 'om' || (at === verb + 1 && next !== 'rette');
}

/** Whether a verb tells something by a word later in its clause: "teilte … mit". */
export function isParted(words: Words, lexicon: SourceLexicon, at: number): boolean {
  const parts = lexicon.separable.get(words.lower(at));
  if (parts === undefined) return false;
  for (let i = at + 1; i < Math.min(at + REACH, words.tokens.length); i += 1) {
    if ((words.gap(i) & (GAP.break | GAP.quote)) !== 0) return false;
    // "findet, dass", "erinnerte daran, dass"
    if (words.lower(i) === 'dass' && i > at + NEXT) break;
    if (parts.has(words.lower(i)) && isPart(words, lexicon, at, i)) return true;
  }
  return leads(words, lexicon, parts, at);
}

const isReached = (words: Words, parts: ReadonlySet<string>, at: number): boolean =>
  /^(?:ergebnis|schluss)$/u.test(words.lower(at)) && parts.has(words.lower(at));

/** "Von einem Skandal spricht X": the part opens the sentence, and the subject follows the verb. */
function leads(
  words: Words,
  { language }: SourceLexicon,
  parts: ReadonlySet<string>,
  at: number,
): boolean {
  // "Zu diesem Ergebnis kommt X"
  const reached =
    /^zu[mr]?$/u.test(words.lower(0)) && [1, 2].some((i) => isReached(words, parts, i));
  const opens = at > 0 && (parts.has(words.lower(0)) || reached);
  if (language !== 'de' || at > OPENING || !opens) return false;
  for (let i = 1; i <= at; i += 1) if (words.gap(i) !== 0) return false;
  return true;
}
