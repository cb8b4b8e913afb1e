import type { Knex } from 'knex';
import { hasUndoneTransaction, isConflict } from './conflicts';
import { currentAttempt, noteConflict } from './retry';

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
    // For whoever asks it is ended at once; that the server has ended it already is no error.
    if (isToBeUndone(trx, error)) void trx.rollback();
  });
}

/** The same for a conflict that is no error of a statement. */
export async function undoOnConflict(trx: Knex.Transaction, error: unknown): Promise<void> {
  noteConflict(error);
  if (isConflict(error) && isToBeUndone(trx, error)) await trx.rollback();
}

const isToBeUndone = (trx: Knex.Transaction, conflict: unknown): boolean =>
  !trx.isCompleted() && (currentAttempt()?.undoes === true || hasUndoneTransaction(conflict));
