import type { Item, Section } from './items';
import type { Source } from './sections';
import type { Word } from './words';

/** How many words on either side are looked at. */
const REACH = 7;
/** How far a word may be shifted, and what it counts for then. */
const SHIFTED: readonly number[] = [1, 0.75, 0.55];
/** What a word counts for by its distance. */
const NEARNESS: readonly number[] = [1, 0.85, 0.7, 0.55, 0.4, 0.3, 0.2];
const WINDOW = REACH + SHIFTED.length - 1;

/** What stands beside an item on either side, the nearest first. */
export interface Sides {
  left: readonly Word[];
  right: readonly Word[];
}

/** Words beside an item; what stands in brackets is passed over, save beside what does as well. */
export function sidesOf({ words, main, mainBefore }: Section, { from, to }: Item): Sides {
  const inside = words[from]?.aside === true;
  const all = inside ? words : main;
  const left = inside ? from : (mainBefore[from] ?? from);
  const right = inside ? to : (mainBefore[to] ?? to);
  return {
    left: all.slice(Math.max(0, left - WINDOW), left).reverse(),
    right: all.slice(right, right + WINDOW),
  };
}

/** What the words on one side of two items have in common. */
function sideScore(own: readonly Word[], other: readonly Word[]): number {
  let score = 0;
  const length = Math.min(REACH, own.length);
  for (let at = 0; at < length; at += 1) {
    const { stem, weight } = own[at] as Word;
    const worth = weight * (NEARNESS[at] as number);
    for (let shift = 0; shift < SHIFTED.length; shift += 1) {
      if (other[at + shift]?.stem !== stem && (shift === 0 || other[at - shift]?.stem !== stem)) {
        continue;
      }
      score += worth * (SHIFTED[shift] as number);
      break;
    }
  }
  return score;
}

/**
 * How much of what stands around an item of the summary stands around one of the article: words
 * on the same side, weighted by how near they are and how much they tell.
 *
 * @returns 0 where nothing is shared; at most what `ownScore` gives for the item of the summary.
 */
export const contextScore = (own: Sides, other: Sides): number =>
  sideScore(own.left, other.left) + sideScore(own.right, other.right);

/** What `contextScore` gives where everything around is shared. */
export function ownScore({ left, right }: Sides): number {
  let score = 0;
  for (let at = 0; at < REACH; at += 1) {
    const weight = (left[at]?.weight ?? 0) + (right[at]?.weight ?? 0);
    score += weight * (NEARNESS[at] as number);
  }
  return score;
}

/** So many sentences of the article are held against one of the summary. */
const BEST = 8;
/** A stem that stands in more sentences than this tells nothing of where a claim comes from. */
const MOST_PLACES = 200;

/**
 * The sentences of the article that share most with one of the summary, rare words counting more.
 *
 * @returns positions in `source.sections`, best first; at most eight.
 */
export function alignedSections(section: Section, source: Source): number[] {
  const scores = new Map<number, number>();
  for (const stem of new Set(section.words.map((word) => word.stem))) {
    const places = source.byStem.get(stem);
    if (places === undefined || places.length > MOST_PLACES) continue;
    const worth = 1 / (1 + Math.log2(places.length));
    for (const at of places) scores.set(at, (scores.get(at) ?? 0) + worth);
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, BEST)
    .map(([at]) => at);
}
