import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from '../types/article-type';
import { onArticle } from '../types/record-join';
import { dateSource, firstPublicationTable } from './records';

/**
 * Adds the date of first publication to a query on a type's rows, as `article`, under the name
 * `date_published`: from where the type has it.
 */
export function selectDate(query: Knex.QueryBuilder, strapi: Core.Strapi, type: ArticleType): void {
  const column = type.fields.datePublished?.column ?? 'created_at';
  if (dateSource(type) !== 'records') {
    void query.select({ date_published: `article.${column}` });
    return;
  }
  const records = `${firstPublicationTable(strapi)} as dated`;
  void query
    .select({ date_published: 'dated.date_published' })
    .leftJoin(records, onArticle(strapi, type, 'dated'));
}
