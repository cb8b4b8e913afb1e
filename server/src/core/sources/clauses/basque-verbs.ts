import type { Clause } from './clause';
import { SAYS_TOGETHER } from '../forms';
import type { SourceLexicon } from '../lexicon';

/** "duenez", "denaren arabera": as somebody says. */
export const AS_TOLD = /(?:nez|naren)$/u;
export const AUXILIARY = /^(?:d|z)\p{L}*$/u;
/** What "did" makes a verb of talking of, which need not tell what was said. */
const TALKS = /^(?:hitz|gogoeta|irakurketa|adierazpenak?|galde|hots)$/u;
/** What "appeared" says something with: "in favour", "worried". */
export const STANCE =
  /^(?:prest|baikor|ezkor|kezkatuta|kezkatu|haserre|alde|kontra|aurka|ados|ziur|harro|pozik|kritiko|gogor|irmo|sinetsita|zuhur|eszeptiko|itxaropentsu)$/u;
/** "dela", "dutela": what somebody says. */
const TOLD = /^(?:ba)?[dzln]\p{L}*(?:ela|dila|tzala|zala|oala|zaiola|diola|koala)$/u;
/** "says", which is an auxiliary as well. */
const SAYS = /^(?:dio|diote|zioen|zioten)$/u;
/** What stands before it where it is a verb of its own. */
const SO =
  /^(?:hala|honela|horrela|zera|hau|hori|hauxe|horixe|argi|garbi|ere|eta|zehazki|hitzez)$/u;

/** Whether two Basque words together say something: "jakitera eman". */
export function isTogether(clause: Clause, { language }: SourceLexicon, at: number): boolean {
  const pair = SAYS_TOGETHER[language];
  return pair?.test(`${clause.lower(at - 1)} ${clause.lower(at)}`) === true;
}

/** Whether a clause or a quotation tells what was said. */
function hasWords(clause: Clause, at: number): boolean {
  const next = clause.lower(at + 1);
  if (/^daiteke/u.test(next) || AS_TOLD.test(next) || AS_TOLD.test(clause.lower(at))) return true;
  if (!AUXILIARY.test(next)) return false;
  const isTold = (i: number) => TOLD.test(clause.lower(i));
  const spoken = clause.line.quoted.some(({ speech }) => speech);
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
  if (!lexicon.is.weak(lower)) return !TALKS.test(before) || hasWords(clause, at);
  if (!SAYS.test(lower)) return hasWords(clause, at);
  return at === 0 || clause.gap(at) !== 0 || agentBefore || SO.test(before);
}
