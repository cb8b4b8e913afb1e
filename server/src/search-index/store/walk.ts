import { activeTables } from './build-state';
import { connect } from './connection';
import type { Database } from './tables';
import { NO_ROWS, refOf, REF_COLUMNS, stampsOf, type Rows, type TextRow } from './text-row';
import type { RowStamp, TextRef } from './types';

interface Part {
  /** A textId; 0 at first. */
  after: number;
  limit: number;
}

/** See `LinkIndex.walk`. */
export async function walk(database: Database, after: number, limit: number): Promise<TextRef[]> {
  const { texts } = await activeTables(database);
  const knex = await connect(database);
  const rows = await knex(texts)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .select<TextRow[]>(REF_COLUMNS);
  return rows.map(refOf);
}

/** See `LinkIndex.inLanguage`. */
export async function inLanguage(
  database: Database,
  locale: string,
  { after, limit }: Part,
): Promise<TextRef[]> {
  const { texts } = await activeTables(database);
  const knex = await connect(database);
  const rows = await knex(texts)
    .where({ locale })
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .select<TextRow[]>(REF_COLUMNS);
  return rows.map(refOf);
}

/** See `LinkIndex.stats`. */
export async function stats(database: Database): Promise<{ texts: number; postings: number }> {
  const { texts, postings } = await activeTables(database);
  const knex = await connect(database);
  const countOf = async (table: string): Promise<number> => {
    const row = (await knex(table).count({ rows: '*' }).first()) as { rows: number | string };
    return Number(row.rows);
  };
  return { texts: await countOf(texts), postings: await countOf(postings) };
}

const stampOf = (status: string, locale: string, row: number | null, stamp: number | null) =>
  `${status} ${locale} ${row} ${stamp}`;

/** See `LinkIndex.outdated`. */
export async function outdated(
  database: Database,
  type: string,
  rows: readonly RowStamp[],
): Promise<string[]> {
  const { texts } = await activeTables(database);
  const knex = await connect(database);
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const found = await knex(texts)
    .where({ type })
    .whereIn('document_id', ids)
    .select<(Rows & { locale: string })[]>('locale', ...Object.keys(NO_ROWS));
  const known = new Set<string>();
  for (const text of found) {
    const { draft_row, draft_stamp, published_row, published_stamp } = stampsOf(text);
    known.add(stampOf('draft', text.locale, draft_row, draft_stamp));
    known.add(stampOf('published', text.locale, published_row, published_stamp));
  }
  const missing = rows.filter(
    ({ status, locale, rowId, updatedAt }) => !known.has(stampOf(status, locale, rowId, updatedAt)),
  );
  return [...new Set(missing.map(({ documentId }) => documentId))];
}
