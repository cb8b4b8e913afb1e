/**
 * What the page "Summaries" under the settings and the server say to each other about the
 * summaries of the whole archive. All routes are admin routes under `/newsroom/summaries/archive`;
 * to see them needs `plugin::newsroom.summaries.read`, to begin, pause, resume or cancel a run
 * `plugin::newsroom.summaries.run` as well. All dates are ISO 8601 in UTC.
 */

/**
 * Which articles a run is over. A summary that a person wrote or a program sent, sentences that an
 * editor chose, and the wish for none are never touched.
 * - `all`: every article whose summary is a machine's, or missing;
 * - `missing`: without one;
 * - `stale`: whose summary is not the one that the plugin, or its model, makes of these words now;
 * - `failed`: for which the model gave none.
 */
export type ArchiveScope = 'all' | 'missing' | 'stale' | 'failed';

/** `POST …/estimate` and `POST …/runs` */
export interface ArchiveRequest {
  scope: ArchiveScope;
  /** uids of article types; all where it is absent. */
  types?: string[];
  locale?: string;
  section?: string;
}

/** `POST …/estimate`: what a run would do, without doing it. */
export interface EstimateResponse {
  data: ArchiveEstimate;
}

export interface ArchiveEstimate {
  /** Rows that were looked at; an article has one per language, and one more where it is published. */
  looked: number;
  /** Rows that would get another summary. */
  articles: number;
  /** Calls to the model, and the tokens they take; 0 without a model. */
  calls: number;
  tokens: number;
  /** How long it takes, in seconds, as far as that can be told. */
  seconds: number;
  /** Whether the archive was too large to be counted out: the numbers are of a sample, scaled up. */
  isSample: boolean;
}

/** `GET …`: the page as it opens, and while a run is under way every few seconds. */
export interface ArchiveResponse {
  data: ArchiveState;
}

export interface ArchiveState {
  /** Like `openai/gpt-5-mini`; `null` where the site has no model. */
  model: string | null;
  /** Tokens that the model took; `null` without a model. */
  tokens: { day: number; month: number } | null;
  /** What it may take; `null` for as much as it does. */
  budget: { day: number | null; month: number | null };
  /** Texts the model is asked for, by state. */
  jobs: { waiting: number; writing: number; done: number; held: number; failed: number };
  /** The last run; `null` before the first. */
  run: ArchiveRun | null;
  /** What a run can be narrowed to. */
  types: { uid: string; displayName: string; localized: boolean; hasSection: boolean }[];
  locales: { code: string; name: string }[];
}

export interface ArchiveRun {
  id: number;
  state: 'running' | 'paused' | 'cancelled' | 'done' | 'failed';
  request: ArchiveRequest;
  /** Rows looked at so far, and in all. */
  looked: number;
  total: number;
  /** Rows that got a summary of the built-in summariser. */
  written: number;
  /** Texts of the model: asked for by the run, written, held and failed. */
  asked: number;
  done: number;
  held: number;
  failed: number;
  /** What went wrong, in plain words. */
  error: string | null;
  startedAt: string;
  finishedAt: string | null;
}

/** `POST …/runs`; `POST …/runs/:id/pause`, `/resume` and `/cancel` answer it too. */
export interface RunResponse {
  data: ArchiveRun;
}

/**
 * `POST /newsroom/summaries/<type>/bulk`: what the list view's action does with the articles that
 * are ticked. Needs the right to change their summaries; those that the editor may not change are
 * counted as kept.
 */
export interface BulkRequest {
  documentIds: string[];
  /** `null` where the type has no languages. */
  locale: string | null;
}

export interface BulkResponse {
  data: {
    /** Got a summary of the built-in summariser. */
    written: number;
    /** Wait for the model. */
    asked: number;
    /** Keep what they have: a person's, a program's, an editor's choice, or none is wanted. */
    kept: number;
    /** Are too short. */
    short: number;
  };
}
