import { Coverage } from './coverage';
import type { Analysis } from './features';
import { leaningNews } from './leaning-news';
import { TOLD_BEFORE } from './introductions';
import { isOpening, isSound, mayBeJoined, mayFill, opensAlike, standsAlone } from './points';
import { columnsFor, keepPromise, lookAhead, scoreAll, titleOf, type Pick } from './scores';
import { dot, spread } from './vectors';
import type { Candidate, Rule } from './types';
import {
  AGAIN,
  AGAIN_ALONE,
  BARE_ALONE,
  BELOW_ALONE,
  COHESION,
  ENOUGH,
  JOINED,
  MOST_BARE,
  MOST_UNKNOWN,
  OWED_ALONE,
  UNKNOWN,
  UNKNOWN_ALONE,
  WORTH_ALONE,
  type CoverageWeights,
} from './weights';

/** From this likeness on (cosine of tf-idf vectors) two sentences say the same. */
const REPEAT = 0.7;
/** Share of a sentence's weight that the chosen ones may hold of it. */
const SAID = 0.6;
/** The same where every sentence has to stand alone: likeness to one of them, and share of all. */
const REPEAT_ALONE = 0.28;
const SAID_ALONE = 0.3;
/** The same of the sentence right behind, which takes up the words of the one that it explains. */
const SAID_NEXT = 0.45;
/** With fewer sentences readers learn little: one of less worth, or that may lack something, is better than none. */
const FEW = 4;
/** So many first sentences are what readers see anyway. */
const OPENING = 3;
/** Share of a sentence's weight that the headline and the first sentence may hold of it. */
const HEADLINED = 0.75;

/** What room there is for a candidate. */
export interface Budget {
  /** What counts of all that a sentence adds, with such a budget. */
  coverage: CoverageWeights;
  /** Whether the summary is full, so that nothing more is looked for. */
  isFull(picks: readonly Pick[]): boolean;
  /** Why a candidate may not be added; undefined if it may. */
  refuse(at: number, picks: readonly Pick[], score: number): Rule | undefined;
}

/** No sentence is worth more for its being joined to those chosen. */
const CLOSEST = COHESION * JOINED;

/** How to choose; other weights than the project's only to fit them. */
export interface ChooseOptions {
  columns?: readonly number[];
  coverage?: CoverageWeights;
  /** Whether every line has to stand alone. */
  alone: boolean;
}

/** The state of choosing. */
interface Choice {
  candidates: readonly Candidate[];
  analysis: Analysis;
  alone: boolean;
  /** Whether the sentence that tells the news is chosen. */
  told: boolean;
  picks: Pick[];
  chosen: Uint8Array;
  coverage: Coverage;
  /** What each candidate added when it was looked at last. */
  gains: Float64Array;
  /** Candidates that were passed over, with the rule that did it. */
  passed: Map<number, Rule>;
}

/** What a sentence that has to stand alone loses for what it uses and nobody told. */
function debtOf(choice: Choice, at: number, given: number): number {
  const { candidates, analysis, coverage, picks } = choice;
  if (picks.length === 0 || isBehind(choice, at)) return 0;
  const { bare, firsts } = analysis.references;
  let untold = 0;
  for (const id of bare[at] as number[]) if (!coverage.has(id)) untold += 1;
  const { index } = candidates[at] as Candidate;
  const owed = coverage.owed(at, index, firsts, analysis.headline);
  return OWED_ALONE * Math.max(0, owed - given) + BARE_ALONE * Math.min(MOST_BARE, untold);
}

/**
 * How well a sentence is joined to those chosen: readers lose the thread where nothing is shared,
 * and do not know who is meant where what it uses as known is not said.
 */
const cohesionOf = (choice: Choice, at: number): number => {
  const { alone, analysis, coverage, chosen, picks } = choice;
  let missing = 0;
  const isRead = alone ? isBehind(choice, at) : chosen[at - 1] === 1;
  for (const id of analysis.references.used[at] as number[]) {
    if (id === TOLD_BEFORE ? !isRead : !coverage.has(id)) missing += 1;
  }
  const given = picks.length === 0 ? 0 : coverage.given(at);
  return (
    COHESION * Math.min(JOINED, given) -
    (alone ? AGAIN_ALONE : AGAIN) * Math.max(0, given - ENOUGH) -
    (alone ? UNKNOWN_ALONE : UNKNOWN) * Math.min(MOST_UNKNOWN, missing) -
    (alone ? debtOf(choice, at, given) : 0) -
    (alone && endsOpening(choice, at) ? BELOW_ALONE : 0)
  );
};

/**
 * What a sentence has to be: the opening that tells the news of a text without a headline, one that
 * is worth a point, one that is told, one that is told at least with the point that it stands
 * behind or with the two of its line, one that may make up the number, or any at all.
 */
type Demand = 'opening' | 'worth' | 'told' | 'joined' | 'continued' | 'sound' | 'any';

/** Whether a sentence is chosen that stands right before another one. */
const follows = ({ candidates, chosen }: Choice, at: number): boolean =>
  chosen[at - 1] === 1 && candidates[at]?.index === (candidates[at - 1] as Candidate).index + 1;

/** Whether a chosen sentence is read on the line of the one before it. */
const isOnLine = ({ picks }: Choice, at: number): boolean =>
  picks.some((pick) => pick.at === at && pick.isJoined);

/** Whether a sentence stands right behind a point of one sentence, on whose line it has room. */
const isBehind = (choice: Choice, at: number): boolean =>
  follows(choice, at) && !isOnLine(choice, at - 1);

/** Whether a sentence stands right behind a point of two sentences. */
const isContinued = (choice: Choice, at: number): boolean =>
  follows(choice, at) && isOnLine(choice, at - 1) && !isOnLine(choice, at - 2);

/** Whether a sentence is read by itself. */
const isAlone = ({ candidates, analysis, coverage }: Choice, at: number): boolean =>
  candidates[at]?.needs === undefined &&
  standsAlone(candidates[at] as Candidate, analysis, at, coverage);

/** Whether a candidate is what it has to be. */
function meets(choice: Choice, at: number, score: number, demand: Demand): boolean {
  const { candidates, analysis } = choice;
  const candidate = candidates[at] as Candidate;
  switch (demand) {
    case 'any':
      return true;
    case 'sound':
      return mayFill(candidate, analysis);
    case 'opening':
      return isOpening(candidate, analysis, at) && isSound(candidate, analysis.text);
    case 'worth':
      return score >= WORTH_ALONE && isTold(choice, at);
    case 'told':
      return isTold(choice, at);
    case 'joined':
      return mayJoin(choice, at);
    case 'continued':
      return isContinued(choice, at) && mayBeJoined(candidate, analysis);
  }
}

/** Whether readers understand a sentence with the point that it stands behind. */
const mayJoin = (choice: Choice, at: number): boolean =>
  isBehind(choice, at) && mayBeJoined(choice.candidates[at] as Candidate, choice.analysis);

/** Whether with a sentence the first three of the text would be among the first few chosen. */
const endsOpening = ({ candidates, chosen, picks }: Choice, at: number): boolean =>
  picks.length < FEW &&
  at < OPENING &&
  candidates[OPENING - 1]?.index === OPENING - 1 &&
  chosen.subarray(0, OPENING).reduce((sum, one) => sum + one, 0) === OPENING - 1;

/** Whether readers understand a sentence by itself, or as the second one of every other point. */
function isTold(choice: Choice, at: number): boolean {
  if (isAlone(choice, at)) return true;
  const joined = choice.picks.filter(({ isJoined }) => isJoined).length;
  return 2 * joined < choice.picks.length - joined - 1 && mayJoin(choice, at);
}

/** The candidate that is worth most now of those that meet a demand; -1 if there is none. */
function findBest(choice: Choice, ahead: Float64Array, budget: Budget, demand: Demand): number {
  const { candidates } = choice;
  let best = -1;
  let highest = -Infinity;
  for (let i = 0; i < candidates.length; i += 1) {
    // What a sentence adds only falls, so that what it added last bounds what it is worth now.
    if ((ahead[i] as number) + (choice.gains[i] as number) + CLOSEST <= highest) continue;
    const needs = candidates[i]?.needs;
    if (choice.chosen[i] === 1 || choice.passed.get(i) === 'repeat') continue;
    if (needs !== undefined && choice.chosen[needs] !== 1) continue;
    const gain = choice.picks.length === 0 ? (choice.gains[i] as number) : choice.coverage.gain(i);
    choice.gains[i] = gain;
    if ((ahead[i] as number) + gain + CLOSEST <= highest) continue;
    const score = (ahead[i] as number) + gain + cohesionOf(choice, i);
    if (score <= highest) continue;
    if (!meets(choice, i, score, demand)) continue;
    const rule = budget.refuse(i, choice.picks, score);
    if (rule !== undefined) choice.passed.set(i, rule);
    else [best, highest] = [i, score];
  }
  return best;
}

/** Passes over what says again what was just chosen. */
function passRepeats(choice: Choice, at: number): void {
  const { alone, analysis, candidates, coverage } = choice;
  const latest = candidates[at] as Candidate;
  const dense = spread(analysis.vectors, at);
  const [like, said] = alone ? [REPEAT_ALONE, SAID_ALONE] : [REPEAT, SAID];
  for (let i = 0; i < analysis.count; i += 1) {
    if (choice.chosen[i] === 1) continue;
    const isRepeat =
      dot(analysis.vectors, i, dense) >= like ||
      coverage.given(i) >= (alone && isBehind(choice, i) ? SAID_NEXT : said) ||
      (alone && opensAlike(candidates[i] as Candidate, latest));
    if (isRepeat) choice.passed.set(i, 'repeat');
  }
}

/**
 * The headline leads to the sentence that tells its news. Beside that one, what the headline says
 * is no news any more, and what says little else is a repetition.
 */
function leaveHeadline(
  choice: Choice,
  scores: readonly Float64Array[],
  columns: readonly number[],
): void {
  const { analysis } = choice;
  choice.told = true;
  if (analysis.headline.length === 0) return;
  for (const id of analysis.headline) choice.coverage.add(id);
  for (let i = 0; i < analysis.count; i += 1) {
    const title = titleOf(analysis, i, columns);
    for (const score of scores) score[i] = (score[i] as number) - title;
    if (choice.chosen[i] !== 1 && choice.coverage.given(i) >= HEADLINED)
      choice.passed.set(i, 'repeat');
  }
}

const ANY: readonly Demand[] = ['any'];
/** Beside enough points one that is worth little is worse than none. */
const MORE: readonly Demand[] = ['worth'];
/** One that may need something is better than none, and a whole one than a broken one. */
const AT_LEAST_SOUND: readonly Demand[] = ['told', 'joined', 'continued', 'sound'];
const AT_LEAST_ONE: readonly Demand[] = [...AT_LEAST_SOUND, 'any'];
/** Without a headline the first point has to tell the news, which mostly is how a text opens. */
const UNTITLED_FIRST: readonly Demand[] = ['opening', ...AT_LEAST_ONE];

function demandsOf({ alone, analysis, picks }: Choice): readonly Demand[] {
  if (!alone) return ANY;
  if (picks.length >= FEW) return MORE;
  if (picks.length > 0) return AT_LEAST_SOUND;
  return analysis.text.title === '' ? UNTITLED_FIRST : AT_LEAST_ONE;
}

/** The candidate to choose next; -1 if there is none. */
function findNext(choice: Choice, ahead: Float64Array, budget: Budget): number {
  for (const demand of demandsOf(choice)) {
    const at = findBest(choice, ahead, budget, demand);
    if (at >= 0) return at;
  }
  return -1;
}

/**
 * Chooses sentences one by one: each time the one that is worth most by itself and by what it adds
 * to those chosen, if what it leans on is chosen already.
 *
 * What is chosen first does not depend on how much room there is, so a larger budget adds to a
 * smaller one, unless a sentence did not fit that now does.
 */
export function choose(
  candidates: readonly Candidate[],
  analysis: Analysis,
  budget: Budget,
  options: ChooseOptions,
): { picks: Pick[]; passed: Map<number, Rule> } {
  const { alone, coverage: counted = budget.coverage } = options;
  const columns = options.columns ?? columnsFor(alone, analysis);
  const scores = scoreAll(analysis, columns);
  const ahead = alone ? scores.slice() : lookAhead(candidates, scores);
  const coverage = new Coverage(candidates, analysis.vectors, counted);
  const choice: Choice = {
    ...{ candidates, analysis, alone, coverage, told: false, picks: [], passed: new Map() },
    gains: coverage.first,
    chosen: analysis.vectors.room.bytes(analysis.count),
  };
  const lead = alone ? leaningNews(candidates, analysis) : [];
  const news = lead.at(-1) ?? analysis.news;
  while (!budget.isFull(choice.picks)) {
    const first = lead[choice.picks.length];
    const isFree =
      first !== undefined && budget.refuse(first, choice.picks, Infinity) === undefined;
    const at = isFree ? first : findNext(choice, ahead, budget);
    if (at < 0) break;
    const gain = choice.gains[at] as number;
    const cohesion = cohesionOf(choice, at);
    const isJoined =
      alone && (isBehind(choice, at) || isContinued(choice, at)) && !isAlone(choice, at);
    choice.chosen[at] = 1;
    const title = choice.told ? 0 : titleOf(analysis, at, columns);
    const score = (scores[at] as number) + gain + cohesion;
    choice.picks.push({ at, coverage: gain, cohesion, title, score, isJoined });
    choice.passed.delete(at);
    coverage.cover(at);
    passRepeats(choice, at);
    keepPromise(candidates, scores, ahead, at);
    if (at === news) leaveHeadline(choice, [scores, ahead], columns);
  }
  return { picks: choice.picks, passed: choice.passed };
}
