import type { Core } from '@strapi/strapi';
import { inTransaction } from './transaction';

/** Rows that are deleted by one statement: others wait for no more than these. */
const BATCH = 500;

/**
 * Deletes rows of a type that keeps the plugin's books, however many there are.
 *
 * @param beside done in the transaction of each statement that deletes
 */
export async function deleteInBatches(
  strapi: Core.Strapi,
  uid: string,
  where: Record<string, unknown>,
  beside: () => Promise<void>,
): Promise<void> {
  const query = strapi.db.query(uid);
  for (;;) {
    const rows: unknown = await query.findMany({ select: ['id'], where, limit: BATCH });
    const ids = (rows as { id: number }[]).map(({ id }) => id);
    if (ids.length > 0) {
      await inTransaction(strapi, async () => {
        await query.deleteMany({ where: { id: { $in: ids } } });
        await beside();
      });
    }
    if (ids.length < BATCH) return;
  }
}
