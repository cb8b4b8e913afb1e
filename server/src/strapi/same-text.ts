import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Narrows a query to the rows whose column holds a text letter by letter, as JavaScript compares.
 * MariaDB's usual collations take "world", "Wörld" and "World " for "World": the index is asked so,
 * then the bytes.
 */
export function whereText(
  query: Knex.QueryBuilder,
  { db }: Core.Strapi,
  column: string,
  text: string,
): void {
  void query.where(column, text);
  if (db.dialect.client !== 'mysql') return;
  void query.whereRaw('cast(convert(?? using utf8mb4) as binary) = cast(? as binary)', [
    column,
    text,
  ]);
}
