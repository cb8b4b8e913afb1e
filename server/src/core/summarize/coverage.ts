import { KIND } from './terms';
import type { Candidate } from './types';
import type { Vectors } from './vectors';
import type { CoverageWeights } from './weights';

/** What a term is worth once, by its kind. */
const WORTH: readonly number[] = [0, 1, 1.5, 1, 0.7];
/** Words that a sentence costs beside its own, so that short ones do not win by being short. */
const OVERHEAD = 3;
/** So many new figures are as good as more. */
const FIGURES = 2;

/** What a sentence adds, each in its own units. */
interface Measured {
  story: number;
  detail: number;
  figures: number;
}

/**
 * How much of an article the chosen sentences cover, and what each other sentence would add. Terms
 * count once, so that each sentence adds less the more is chosen (a monotone submodular function,
 * for which choosing greedily is near the best: Lin and Bilmes, "A Class of Submodular Functions
 * for Document Summarization", ACL 2011), and per word, because room is what a summary lacks.
 */
export class Coverage {
  /** What each sentence adds before anything is chosen, in the units of a score. */
  readonly first: Float64Array;
  private readonly covered: Uint8Array;
  /** The first of the chosen sentences that has a covered term; 0 where the headline has it. */
  private readonly since: Int32Array;
  private readonly story: Float64Array;
  /** Weight of the telling terms of each sentence. */
  private readonly telling: number[] = [];
  /** The largest gains before anything is chosen; what a sentence adds is told as a share of them. */
  private readonly largest = { story: 1, detail: 1 };

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly vectors: Vectors,
    private readonly weights: CoverageWeights,
  ) {
    const { room, size, idf, kinds, totals } = vectors;
    this.covered = room.bytes(size);
    this.since = room.ints(size);
    this.story = room.floats(size);
    for (let id = 0; id < size; id += 1) {
      this.story[id] =
        kinds[id] === KIND.join
          ? 0.3 * (totals[id] as number) * (idf[id] as number)
          : (totals[id] as number);
    }
    let [story, detail] = [0, 0];
    const measured: Measured[] = [];
    for (let at = 0; at < vectors.count; at += 1) {
      const gain = this.measure(at);
      measured.push(gain);
      this.telling.push(this.weighTelling(at));
      story = Math.max(story, gain.story);
      detail = Math.max(detail, gain.detail);
    }
    if (story > 0) this.largest.story = story;
    if (detail > 0) this.largest.detail = detail;
    this.first = room.floats(vectors.count);
    for (let at = 0; at < vectors.count; at += 1) {
      this.first[at] = this.weigh(measured[at] as Measured);
    }
  }

  /** What a sentence would add, in the units of a score. */
  gain(at: number): number {
    return this.weigh(this.measure(at));
  }

  private weigh({ story, detail, figures }: Measured): number {
    const { weights, largest } = this;
    return (
      (weights.story * story) / largest.story +
      (weights.detail * detail) / largest.detail +
      (weights.figures * Math.min(figures, FIGURES)) / FIGURES
    );
  }

  /** Whether a term is covered. */
  has(id: number): boolean {
    return this.covered[id] === 1;
  }

  /** Whether a reader who comes to a sentence has read a term, in the headline or before it. */
  isTold(id: number, at: number): boolean {
    return this.covered[id] === 1 && (this.since[id] as number) <= at;
  }

  /** Counts a term as covered by the headline; -1 for one that the article does not have. */
  add(id: number): void {
    if (id < 0) return;
    this.covered[id] = 1;
    this.since[id] = 0;
  }

  /** Counts the terms of a sentence as covered. */
  cover(at: number): void {
    const { offsets, ids } = this.vectors;
    const end = offsets[at + 1] as number;
    for (let k = offsets[at] as number; k < end; k += 1) {
      const id = ids[k] as number;
      if (this.covered[id] === 0 || (this.since[id] as number) > at) this.since[id] = at;
      this.covered[id] = 1;
    }
  }

  /** Share of the weight (rarity) of a sentence's telling terms that is covered, 0 to 1. */
  given(at: number): number {
    const { offsets, ids, idf, kinds } = this.vectors;
    const { covered } = this;
    let given = 0;
    const end = offsets[at + 1] as number;
    for (let k = offsets[at] as number; k < end; k += 1) {
      const id = ids[k] as number;
      if (covered[id] === 1 && kinds[id] !== KIND.join) given += idf[id] as number;
    }
    return given > 0 ? given / (this.telling[at] as number) : 0;
  }

  private weighTelling(at: number): number {
    const { offsets, ids, idf, kinds } = this.vectors;
    let total = 0;
    const end = offsets[at + 1] as number;
    for (let k = offsets[at] as number; k < end; k += 1) {
      const id = ids[k] as number;
      if (kinds[id] !== KIND.join) total += idf[id] as number;
    }
    return total;
  }

  private measure(at: number): Measured {
    const { offsets, ids, kinds } = this.vectors;
    const { covered } = this;
    let [story, detail, figures] = [0, 0, 0];
    const end = offsets[at + 1] as number;
    for (let k = offsets[at] as number; k < end; k += 1) {
      const id = ids[k] as number;
      if (covered[id] === 1) continue;
      const kind = kinds[id] as number;
      story += this.story[id] as number;
      detail += WORTH[kind] as number;
      if (kind === KIND.figure) figures += 1;
    }
    const words = (this.candidates[at] as Candidate).terms.words + OVERHEAD;
    return { story: story / words, detail: detail / words, figures };
  }

  /**
   * Share of the weight of a sentence's telling terms that others before it brought up and that is
   * not covered, 0 to 1: how much of it goes on with what nobody told.
   *
   * @param index the sentence's place in the article.
   * @param firsts the sentence that has each term first.
   * @param headline what the headline tells, whether or not its news is chosen yet.
   */
  owed(at: number, index: number, firsts: Int32Array, headline: readonly number[]): number {
    const { offsets, ids, idf, kinds } = this.vectors;
    const { covered } = this;
    let owed = 0;
    const end = offsets[at + 1] as number;
    for (let k = offsets[at] as number; k < end; k += 1) {
      const id = ids[k] as number;
      if (covered[id] === 1 || kinds[id] === KIND.join) continue;
      const first = firsts[id] as number;
      if (first >= 0 && first < index && !headline.includes(id)) owed += idf[id] as number;
    }
    return owed > 0 ? owed / (this.telling[at] as number) : 0;
  }
}
