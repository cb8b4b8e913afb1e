import type { Knex } from 'knex';
import type { IndexOptions } from './types';

/** Where a statement goes: to the caller's transaction where there is one. */
export const connect = async ({ knex, ambient }: IndexOptions): Promise<Knex> =>
  (await ambient?.()) ?? knex;

/** Does work in the caller's transaction where there is one, else in one of its own. */
export async function transact<T>(
  { knex, ambient }: IndexOptions,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  const transaction = (await ambient?.()) ?? null;
  return transaction === null ? knex.transaction(work) : work(transaction);
}
