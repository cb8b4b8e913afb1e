import type { Knex } from 'knex';
import { isConflict } from './conflicts';
import { noteConflict } from './retry';

/** A transaction that is watched, and the last conflict that a statement of it met. */
export interface WatchedTransaction {
  conflict?: unknown;
}

const watched = new WeakMap<Knex.Transaction, WatchedTransaction>();

/**
 * Watches the statements of a transaction for conflicts. Strapi tries to write a row back when its
 * relations could not be written, which fails in turn once the database has undone the transaction:
 * the conflict itself then reaches nobody.
 */
export function watchConflicts(trx: Knex.Transaction): WatchedTransaction {
  const known = watched.get(trx);
  if (known !== undefined) return known;
  const watch: WatchedTransaction = {};
  watched.set(trx, watch);
  trx.on('query-error', (error: unknown) => {
    if (!isConflict(error)) return;
    watch.conflict = error;
    noteConflict(error);
  });
  return watch;
}
