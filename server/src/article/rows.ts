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
  const fields: Record<string, string> = {
    title: type.title,
    slug: type.slug,
    body: type.body,
    summary: type.summary,
    summaryOrigin: type.summaryOrigin,
    datePublished: type.datePublished,
  };
  const select = ['id', 'documentId', 'locale', 'publishedAt'];

  const toRow = (entity: Record<string, unknown>) => {
    const row: Record<string, unknown> = { ...entity };
    for (const [name, field] of Object.entries(fields)) row[name] = entity[field];
    return row as unknown as ArticleRow;
  };

  /** A read that locks sees what was committed since the transaction began. */
  async function read(columns: string[], where: Record<string, unknown>): Promise<ArticleRow[]> {
    const found = await strapi.db
      .queryBuilder(type.uid)
      .select([...select, ...columns])
      .where(where)
      .forUpdate()
      .execute<Record<string, unknown>[]>();
    return found.map(toRow);
  }

  return {
    /**
     * The drafts of a document, in one language or several, or in all where none is named, as
     * they are now.
     */
    drafts(documentId: string, locale?: string | string[]): Promise<ArticleRow[]> {
      const where = { documentId, publishedAt: null, ...(locale === undefined ? {} : { locale }) };
      return read(Object.values(fields), where);
    },

    /** The dates of first publication of a document's rows, drafts and published ones. */
    dates(documentId: string, locale?: string | string[]): Promise<ArticleDates[]> {
      return read([type.datePublished], {
        documentId,
        ...(locale === undefined ? {} : { locale }),
      });
    },

    async exists(documentId: string): Promise<boolean> {
      const row: unknown = await strapi.db
        .query(type.uid)
        .findOne({ select: ['id'], where: { documentId } });
      return row !== null;
    },

    /**
     * Writes to rows without the Document Service and without its lifecycles: `updatedAt` stays,
     * so that bookkeeping marks no article "modified".
     */
    async write(where: Record<string, unknown>, data: Partial<ArticleRow>): Promise<void> {
      const columns = Object.fromEntries(
        Object.entries(data).map(([name, value]) => [fields[name] ?? name, value]),
      );
      await strapi.db.queryBuilder(type.uid).where(where).update(columns).execute();
    },
  };
}

export type ArticleRows = ReturnType<typeof articleRows>;
