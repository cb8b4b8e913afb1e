import type { Core } from '@strapi/strapi';
import { type ArticleRow, type ArticleType, nameOf } from '../types/article-type';

/** How far a row is published, and under which address. */
export type ArticleState = Pick<
  ArticleRow,
  'id' | 'documentId' | 'locale' | 'title' | 'slug' | 'datePublished' | 'publishedAt'
>;

export function articleRows(strapi: Core.Strapi, type: ArticleType) {
  const fields = fieldsOf(type);
  return {
    /**
     * The drafts of a document, in one language or several, or in all where none is named, as
     * they are now.
     */
    drafts(documentId: string, locale?: Locales): Promise<ArticleRow[]> {
      const where = { documentId, publishedAt: null, ...inLocale(locale) };
      return readRows(strapi, type, Object.values(fields), where);
    },

    /** All rows of a document, drafts and published ones, without their texts. */
    states(documentId: string, locale?: Locales): Promise<ArticleState[]> {
      const columns = [
        type.fields.title.name,
        nameOf(type.fields.slug),
        nameOf(type.fields.datePublished),
      ];
      return readRows(strapi, type, columns, { documentId, ...inLocale(locale) });
    },

    async exists(documentId: string): Promise<boolean> {
      const row: unknown = await strapi.db
        .query(type.uid)
        .findOne({ select: ['id'], where: { documentId } });
      return row !== null;
    },

    /**
     * Writes to a row without the Document Service and without its lifecycles: `updatedAt` stays,
     * so that bookkeeping marks no article "modified".
     */
    async write(id: number, data: Partial<ArticleRow>): Promise<void> {
      const columns = Object.fromEntries(
        Object.entries(data).map(([name, value]) => [fields[name] ?? name, value]),
      );
      await strapi.db.queryBuilder(type.uid).where({ id }).update(columns).execute();
    },
  };
}

export type ArticleRows = ReturnType<typeof articleRows>;

type Locales = string | string[];

const inLocale = (locale?: Locales) => (locale === undefined ? {} : { locale });

/** The type's fields that a save reads, by the names they have in an `ArticleRow`. */
function fieldsOf(type: ArticleType): Record<string, string> {
  const { title, body, slug, summary, summaryOrigin, datePublished } = type.fields;
  const read = { title, body, slug, summary, summaryOrigin, datePublished };
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, field]) => (field === null ? [] : [[name, field.name]])),
  );
}

/** A read that locks sees what was committed since the transaction began. */
async function readRows(
  strapi: Core.Strapi,
  type: ArticleType,
  fields: string[],
  where: Record<string, unknown>,
): Promise<ArticleRow[]> {
  const found = await strapi.db
    .queryBuilder(type.uid)
    .select(['id', 'documentId', 'locale', 'publishedAt', ...fields])
    .where(where)
    .forUpdate()
    .execute<Record<string, unknown>[]>();
  return found.map((entity) => {
    const row: Record<string, unknown> = { ...entity };
    for (const [name, field] of Object.entries(fieldsOf(type))) row[name] = entity[field];
    return row as unknown as ArticleRow;
  });
}

/** The date that readers see in a language; `null` where nothing is published with one. */
export function liveDate(states: ArticleState[], locale: string): Date | null {
  const live = states.find((row) => row.publishedAt && row.locale === locale);
  return live?.datePublished ? new Date(live.datePublished) : null;
}
