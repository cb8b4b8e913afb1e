import type { BlocksBody } from './blocks';
import type { SummaryProvenance } from './read';

/**
 * What the admin panel and the server say to each other about summaries. All routes are admin
 * routes under `/newsroom/summaries`, those of one article type under its name (`article`, `post`:
 * see `ArticleTypeInfo`); all dates are ISO 8601 in UTC.
 */

/** How long a summary is; each adds to the one before it. */
export type SummaryLength = 'brief' | 'standard' | 'long';

/** A line for each point, of one sentence or two, or one paragraph. */
export type SummaryForm = 'points' | 'paragraph';

/**
 * `POST /newsroom/summaries/<type>/inspect`: what there is to say of the summary in the form, and
 * what could stand there instead. Needs the right to read articles of the type.
 */
export interface InspectRequest {
  /** Absent while the article is new. */
  documentId?: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  /** The form's live values. */
  article: {
    title: string | null;
    /** As the type writes it: Strapi blocks, or a text. */
    body: BlocksBody | string | null;
    summary: string | null;
  };
}

export interface InspectResponse {
  data: SummaryInspection;
}

export interface SummaryInspection {
  /**
   * - `fresh`: written for the words that the form has;
   * - `stale`: the words have changed since; a machine's text is made anew by the next save, a
   *   person's stays;
   * - `missing`: there is none, and the next save makes one; `none`: an editor wants none;
   * - `short`: the article is too short for one.
   */
  state: 'fresh' | 'stale' | 'missing' | 'none' | 'short';
  /** Where the text in the form came from; `null` where it is new in the form, or there is none. */
  provenance: SummaryProvenance | null;
  /** Who wrote it, by name: a person, or a token of the API. */
  author: string | null;
  /** Who reviewed it, by name; `null` without a valid review. */
  reviewer: string | null;
  /** The sentences of the text in the form, in order. */
  sentences: SummarySentence[];
  /** What the plugin would make of the form's words, by length; empty where they are too short. */
  offers: Record<SummaryLength, SummarySentence[]>;
  /** The length and form of the site, or of this article where an editor chose others. */
  choice: { length: SummaryLength; form: SummaryForm };
  /** The model's part; `null` where the site has none. */
  model: ModelState | null;
  /** Whether reviews can be given: the site says who answers for them. */
  canBeReviewed: boolean;
  /** Digest of the words that the form has: a review says with it what was seen. */
  articleDigest: string;
}

/** A sentence of a summary. */
export interface SummarySentence {
  text: string;
  /** Whether it stands on the line of the one before it, as the second sentence of a point. */
  isJoined: boolean;
  /** Where the article says it; `null` where the sentence is not one of its own. */
  place: SummaryPlace | null;
  /** What in it the article does not bear. */
  findings: SummaryFinding[];
}

/** Where in the article something stands. */
export interface SummaryPlace {
  /** Position of the top-level block, element or paragraph of the body, from 0. */
  block: number;
  /** The words there, in full: what to look for in the editor. */
  text: string;
}

/** A claim of a summary that the article contradicts or does not have. */
export interface SummaryFinding {
  kind: 'number' | 'percentage' | 'amount' | 'date' | 'name' | 'quotation';
  verdict: 'contradicted' | 'not-found';
  /** Offsets in the sentence, in UTF-16 code units. */
  start: number;
  end: number;
  /** What the article says instead, in its own words. */
  place: SummaryPlace | null;
}

/** How far the model is with the words that the form has, as far as they are saved. */
export interface ModelState {
  /** Like `openai/gpt-5-mini`. */
  name: string;
  /**
   * - `none`: it was not asked for these words; `waiting`, `writing`;
   * - `done`: it has written them, see `sentences`; `held`: its text says what the article does
   *   not bear, and waits for an editor;
   * - `failed`: see `error`; a wait behind a failure is `waiting` with an `error`.
   */
  state: 'none' | 'waiting' | 'writing' | 'done' | 'held' | 'failed';
  error: ModelError | null;
  /** When it will be asked again. */
  nextAttempt: string | null;
  /** What it wrote; empty for users who may not read the summary. */
  sentences: SummarySentence[];
}

/** Why the model gave no summary; `budget`: the tokens of the day or the month are used up. */
export type ModelError =
  | 'rate-limited'
  | 'unauthorized'
  | 'unreachable'
  | 'timed-out'
  | 'server-error'
  | 'refused'
  | 'unusable-answer'
  | 'failed'
  | 'budget';

/**
 * `POST /newsroom/summaries/<type>/articles/:documentId/jobs`: has the model asked again for the
 * stored words of an article. Needs the right to change its summary.
 */
export interface JobRequest {
  /** `null` where the type has no languages. */
  locale: string | null;
}

export interface JobResponse {
  data: { asked: boolean };
}

/**
 * `POST /newsroom/summaries/<type>/articles/:documentId/review`: a person says that they have
 * reviewed exactly this text beside the article as it is stored. Needs the right to change its
 * summary and to review, and a person's session: no token can. 400 where the stored summary is
 * another one, or the stored article says something else. `DELETE …/review?locale=` takes it back.
 *
 * `POST …/confirm`: a person says that the stored summary still holds for the words as they are
 * stored, so that it is no longer `stale`.
 */
export interface ReviewRequest {
  /** `null` where the type has no languages. */
  locale: string | null;
  /** The text that the person saw. */
  text: string;
  /** Digest of the words that the person saw beside it, as `inspect` answered it. */
  articleDigest: string;
}

export interface ReviewResponse {
  data: { reviewedAt: string | null };
}

export interface ConfirmResponse {
  data: { confirmed: true };
}
