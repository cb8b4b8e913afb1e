import type { Span } from '../text';
import type { Subject } from './subject';
import type { Terms } from './terms';

/**
 * How the chosen sentences are joined: in one paragraph, or in points, a line each; a sentence that
 * needs the one before it stands on its line.
 */
export type SummaryForm = 'paragraph' | 'points';

/** Sentences of a summary by the name of its length. */
export const LENGTHS = { brief: 2, standard: 4, long: 6 } as const;

/** A length by name: at most 2, 4 or 6 sentences. A longer one adds to a shorter one. */
export type SummaryLength = keyof typeof LENGTHS;

/** Options of `summarize`. Of the budgets the first that is given counts. */
export interface SummaryOptions {
  /**
   * An exact ceiling for the joined text, in UTF-16 code units (a meta description has 160). It is
   * kept by choosing sentences that fit; a sentence is never cut.
   */
  characters?: number;
  /** About so many words: sentences are added until the number is reached. */
  words?: number;
  /** At most so many sentences. */
  sentences?: number;
  /** The same by name. @default 'standard' */
  length?: SummaryLength;
  /**
   * Points are read one by one, so that a sentence that leans on another one stands on its line.
   * @default 'paragraph'
   */
  form?: SummaryForm;
  /** Articles of fewer words get no summary. @default 0 */
  minimumWords?: number;
}

/**
 * Why a sentence is not in the summary, where it was not only its rank:
 * - `heading`, `caption`, `code`, `table`, `embed`: the kind of block it stands in;
 * - `furniture`: a byline, photo credit, source line, correction note, "read also", "subscribe";
 * - `question`, `answer`: a question, and what only makes sense behind it;
 * - `quotation`: quoted words without their speaker;
 * - `fragment`: not a whole sentence; `lead-in`: announces a list; `list`: an item of such a list;
 * - `leans`: opens with a word that points back, and what it points to is not in the summary;
 * - `repeat`: says again what a chosen sentence says;
 * - `budget`: there was no room for it (whole), but perhaps for one that ranks lower;
 * - `rank`: there was room in a budget of characters, but it ranks too low to fill it with.
 */
export type Rule =
  | 'heading'
  | 'caption'
  | 'code'
  | 'table'
  | 'embed'
  | 'furniture'
  | 'question'
  | 'answer'
  | 'quotation'
  | 'fragment'
  | 'lead-in'
  | 'list'
  | 'leans'
  | 'repeat'
  | 'budget'
  | 'rank';

/** What a sentence's score is made of, in the units of the score; higher is better. */
export interface ScoreParts {
  /** Place in the article and in its paragraph. */
  position: number;
  /** Overlap with the headline. */
  title: number;
  /** How much of what follows and of the whole it stands for. */
  centrality: number;
  /**
   * What of it is quoted, whether it leans on the sentence before it or is a key point, and what
   * its words tell of what it does: outcome, reason, what comes next.
   */
  content: number;
  /** What it adds of the article's terms and figures to the sentences chosen before it. */
  coverage: number;
  /** Zero or above: what it shares with one of the sentences chosen before it. */
  cohesion: number;
}

/**
 * A sentence of the summary. `text` is its paragraph's text from `start` to `end`, without what was
 * `removed`; behind a removed opening its first letter is a capital.
 */
export interface ChosenSentence {
  /** Position in `Text.sentences`. */
  index: number;
  text: string;
  paragraph: number;
  block: number;
  /** Behind the dateline, if the sentence had one. */
  start: number;
  end: number;
  /** What was taken off as an editor would, in order: offsets in the paragraph's text. */
  removed: Span[];
  /** Whether it stands on the line of the point before it, which it is read with. */
  isJoined: boolean;
  /** 0 for the sentence that was chosen first. */
  rank: number;
  score: number;
  parts: ScoreParts;
}

/** A sentence that a rule kept out. */
export interface OmittedSentence {
  index: number;
  rule: Rule;
}

/** Why there is no summary: the article is too short, nothing fits, or nothing can stand alone. */
export type EmptyReason = 'short' | 'budget' | 'rules';

/** What `summarize` gives. */
export interface Summary {
  /** The sentences joined; empty where there is nothing to sum up or nothing fits. */
  text: string;
  /** In the order of the article. */
  sentences: ChosenSentence[];
  omitted: OmittedSentence[];
  /** Only where `text` is empty. */
  reason?: EmptyReason;
}

/** A sentence of the story that may not be chosen. */
export interface Left {
  /** Position in `Text.sentences`. */
  index: number;
  terms: Terms;
}

/** A sentence that may be chosen, as the ranking sees it. */
export interface Candidate {
  /** Position in `Text.sentences`. */
  index: number;
  /** Its text without a dateline, as an editor would trim it. */
  text: string;
  start: number;
  /** What is missing in it, as offsets from `start`. */
  removed: Span[];
  paragraph: number;
  terms: Terms;
  /** Share of its characters that stand between quotation marks, 0 to 1. */
  quoted: number;
  /** The candidate (its position among the candidates) that has to be chosen before it. */
  needs?: number;
  /** What the rules looked at, where it leans: it may read otherwise where it stands alone. */
  subject?: Subject;
  /** Whether it is an item of a list that sums the article up ("Key points"). */
  keyPoint?: boolean;
  /** Whether it has the form of a label, a kicker or a table's row. */
  torn?: boolean;
  /** Whether it needs something that no sentence before it in the article gives; no point then. */
  dangling?: boolean;
  /** Whether its form tells the same; found out only where it matters, because it costs more. */
  loose?: boolean;
  /** Whether it is somebody's words without marks and without the speaker. */
  unmarked?: boolean;
}
