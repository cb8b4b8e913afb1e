import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { selectDate } from '../first-publication/select-date';
import { toTime, type DateValue } from '../iso-date';
import { connectionOf } from '../strapi/ambient-transaction';
import type { ArticleType, Field } from '../types/article-type';

/** What readers see of an article in one language, as far as other pages show it or stand by it. */
export interface Shown {
  locale: string | null;
  /** Other than before where anything of the row is. */
  version: string;
  /** Headline, address, summary and who wrote it. */
  card: string;
  slug: string | null;
  section: string | null;
  /** Of first publication, in milliseconds since 1970. */
  date: number | null;
}

interface ShownRow {
  id: number;
  locale: string | null;
  updated_at: DateValue;
  title: string | null;
  slug: string | null;
  summary: string | null;
  origin: string | null;
  section: string | null;
  date_published: DateValue;
}

/** What readers see of an article now, in each language: one query. */
export async function readShown(
  strapi: Core.Strapi,
  type: ArticleType,
  documentId: string,
): Promise<Shown[]> {
  const { from } = await connectionOf(strapi);
  const { title, slug, summary, summaryOrigin, section } = type.fields;
  const nothing = strapi.db.connection.raw('null');
  const column = (field: Field | null): string | Knex.Raw =>
    field === null ? nothing : `article.${field.column}`;
  const query = from({ article: type.table })
    .where('article.document_id', documentId)
    .select({ id: 'article.id', locale: 'article.locale', updated_at: 'article.updated_at' })
    .select({ title: column(title), slug: column(slug) })
    .select({ summary: column(summary), origin: column(summaryOrigin) })
    .select({ section: column(section) })
    .modify(selectDate, strapi, type);
  if (type.draftAndPublish) void query.whereNotNull('article.published_at');
  return ((await query) as ShownRow[]).map((row) => toShown(type, row));
}

function toShown(type: ArticleType, row: ShownRow): Shown {
  const { id, locale, updated_at, title, slug, summary, origin, section, date_published } = row;
  return {
    locale: type.localized ? locale : null,
    version: `${id} ${toTime(updated_at) ?? ''}`,
    card: JSON.stringify([title, slug, summary, origin]),
    ...{ slug, section },
    date: toTime(date_published),
  };
}
