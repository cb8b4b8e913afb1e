import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Asks for several lists in one query, for what is committed now: MariaDB and MySQL would answer
 * as of when the transaction began, unless the read locks.
 */
export async function readUnion<T>(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  parts: Knex.QueryBuilder[],
): Promise<T[]> {
  const locks = strapi.db.dialect.client === 'mysql';
  const asked = locks ? parts.map((part) => part.forShare()) : parts;
  const rows: unknown = await strapi.db.connection.unionAll(asked, locks).transacting(trx);
  return rows as T[];
}

/** Narrows a query to languages; `undefined` stands for all. */
export function inLocale(
  query: Knex.QueryBuilder,
  column: string,
  locale: string | string[] | undefined,
): void {
  if (locale !== undefined) void query.whereIn(column, [locale].flat());
}
