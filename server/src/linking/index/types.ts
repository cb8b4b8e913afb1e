import type { Knex } from 'knex';
import type { Idf, Term } from '../../core/similarity';

/** The databases the index knows how to speak to, by Strapi's names. */
export type IndexClient = 'sqlite' | 'postgres' | 'mysql';

/** One row of an article, as the index reads it. */
export interface ArticleVersion {
  rowId: number;
  documentId: string;
  locale: string;
  status: 'draft' | 'published';
  title: string | null;
  /** JSON of Strapi's block editor; a string counts as plain text. */
  body: unknown;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** What identifies a row and its state, for telling what the index has missed. */
export type RowStamp = Omit<ArticleVersion, 'title' | 'body'>;

/** A text in the index, and the article's rows that have it. */
export interface TextRef {
  textId: number;
  documentId: string;
  locale: string;
  /** Row id of the draft with this text; null where there is none, or it has another text. */
  draftRow: number | null;
  publishedRow: number | null;
}

export interface CandidateQuery {
  /** Of `tellingTerms` or `termsOfQuery`, made for the locale that is searched. */
  terms: readonly Term[];
  /** A documentId that is not wanted: the article's own. */
  exclude?: string;
  /** Only texts that are published. @default false */
  publishedOnly?: boolean;
  /** @default 200 */
  limit?: number;
}

export interface Comparison {
  ref: TextRef;
  /** 0 to 1. */
  cosine: number;
  /** Words both have, as they stand in the other article, most telling first; at most 6. */
  sharedWords: string[];
  /** 0 to 1: how much of the other's title the given terms have. */
  titleCoverage: number;
}

/** What the builder keeps between its steps, for every process to see. */
export interface BuildState {
  /** Version of the terms that the index was built with; 0 before the first build. */
  version: number;
  /** Id of the last row that was read. */
  position: number;
  total: number;
  done: number;
  /** Milliseconds since 1970 of the last step; 0 where none is under way. */
  heartbeat: number;
  /** Milliseconds since 1970; 0 where it was never built. */
  finishedAt: number;
  error: string | null;
}

export interface LinkIndex {
  /** Creates what is missing; two processes may do so at once. */
  ensureTables(): Promise<void>;
  /**
   * Brings the index up to date with some documents, in one transaction; does nothing where it
   * is. Writers of all processes take turns, and `read` is called when it is this one's turn.
   *
   * @param read all versions there are of these documents; a document without one is forgotten.
   */
  sync(
    documentIds: readonly string[],
    read: (trx: Knex.Transaction, documentIds: readonly string[]) => Promise<ArticleVersion[]>,
  ): Promise<void>;
  /** Empties the index; the state stays. */
  clear(): Promise<void>;
  stats(): Promise<{ texts: number; postings: number }>;
  /**
   * documentIds of the given rows that are not in the index as they are: for walking the
   * articles' table by id, in batches of 1,000 or so.
   */
  outdated(rows: readonly RowStamp[]): Promise<string[]>;
  /**
   * Walks the index: the documentIds and row ids of the next texts after a textId, for finding
   * those whose rows are gone.
   */
  walk(afterTextId: number, limit: number): Promise<TextRef[]>;
  readState(): Promise<BuildState>;
  /** Changes some of the state. Null where `when` no longer holds: another process was faster. */
  writeState(
    patch: Partial<BuildState>,
    when?: (state: BuildState) => boolean,
  ): Promise<BuildState | null>;
  /** Texts that share the most telling terms, most alike first; bounded work however many have them. */
  candidates(query: CandidateQuery): Promise<TextRef[]>;
  /** Compares with up to 100 texts exactly, in their order; texts that vanished are left out. */
  compare(terms: readonly Term[], refs: readonly TextRef[]): Promise<Comparison[]>;
  /** How much each of some terms tells in the archive now. */
  idf(terms: readonly Term[]): Promise<Idf>;
}

/** What the index is built on. `knex` is Strapi's own connection. */
export interface IndexOptions {
  knex: Knex;
  client: IndexClient;
}
