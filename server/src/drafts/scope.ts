import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<'open'>();

/**
 * Runs `task` with drafts in sight whoever asks: for the reads that a write itself needs, and for
 * code of the site that answers for what it gives out.
 */
export function withDrafts<T>(task: () => Promise<T>): Promise<T> {
  return storage.run('open', task);
}

export function draftsAreInSight(): boolean {
  return storage.getStore() === 'open';
}
