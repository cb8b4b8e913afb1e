import type { Knex } from 'knex';

/**
 * A condition of `strapi.db.query` on what another query selects, which the database works out
 * itself. Strapi hands a query of Knex on as it is, but has no type for it.
 */
export const amongIds = (query: Knex.QueryBuilder): { $in: string[] } => ({
  $in: query as unknown as string[],
});
