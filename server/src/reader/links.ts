import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReadCard } from '../../../shared/contracts';
import { toIso, type DateValue } from '../iso-date';
import { linkTables, type LinkTable } from '../links/link-tables';
import { dateSource, firstPublicationTable } from '../first-publication/records';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import type { ArticleType, Field } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { onArticle } from '../types/record-join';
import { publicType, showsDates } from './public-type';

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
  /** Whether readers may see the date: 1 or 0. */
  shows_date: number;
}

export type Status = 'draft' | 'published';

/** The row that links. */
interface LinkingRow {
  id: number;
  documentId: string;
}

/**
 * All links of a row in one query, where populating would take three. An article that is linked to
 * itself is not shown to itself.
 *
 * @param status of the articles at the other end
 */
export async function readEditorLinks(
  strapi: Core.Strapi,
  type: ArticleType,
  row: LinkingRow,
  status: Status,
): Promise<EditorLinks> {
  const connection = await connectionOf(strapi);
  const links = linkTables(type).map((table) =>
    linked({ strapi, connection }, type, table, { row, status }),
  );
  if (links.length === 0) return { related: [], previous: null, next: null };
  const rows = (await connection.knex
    .from(connection.knex.unionAll(links).as('links') as unknown as string)
    .whereNot('document_id', row.documentId)
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
  { strapi, connection: { knex, from } }: { strapi: Core.Strapi; connection: Connection },
  type: ArticleType,
  { field, name, source, target, order }: LinkTable,
  { row, status }: { row: LinkingRow; status: Status },
): Knex.QueryBuilder {
  const relation = type.relations[field];
  const to = articleTypes(strapi).byUid(relation?.target ?? '') ?? type;
  const { fields } = publicType(strapi, to);
  const column = (one: Field | null, otherwise: Knex.Value) =>
    one === null ? knex.raw('?', [otherwise]) : `article.${one.column}`;
  const query = from({ link: name })
    .join(`${to.table} as article`, 'article.id', `link.${target}`)
    .select({
      kind: knex.raw('?', [field]),
      type: knex.raw('?', [to.name]),
      position: order === null ? knex.raw('0') : `link.${order}`,
      document_id: 'article.document_id',
      title: `article.${fields.title.column}`,
      slug: column(fields.slug, ''),
      summary: column(fields.summary, ''),
      shows_date: knex.raw(showsDates(strapi, to) ? '1' : '0'),
    })
    .where(`link.${source}`, row.id)
    .modify(withDates, strapi, to);
  if (!to.draftAndPublish) return query;
  return status === 'published'
    ? query.whereNotNull('article.published_at')
    : query.whereNull('article.published_at');
}

/** The date of first publication, from where the type has it. */
function withDates(query: Knex.QueryBuilder, strapi: Core.Strapi, type: ArticleType): void {
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

function toCard(row: LinkRow): ReadCard {
  return {
    documentId: row.document_id,
    type: row.type,
    title: row.title ?? '',
    slug: row.slug || row.document_id,
    datePublished: row.shows_date ? toIso(row.date_published) : null,
    summary: row.summary || null,
  };
}
