import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Locales } from '../../strapi/locale';

/**
 * Asks for several lists in one query, for what is committed now: MariaDB and MySQL would answer
 * as of when the transaction began, unless the read locks.
 */
export async function readUnion<T>(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  parts: Knex.QueryBuilder[],
): Promise<T[]> {
  if (parts.length === 0) return [];
  const locks = strapi.db.dialect.client === 'mysql';
  const asked = locks ? parts.map((part) => part.forShare()) : parts;
  const rows: unknown = await strapi.db.connection.unionAll(asked, locks).transacting(trx);
  return rows as T[];
}

/** Narrows a query to languages; `undefined` stands for all. */
export function inLocales(
  query: Knex.QueryBuilder,
  column: string | Knex.Raw,
  locales: Locales,
): void {
  if (locales !== undefined) void query.whereIn(column as string, [locales].flat());
}
