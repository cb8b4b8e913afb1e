import type { Item, Section } from './items';
import type { Source } from './sections';
import type { Word } from './words';

/** How many words on either side are looked at. */
const REACH = 7;
/** How far a word may be shifted, and what it counts for then. */
const SHIFTED: readonly number[] = [1, 0.75, 0.55];
/** What a word counts for by its distance. */
const NEARNESS: readonly number[] = [1, 0.85, 0.7, 0.55, 0.4, 0.3, 0.2];

type Step = 1 | -1;

const wordAt = ({ words }: Section, item: Item, step: Step, distance: number): Word | undefined =>
  words[step === 1 ? item.to + distance : item.from - 1 - distance];

/** What words on one side of two items have in common. */
function sideScore(a: Section, own: Item, b: Section, other: Item, step: Step): number {
  let score = 0;
  for (let distance = 0; distance < REACH; distance += 1) {
    const word = wordAt(a, own, step, distance);
    if (word === undefined) break;
    const worth = word.weight * (NEARNESS[distance] as number);
    for (let shift = 0; shift < SHIFTED.length; shift += 1) {
      const near = wordAt(b, other, step, distance + shift);
      const far =
        shift > 0 && distance >= shift ? wordAt(b, other, step, distance - shift) : undefined;
      if (near?.stem !== word.stem && far?.stem !== word.stem) continue;
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
export function contextScore(a: Section, own: Item, b: Section, other: Item): number {
  return sideScore(a, own, b, other, 1) + sideScore(a, own, b, other, -1);
}

/** What `contextScore` gives where everything around is shared. */
export function ownScore(section: Section, item: Item): number {
  let score = 0;
  for (let distance = 0; distance < REACH; distance += 1) {
    const nearness = NEARNESS[distance] as number;
    for (const step of [1, -1] as const) {
      score += (wordAt(section, item, step, distance)?.weight ?? 0) * nearness;
    }
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
