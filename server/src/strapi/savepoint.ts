import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hasUndoneTransaction, isConflict } from './conflicts';
import { currentAttempt } from './retry';
import { inTransaction } from './transaction';

/** A savepoint's name hides an older one of the same name, so each has its own. */
let made = 0;

/**
 * Does work of the plugin's own inside a save's transaction. Where it fails, it is undone, and the
 * save goes on: PostgreSQL would refuse all that comes after a failed statement. After a conflict
 * with another transaction the whole save fails, as long as it will be done again.
 *
 * @param otherwise what to answer instead
 */
export function inSavepoint<T>(
  strapi: Core.Strapi,
  task: (trx: Knex.Transaction) => Promise<T>,
  otherwise: (error: unknown) => T,
): Promise<T> {
  return inTransaction(strapi, async ({ trx }) => {
    made += 1;
    const name = `newsroom_${made}`;
    await trx.raw(`savepoint ${name}`);
    try {
      const result = await task(trx);
      await trx.raw(`release savepoint ${name}`);
      return result;
    } catch (error) {
      const isRepeated = isConflict(error) && currentAttempt() !== undefined;
      if (isRepeated || hasUndoneTransaction(error)) throw error;
      await trx.raw(`rollback to savepoint ${name}`);
      return otherwise(error);
    }
  });
}
