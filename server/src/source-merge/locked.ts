import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { connectionOf } from '../strapi/ambient-transaction';
import { StaleRead } from '../strapi/conflicts';
import { documentLocks, lockName } from '../strapi/document-locks';
import { repeatOnConflict } from '../strapi/retry';
import { inTransaction } from '../strapi/transaction';
import { holdersOf } from './holders';
import { batches, rowsWith } from './rows';

/** A source, by its row and its document. */
export interface SourceKey {
  id: number;
  documentId: string;
}

/**
 * Runs a task in a transaction in which nobody else saves some sources and articles, and again after
 * a conflict with another one.
 *
 * @param read the names of the locks of the articles: called before the transaction, and again in it
 * @param sources the sources' documentIds
 */
export function locked<T>(
  strapi: Core.Strapi,
  { sources, read }: { sources: string[]; read: () => Promise<string[]> },
  task: () => Promise<T>,
): Promise<T> {
  const locks = documentLocks(strapi);
  const own = sources.map((documentId) => lockName({ uid: ATTRIBUTION_UID, documentId }));
  const attempt = async (): Promise<T> => {
    const names = await read();
    return inTransaction(strapi, async ({ trx }) => {
      const documents = { saved: [...own, ...names], others: [] };
      await locks.lock(trx, documents, { givesWay: true, hasRead: false });
      return task();
    });
  };
  return repeatOnConflict(attempt, { givesWay: true });
}

/** @throws StaleRead where an article is concerned by now that was not locked */
export function checkLocked(locked: readonly string[], concerned: readonly string[]): void {
  const names = new Set(locked);
  if (concerned.some((name) => !names.has(name))) throw new StaleRead();
}

/** The documents that link a source or tell how they use it, each by the name of its lock. */
export async function documentsWith(strapi: Core.Strapi, source: SourceKey): Promise<string[]> {
  const names = new Set<string>();
  const { from } = await connectionOf(strapi);
  for (const holder of holdersOf(strapi)) {
    const ids = await rowsWith(strapi, holder, source);
    for (const batch of batches(ids)) {
      const found: unknown = await from(holder.table)
        .whereIn('id', batch)
        .distinct('document_id')
        .pluck('document_id');
      for (const documentId of found as string[]) {
        names.add(lockName({ uid: holder.uid, documentId }));
      }
    }
  }
  return [...names];
}
