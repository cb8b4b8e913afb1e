import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { requestsIn } from './let-requests-in';

/** What Strapi hands to the task of a transaction. */
export interface TransactionScope {
  trx: Knex.Transaction;
  /** Runs the task after the commit of the outermost transaction. */
  onCommit: (task: () => void) => void;
}

/**
 * Runs a task in the transaction that this code runs in, or in one of its own; on SQLite requests
 * are let in first. It is joined at once: meanwhile the outer one could be rolled back, and the task
 * would have one of its own. Strapi's own typing of `strapi.db.transaction` loses what the task
 * answers.
 */
export function inTransaction<T>(
  strapi: Core.Strapi,
  task: (scope: TransactionScope) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(async (scope: TransactionScope) => {
    await requestsIn(strapi);
    return task(scope);
  }) as Promise<T>;
}
