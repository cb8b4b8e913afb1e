/**
 * Which content type holds the articles and how its fields are called. Services take one as a
 * parameter, so that nothing but this default ties them to the plugin's own type.
 */
export interface ArticleType {
  uid: 'plugin::newsroom.article';
  title: string;
  slug: string;
  body: string;
  summary: string;
  summaryOrigin: string;
  datePublished: string;
  section: string;
}

export const ARTICLE: ArticleType = {
  uid: 'plugin::newsroom.article',
  title: 'title',
  slug: 'slug',
  body: 'body',
  summary: 'summary',
  summaryOrigin: 'summaryOrigin',
  datePublished: 'datePublished',
  section: 'section',
};

/** Who wrote a summary; `none` where an editor wants none. */
export type SummaryOrigin = 'extractive' | 'model' | 'human' | 'none';

/** What the save hook reads of a stored article: one row, of one language and status. */
export interface ArticleRow {
  id: number;
  documentId: string;
  locale: string;
  title: string | null;
  slug: string | null;
  body: unknown;
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
  datePublished: string | Date | null;
  publishedAt: string | Date | null;
}
