import { alignedSections, contextScore, ownScore } from './context';
import type { Item, Section } from './items';
import { sameFigure, type Found } from './matches';
import { compareNames } from './names';
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
const SAME_CONTEXT = 0.5;
/** The claim's own value must fit its words by so much less than the other one does. */
const WORSE = 0.8;
/** Where the value is nowhere in the article, a looser likeness tells what it contradicts. */
const LIKE_CONTEXT = 0.35;
/** Below this there is too little around a claim to tell anything. */
const LEAST_CONTEXT = 1;
/** A small number that is not there in words may be the number of things that are. */
const COUNTABLE = 12;

/** The article, and what of it is near a sentence of the summary. */
export interface Bench {
  source: Source;
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

/** Prepares the article's items for any number of claims. */
export function openBench(source: Source): Bench {
  const all = source.sections.flatMap((section) =>
    section.items.map((item) => ({ section, item })),
  );
  return {
    source,
    figures: all.filter(({ item }) => item.kind !== 'name'),
    names: all.filter(({ item }) => item.kind === 'name'),
  };
}

/** Takes up a sentence of the summary. */
export function hear(bench: Bench, section: Section): Hearing {
  const near = alignedSections(section, bench.source).map(
    (at) => bench.source.sections[at] as Section,
  );
  return { ...bench, section, near: new Set(near) };
}

/** The place of an item; undefined for one of the headline. */
export function placeOf({ section, item }: Found): Place | undefined {
  const { paragraph, offset } = section;
  if (paragraph < 0) return undefined;
  return { paragraph, start: offset + item.start, end: offset + item.end };
}

interface Best {
  score: number;
  found?: Found;
}

/** The one of several whose surroundings are most like the claim's; the first of equals. */
function bestOf(hearing: Hearing, claim: Item, all: Iterable<Found>): Best {
  let best: Best = { score: -1 };
  for (const found of all) {
    const score = contextScore(hearing.section, claim, found.section, found.item);
    const inText = found.section.paragraph >= 0 && best.found?.section.paragraph === -1;
    if (score > best.score || (score === best.score && inText)) best = { score, found };
  }
  return best;
}

function support(found: Found): Judgement {
  const place = placeOf(found);
  return place === undefined
    ? { verdict: 'supported', reason: 'headline' }
    : { verdict: 'supported', place };
}

const contradict = (found: Found, reason: Reason): Judgement => ({
  verdict: 'contradicted',
  place: placeOf(found),
  reason,
});

/** Whether the article has the claim with other words, and these words with something else. */
function isMisplaced(hearing: Hearing, claim: Item, own: Best, rival: Best): boolean {
  const whole = ownScore(hearing.section, claim);
  if (whole < LEAST_CONTEXT || rival.found === undefined) return false;
  return rival.score >= SAME_CONTEXT * whole && own.score < WORSE * rival.score;
}

function decide(hearing: Hearing, claim: Item, own: Best, rivals: Iterable<Found>): Judgement {
  const rival = bestOf(hearing, claim, rivals);
  if (own.found !== undefined) {
    if (!isMisplaced(hearing, claim, own, rival)) return support(own.found);
    return contradict(rival.found as Found, 'other-thing');
  }
  const whole = ownScore(hearing.section, claim);
  const like = whole >= LEAST_CONTEXT && rival.score >= LIKE_CONTEXT * whole;
  if (like && rival.found !== undefined) {
    const date = claim.kind === 'date';
    const reason = claim.kind === 'name' ? 'other-name' : date ? 'other-date' : 'other-number';
    return contradict(rival.found, reason);
  }
  return { verdict: 'not-found', reason: 'absent' };
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
  const same = hearing.figures.filter(({ item }) => sameFigure(claim, item));
  const rivals = hearing.figures.filter(
    ({ section, item }) => hearing.near.has(section) && !sameFigure(claim, item),
  );
  const judgement = decide(hearing, claim, bestOf(hearing, claim, same), rivals);
  if (judgement.verdict !== 'not-found') return judgement;
  const { language } = hearing.source;
  if (isCountable(claim, language)) return { verdict: 'not-checked', reason: 'countable' };
  return isUnread(claim, language) ? { verdict: 'not-checked', reason: 'absent' } : judgement;
}

/** Whether every word of a name stands somewhere in the article, in whatever case. */
function wordsAreThere({ source, section }: Hearing, claim: Item): boolean {
  const words = section.words.slice(claim.from, claim.to).filter(({ capital }) => capital);
  return words.every(({ stem, lower }) => {
    const places = source.byStem.get(stem) ?? [];
    return places.some((at) =>
      source.sections[at]?.words.some(
        (word) => word.lower === lower || (word.stem === stem && lower.length > 4),
      ),
    );
  });
}

/** Judges a name. */
export function judgeName(hearing: Hearing, claim: Item): Judgement {
  const { language } = hearing.source;
  const likeness = hearing.names.map((found) => ({
    found,
    like: compareNames(claim, found.item, language),
  }));
  const all = (like: string) =>
    likeness.filter((one) => one.like === like).map(({ found }) => found);
  const [same, shorter, other] = [all('same'), all('shorter'), all('other')];
  const rivals = all('none').filter(({ section }) => hearing.near.has(section));
  if (same.length > 0)
    return decide(hearing, claim, bestOf(hearing, claim, [...same, ...shorter]), rivals);
  if (wordsAreThere(hearing, claim)) {
    const near = bestOf(hearing, claim, [...shorter, ...other]);
    return near.found === undefined
      ? { verdict: 'supported', reason: 'headline' }
      : support(near.found);
  }
  const [conflict] = other;
  if (conflict !== undefined) return contradict(conflict, 'other-words');
  return decide(hearing, claim, bestOf(hearing, claim, shorter), rivals);
}
