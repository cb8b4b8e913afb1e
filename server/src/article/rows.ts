import type { Core } from '@strapi/strapi';
import { ARTICLE, type ArticleType } from './type';

/** What the save hook reads of a stored article: one row, of one language and status. */
export interface ArticleRow {
  id: number;
  documentId: string;
  locale: string;
  title: string | null;
  slug: string | null;
  body: unknown;
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
  datePublished: string | Date | null;
  publishedAt: string | Date | null;
}

export type ArticleDates = Pick<ArticleRow, 'id' | 'locale' | 'datePublished' | 'publishedAt'>;

export type SummaryOrigin = 'extractive' | 'model' | 'human' | 'none';

export function articleRows(strapi: Core.Strapi, type: ArticleType = ARTICLE) {
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

    /** The dates of first publication of a document's rows, drafts and published ones. */
    dates(documentId: string, locale?: Locales): Promise<ArticleDates[]> {
      return readRows(strapi, type, [type.datePublished], { documentId, ...inLocale(locale) });
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

/** The type's fields, by the names they have in an `ArticleRow`. */
function fieldsOf(type: ArticleType): Record<string, string> {
  const { uid: _uid, ...fields } = type;
  return fields;
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
