import type { ArticleCard } from './linking';
import type { CitationUse } from './read';

/**
 * How things stand with a source. Editors alone see it.
 *
 * - `active`: articles may rest on it, as on one of which nothing is said;
 * - `withdrawn`: whoever gave it out has taken it back, or it has proved false;
 * - `corrected`: it was changed since, so that what rests on it has to be looked at;
 * - `dead`: it can no longer be found.
 */
export type SourceState = 'active' | 'withdrawn' | 'corrected' | 'dead';

/** A state that asks for a look at the articles that rest on the source. */
export type FallenState = Exclude<SourceState, 'active'>;

/** Why an article stays as it is although its source has fallen, and who said so. */
export interface KeptSource {
  reason: string;
  /** The editor's name, as it was then. */
  user: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/**
 * What was done about a fallen source in an article that readers see:
 *
 * - `open`: nothing;
 * - `corrected`: a correction was added on the day of the source's state, or later;
 * - `kept`: an editor keeps it as it is, with a reason.
 */
export type Settlement = 'open' | 'corrected' | 'kept';

/** An article that rests on a source. */
export interface SourceArticle extends ArticleCard {
  /** Whether what readers see rests on it; else the draft alone does. */
  isLive: boolean;
  /** What for, as far as it is told. */
  use: CitationUse[];
  /** `null` where the source is active, or no reader sees that the article rests on it. */
  settlement: Settlement | null;
  /** The reason of an article that is `kept`. */
  kept: KeptSource | null;
}

export interface Pagination {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
}

/** `GET /newsroom/sources/:documentId/articles?page=`: those that readers see first. */
export interface SourceArticlesResponse {
  data: { results: SourceArticle[]; pagination: Pagination };
}

/** A source that has fallen, as far as the user may read it. */
export interface FallenSource {
  documentId: string;
  name: string;
  state: FallenState;
  /** `2026-03-01` */
  stateDate: string | null;
  /** What happened, in an editor's words. */
  stateNote: string | null;
}

/** An article that readers see, and a fallen source on which it rests. */
export interface FallenArticle extends ArticleCard {
  source: FallenSource;
  /** What for, as far as it is told. */
  use: CitationUse[];
  /** Whether the user may keep it with a reason. */
  canUpdate: boolean;
}

/**
 * `GET /newsroom/sources/withdrawn?state=&page=`: what is `open`, once for each source, by the day of
 * the source's state, the latest first.
 */
export interface FallenArticlesResponse {
  data: { results: FallenArticle[]; pagination: Pagination };
}

/** An article in one language, and one of its sources. */
export interface ArticleOnSource {
  /** uid of the article's content type. */
  type: string;
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  /** documentId of the source. */
  source: string;
}

/** `POST /newsroom/sources/keep`: all of them, or none. */
export interface KeepRequest {
  articles: ArticleOnSource[];
  reason: string;
}

export interface KeepResponse {
  data: { kept: number };
}
