import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReadNeighbour } from '../../../shared/contracts';
import type { ArticleType } from '../types/article-type';
import { isBlank } from '../blank';
import { dateSource, firstPublicationTable } from '../first-publication/records';
import { toIso, type DateValue } from '../iso-date';
import { connectionOf, type SiteConnection } from '../strapi/ambient-transaction';
import { localeKey } from '../strapi/locale';
import { whereText } from '../strapi/same-text';

/** Among which articles the neighbours of an article are looked for. */
export type NeighbourScope = 'language' | 'section';

/** The article whose neighbours are looked for: a row of one language. */
export interface NeighbourOf {
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  section: string | null;
  /** As the type's field has it; not asked of a type without that field. */
  datePublished: DateValue;
}

/** Where an article stands in the order of dates. */
export type PlaceInOrder = Omit<NeighbourOf, 'datePublished'> & { datePublished: Date | null };

export type Direction = 'previous' | 'next';

interface NeighbourRow {
  documentId: string;
  title: string | null;
  slug: string | null;
  datePublished: DateValue;
}

/** The public articles of a type in one language, with their dates. */
interface Dated {
  rows: Knex.QueryBuilder;
  /** The columns that the order goes by. */
  date: string;
  documentId: string;
  /** The article's own date: a value, or where the database has it. */
  own: Date | Knex.Raw | null;
}

/**
 * The nearest published article of the same language by date of first publication, ties by
 * documentId: one query over an index. An article that has no date yet stands after all others.
 *
 * @param within `section`: only articles whose section is written the same, letter by letter. An article without one
 *   has the neighbours of its language: a reader who came to it is led on, not to a dead end.
 */
export async function findNeighbour(
  strapi: Core.Strapi,
  type: ArticleType,
  row: NeighbourOf,
  direction: Direction,
  within: NeighbourScope,
): Promise<ReadNeighbour | null> {
  const { title, slug } = type.fields;
  const site = { strapi, connection: await connectionOf(strapi) };
  const isWithin = isWithinSection(type, row, within);
  const nearest = nearestRow(site, type, placeOf(row), direction, isWithin);
  if (nearest === null) return null;
  const found: unknown = await nearest.row.first({
    documentId: nearest.documentId,
    title: `article.${title.column}`,
    datePublished: nearest.date,
    ...(slug === null ? {} : { slug: `article.${slug.column}` }),
  });
  return found === undefined ? null : toNeighbour(type, found as NeighbourRow);
}

/** The nearest article on one side, as a query whose columns are still to be chosen. */
export interface NearestRow {
  /** Of one row of the type's table, as `article`. */
  row: Knex.QueryBuilder;
  /** The column of its date. */
  date: string;
  /** The column of its documentId. */
  documentId: string;
}

export function placeOf({ documentId, locale, section, datePublished }: NeighbourOf): PlaceInOrder {
  const date = datePublished ? new Date(datePublished) : null;
  return { documentId, locale, section, datePublished: date };
}

/**
 * The query for the nearest article on one side; `null` where nothing can stand there.
 * @param isWithin whether it is looked for in the section alone
 */
export function nearestRow(
  site: SiteConnection,
  type: ArticleType,
  row: PlaceInOrder,
  direction: Direction,
  isWithin: boolean,
): NearestRow | null {
  const { section } = type.fields;
  const { rows, date, documentId, own } = datedRows(site, type, row, isWithin);
  if (own === null && direction === 'next') return null;
  if (type.draftAndPublish) void rows.whereNotNull('article.published_at');
  if (isWithin && section !== null) {
    whereText(rows, site.strapi, `article.${section.column}`, row.section ?? '');
  }
  const order = direction === 'previous' ? 'desc' : 'asc';
  void rows
    .whereNot(documentId, row.documentId)
    .modify(beyond, { date, documentId, own }, row.documentId, direction)
    .orderBy([date, documentId].map((column) => ({ column, order })))
    .limit(1);
  return { row: rows, date, documentId };
}

/** Whether the neighbours of an article are looked for in its section. */
export function isWithinSection(
  { fields }: ArticleType,
  { section }: Pick<NeighbourOf, 'section'>,
  within: NeighbourScope,
): boolean {
  return within === 'section' && fields.section !== null && !isBlank(section);
}

function datedRows(
  site: SiteConnection,
  type: ArticleType,
  row: PlaceInOrder,
  isWithin: boolean,
): Dated {
  const source = dateSource(type);
  if (source === 'records') return byRecords(site, type, row);
  if (source === 'creation') return byCreation(site, type, row);
  const { datePublished, section } = type.fields;
  const date = datePublished?.column ?? '';
  const same = [
    ...(type.localized ? ['locale'] : []),
    ...(isWithin && section !== null ? [section.column] : []),
  ];
  const rows = rowsByIndex(site, type, [...same, date, 'document_id']);
  if (type.localized) void rows.where('article.locale', row.locale);
  return {
    rows,
    date: `article.${date}`,
    documentId: 'article.document_id',
    own: row.datePublished,
  };
}

/** By the plugin's own records of first publications. */
function byRecords(
  { strapi, connection }: SiteConnection,
  type: ArticleType,
  row: PlaceInOrder,
): Dated {
  const table = firstPublicationTable(strapi);
  const language = { article_type: type.uid, article_locale: localeKey(row.locale) };
  const own = connection
    .from(table)
    .where({ ...language, article_document_id: row.documentId })
    .select('date_published');
  const rows = connection
    .from({ dated: table })
    .join(`${type.table} as article`, (join) => {
      void join.on('article.document_id', 'dated.article_document_id');
      if (type.localized) void join.on('article.locale', 'dated.article_locale');
    })
    .where({
      'dated.article_type': language.article_type,
      'dated.article_locale': language.article_locale,
    });
  return {
    rows,
    date: 'dated.date_published',
    documentId: 'dated.article_document_id',
    own: orLatest(strapi, own),
  };
}

/** By creation: from then on a row of a type without drafts is public. */
function byCreation(
  { strapi, connection }: SiteConnection,
  type: ArticleType,
  row: PlaceInOrder,
): Dated {
  const inLanguage = type.localized ? { locale: row.locale } : {};
  const own = connection
    .from(type.table)
    .where({ document_id: row.documentId, ...inLanguage })
    .max('created_at');
  const rows = connection.from({ article: type.table });
  if (type.localized) void rows.where('article.locale', row.locale);
  return {
    rows,
    date: 'article.created_at',
    documentId: 'article.document_id',
    own: orLatest(strapi, own),
  };
}

/** A date that the database looks up, or one after all others where there is none. */
function orLatest(strapi: Core.Strapi, date: Knex.QueryBuilder): Knex.Raw {
  const isMysql = strapi.db.dialect.client === 'mysql';
  const latest = isMysql ? "cast('9999-12-31' as datetime(6))" : "'9999-12-31'";
  return strapi.db.connection.raw(`coalesce((?), ${latest})`, [date]);
}

/**
 * The type's rows, by an index over these columns. MariaDB would use its first column only, and
 * read half of the archive; a type of the site's own may have no such index.
 */
function rowsByIndex(
  { strapi, connection }: SiteConnection,
  type: ArticleType,
  columns: string[],
): Knex.QueryBuilder {
  const { indexes } = strapi.db.metadata.get(type.uid);
  const rows = connection.from({ article: type.table });
  const index = indexes.find((candidate) => candidate.columns.join() === columns.join());
  if (strapi.db.dialect.client !== 'mysql' || index === undefined) return rows;
  const table = strapi.db.connection.raw('?? as ?? force index (??)', [
    type.table,
    'article',
    index.name,
  ]);
  return rows.from(table as unknown as string);
}

/** Narrows to what lies on one side of the article in the order of dates. */
function beyond(
  query: Knex.QueryBuilder,
  { date, documentId, own }: Omit<Dated, 'rows'>,
  ownDocumentId: string,
  direction: Direction,
): void {
  if (own === null) {
    void query.whereNotNull(date);
    return;
  }
  const operator = direction === 'previous' ? '<' : '>';
  // The first bound alone gives the range; the second sorts out the ties.
  void query.where(date, `${operator}=`, own).where((ties) => {
    void ties.where(date, operator, own).orWhere(documentId, operator, ownDocumentId);
  });
}

function toNeighbour(type: ArticleType, row: NeighbourRow): ReadNeighbour {
  return {
    documentId: row.documentId,
    type: type.name,
    title: row.title ?? '',
    slug: row.slug || row.documentId,
    datePublished: toIso(row.datePublished),
  };
}
