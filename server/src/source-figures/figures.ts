import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SourceFigure, UsedSource } from '../../../shared/contracts';
import { IDENTITY } from '../attribution/identity-field';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { Where } from '../desk/rights';
import { selectDate } from '../first-publication/select-date';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import type { ArticleType, JoinTable } from '../types/article-type';
import { addMonths, startOf, type Month } from './months';
import { summed } from './summed';

/** How many of the sources most used are told. */
const MOST_USED = 20;

/** Which published articles are counted. */
export interface Counted {
  types: readonly ArticleType[];
  /** In order. */
  months: readonly [Month, ...Month[]];
  locale: string | undefined;
}

interface Sourced {
  type: ArticleType;
  joinTable: JoinTable;
}

/** The types whose articles can have sources. */
const sourced = (types: readonly ArticleType[]): Sourced[] =>
  types.flatMap((type) => {
    const { attributions } = type.relations;
    return attributions === null ? [] : { type, joinTable: attributions.joinTable };
  });

/** What published articles rest on, by month, section and language: one query for each type. */
export async function readFigures(
  strapi: Core.Strapi,
  counted: Counted,
  { isUnnamedTold }: { isUnnamedTold: boolean },
): Promise<SourceFigure[]> {
  const connection = await connectionOf(strapi);
  const figures: SourceFigure[] = [];
  for (const { type, joinTable } of sourced(counted.types)) {
    const rows: unknown = await figuresOf(strapi, connection, { type, joinTable }, counted);
    for (const row of rows as Record<string, unknown>[]) {
      figures.push(toFigure(row, isUnnamedTold));
    }
  }
  return summed(figures, ({ month, section, locale }) => [month, section, locale]).sort(
    (a, b) =>
      a.month.localeCompare(b.month) ||
      a.section.localeCompare(b.section) ||
      (a.locale ?? '').localeCompare(b.locale ?? ''),
  );
}

/** Databases give sums and counts as texts. */
function toFigure(row: Record<string, unknown>, isUnnamedTold: boolean): SourceFigure {
  return {
    month: String(row['month']),
    section: (row['section'] ?? '') as string,
    locale: (row['locale'] ?? null) as string | null,
    articles: Number(row['articles']),
    none: Number(row['none']),
    one: Number(row['one']),
    unnamed: isUnnamedTold ? Number(row['unnamed']) : null,
  };
}

/** Not `async`: a query that is awaited is sent. */
function figuresOf(
  strapi: Core.Strapi,
  { knex, from }: Connection,
  { type, joinTable }: Sourced,
  counted: Counted,
): Knex.QueryBuilder {
  const { tableName, attributes } = strapi.db.metadata.get(ATTRIBUTION_UID);
  const identity =
    (attributes[IDENTITY] as { columnName?: string } | undefined)?.columnName ?? IDENTITY;
  const { sql, bindings } = monthSql(counted.months);
  const each = knex
    .from(published(strapi, from, type, counted).as('article'))
    .leftJoin({ link: joinTableName(strapi, joinTable) }, `link.${joinTable.source}`, 'article.id')
    .leftJoin({ source: qualified(strapi, tableName) }, 'source.id', `link.${joinTable.target}`)
    .groupBy('article.id', 'article.section', 'article.locale', 'article.date_published')
    .select('article.section', 'article.locale', knex.raw(`${sql} as month`, bindings))
    .count({ sources: `link.${joinTable.target}`, unnamed: `source.${identity}` });
  const sum = (name: string, condition: string) =>
    knex.raw(`sum(case when ${condition} then 1 else 0 end) as ??`, [name]);
  return knex
    .from(each.as('each_article'))
    .groupBy('month', 'section', 'locale')
    .select('month', 'section', 'locale')
    .count({ articles: '*' })
    .select(
      sum('none', 'sources = 0'),
      sum('one', 'sources = 1'),
      sum('unnamed', 'sources > 0 and sources = unnamed'),
    );
}

const qualified = (strapi: Core.Strapi, table: string): string => {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${table}` : table;
};

const joinTableName = (strapi: Core.Strapi, { name }: JoinTable) => qualified(strapi, name);

/** Bounds as dates are compared on every database as Strapi stores them; functions of dates are not. */
function monthSql(months: readonly Month[]): { sql: string; bindings: Knex.RawBinding[] } {
  const cases = months.map((month) => `when article.date_published < ? then '${month}'`);
  const bindings = months.map((month) => startOf(addMonths(month, 1)));
  return { sql: `case ${cases.join(' ')} end`, bindings };
}

/** What readers see of a type in these months: `id`, `section`, `locale` and `date_published`. */
function published(
  strapi: Core.Strapi,
  from: Connection['from'],
  type: ArticleType,
  { months, locale }: Counted,
): Knex.QueryBuilder {
  const { section } = type.fields;
  const knex = strapi.db.connection;
  const dated = from({ article: type.table })
    .select('article.id', {
      section: section === null ? knex.raw('null') : `article.${section.column}`,
      locale: type.localized ? 'article.locale' : knex.raw('null'),
    })
    .modify(selectDate, strapi, type);
  if (type.draftAndPublish) void dated.whereNotNull('article.published_at');
  if (locale !== undefined && type.localized) void dated.where('article.locale', locale);
  const [first] = months;
  return knex
    .from(dated.as('dated'))
    .select('dated.id', 'dated.section', 'dated.locale', 'dated.date_published')
    .where('dated.date_published', '>=', startOf(first))
    .where('dated.date_published', '<', startOf(addMonths(months.at(-1) ?? first, 1)));
}

/**
 * The sources on which most of these articles rest.
 *
 * @param where a condition of `strapi.db.query` on sources: those of which the user may read the name
 */
export async function readMostUsed(
  strapi: Core.Strapi,
  counted: Counted,
  where: Where,
): Promise<UsedSource[]> {
  const { knex, from } = await connectionOf(strapi);
  const uses = sourced(counted.types).map(({ type, joinTable }) =>
    knex
      .from(published(strapi, from, type, counted).as('article'))
      .join({ link: joinTableName(strapi, joinTable) }, `link.${joinTable.source}`, 'article.id')
      .select({ source_id: `link.${joinTable.target}` }),
  );
  const [first, ...rest] = uses;
  if (first === undefined) return [];
  const { tableName } = strapi.db.metadata.get(ATTRIBUTION_UID);
  const readable = strapi.db.queryBuilder(ATTRIBUTION_UID).select(['id']).where(where);
  const rows: unknown = await knex
    .from(first.unionAll(rest).as('used'))
    .join({ source: qualified(strapi, tableName) }, 'source.id', 'used.source_id')
    .whereIn('source.id', readable.getKnexQuery())
    .groupBy('source.id', 'source.document_id', 'source.name')
    .orderBy([{ column: 'articles', order: 'desc' }, { column: 'source.name' }])
    .limit(MOST_USED)
    .select({ documentId: 'source.document_id', name: 'source.name' })
    .count({ articles: '*' });
  return (rows as UsedSource[]).map((row) => ({ ...row, articles: Number(row.articles) }));
}
