import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** What Strapi hands to the task of a transaction. */
export interface TransactionScope {
  trx: Knex.Transaction;
  /** Runs the task after the commit of the outermost transaction. */
  onCommit: (task: () => void) => void;
}

/**
 * Runs a task in the transaction that this code runs in, or in one of its own. Strapi's own typing
 * of `strapi.db.transaction` loses what the task answers.
 */
export function inTransaction<T>(
  strapi: Core.Strapi,
  task: (scope: TransactionScope) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(task) as Promise<T>;
}

/** Begins a query on a table. */
export type Tables = (table: string) => Knex.QueryBuilder;

/** The tables of the database, in the transaction that this code runs in, if any. */
export async function currentTables(strapi: Core.Strapi): Promise<Tables> {
  if (!strapi.db.inTransaction()) return (table) => strapi.db.getConnection(table);
  // Without a task, Strapi answers with the transaction that is open.
  const open = (await strapi.db.transaction()) as unknown as { get(): Knex.Transaction };
  return (table) => strapi.db.getConnection(table).transacting(open.get());
}
