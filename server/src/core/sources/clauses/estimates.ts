import { isPassive } from './authors';
import type { Clause } from './clause';
import { talksTo } from './spanish-media';
import type { SourceLexicon } from '../lexicon';

const PUTS = /^puts?$/u;
const ESTIMATES = /^estimate[sd]$/u;
const COUNTS = /^(?:counted|recorded|counts|records)$/u;
const COUNTS_GERMAN = /^registrierten?$/u;
/** What may stand between "at" and its figure. */
const ABOUT =
  /^(?:about|around|nearly|almost|some|between|just|over|under|roughly|least|most|at)$/u;
/** A minute of a match, or an hour: nobody puts a cost at those. */
const CLOCK = /^(?:minutes?|o’clock|am|pm|a|p)$/u;
const REACH = 12;
const NEAR = 6;

/** Whether a figure follows a word within the same stretch. */
function figureBehind(clause: Clause, at: number, reach: number): boolean {
  for (let i = at + 1; i <= at + reach && i < clause.tokens.length && clause.gap(i) === 0; i += 1)
    if (clause.tokens[i]?.digits === true) return true;
  return false;
}

/** "put the additional cost at 310 marks" */
function putsAt(clause: Clause, at: number): boolean {
  for (let i = at + 2; i <= at + REACH && i < clause.tokens.length && clause.gap(i) === 0; i += 1) {
    if (clause.lower(i) !== 'at') continue;
    let figure = i + 1;
    while (ABOUT.test(clause.lower(figure))) figure += 1;
    if (clause.tokens[figure]?.digits === true) return !CLOCK.test(clause.lower(figure + 1));
  }
  return false;
}

/** "Das Amt registrierte 213.000 Anträge": a figure that a German body has counted. */
const countsInGerman = (clause: Clause, at: number): boolean =>
  COUNTS_GERMAN.test(clause.lower(at)) &&
  figureBehind(clause, at, REACH) &&
  clause.leftOf(at)?.institution === true;

/**
 * Whether an English verb, or a German one of counting, gives a figure of whoever is its subject:
 * "X put the cost at 310 marks", "X estimates 400 jobs"; of a body also "counted 830 nests": a player
 * who recorded 14 goals shot them.
 */
function givesFigure(clause: Clause, lexicon: SourceLexicon, at: number): boolean {
  if (lexicon.language === 'de') return countsInGerman(clause, at);
  if (lexicon.language !== 'en' || isPassive(clause, lexicon, at)) return false;
  const lower = clause.lower(at);
  if (PUTS.test(lower)) return putsAt(clause, at);
  if (ESTIMATES.test(lower)) return figureBehind(clause, at, NEAR);
  const body = clause.leftOf(at)?.institution === true;
  return COUNTS.test(lower) && body && figureBehind(clause, at, NEAR);
}

/** Whether a verb that is none of saying tells something: of a figure, or of a talk with a medium. */
export const tellsOtherwise = (clause: Clause, lexicon: SourceLexicon, at: number): boolean =>
  givesFigure(clause, lexicon, at) || talksTo(clause, lexicon, at);
