import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { connectionOf } from './ambient-transaction';

/** A row as the columns of its table hold it. */
type Columns = Record<string, unknown>;

/**
 * Inserts a row unless a unique key of its table forbids it, in the transaction that this code runs
 * in. No statement fails, which on PostgreSQL would spoil the transaction; where another
 * transaction has just inserted the same key, the database waits for its end.
 *
 * @returns whether the row was inserted
 */
export async function insertNew(
  strapi: Core.Strapi,
  table: string,
  row: Columns,
): Promise<boolean> {
  const { from } = await connectionOf(strapi);
  const insert = from(table).insert(withDocumentId(row)).onConflict().ignore();
  // MySQL answers with the new row's id, or 0; the others with the rows that were inserted.
  const answer: unknown =
    strapi.db.dialect.client === 'mysql' ? await insert : await insert.returning('id');
  const [first] = answer as unknown[];
  return first !== undefined && first !== 0;
}

/** The same for many rows at once. */
export async function insertAllNew(
  strapi: Core.Strapi,
  table: string,
  rows: Columns[],
): Promise<void> {
  if (rows.length === 0) return;
  const { from } = await connectionOf(strapi);
  await from(table).insert(rows.map(withDocumentId)).onConflict().ignore();
}

/** Strapi gives one to every row that it writes itself. */
const withDocumentId = (row: Columns): Columns => ({ document_id: createId(), ...row });
