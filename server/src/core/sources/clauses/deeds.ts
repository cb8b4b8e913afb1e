import type { Clause } from './clause';
import type { SourceLexicon } from '../lexicon';
import { GAP } from '../line';
import { DEEDS } from '../lists/deeds';

/** English verbs that count as well: "added 40 tons". */
const ADDS = /^(?:added|adds|posted|recorded)$/u;
/** English verbs of doing as well as of telling, and what a clause behind them has. */
const DEED =
  /^(?:added|adds|called|continued|claimed|claims|pointed|points|published|publishes|conceded|concedes|maintained|maintains|observed|observes|threatened|posted|answered|declared|signalled|followed|established)$/u;
const HAS =
  /^(?:has|have|had|will|would|can|could|should|shall|may|might|must|did|does|do|out|how|why)$/u;
const SHOOTS = /^(?:blasted|slammed|hammered|hailed|fired)$/u;
const BALL = /^(?:shot|ball|home|wide|over|header|effort|penalty|net|bar|post|free-kick|goal)$/u;
const CLAUSE_REACH = 10;
/** What the clause begins with that is told. */
const THAT = /^(?:\S+ ){0,5}(?:que|si|cómo) /u;
/** What stands before a verb that tells what the sentence says: "como escribe X". */
export const AS = /^(?:como|según|así|lo|tal)$/u;
const COUNT = /^(?:another|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** "blasted a shot wide", "slammed the ball home" */
function isShot(clause: Clause, at: number): boolean {
  if (!SHOOTS.test(clause.lower(at))) return false;
  return [1, 2, 3, 4, 5].some((i) => BALL.test(clause.lower(at + i)));
}

/** "added 40 tons": a number, rather than words, behind the verb. */
function countsBehind(clause: Clause, at: number): boolean {
  const next = clause.tokens[at + 1];
  return next !== undefined && next.gap === 0 && (next.digits || COUNT.test(next.lower));
}

/** "added 40 tons", "claimed her first win": an object behind the verb, and no clause. */
export function isDeed(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  const { is } = lexicon;
  const lower = clause.lower(at);
  if (ADDS.test(lower) && countsBehind(clause, at)) return true;
  if (isShot(clause, at) || (lower === 'reported' && /^(?:to|for)$/u.test(clause.lower(at + 1))))
    return true;
  if (!DEED.test(lower) || clause.gap(at) !== 0 || clause.gap(at + 1) !== 0) return false;
  if (at + 1 >= clause.tokens.length || clause.leftOf(at)?.institution === true) return false;
  if (clause.line.quoted.some(({ start }) => start > (clause.tokens[at]?.end ?? 0))) return false;
  for (let i = at + 1; i < at + CLAUSE_REACH && clause.gap(i) === 0; i += 1) {
    const next = clause.lower(i);
    if ((next === 'that' && i === at + 1) || is.passive(next) || is.verbs(next)) return false;
    if (HAS.test(next) && clause.tokens[i]?.capital !== true) return false;
    if (next === 'who' || next === 'which') return true;
  }
  return true;
}

/** The words behind a verb up to a pause, each with a blank behind it. */
function wordsBehind(clause: Clause, at: number): string {
  let words = '';
  for (let i = at + 1; i <= at + CLAUSE_REACH && i < clause.tokens.length; i += 1) {
    if (clause.gap(i) !== 0) break;
    words += `${clause.lower(i)} `;
  }
  return words;
}

/** "se estima", "cuenta con", "escribió tres novelas": what a verb of saying does when it tells nothing. */
export function isOther(clause: Clause, { language }: SourceLexicon, at: number): boolean {
  const deeds = DEEDS[language];
  if (deeds === undefined) return false;
  const lower = clause.lower(at);
  if (language === 'es' && clause.lower(at - 1) === 'se' && clause.gap(at) === 0) return true;
  const own = deeds.filter(({ verb }) => verb.test(lower));
  if (own.length === 0 || isTold(clause, at)) return false;
  const behind = wordsBehind(clause, at);
  if (THAT.test(behind) || AS.test(clause.lower(at - 1))) return false;
  return own.some(
    (deed) =>
      (deed.behind === undefined || deed.behind.test(behind)) &&
      (deed.by === undefined || isBy(clause, at, deed.by)),
  );
}

/** Whether the subject before a verb has a word of a kind. */
function isBy(clause: Clause, at: number, by: RegExp): boolean {
  const subject = clause.leftOf(at);
  if (subject === undefined) return false;
  return clause.tokens.slice(subject.from, subject.to).some(({ lower }) => by.test(lower));
}

/** Whether somebody's words stand before a verb, or behind it in its sentence. */
function isTold(clause: Clause, at: number): boolean {
  const gap = clause.gap(at);
  const inverted = (gap & GAP.comma) !== 0 && clause.rightOf(at) !== undefined;
  if ((gap & GAP.quote) !== 0 || inverted) return true;
  const { end } = clause.tokens[at] as { end: number };
  return clause.line.quoted.some(({ speech, start }) => speech && start >= end);
}
