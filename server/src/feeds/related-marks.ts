import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import { FILE_UID, fileLinkTable } from '../strapi/files';
import { REVIEW_UID } from '../summary/review-schema';
import { SUMMARY_UID } from '../summary/schema';
import type { ArticleType } from '../types/article-type';

/** Of a date as the column has it: a number of seconds, or on SQLite of milliseconds. */
const TIMES: Record<string, string> = {
  postgres: 'extract(epoch from ??)',
  mysql: 'unix_timestamp(??)',
};

/**
 * How many sources and covers articles have, and how many records and reviews of their summaries;
 * which ones, and when they were changed. One query, of one row for each kind. The sum of the dates
 * moves with every change; the latest of them would not where the clocks of two instances differ.
 *
 * @param articles rows of the type
 */
export async function relatedMarks(
  strapi: Core.Strapi,
  type: ArticleType,
  articles: readonly { id: number; document_id: string }[],
): Promise<unknown> {
  const connection = await connectionOf(strapi);
  const { knex } = connection;
  const kinds = [
    sourceMarks(strapi, connection, type),
    coverMarks(strapi, connection, type),
    ...originMarks(strapi, connection, type),
  ];
  const marks = kinds.flatMap((marksOf) => marksOf ?? []);
  if (marks.length === 0 || articles.length === 0) return null;
  const time = TIMES[strapi.db.dialect.client] ?? '??';
  const queries = marks.map(({ rows, article, related, by = 'id', changed = 'updated_at' }) =>
    rows
      .whereIn(
        article,
        articles.map((row) => row[by]),
      )
      .select({ kind: knex.raw('?', [related]) })
      .count({ count: '*' })
      .sum({ ids: `${related}.id` })
      .select({ changed: knex.raw(`sum(${time})`, [`${related}.${changed}`]) }),
  );
  const all = knex.unionAll(queries).as('marks') as unknown as string;
  return knex.from(all).orderBy('kind');
}

interface Marks {
  rows: Knex.QueryBuilder;
  /** The column with the article's row. */
  article: string;
  /** What is in that column. */
  by?: 'id' | 'document_id';
  /** The table of what stands in it. */
  related: string;
  /** Its column with the date of the change. */
  changed?: string;
}

function sourceMarks(
  { db }: Core.Strapi,
  { from }: Connection,
  { relations: { attributions } }: ArticleType,
): Marks | null {
  if (attributions === null) return null;
  const { name, source, target } = attributions.joinTable;
  const { tableName } = db.metadata.get(ATTRIBUTION_UID);
  const rows = from({ link: name }).join(`${tableName} as source`, 'source.id', `link.${target}`);
  return { rows, article: `link.${source}`, related: 'source' };
}

/** What is known of the articles' summaries, those that they had before among them. */
function originMarks(
  { db }: Core.Strapi,
  { from }: Connection,
  { uid, fields: { summary } }: ArticleType,
): Marks[] {
  if (summary === null) return [];
  const kinds = [
    { related: 'record', table: SUMMARY_UID, changed: 'written_at' },
    { related: 'review', table: REVIEW_UID, changed: 'reviewed_at' },
  ];
  return kinds.map(({ related, table, changed }) => ({
    rows: from({ [related]: db.metadata.get(table).tableName }).where({
      [`${related}.article_type`]: uid,
    }),
    article: `${related}.article_document_id`,
    by: 'document_id',
    ...{ related, changed },
  }));
}

function coverMarks(
  strapi: Core.Strapi,
  { from }: Connection,
  { uid, cover }: ArticleType,
): Marks | null {
  if (cover === null) return null;
  const { name, file, row, type, field } = fileLinkTable(strapi);
  const { tableName } = strapi.db.metadata.get(FILE_UID);
  const rows = from({ link: name })
    .join(`${tableName} as cover`, 'cover.id', `link.${file}`)
    .where({ [`link.${type}`]: uid, [`link.${field}`]: cover });
  return { rows, article: `link.${row}`, related: 'cover' };
}
