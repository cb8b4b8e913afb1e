import { alignedSections, contextScore, ownScore, sidesOf } from './context';
import type { Item, Section } from './items';
import { isRival, sameFigure, type Found } from './matches';
import { calendarOf } from './calendar';
import { numberWords } from './number-words';
import type { Source } from './sections';
import type { Place, Reason, Verdict } from './types';

/** What the article says to a claim. */
export interface Judgement {
  verdict: Verdict;
  place?: Place;
  reason?: Reason;
}

/** Share of what stands around a claim that must stand around another value for it to be meant. */
const SAME_CONTEXT = 0.7;
/** The claim's own value must fit its words by so much less than the other one does. */
const WORSE = 0.75;
/** Where the value is nowhere in the article, a looser likeness tells what it contradicts. */
const LIKE_CONTEXT = 0.35;
/** Below this there is too little around a claim to tell anything. */
const LEAST_CONTEXT = 1.5;
/** A small number that is not there in words may be the number of things that are. */
const COUNTABLE = 12;

/** No article has more numbers and names; of one that has, the first are looked at. */
const MAX_ITEMS = 3_000;
/** So many places of one value are compared with each other. */
const MAX_PLACES = 300;

/** The article, and what of it is near a sentence of the summary. */
export interface Bench {
  source: Source;
  /** Whether all of the article was looked at. */
  complete: boolean;
  /** All numbers and dates, and all names. */
  figures: readonly Found[];
  names: readonly Found[];
}

/** A sentence of the summary on its way through the claims. */
export interface Hearing extends Bench {
  section: Section;
  /** The sections that share most with it. */
  near: ReadonlySet<Section>;
}

const benches = new WeakMap<Source, Bench>();

/** Prepares the article's items for any number of claims. */
export function openBench(source: Source): Bench {
  const kept = benches.get(source);
  if (kept !== undefined) return kept;
  const all = source.sections
    .flatMap((section) => section.items.map((item) => ({ section, item })))
    .slice(0, MAX_ITEMS)
    .map((found) => ({ ...found, sides: sidesOf(found.section, found.item) }));
  const bench: Bench = {
    source,
    complete: all.length < MAX_ITEMS,
    figures: all.filter(({ item }) => item.kind !== 'name'),
    names: all.filter(({ item }) => item.kind === 'name'),
  };
  benches.set(source, bench);
  return bench;
}

/** Takes up a sentence of the summary. */
export function hear(bench: Bench, section: Section): Hearing {
  const near = new Set(
    alignedSections(section, bench.source).map((at) => bench.source.sections[at] as Section),
  );
  return {
    ...bench,
    section,
    near,
  };
}

/** The place of an item; undefined for one of the headline. */
export function placeOf({ section, item }: Found): Place | undefined {
  const { paragraph, offset } = section;
  if (paragraph < 0) return undefined;
  return { paragraph, start: offset + item.start, end: offset + item.end };
}

export interface Best {
  score: number;
  found?: Found;
}

/** The one of several whose surroundings are most like the claim's; the first of equals. */
export function bestOf({ section, near }: Hearing, claim: Item, all: readonly Found[]): Best {
  const few =
    all.length <= MAX_PLACES
      ? all
      : [...all.filter((found) => near.has(found.section)), ...all].slice(0, MAX_PLACES);
  const sides = sidesOf(section, claim);
  let best: Best = { score: -1 };
  for (const found of few) {
    const score = contextScore(sides, found.sides);
    const inText = found.section.paragraph >= 0 && best.found?.section.paragraph === -1;
    if (score > best.score || (score === best.score && inText)) best = { score, found };
  }
  return best;
}

export function support(found: Found): Judgement {
  const place = placeOf(found);
  return place === undefined
    ? { verdict: 'supported', reason: 'headline' }
    : { verdict: 'supported', place };
}

export const contradict = (found: Found, reason: Reason): Judgement => ({
  verdict: 'contradicted',
  place: placeOf(found),
  reason,
});

/** Whether the article has the claim with other words, and these words with something else. */
function isMisplaced(hearing: Hearing, claim: Item, own: Best, rival: Best): boolean {
  const whole = ownScore(sidesOf(hearing.section, claim));
  if (whole < LEAST_CONTEXT || rival.found === undefined) return false;
  return rival.score >= SAME_CONTEXT * whole && own.score < WORSE * rival.score;
}

export function decide(
  hearing: Hearing,
  claim: Item,
  own: Best,
  rivals: readonly Found[],
): Judgement {
  const rival = bestOf(hearing, claim, rivals);
  if (own.found !== undefined) {
    if (!isMisplaced(hearing, claim, own, rival)) return support(own.found);
    return contradict(rival.found as Found, 'other-thing');
  }
  const whole = ownScore(sidesOf(hearing.section, claim));
  const like = whole >= LEAST_CONTEXT && rival.score >= LIKE_CONTEXT * whole;
  if (like && rival.found !== undefined) {
    const date = claim.kind === 'date';
    const reason = claim.kind === 'name' ? 'other-name' : date ? 'other-date' : 'other-number';
    return contradict(rival.found, reason);
  }
  return { verdict: hearing.complete ? 'not-found' : 'not-checked', reason: 'absent' };
}

/** Whether a number that is nowhere in the article may be one that its reader counted. */
function isCountable(claim: Item, language: string): boolean {
  const [value = Infinity] = claim.values;
  if (claim.kind !== 'number' || value > COUNTABLE || claim.unit !== undefined) return false;
  return claim.spelled === true || !numberWords(language).known;
}

/** Whether months may stand in the article without being seen. */
const isUnread = (claim: Item, language: string): boolean =>
  claim.dates.length > 0 && !calendarOf(language).known;

/** Judges a number, a percentage, an amount or a date. */
export function judgeFigure(hearing: Hearing, claim: Item): Judgement {
  const same: Found[] = [];
  const rivals: Found[] = [];
  for (const found of hearing.figures) {
    if (sameFigure(claim, found.item)) same.push(found);
    else if (hearing.near.has(found.section) && isRival(claim, found.item)) rivals.push(found);
  }
  const judgement = decide(hearing, claim, bestOf(hearing, claim, same), rivals);
  if (judgement.verdict !== 'not-found') return judgement;
  const { language } = hearing.source;
  if (isCountable(claim, language)) return { verdict: 'not-checked', reason: 'countable' };
  return isUnread(claim, language) ? { verdict: 'not-checked', reason: 'absent' } : judgement;
}
