/**
 * What the ranking knows of a sentence, and its column. All are free of language, and all but the
 * flags are relative to the article, so that one set of weights serves long and short ones.
 */
export const COLUMN = {
  /** Whether it tells the news, or opens the way to it. */
  first: 0,
  second: 1,
  /** The third, if it tells neither what came of it, nor what comes next, nor who denies it. */
  third: 2,
  /** 1 over the position. */
  inverse: 3,
  /** From 1 at the beginning of the article to 0 at its end. */
  early: 4,
  /** Among the last two, where a story says what comes next. */
  end: 5,
  /** Share of the headline's weight that the sentence holds. */
  title: 6,
  /** Likeness to what follows, to what went before, to all. */
  forward: 7,
  backward: 8,
  centroid: 9,
  /** How often the article uses the sentence's terms. */
  frequency: 10,
  /** Share of it that is quoted. */
  quoted: 11,
  /** Whether it leans on the sentence before it. */
  leaning: 12,
  /** Whether it stands in a list that sums the article up. */
  keyPoint: 13,
  /** Whether its words tell what came of it, why, what comes next, who denies it. */
  decided: 14,
  reason: 15,
  ahead: 16,
  denied: 17,
  /** Whether it tells what was before, or of an earlier year than the article's last, and not what comes. */
  past: 18,
  /** Whether it speaks of the writer or the reader. */
  personal: 19,
  /** Whether it has neither a name nor a figure nor any of these words. */
  plain: 20,
  /** Whether it has the form of a label, a kicker or a table's row. */
  torn: 21,
  /** How much of a reflection the piece is, for the sentences behind its first. */
  flow: 22,
  /** Whether it is a scene before the sentence that tells the news. */
  scene: 23,
  /** How near the news it stands, where every sentence has to stand alone. */
  near: 24,
  /** How likely it speaks of what only another sentence names, where every one has to stand alone. */
  anaphora: 25,
} as const;

export type Feature = keyof typeof COLUMN;
export const FEATURES = Object.keys(COLUMN) as Feature[];
export const WIDTH = FEATURES.length;
