import type { Core } from '@strapi/strapi';
import { repeatOnConflict } from './retry';
import { inTransaction, type TransactionScope } from './transaction';

/** Transactions of a site's own over several saves. */
export function createTransactionsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /**
     * Runs a task in a transaction as `strapi.db.transaction` does, and again from the start after a
     * deadlock or another conflict with a save of somebody else's, for a minute at most. The task
     * may run several times: what it does outside the database belongs into `onCommit`.
     *
     * @returns what the task answers
     * @throws what the task throws, and a conflict that lasts
     * @example
     * await strapi.plugin('newsroom').service('transactions').run(async () => {
     *   for (const documentId of ids) await strapi.documents(uid).publish({ documentId });
     * });
     */
    run: <T>(task: (scope: TransactionScope) => Promise<T>): Promise<T> =>
      repeatOnConflict(() => inTransaction(strapi, task), { givesWay: true }),
  };
}

export type TransactionsService = ReturnType<typeof createTransactionsService>;
