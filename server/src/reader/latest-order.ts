import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dateSource, firstPublicationTable } from '../first-publication/records';
import { FIRST_PUBLICATION_UID } from '../first-publication/schema';
import type { DateValue } from '../iso-date';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import { localeKey } from '../strapi/locale';
import { whereText } from '../strapi/same-text';
import type { ArticleType } from '../types/article-type';
import type { Position } from './cursor';

/** Which articles are listed. */
export interface LatestScope {
  type: ArticleType;
  /** `null` where the type has no languages. */
  locale: string | null;
  /** As an article has it, letter by letter; `null` for all. */
  section?: string | null;
  /** Only articles first published at this time or later. */
  after?: Date | null;
}

/** One article in the order of dates. */
export interface OrderedRow {
  id: number;
  document_id: string;
  date: DateValue;
  /** The date as `Position` has it. */
  exact: string | number;
}

/** The public articles of a scope, with their dates. */
interface Dated {
  rows: Knex.QueryBuilder;
  /** The columns that the order goes by. */
  date: string;
  documentId: string;
}

interface Site {
  strapi: Core.Strapi;
  connection: Connection;
}

/**
 * The articles of a scope by date of first publication, the newest first, ties by documentId: a
 * query that reads a range of an index, from `before` on. Articles without a date are not listed.
 *
 * @param more further columns of the article, by their names in the answer
 */
export async function orderedRows(
  strapi: Core.Strapi,
  scope: LatestScope,
  { before, limit, more = {} }: { before: Position | null; limit: number; more?: Columns },
): Promise<(OrderedRow & Record<string, unknown>)[]> {
  const dated = publicRows({ strapi, connection: await connectionOf(strapi) }, scope);
  const { date, documentId } = dated;
  if (before !== null) beyond(strapi, dated, before);
  const rows: unknown = await dated.rows
    .orderBy([date, documentId].map((column) => ({ column, order: 'desc' })))
    .limit(limit)
    .select({
      ...{ id: 'article.id', document_id: documentId, date, exact: exactDate(strapi, date) },
      ...more,
    });
  return rows as (OrderedRow & Record<string, unknown>)[];
}

type Columns = Record<string, string>;

/** Where an article stands; `null` where it is not among those of the scope. */
export async function positionOf(
  strapi: Core.Strapi,
  scope: LatestScope,
  ownDocumentId: string,
): Promise<Position | null> {
  const { rows, date, documentId } = publicRows(
    { strapi, connection: await connectionOf(strapi) },
    scope,
  );
  const found: unknown = await rows
    .where(documentId, ownDocumentId)
    .first({ date: exactDate(strapi, date) });
  if (found === undefined) return null;
  return { documentId: ownDocumentId, date: (found as Position).date };
}

function publicRows(site: Site, scope: LatestScope): Dated {
  const { type, locale, section, after } = scope;
  const dated = dateSource(type) === 'records' ? byRecords(site, scope) : byColumn(site, scope);
  const { rows, date } = dated;
  if (type.localized && dateSource(type) !== 'records') void rows.where('article.locale', locale);
  if (type.draftAndPublish) void rows.whereNotNull('article.published_at');
  if (typeof section === 'string') {
    whereText(rows, site.strapi, `article.${type.fields.section?.column ?? ''}`, section);
  }
  void (after ? rows.where(date, '>=', after) : rows.whereNotNull(date));
  return dated;
}

/** By a column of the type's own table: its field, or where it has none the creation. */
function byColumn(site: Site, { type, section }: LatestScope): Dated {
  const { fields } = type;
  const column = fields.datePublished?.column ?? 'created_at';
  const within = typeof section === 'string' && fields.section !== null;
  const same = [
    ...(type.localized ? ['locale'] : []),
    ...(within ? [fields.section?.column ?? ''] : []),
  ];
  return {
    rows: site.connection.from({ article: type.table }).modify(byIndex, site.strapi, {
      uid: type.uid,
      alias: 'article',
      columns: [...same, column, 'document_id'],
    }),
    date: `article.${column}`,
    documentId: 'article.document_id',
  };
}

/** By the plugin's own records of first publications. */
function byRecords({ strapi, connection }: Site, { type, locale }: LatestScope): Dated {
  const rows = connection.from({ dated: firstPublicationTable(strapi) });
  const isMysql = strapi.db.dialect.client === 'mysql';
  // MariaDB could begin with the articles, and would then have to sort them all.
  const join = isMysql ? 'straight_join' : 'inner join';
  const { knex } = connection;
  const schema = strapi.db.getSchemaName();
  const table = schema ? `${schema}.${type.table}` : type.table;
  const sameLanguage = type.localized ? ' and article.locale = dated.article_locale' : '';
  void rows
    .joinRaw(
      knex.raw(
        `${join} ?? as article on article.document_id = dated.article_document_id${sameLanguage}`,
        [table],
      ) as unknown as string,
    )
    .where({ 'dated.article_type': type.uid, 'dated.article_locale': localeKey(locale) })
    .modify(byIndex, strapi, {
      uid: FIRST_PUBLICATION_UID,
      alias: 'dated',
      columns: ['article_type', 'article_locale', 'date_published', 'article_document_id'],
    });
  return { rows, date: 'dated.date_published', documentId: 'dated.article_document_id' };
}

/**
 * Has MariaDB go by an index over these columns, of which it would use the first only, and read
 * half of the archive; a type of the site's own may have no such index.
 */
function byIndex(
  query: Knex.QueryBuilder,
  strapi: Core.Strapi,
  { uid, alias, columns }: { uid: string; alias: string; columns: string[] },
): void {
  if (strapi.db.dialect.client !== 'mysql') return;
  const { indexes, tableName } = strapi.db.metadata.get(uid);
  const index = indexes.find((candidate) => candidate.columns.join() === columns.join());
  if (index === undefined) return;
  const table = strapi.db.connection.raw('?? as ?? force index (??)', [
    tableName,
    alias,
    index.name,
  ]);
  void query.from(table as unknown as string);
}

/** Narrows to what is older than a position. */
function beyond(strapi: Core.Strapi, { rows, date, documentId }: Dated, before: Position): void {
  const bound = dateOf(strapi, before);
  // The first bound alone gives the range; the second sorts out the ties.
  void rows.where(date, '<=', bound).where((ties) => {
    void ties.where(date, '<', bound).orWhere(documentId, '<', before.documentId);
  });
}

/** A date without the rounding of a driver. */
function exactDate({ db }: Core.Strapi, column: string): Knex.Raw {
  const texts: Record<string, string> = {
    postgres: "to_char(??, 'YYYY-MM-DD HH24:MI:SS.US')",
    mysql: 'cast(?? as char)',
  };
  return db.connection.raw(texts[db.dialect.client] ?? '??', [column]);
}

/** The same for the database again. */
function dateOf({ db }: Core.Strapi, { date }: Position): Knex.Value | Knex.Raw {
  const dates: Record<string, string> = {
    postgres: 'cast(? as timestamp)',
    mysql: 'cast(? as datetime(6))',
  };
  const sql = dates[db.dialect.client];
  return sql === undefined ? date : db.connection.raw(sql, [date]);
}
