import type { ReadImage } from './image';
import type { CorrectionKind, ReadCard, ReadSummary } from './read';

/**
 * `GET /api/newsroom/latest?section=&locale=&before=&limit=`: published articles of the site's first
 * article type, the newest first; `/latest/:type` or `?type=` names another one. `limit` is from 1 to 100, 20
 * where it is absent.
 */
export interface LatestResponse {
  data: LatestItem[];
  meta: {
    /** What `before` takes to go on; `null` where there is nothing older. */
    next: string | null;
  };
}

export interface LatestItem extends ReadCard {
  locale: string | null;
  section: string | null;
  byline: string | null;
  cover: ReadImage | null;
  /** ISO 8601 in UTC; `null` where the site keeps it private. */
  dateModified: string | null;
  /**
   * `retraction` where the newsroom no longer stands by the article, else the kind of the newest
   * correction.
   */
  correction: CorrectionKind | null;
}

/**
 * `GET /api/newsroom/read/:slug/summary?length=&form=`: the summary at another length. `length` is
 * `brief`, `standard`, `long`, a number of words like `40w`, or of characters like `280c`; `form` is
 * `points`, which makes the text one of lines, or `paragraph`; without it the text has the form that
 * it has in a page. `null` where the article has none, or none that fits.
 */
export interface SummaryResponse {
  data: ReadSummary | null;
}

/** The body of the webhook `newsroom.changed`. */
export interface NewsroomChanged {
  /** The tags, as `Cache-Tag` names them, of which every answer that carries one is stale. */
  tags: string[];
}
