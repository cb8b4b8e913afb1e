import type { Knex } from 'knex';
import { hasUndoneTransaction, isConflict } from './conflicts';
import { noteConflict } from './retry';

const watched = new WeakSet<Knex.Transaction>();

/**
 * Watches the statements of a transaction for conflicts. Strapi tries to write a row back when its
 * relations could not be written, which fails in turn once the database has undone the transaction:
 * the conflict itself then reaches nobody. A transaction that the database has undone is ended here
 * too: whatever still came would be written outside of any transaction.
 */
export function watchConflicts(trx: Knex.Transaction): void {
  if (watched.has(trx)) return;
  watched.add(trx);
  trx.on('query-error', (error: unknown) => {
    if (!isConflict(error)) return;
    noteConflict(error);
    // It is ended at once for whoever asks; that the server has it ended already is no error.
    if (hasUndoneTransaction(error) && !trx.isCompleted()) void trx.rollback();
  });
}
