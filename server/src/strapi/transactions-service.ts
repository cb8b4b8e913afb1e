import type { Core } from '@strapi/strapi';
import { watchConflicts } from './conflict-watch';
import { currentAttempt, repeatOnConflict } from './retry';
import { inTransaction, type TransactionScope } from './transaction';

/** Transactions of a site's own over several saves. */
export function createTransactionsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /**
     * Runs a task in a transaction as `strapi.db.transaction` does, and again from the start after a
     * deadlock or another conflict with a save of somebody else's, for a minute at most. The task
     * may run several times: what it does outside the database belongs into `onCommit`. Within a
     * transaction of somebody else's it runs once, as only its owner could begin that one again.
     *
     * @returns what the task answers
     * @throws what the task throws, and a conflict that lasts
     * @example
     * await strapi.plugin('newsroom').service('transactions').run(async () => {
     *   for (const documentId of ids) await strapi.documents(uid).publish({ documentId });
     * });
     */
    run: <T>(task: (scope: TransactionScope) => Promise<T>): Promise<T> => {
      if (strapi.db.inTransaction()) return inTransaction(strapi, task);
      const attempt = () => inTransaction(strapi, (scope) => watched(task, scope));
      return repeatOnConflict(attempt, { givesWay: true });
    },
  };
}

/** A conflict that the task itself caught has undone the transaction all the same. */
async function watched<T>(
  task: (scope: TransactionScope) => Promise<T>,
  scope: TransactionScope,
): Promise<T> {
  watchConflicts(scope.trx);
  const answer = await task(scope);
  const conflict = currentAttempt()?.conflict;
  if (conflict !== undefined) throw conflict;
  return answer;
}

export type TransactionsService = ReturnType<typeof createTransactionsService>;
