import type { Knex } from 'knex';
import type { Term } from '../../core/similarity';
import type { BodyFormat } from '../../types/options';

/** The databases the index can speak to, by Strapi's names. */
export type IndexClient = 'sqlite' | 'postgres' | 'mysql';

/** What the index is built on. */
export interface IndexOptions {
  /** Strapi's own connection. */
  knex: Knex;
  client: IndexClient;
  /** PostgreSQL's schema, where the site has one of its own. @default the connection's */
  schema?: string;
  /** The transaction that the calling code runs in, where there is one. @default none */
  ambient?: () => Promise<Knex.Transaction | null>;
}

/** One of the two copies of the index's tables. */
export type IndexCopy = 'a' | 'b';

/** What the index has to know of an article type. */
export interface IndexedType {
  uid: string;
  /** How its texts are written. */
  body: BodyFormat;
}

/** One row of an article, as the index reads it. */
export interface ArticleVersion {
  rowId: number;
  documentId: string;
  /** Of an article without languages the site's default one. */
  locale: string;
  /** A row of a type without drafts is there as both. */
  status: 'draft' | 'published';
  title: string | null;
  /** As its type writes it: JSON of Strapi's block editor, or a text. */
  body: unknown;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** Which row, in which state: what it takes to tell whether the index has missed something. */
export type RowStamp = Omit<ArticleVersion, 'title' | 'body'>;

/** All versions there are of some documents, read within a transaction. */
export type ReadVersions = (
  trx: Knex.Transaction,
  documentIds: readonly string[],
) => Promise<ArticleVersion[]>;

/** A text in the index, and the rows of its article that have it. */
export interface TextRef {
  /** Never given twice, not even after the text is gone. */
  textId: number;
  /** uid of the article type. */
  type: string;
  documentId: string;
  locale: string;
  /** Row id of the draft with this text; null where there is none, or it has another text. */
  draftRow: number | null;
  publishedRow: number | null;
}

export interface IndexQuery {
  /** uid of the article type that is searched. */
  type: string;
  /** Of `tellingTerms` or `termsOfQuery`. */
  terms: readonly Term[];
  /** The locale that is searched, which the terms were made for. */
  locale: string;
  /** A documentId that is not wanted: the article's own. */
  exclude?: string;
  /** Only texts that are published. @default false */
  publishedOnly?: boolean;
  /** Texts that are compared at a time. @default 65 */
  page?: number;
}

export interface Comparison {
  ref: TextRef;
  /** 0 to 1. */
  cosine: number;
  /** Words both have, as they stand in the other article; most telling first, at most 6. */
  sharedWords(): string[];
  /** 0 to 1: how much of the other's title the given terms have. */
  titleCoverage: number;
}

/** What the builder keeps between its steps, for every process to see. */
export interface BuildState {
  /** Version of the terms the index was built with; 0 before the first build. */
  version: number;
  /** The copy that is searched. */
  active: IndexCopy;
  /** The copy that is built in place of it; `null` where the active one itself is built. */
  building: IndexCopy | null;
  /** Whether the active copy was ever finished. */
  isSearchable: boolean;
  /** uid of the article type whose rows are read. */
  type: string;
  /** Id of the last row that was read; -1 where the copy has still to be emptied. */
  position: number;
  total: number;
  done: number;
  /** Milliseconds since 1970 of the last step; 0 where no build is under way. */
  heartbeat: number;
  /** Which of the site's processes builds, or was the last to: an id of that build. */
  builder: string;
  /** Milliseconds since 1970; 0 where it was never built. */
  finishedAt: number;
  /** What went wrong last. */
  error: string | null;
  /** Milliseconds since 1970 at which it did. */
  errorAt: number;
}

export interface LinkIndex {
  /** Creates the tables that are missing; two processes may do so at once. */
  ensureTables(): Promise<void>;
  /**
   * Brings the index up to date with some documents of a type, in one transaction, and does nothing
   * where it is. Writers of all processes take turns; `read` is called when it is this one's turn.
   *
   * @param documentIds some hundreds at most: they are held in memory with their texts.
   * @param read what it does not give back is forgotten.
   * @param only the copy that is brought up to date. @default all that a save is written to
   */
  sync(
    type: IndexedType,
    documentIds: readonly string[],
    read: ReadVersions,
    only?: IndexCopy,
  ): Promise<void>;
  /** Empties a copy in short statements; the state stays as it is. Not inside a transaction. */
  empty(copy: IndexCopy): Promise<void>;
  /** Of the copy that is searched. */
  stats(): Promise<{ texts: number; postings: number }>;
  /**
   * documentIds of those rows of a type that the index does not have as they are, for walking the
   * table of articles in batches of a thousand or so.
   */
  outdated(type: string, rows: readonly RowStamp[]): Promise<string[]>;
  /** The texts behind a textId (0 at first), for finding those whose rows are gone. */
  walk(after: number, limit: number): Promise<TextRef[]>;
  /** The same, of one language. */
  inLanguage(locale: string, after: number, limit: number): Promise<TextRef[]>;
  readState(): Promise<BuildState>;
  /**
   * Changes some of the state.
   *
   * @param when asked with the state as it is, locked; where it says no, nothing is changed.
   * @returns the new state; null where `when` said no.
   */
  writeState(
    patch: Partial<BuildState>,
    when?: (state: BuildState) => boolean,
  ): Promise<BuildState | null>;
  /**
   * Compares the texts that share the best terms, page by page: those that promise most in the
   * first page, and within each the most alike first. The work is bounded however many texts there
   * are: some 200 texts in all, 600 where only published ones count. An article comes twice where
   * its draft and its published version differ.
   *
   * @example
   * for await (const comparisons of index.search({ terms, locale: 'en' })) {
   *   if (isEnough(comparisons)) break;
   * }
   */
  search(query: IndexQuery): AsyncGenerator<Comparison[], void>;
}
