/** Somebody's words that no quotation marks show to be so: what a longer quotation goes on with. */
import { COLUMN, WIDTH } from './columns';
import type { Analysis } from './features';
import { isReflection } from './reflections';
import { unquoted } from './speech';
import type { Candidate } from './types';

/**
 * Words of the first person that are nothing else in their language, as they are written: "US" is
 * no "us", "World War I" no "I".
 */
const FIRST: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?<![\p{L}-])(?:we|our|ours|us|my|me|[Ww]e[’'](?:re|ve|ll|d)|I[’'](?:m|ve|ll|d))(?![\p{L}-])|(?<![\p{L}-])(?:We|Our|My) (?=\p{Ll})|(?<!\p{Lu}\p{L}* )(?<![\p{L}-])I (?=(?:am|was|have|had|think|thought|know|knew|believe|hope|want|will|would|can|could|do|did|don|feel|felt|see|saw|never|always|just|really)(?!\p{L}))/u,
  ],
  [
    'de',
    /(?<!\p{L})(?:ich|wir|uns|unser(?:e[mnrs]?)?|mir|mich|mein(?:e[mnrs]?)?|Ich|Wir|Unsere?|Meine?)(?!\p{L})/u,
  ],
  [
    'es',
    /(?<!\p{L})(?:nosotr[oa]s|nuestr[oa]s?|Nuestr[oa]s?(?= \p{Ll})|hemos|estamos|somos|tenemos|queremos|creemos|sabemos|podemos|debemos|vamos|Hemos|Estamos|Somos|Tenemos|Queremos|Creemos|Sabemos|Vamos)(?!\p{L})/u,
  ],
  ['nb', /(?<!\p{L})(?:jeg|vi|oss|vår|vårt|våre|Jeg|Vi(?= \p{Ll})|Vår|Våre)(?!\p{L})/u],
  ['fr', /(?<!\p{L})(?:nous|notre|nos|j[’']ai|moi|Nous|Notre|Nos)(?!\p{L})/u],
]);
/**
 * Who says it, behind a comma that no further clause follows: ", sagte die Wirtin Anna Berg", but not
 * ", dass Anna Berg …"; or before a colon.
 */
const SPEAKER =
  /[,:–—-] (?!(?:dass|weil|wenn|ob|als|da|und|aber|oder|wie|wo|die|der|das|that|because|if|when|and|but|or|which|who|where|que|porque|cuando|si|y|pero|at|fordi|hvis|når|og|men|som|qui|parce|quand|et|mais)(?!\p{L}))(?:(?:so|laut|according to|as|ifølge|según) )?(?:\p{Ll}+ ){1,5}(?:\p{L}+-)?\p{Lu}\p{L}+[^,]{0,60}(?:, [^,]{0,60})?$|^[^,:]{0,60}\p{Lu}\p{Ll}+[^:]{0,60}:\s/u;
/** From this share of sentences on a text speaks of itself: a body's own news, a column. */
const OWN = 0.25;

/** Whether a text speaks of its writers, so that "we" are known. */
function speaksOfItself({ values, count }: Analysis): boolean {
  let own = 0;
  for (let at = 0; at < count; at += 1) own += values[at * WIDTH + COLUMN.personal] as number;
  return values[COLUMN.personal] === 1 || own >= OWN * count;
}

/** Whether a sentence of a report has somebody's words and not the speaker. */
export function isUnmarked(candidate: Candidate, analysis: Analysis): boolean {
  candidate.unmarked ??= hasOwnWords(candidate, analysis);
  return candidate.unmarked;
}

function hasOwnWords({ index, text }: Candidate, analysis: Analysis): boolean {
  const first = FIRST.get(analysis.text.language);
  if (index === 0 || first === undefined || !first.test(text)) return false;
  if (isReflection(analysis) || speaksOfItself(analysis)) return false;
  return first.test(unquoted(text)) && !SPEAKER.test(text);
}
