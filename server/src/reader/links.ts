import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReadCard } from '../../../shared/contracts';
import { toIso, type DateValue } from '../iso-date';
import { linkTables, type LinkTable } from '../links/link-tables';
import type { ArticleType, Field } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { publicType } from './public-type';

/** The articles an editor linked from one row. */
export interface EditorLinks {
  related: ReadCard[];
  previous: ReadCard | null;
  next: ReadCard | null;
}

interface LinkRow {
  kind: keyof EditorLinks;
  type: string;
  document_id: string;
  title: string | null;
  slug: string | null;
  summary: string | null;
  date_published: DateValue;
}

export type Status = 'draft' | 'published';

/**
 * All links of a row in one query, where populating would take three. An article that is linked to
 * itself is not shown to itself.
 *
 * @param status of the articles at the other end
 */
export async function readEditorLinks(
  strapi: Core.Strapi,
  type: ArticleType,
  { id, documentId }: { id: number; documentId: string },
  status: Status,
): Promise<EditorLinks> {
  const links = linkTables(type).map((table) => linked(strapi, type, table, { id, status }));
  if (links.length === 0) return { related: [], previous: null, next: null };
  const rows = (await strapi.db.connection
    .from(strapi.db.connection.unionAll(links).as('links') as unknown as string)
    .whereNot('document_id', documentId)
    .orderBy('position')) as LinkRow[];
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(toCard);
  return {
    related: of('related'),
    previous: of('previous')[0] ?? null,
    next: of('next')[0] ?? null,
  };
}

/** The articles at the other end of one relation; their type may be another one. */
function linked(
  strapi: Core.Strapi,
  type: ArticleType,
  { field, name, source, target, order }: LinkTable,
  { id, status }: { id: number; status: Status },
): Knex.QueryBuilder {
  const knex = strapi.db.connection;
  const relation = type.relations[field];
  const to = articleTypes(strapi).byUid(relation?.target ?? '') ?? type;
  const { fields } = publicType(strapi, to);
  const column = (one: Field | null, otherwise: Knex.Value) =>
    one === null ? knex.raw('?', [otherwise]) : `article.${one.column}`;
  const query = strapi.db
    .getConnection(`${name} as link`)
    .join(`${to.table} as article`, 'article.id', `link.${target}`)
    .select({
      kind: knex.raw('?', [field]),
      type: knex.raw('?', [to.name]),
      position: order === null ? knex.raw('0') : `link.${order}`,
      document_id: 'article.document_id',
      title: `article.${fields.title.column}`,
      slug: column(fields.slug, ''),
      summary: column(fields.summary, ''),
      date_published: `article.${fields.datePublished?.column ?? 'created_at'}`,
    })
    .where(`link.${source}`, id);
  if (!to.draftAndPublish) return query;
  return status === 'published'
    ? query.whereNotNull('article.published_at')
    : query.whereNull('article.published_at');
}

function toCard(row: LinkRow): ReadCard {
  return {
    documentId: row.document_id,
    type: row.type,
    title: row.title ?? '',
    slug: row.slug || row.document_id,
    datePublished: toIso(row.date_published),
    summary: row.summary || null,
  };
}
