import type { UID } from '@strapi/strapi';
import type { BodyFormat } from './options';

/** An attribute of a content type, and the column of its table that holds it. */
export interface Field {
  name: string;
  column: string;
}

/** Where Strapi keeps the links of a relation: one row each, from row to row. */
export interface JoinTable {
  name: string;
  /** The column with the id of the row that links. */
  source: string;
  /** The column with the id of the row that is linked. */
  target: string;
  /** The column with the place in the order; a relation to one row has none. */
  order: string | null;
}

/** A relation of a content type. */
export interface Relation {
  name: string;
  /** The content type at the other end. */
  target: string;
  joinTable: JoinTable;
}

/** The relations by which an article leads to articles. */
export const LINK_FIELDS = ['related', 'previous', 'next'] as const;

export type LinkField = (typeof LINK_FIELDS)[number];

/**
 * A content type that holds articles: how its fields are called, where they are stored, and so what
 * it can do. Resolved once at boot from the configuration and the schema; whoever works on articles
 * takes one, and spells no uid, field or column.
 */
export interface ArticleType {
  uid: UID.CollectionType;
  /** In addresses: `/api/newsroom/read/<name>/:slug`. */
  name: string;
  /** As the content manager shows it. */
  displayName: string;
  table: string;
  body: BodyFormat;
  /** Whether it has languages; without, its rows have no `locale`. */
  localized: boolean;
  /** Whether it has drafts; without, each row is what readers see. */
  draftAndPublish: boolean;
  fields: {
    title: Field;
    body: Field;
    slug: Field | null;
    summary: Field | null;
    /** Who wrote the summary; without it, the plugin's own records tell. */
    summaryOrigin: Field | null;
    byline: Field | null;
    section: Field | null;
    /** First publication; without it, the plugin keeps the date in a table of its own. */
    datePublished: Field | null;
    /** What was put right since: a list that is stored as JSON. */
    corrections: Field | null;
    /** How each source is used: a list that is stored as JSON. */
    citations: Field | null;
  };
  relations: {
    attributions: Relation | null;
    related: Relation | null;
    previous: Relation | null;
    next: Relation | null;
  };
  /** A single media field. */
  cover: string | null;
}

/**
 * Who wrote a summary: the built-in summariser, a language model, a person in the admin panel, or
 * whoever sent it by the API; `none` where an editor wants none.
 */
export type SummaryOrigin = 'extractive' | 'model' | 'human' | 'api' | 'none';

export const SUMMARY_ORIGINS = [
  'extractive',
  'model',
  'human',
  'api',
  'none',
] as const satisfies readonly SummaryOrigin[];

/** What the save hook reads of a stored article: one row, of one language and status. */
export interface ArticleRow {
  id: number;
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  title: string | null;
  slug: string | null;
  body: unknown;
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
  datePublished: string | Date | null;
  publishedAt: string | Date | null;
}
