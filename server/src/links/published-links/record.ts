import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LinkField } from '../../types/article-type';
import type { LinkBetweenTypes } from '../link-tables';
import { PUBLISHED_LINK_UID } from './schema';
import type { Article, Direction, LinkStore } from './types';
import { inLocales, readUnion } from './union';

/** A link that an article had when it was last published. */
export interface RecordedLink {
  /** The language of the article's row; empty where its type has no languages. */
  locale: string;
  /** `null` where the article was published without a link. */
  field: LinkField | null;
  position: number | null;
  targetDocumentId: string | null;
  /** `null` where it is the article's own. */
  targetLocale: string | null;
  targetTitle: string | null;
}

/** With the row at the other end, or `null` where there is none. */
export interface RecordedRowLink extends RecordedLink {
  /** The type of the article that links. */
  from: string;
  row: number | null;
}

export interface LinkRecord {
  /** Links of the article; the other end is the target's draft. */
  own: RecordedRowLink[];
  /** Links of others to it; the other end is the linking article's published row. */
  incoming: RecordedRowLink[];
}

interface RecordRow {
  direction: Direction;
  article_type: string;
  locale: string;
  field: LinkField | null;
  position: number | null;
  target_document_id: string | null;
  target_locale: string | null;
  target_title: string | null;
  row: number | null;
}

export function recordTable(strapi: Core.Strapi): string {
  return strapi.db.metadata.get(PUBLISHED_LINK_UID).tableName;
}

/** All that the record says of an article, in one query. */
export async function readRecord(
  store: LinkStore,
  trx: Knex.Transaction,
  article: Article,
): Promise<LinkRecord> {
  const { strapi, outgoing, incoming } = store;
  const parts = [
    ...(outgoing.length > 0 ? [withoutLinks(store, article)] : []),
    ...outgoing.map((table) => recordOf(store, table, article, 'out')),
    ...incoming
      .filter(({ from }) => from.draftAndPublish)
      .map((table) => recordOf(store, table, article, 'in')),
  ];
  const rows = await readUnion<RecordRow>(strapi, trx, parts);
  const of = (direction: Direction) =>
    rows
      .filter((row) => row.direction === direction)
      .map(({ locale, field, position, row, ...link }) => ({
        ...{ locale, field, position, row, from: link.article_type },
        targetDocumentId: link.target_document_id,
        targetLocale: link.target_locale,
        targetTitle: link.target_title,
      }));
  return { own: of('out'), incoming: of('in') };
}

/** The language of the linked row, by the record. */
const TARGET_LOCALE = 'coalesce(record.target_locale, record.article_locale)';

function recordOf(
  { strapi, type }: LinkStore,
  { field, from, to }: LinkBetweenTypes,
  article: Article,
  direction: Direction,
): Knex.QueryBuilder {
  const isOut = direction === 'out';
  const knex = strapi.db.connection;
  const other = isOut ? to : from;
  const query = strapi.db
    .getConnection(`${recordTable(strapi)} as record`)
    .leftJoin(`${other.table} as other`, (join) => {
      void join.on('other.document_id', `record.${isOut ? 'target' : 'article'}_document_id`);
      const locale = knex.raw(isOut ? TARGET_LOCALE : 'record.article_locale');
      void join.on(knex.raw("coalesce(other.locale, '')") as unknown as string, locale);
      if (!isOut) void join.onNotNull('other.published_at');
      else if (other.draftAndPublish) void join.onNull('other.published_at');
    })
    .where(`record.${isOut ? 'article' : 'target'}_document_id`, article.documentId)
    .where({ 'record.article_type': from.uid, 'record.field': field });
  const locale = isOut ? 'record.article_locale' : knex.raw(TARGET_LOCALE);
  if (type.localized) inLocales(query, locale, article.locale);
  return selected(knex, query, direction).select('other.id as row');
}

/** The rows that say that an article was published without a link. */
function withoutLinks({ strapi, type }: LinkStore, article: Article): Knex.QueryBuilder {
  const knex = strapi.db.connection;
  const query = strapi.db
    .getConnection(`${recordTable(strapi)} as record`)
    .where({
      'record.article_document_id': article.documentId,
      'record.article_type': type.uid,
    })
    .whereNull('record.field')
    .modify(inLocales, 'record.article_locale', article.locale);
  // No row, of the type of a row's id: PostgreSQL takes nothing else beside one.
  return selected(knex, query, 'out').select(
    knex.raw('nullif(record.id, record.id) as ??', ['row']),
  );
}

function selected(knex: Knex, query: Knex.QueryBuilder, direction: Direction): Knex.QueryBuilder {
  return query
    .select(knex.raw('? as direction', [direction]), 'record.article_type')
    .select('record.article_locale as locale', 'record.field', 'record.position')
    .select('record.target_document_id', 'record.target_locale', 'record.target_title');
}

/** Writes the links of an article; a language whose links are recorded so is not touched. */
export async function writeRecord(
  { strapi, type }: LinkStore,
  documentId: string,
  recorded: RecordedLink[],
  intended: Map<string, RecordedLink[]>,
): Promise<void> {
  const changed = [...intended].filter(
    ([locale, links]) => sumOf(links) !== sumOf(recorded.filter((link) => link.locale === locale)),
  );
  if (changed.length === 0) return;
  const locales = changed.map(([locale]) => locale);
  if (recorded.some(({ locale }) => locales.includes(locale))) {
    await forgetRecord(strapi, type.uid, { documentId, locale: locales });
  }
  const article = { articleType: type.uid, articleDocumentId: documentId };
  const data = changed.flatMap(([, links]) =>
    links.map(({ locale, ...link }) => ({ ...article, articleLocale: locale, ...link })),
  );
  await strapi.db.query(PUBLISHED_LINK_UID).createMany({ data });
}

/** The same for the same links, in whatever order they were read. */
function sumOf(links: RecordedLink[]): string {
  const lines = links.map(({ field, position, targetDocumentId, targetLocale, targetTitle }) =>
    JSON.stringify([field, position, targetDocumentId, targetLocale, targetTitle]),
  );
  return lines.sort().join('\n');
}

export async function forgetRecord(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: Article,
): Promise<void> {
  await strapi.db.query(PUBLISHED_LINK_UID).deleteMany({
    where: {
      articleType: uid,
      articleDocumentId: documentId,
      ...(locale === undefined ? {} : { articleLocale: { $in: [locale].flat() } }),
    },
  });
}
