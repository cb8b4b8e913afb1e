import type { TextRef } from './types';

/** Which rows have a text, as the table holds it. */
export interface Rows {
  draft_row: number | null;
  draft_stamp: number | null;
  published_row: number | null;
  published_stamp: number | null;
}

/** A text as the table holds it. */
export interface TextRow extends Rows {
  id: number;
  /** uid of the article type. */
  type: string;
  document_id: string;
  locale: string;
  terms: string;
}

export const NO_ROWS: Rows = {
  draft_row: null,
  draft_stamp: null,
  published_row: null,
  published_stamp: null,
};

/** The number a database gave, also where it gave a string because it could be a large one. */
const numberOf = (value: unknown): number | null => (value === null ? null : Number(value));

export const stampsOf = (row: Rows): Rows => ({
  draft_row: row.draft_row,
  draft_stamp: numberOf(row.draft_stamp),
  published_row: row.published_row,
  published_stamp: numberOf(row.published_stamp),
});

export const REF_COLUMNS = ['id', 'type', 'document_id', 'locale', 'draft_row', 'published_row'];

export const refOf = (row: Omit<TextRow, 'terms'>): TextRef => ({
  textId: row.id,
  type: row.type,
  documentId: row.document_id,
  locale: row.locale,
  draftRow: row.draft_row,
  publishedRow: row.published_row,
});
