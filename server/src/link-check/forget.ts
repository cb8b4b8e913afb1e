import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { inTransaction } from '../strapi/transaction';
import { LinkStore } from './store';

/** What Strapi tells of a write to the database, as far as it is used here. */
interface WriteEvent {
  action: string;
  params: { data?: object };
  result?: unknown;
}

/**
 * Forgets what is known of a link when its source is deleted or gets another address: after the
 * save, which neither waits for it nor fails with it. To be called in `bootstrap`.
 */
export function forgetFormerAddresses(strapi: Core.Strapi): void {
  const handler = async (event: unknown): Promise<void> => {
    const { action, params, result } = event as WriteEvent;
    const { documentId } = (result ?? {}) as { documentId?: unknown };
    const isAddressWritten = action === 'afterDelete' || 'url' in (params.data ?? {});
    if (typeof documentId !== 'string' || !isAddressWritten) return;
    await inTransaction(strapi, ({ onCommit }) => {
      onCommit(() => setImmediate(() => void forget(strapi, documentId)));
      return Promise.resolve();
    });
  };
  strapi.db.lifecycles.subscribe({
    models: [ATTRIBUTION_UID],
    afterUpdate: handler,
    afterDelete: handler,
  });
}

async function forget(strapi: Core.Strapi, documentId: string): Promise<void> {
  try {
    await new LinkStore(strapi).forgetFormer(documentId);
  } catch (error) {
    // What is kept of another address is not shown, and the next run takes it away.
    strapi.log.warn(`newsroom: an old check of a source's link is still there: ${String(error)}`);
  }
}
