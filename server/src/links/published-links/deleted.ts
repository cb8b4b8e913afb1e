import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticleType } from '../../types/article-type';
import { articleTypes } from '../../types/article-types';
import { connectionOf } from '../../strapi/ambient-transaction';
import { localeKey } from '../../strapi/locale';
import { outgoingLinks, type LinkBetweenTypes } from '../link-tables';
import { recordTable } from './record';

/** An article that is there no longer, under the title it had. */
export interface DeletedLink {
  documentId: string;
  title: string;
}

interface DeletedRow {
  id: number;
  position: number | null;
  target_document_id: string;
  target_title: string | null;
}

/**
 * The articles to which an article was linked at its last publish, in the order of its links, and
 * which were deleted since: nothing is left of them in the language of the link.
 *
 * @param locale `null` where the type has no languages
 */
export async function deletedLinks(
  strapi: Core.Strapi,
  documentId: string,
  locale: string | null,
  type: ArticleType,
): Promise<DeletedLink[]> {
  const tables = outgoingLinks(articleTypes(strapi), type);
  const parts = tables.map((table) =>
    deletedOf(strapi, table).where({
      'record.article_document_id': documentId,
      'record.article_locale': localeKey(locale),
    }),
  );
  if (parts.length === 0) return [];
  const { knex } = await connectionOf(strapi);
  const rows = (await knex.unionAll(parts)) as DeletedRow[];
  rows.sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || a.id - b.id);
  const titles = new Map(rows.map((row) => [row.target_document_id, row.target_title ?? '']));
  return [...titles].map(([id, title]) => ({ documentId: id, title }));
}

function deletedOf(strapi: Core.Strapi, { field, from, to }: LinkBetweenTypes): Knex.QueryBuilder {
  const knex = strapi.db.connection;
  return strapi.db
    .getConnection(`${recordTable(strapi)} as record`)
    .leftJoin(`${to.table} as target`, (join) => {
      void join.on('target.document_id', 'record.target_document_id');
      const linked = knex.raw('coalesce(record.target_locale, record.article_locale)');
      void join.on(knex.raw("coalesce(target.locale, '')") as unknown as string, linked);
    })
    .select('record.id', 'record.position', 'record.target_document_id', 'record.target_title')
    .where({ 'record.article_type': from.uid, 'record.field': field })
    .whereNotNull('record.target_document_id')
    .whereNull('target.id');
}
