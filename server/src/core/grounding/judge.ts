import { alignedSections, contextScore, ownScore, sidesOf } from './context';
import type { Item, Section } from './items';
import { sameFigure, type Found } from './matches';
import { compareNames, hasCapitalNouns, type Likeness } from './names';
import { calendarOf } from './calendar';
import { numberWords } from './number-words';
import type { Source } from './sections';
import type { Place, Reason, Verdict } from './types';
import { inflects, sameName } from './words';

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
  /** The numbers and dates of those. */
  nearFigures: readonly Found[];
}

/** Prepares the article's items for any number of claims. */
export function openBench(source: Source): Bench {
  const all = source.sections.flatMap((section) =>
    section.items.map((item) => ({ section, item, sides: sidesOf(section, item) })),
  );
  return {
    source,
    figures: all.filter(({ item }) => item.kind !== 'name'),
    names: all.filter(({ item }) => item.kind === 'name'),
  };
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
    nearFigures: bench.figures.filter((found) => near.has(found.section)),
  };
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
function bestOf({ section }: Hearing, claim: Item, all: readonly Found[]): Best {
  const sides = sidesOf(section, claim);
  let best: Best = { score: -1 };
  for (const found of all) {
    const score = contextScore(sides, found.sides);
    const inText = found.section.paragraph >= 0 && best.found?.section.paragraph === -1;
    if (score > best.score || (score === best.score && inText)) best = { score, found };
  }
  return best;
}

function support(found: Found): Judgement {
  const place = placeOf(found);
  return place === undefined ? { verdict: 'supported', reason: 'headline' } : { verdict: 'supported', place };
}

const contradict = (found: Found, reason: Reason): Judgement => ({
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

function decide(hearing: Hearing, claim: Item, own: Best, rivals: readonly Found[]): Judgement {
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
  const rivals = hearing.nearFigures.filter(({ item }) => !sameFigure(claim, item));
  const judgement = decide(hearing, claim, bestOf(hearing, claim, same), rivals);
  if (judgement.verdict !== 'not-found') return judgement;
  const { language } = hearing.source;
  if (isCountable(claim, language)) return { verdict: 'not-checked', reason: 'countable' };
  return isUnread(claim, language) ? { verdict: 'not-checked', reason: 'absent' } : judgement;
}

/** Those that stand near what the summary's sentence comes from. */
const rivalsOf = ({ near }: Hearing, all: readonly Found[]): Found[] =>
  all.filter(({ section }) => near.has(section));

/** The names of the article in four heaps, by how they stand to one of the summary. */
function sortNames(hearing: Hearing, claim: Item): Record<Likeness, Found[]> {
  const heaps: Record<Likeness, Found[]> = { same: [], shorter: [], other: [], none: [] };
  for (const found of hearing.names) {
    heaps[compareNames(claim, found.item, hearing.source.language)].push(found);
  }
  return heaps;
}

/** The words of a name that no name of the article has to itself, nor the article in lower case. */
function uncovered(
  hearing: Hearing,
  claim: Item,
  { shorter, other }: Record<Likeness, Found[]>,
): string[] {
  const ends = inflects(hearing.source.language);
  const { smalls, openings, joined } = hearing.source.vocabulary;
  const nouns = hasCapitalNouns(hearing.source.language);
  const within = (all: readonly Found[], word: string) =>
    all.some(({ item }) => item.name.some((own) => sameName(own, word, ends)));
  return claim.name.filter((word) => {
    if (smalls.has(word) || within(shorter, word) || (nouns && !joined.has(word))) return false;
    return !openings.has(word) || within(other, word);
  });
}

/**
 * Judges a name that the article does not have as it is. Put together from names that stand there
 * alone it is borne ("Keldorian Minister Vint"), as it is by a surname; put together from parts of
 * several names it is nobody's ("Jora Hale" of Jora Vint and Tom Hale).
 */
function judgeComposed(hearing: Hearing, claim: Item, heaps: Record<Likeness, Found[]>): Judgement {
  const { shorter, other, none } = heaps;
  const rivals = rivalsOf(hearing, none);
  const rest = uncovered(hearing, claim, heaps);
  if (rest.length === 0) {
    const near = bestOf(hearing, claim, shorter).found;
    return near === undefined ? inAnyCase(hearing, claim) : support(near);
  }
  const ends = inflects(hearing.source.language);
  const conflict = other.find(({ item }) =>
    rest.some((word) => item.name.some((own) => sameName(own, word, ends))),
  );
  if (conflict !== undefined) return contradict(conflict, 'other-words');
  const last = claim.name[claim.name.length - 1] as string;
  if (!rest.includes(last)) return decide(hearing, claim, bestOf(hearing, claim, shorter), rivals);
  return decide(hearing, claim, { score: -1 }, rivals);
}

/** The place of a name that the article has, but not as one. */
function inAnyCase({ source }: Hearing, claim: Item): Judgement {
  for (const section of source.sections) {
    const word = section.words.find(({ lower }) => claim.name.includes(lower));
    if (word === undefined || section.paragraph < 0) continue;
    const { paragraph, offset } = section;
    const place = { paragraph, start: offset + word.start, end: offset + word.end };
    return { verdict: 'supported', place };
  }
  // A noun of a language that writes every noun like a name.
  return { verdict: 'not-checked', reason: 'absent' };
}

/** Judges a name. */
export function judgeName(hearing: Hearing, claim: Item): Judgement {
  const heaps = sortNames(hearing, claim);
  const { same, shorter, none } = heaps;
  if (same.length === 0) return judgeComposed(hearing, claim, heaps);
  const rivals = rivalsOf(hearing, none);
  return decide(hearing, claim, bestOf(hearing, claim, [...same, ...shorter]), rivals);
}
