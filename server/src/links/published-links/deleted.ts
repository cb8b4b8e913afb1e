import type { Core } from '@strapi/strapi';
import { type ArticleType } from '../../types/article-type';
import { PUBLISHED_LINK_UID } from './schema';

/** An article that is there no longer, under the title it had. */
export interface DeletedLink {
  documentId: string;
  title: string;
}

/**
 * The articles to which an article was linked at its last publish, in the order of its links, and
 * which were deleted since: nothing is left of them in its language.
 */
export async function deletedLinks(
  strapi: Core.Strapi,
  documentId: string,
  locale: string | null,
  type: ArticleType,
): Promise<DeletedLink[]> {
  const { tableName: record } = strapi.db.metadata.get(PUBLISHED_LINK_UID);
  const { tableName: articles } = strapi.db.metadata.get(type.uid);
  const rows = (await strapi.db
    .getConnection(`${record} as record`)
    .leftJoin(`${articles} as target`, (join) => {
      void join.on('target.document_id', 'record.target_document_id');
      void join.on('target.locale', 'record.article_locale');
    })
    .select('record.target_document_id', 'record.target_title')
    .where({
      'record.article_document_id': documentId,
      'record.article_locale': locale,
      'record.article_type': type.uid,
    })
    .whereNotNull('record.target_document_id')
    .whereNull('target.id')
    .orderBy([{ column: 'record.position' }, { column: 'record.id' }])) as {
    target_document_id: string;
    target_title: string | null;
  }[];
  const titles = new Map(rows.map((row) => [row.target_document_id, row.target_title ?? '']));
  return [...titles].map(([id, title]) => ({ documentId: id, title }));
}
