import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from '../types/article-type';
import { onArticle } from '../types/record-join';
import { dateSource, firstPublicationTable } from './records';

/**
 * The column with the date of first publication of a type's rows, as `article`: from where the type
 * has it. Where that is a table of the plugin, the query is joined with it.
 */
export function dateColumn(
  query: Knex.QueryBuilder,
  strapi: Core.Strapi,
  type: ArticleType,
): string {
  if (dateSource(type) !== 'records') {
    return `article.${type.fields.datePublished?.column ?? 'created_at'}`;
  }
  const records = `${firstPublicationTable(strapi)} as dated`;
  void query.leftJoin(records, onArticle(strapi, type, 'dated'));
  return 'dated.date_published';
}

/** Adds that date to what a query selects, as `date_published`. */
export function selectDate(query: Knex.QueryBuilder, strapi: Core.Strapi, type: ArticleType): void {
  void query.select({ date_published: dateColumn(query, strapi, type) });
}
