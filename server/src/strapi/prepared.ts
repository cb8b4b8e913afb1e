import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** A statement as knex words it, with a `?` for each value. */
export interface Statement {
  sql: string;
  bindings: readonly unknown[];
}

/**
 * Codes of PostgreSQL for a prepared statement that is not there, that is there already, and of
 * which a table has changed. The first two come from a pool outside this process which gives each
 * transaction another connection, and does not know of prepared statements.
 */
const UNPREPARED = new Set(['26000', '42P05', '0A000']);

/** Sites whose connections do not keep what was prepared on them. */
const unprepared = new WeakSet<Core.Strapi>();

/**
 * Asks what is asked again and again with other values. PostgreSQL prepares it once for each
 * connection: to plan a query on many tables takes several times as long as to run it.
 *
 * @returns the rows
 */
export async function askPrepared(
  strapi: Core.Strapi,
  knex: Knex,
  { sql, bindings }: Statement,
): Promise<unknown[]> {
  const ask = () => knex.raw(sql, bindings as Knex.RawBinding[]);
  // In a transaction a failure could not be made good: nothing can be asked after it.
  const isPrepared =
    strapi.db.dialect.client === 'postgres' && !knex.isTransaction && !unprepared.has(strapi);
  if (!isPrepared) return rowsIn(strapi, await ask());
  try {
    return rowsIn(strapi, await ask().options({ name: nameOf(sql) }));
  } catch (error) {
    if (!UNPREPARED.has(String((error as { code?: unknown }).code))) throw error;
    unprepared.add(strapi);
    strapi.log.debug(`newsroom: statements are no longer prepared: ${String(error)}`);
    return rowsIn(strapi, await ask());
  }
}

/** The same for the same words: two processes may share a connection. At most 63 characters. */
const nameOf = (sql: string): string => `newsroom_${createHash('sha1').update(sql).digest('hex')}`;

/** The rows in what a raw statement answers, whichever database was asked. */
export function rowsIn({ db }: Core.Strapi, answer: unknown): unknown[] {
  if (db.dialect.client === 'postgres') return (answer as { rows: unknown[] }).rows;
  const rows = answer as unknown[];
  return db.dialect.client === 'mysql' ? (rows[0] as unknown[]) : rows;
}
