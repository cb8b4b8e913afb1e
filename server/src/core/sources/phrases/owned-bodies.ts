import { NATIONAL_BEHIND } from '../forms';
import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import type { Phrase } from './phrase';

/** What only whose it is tells from others of its kind: "la oficina del alcalde". */
const OWNED =
  /^(?:oficina|despacho|gabinete|bloque|bancada|fracción|vocería|secretaría|subsecretaría)$/u;
/** Records, which an adjective tells from others: "las estadísticas policiales". */
const RECORDS = /^(?:estadísticas?|registros?|archivos|actas|censos?|catastro|padrón)$/u;
const OF_RECORDS =
  /^(?!oficial|anual|mensual|actual|total|general|públic)\p{L}+(?:al|ales|ari[oa]s?|ic[oa]s?|ares?)$/u;
/** Words behind such a noun that tell which one it is. */
const LONGEST = 12;

/** Whether a noun is a body that is known by whose it is. */
export const isOwnedBody = ({ language }: SourceLexicon, lower: string): boolean =>
  language === 'es' && OWNED.test(lower);

/** Whether a noun is one for records. */
export const isRecords = ({ language }: SourceLexicon, lower: string): boolean =>
  language === 'es' && RECORDS.test(lower);

/** What stands before the noun that an owner is: "del primer ministro", "de los nuevos jueces". */
const BEFORE_OWNER = /^(?:primer|primera|ex|exprimer|nuev[oa]s?|antigu[oa]s?|vice|gran)$/u;
/** Adjectives behind a noun. */
const ADJECTIVE =
  /(?:[^z]al|ales|ic[oa]s?|ari[oa]s?|istas?|iv[oa]s?|ntes?|er[oa]s?|[aeií]d[oa]s?)$/u;

/** Whether a word can stand right behind the noun of a body or of its owner, and go on what it is. */
function describes({ lower, capital }: Token): boolean {
  return capital || ADJECTIVE.test(lower) || NATIONAL_BEHIND['es']?.test(lower) === true;
}

/** Behind whose a body is: "el bloque del progreso en la Asamblea". */
function ownerEnd({ tokens }: Line, { is }: SourceLexicon, head: number): number {
  let to = head + 1;
  let opens = false;
  for (let at = to; at < Math.min(tokens.length, head + LONGEST); at += 1) {
    const token = tokens[at] as Token;
    const { gap, lower } = token;
    if (gap !== 0 || is.verbs(lower) || is.weak(lower) || is.relatives(lower)) break;
    const next = tokens[is.articles(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
    const leads = /^del?$/u.test(lower) || (lower === 'en' && next?.capital === true);
    if (leads || (opens && (is.articles(lower) || BEFORE_OWNER.test(lower)))) {
      opens = true;
      continue;
    }
    if (is.prepositions(lower) || is.between(lower) || is.joints(lower) || is.passive(lower)) break;
    if (!opens && !describes(token)) break;
    opens = false;
    to = at + 1;
  }
  return to;
}

/** Behind the adjectives of records: "los registros policiales y fiscales". */
function recordsEnd({ tokens }: Line, { is }: SourceLexicon, head: number): number {
  let to = head + 1;
  const isOf = (at: number) => tokens[at]?.gap === 0 && OF_RECORDS.test(tokens[at].lower);
  while (isOf(to)) to += 1;
  const joined = to > head + 1 && is.joints(tokens[to]?.lower ?? '') && isOf(to + 1);
  return joined ? to + 2 : to;
}

/** Behind a body that its owner tells from others, or records that adjectives tell; 0 for any other noun. */
export function ownedEnd(line: Line, lexicon: SourceLexicon, { head }: Phrase): number {
  const { lower } = line.tokens[head] as Token;
  const body = isOwnedBody(lexicon, lower);
  if (!body && !isRecords(lexicon, lower)) return 0;
  const to = body ? ownerEnd(line, lexicon, head) : recordsEnd(line, lexicon, head);
  return to > head + 1 ? to : 0;
}
