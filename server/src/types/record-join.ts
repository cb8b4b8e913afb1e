import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from './article-type';

/**
 * Joins rows of a type, as `article`, with what one of the plugin's own tables keeps of them: by
 * type, documentId and language, which such a table has empty where the type has no languages.
 *
 * @param record the alias of the plugin's table
 */
export function onArticle(
  strapi: Core.Strapi,
  { uid }: ArticleType,
  record: string,
): (join: Knex.JoinClause) => void {
  const { connection: knex } = strapi.db;
  return (join) => {
    void join.on(`${record}.article_document_id`, 'article.document_id');
    void join.on(`${record}.article_type`, knex.raw('?', [uid]));
    void join.on(`${record}.article_locale`, knex.raw("coalesce(article.locale, '')"));
  };
}
