/** How many published articles of a section, a month and a language rest on what. */
export interface SourceFigure {
  /** Of first publication, in UTC: `YYYY-MM`. */
  month: string;
  /** Empty for articles without a section. */
  section: string;
  /** Of the articles; `null` for types without languages. */
  locale: string | null;
  articles: number;
  /** That rest on no source. */
  none: number;
  /** That rest on one source only. */
  one: number;
  /**
   * That rest on unnamed sources only: on those whose identity is kept. `null` where the user may not
   * read that field.
   */
  unnamed: number | null;
}

/** A source, and how many of these articles rest on it. */
export interface UsedSource {
  documentId: string;
  name: string;
  articles: number;
}

/**
 * GET /newsroom/sources/figures?from=&to=&locale=&type=, and with `format=csv` the figures as a file.
 */
export interface SourceFiguresResponse {
  data: {
    /** The first and the last month: `YYYY-MM`. */
    from: string;
    to: string;
    /** By month, section and language; of months without an article, nothing. */
    figures: SourceFigure[];
    /** The sources most used, as far as the user may read them. */
    sources: UsedSource[];
    /** What can be asked for. */
    types: { uid: string; displayName: string }[];
    locales: { code: string; name: string }[];
  };
}
