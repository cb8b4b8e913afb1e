import type { Core } from '@strapi/strapi';
import { documentLocks } from './document-locks';
import { repeatOnConflict } from './retry';
import { inTransaction } from './transaction';

/**
 * Does something in a transaction that begins with a lock, and again after a conflict. Whoever comes
 * second, in whichever process, sees what the first one wrote.
 *
 * @param name of the lock: `lockName` of a document, or what stands for something else
 */
export function underLock<T>(
  strapi: Core.Strapi,
  name: string,
  task: () => Promise<T>,
): Promise<T> {
  const locks = documentLocks(strapi);
  const locked = () =>
    inTransaction(strapi, async ({ trx }) => {
      const documents = { saved: [name], others: [] };
      await locks.lock(trx, documents, { givesWay: true, hasRead: false });
      return task();
    });
  return repeatOnConflict(locked, { givesWay: true });
}
