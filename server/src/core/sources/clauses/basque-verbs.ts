import type { Clause } from './clause';
import { BASQUE_PAIRS } from '../lists/basque-pairs';
import type { SourceLexicon } from '../lexicon';
import { GAP, type Token } from '../line';

/** "duenez", "denaren arabera": as somebody says. */
export const AS_TOLD = /(?:nez|naren)$/u;
/** An auxiliary of a main clause. */
export const AUXILIARY =
  /^(?:ba|bait)?(?:du|dute|ditu|dituzte|dio|diote|dizki\p{L}+|die|diete|digu|digute|didate|dit|zuen|zuten|zituen|zituzten|zion|zioten|zizki\p{L}+|zien|zieten|zidan|zigun|da|dira|zen|ziren|zaio|zaie|zitzaio|zitzaien|zitzaion|luke|lukete|dezake\p{L}*|daiteke\p{L}*)(?:e?n?ez|e?la)?$/u;
/** Auxiliaries of several subjects, and of none that has the ending of an agent. */
export const PLURAL =
  /^(?:dute|zuten|diote|zieten|zioten|dituzte|zituzten|dizkiote|dizkiete|diete)/u;
export const WITHOUT_SUBJECT = /^(?:da|dira|zen|ziren|denez|direnez|zenez|zirenez)$/u;
/** What stands between a participle and its auxiliary. */
const PASSED = /^(?:nahi|behar|ahal|izan|ohi|egin|ere|omen|bai|berriz|berriro)$/u;
const NOT = /^(?:ez|inoiz)$/u;
/** So many words before its participle the auxiliary of "not" stands. */
const NEGATED = 8;
/** "hartutako", "duen": what belongs to the noun behind it, and whose agent is no other verb's. */
export const RELATIVE =
  /(?:[td]ako|riko)$|^(?:duen|duten|dituen|dituzten|zituen|zituzten|dion|dioten|dien|daraman|dakarren)$/u;
/** What "did" makes a verb of talking of, which need not tell what was said. */
const TALKS =
  /^(?:hitz|gogoeta|hausnarketa|irakurketa|balorazioa?|adierazpenak?|galde|hots|kritika|eskaera|eskari|deialdia|salaketa|proposamena|datuak|azalpenak?|erantzuna|argitara|agerian|nabarmen|bistan|jarrera|babesa|kezkatuta|kezkaturik|haserre|pozik|harro|ados|kexu|baikor|ezkor|jakitun)$/u;
/** What "appeared" says something with: "in favour", "worried". */
export const STANCE =
  /^(?:prest|baikor|ezkor|kezkatuta|kezkatu|haserre|alde|kontra|aurka|ados|ziur|harro|pozik|kritiko|gogor|irmo|sinetsita|zuhur|eszeptiko|itxaropentsu)$/u;
/** "dela", "dutela": what somebody says. */
const TOLD = /^(?:ba)?[dzln]\p{L}*(?:ela|dila|tzala|zala|oala|zaiola|iola|koala|n?enik)$/u;
/** "espero du lortzea": what is hoped for. */
const HOPES = /^(?:espero|baztertu|baztertzen)$/u;
const HOPED = /t?zea$|[aeiou]tea$/u;
/** What seems so to somebody. */
export const SEEMS = /^(?:iruditu|iruditzen|irudi)$/u;
/** Whether a clause that is told ends between two words. */
export function isToldBetween(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (TOLD.test(clause.lower(i))) return true;
  return false;
}

/** "says", which is an auxiliary as well. */
export const SAYS = /^(?:dio|diote|zioen|zioten)$/u;
/** What stands before it where it is a verb of its own. */
const SO =
  /^(?:hala|honela|horrela|zera|hau|hori|hauxe|horixe|argi|garbi|ere|eta|zehazki|hitzez)$/u;

/** Where the auxiliary of a verb stands: behind it, or behind "not" before it; -1 where it has none. */
export function auxiliaryOf(clause: Clause, at: number): number {
  let i = at + 1;
  while (i < at + 4 && PASSED.test(clause.lower(i)) && clause.gap(i) === 0) i += 1;
  if (AUXILIARY.test(clause.lower(i)) && clause.gap(i) === 0) return i;
  for (i = at - 1; i > Math.max(0, at - NEGATED) && clause.gap(i + 1) === 0; i -= 1)
    if (NOT.test(clause.lower(i - 1)) && AUXILIARY.test(clause.lower(i))) return i;
  return -1;
}

/** "eman du albistearen berri": the words of "berri eman" with others between them. */
function givesNews(clause: Clause, at: number): boolean {
  if (at + 1 < clause.tokens.length && clause.gap(at + 1) === 0) return false;
  for (let i = at - 1; i >= Math.max(0, at - NEGATED) && clause.gap(i + 1) === 0; i -= 1)
    if (/^ema(?:n|ten)$/u.test(clause.lower(i))) return AUXILIARY.test(clause.lower(i + 1));
  return false;
}

/** Whether two Basque words together say something: "jakitera eman". */
export function isTogether(clause: Clause, { language }: SourceLexicon, at: number): boolean {
  if (language !== 'eu') return false;
  const { lower } = clause.tokens[at] as Token;
  const before = clause.lower(at - 1);
  if (BASQUE_PAIRS.get(lower)?.has(before) === true) return clause.gap(at) === 0;
  if (lower === 'berri') return givesNews(clause, at);
  // "garrantzitsutzat jo": what somebody takes something for.
  return /^jo(?:tzen)?$/u.test(lower) && before.endsWith('tzat');
}

/** "idatzi zuen bezala": as somebody wrote. */
const LIKE = /^(?:bezala|moduan|legez|lez)$/u;

/** Whether a clause or a quotation tells what was said. */
function hasWords(clause: Clause, at: number): boolean {
  const auxiliary = Math.max(at + 1, auxiliaryOf(clause, at));
  const next = clause.lower(auxiliary);
  if (/^daiteke/u.test(next) || AS_TOLD.test(next) || AS_TOLD.test(clause.lower(at))) return true;
  if (!AUXILIARY.test(next)) return false;
  if (LIKE.test(clause.lower(auxiliary + 1))) return true;
  const isTold = (i: number) => TOLD.test(clause.lower(i));
  const colon =
    clause.tokens.some(({ gap }) => (gap & GAP.colon) !== 0) ||
    (clause.line.tail & GAP.colon) !== 0;
  const spoken = clause.line.quoted.some(({ speech }) => speech || colon);
  if (spoken || isTold(at - 1) || isTold(at - 2)) return true;
  return clause.tokens.some((_, i) => i > at + 1 && isTold(i));
}

/**
 * Whether a Basque verb says something where it stands, which many do only with a clause or a
 * quotation, and "dio" only where it is no auxiliary.
 */
export function isOwnVerb(
  clause: Clause,
  lexicon: SourceLexicon,
  at: number,
  agentBefore: boolean,
): boolean {
  const [before, lower] = [clause.lower(at - 1), clause.lower(at)];
  if (lower === 'agertu' && STANCE.test(before)) return true;
  if (SEEMS.test(lower)) return /^(?:zai|zitzai)/u.test(clause.lower(at + 1));
  if (HOPES.test(lower) && clause.tokens.some((token) => HOPED.test(token.lower))) return true;
  // "horrek esan nahi du": that is what something means; "azaldu behar du": nobody has yet.
  const modal = lower === 'esan' ? /^(?:nahi|behar|ahal)$/u : /^(?:behar|ahal)$/u;
  if (modal.test(clause.lower(at + 1)) && clause.lower(at + 2) !== 'izan') return false;
  const pair = isTogether(clause, lexicon, at);
  if (pair || !lexicon.is.weak(lower)) return !TALKS.test(before) || hasWords(clause, at);
  if (!SAYS.test(lower)) return hasWords(clause, at);
  // "egia dela dio": an auxiliary has a participle before it.
  const own = agentBefore || SO.test(before) || TOLD.test(before);
  return at === 0 || clause.gap(at) !== 0 || own;
}
