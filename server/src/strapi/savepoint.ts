import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

interface Transaction {
  trx: Knex.Transaction;
}

/**
 * Does work of the plugin's own inside a save's transaction. Where it fails, it is undone, and the
 * save goes on: PostgreSQL would refuse all that comes after a failed statement.
 *
 * @param otherwise what to answer instead
 */
export async function apart<T>(
  strapi: Core.Strapi,
  task: (trx: Knex.Transaction) => Promise<T>,
  otherwise: (error: unknown) => T,
): Promise<T> {
  const answer: unknown = await strapi.db.transaction(async ({ trx }: Transaction) => {
    await trx.raw('savepoint newsroom');
    try {
      const result = await task(trx);
      await trx.raw('release savepoint newsroom');
      return result;
    } catch (error) {
      // This fails where the database has undone the whole transaction, and the save has to as well.
      await trx.raw('rollback to savepoint newsroom');
      return otherwise(error);
    }
  });
  return answer as T;
}
