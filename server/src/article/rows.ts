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
  const select = ['documentId', 'locale', 'publishedAt', ...Object.values(fields)];

  const toRow = (entity: Record<string, unknown>) => {
    const row: Record<string, unknown> = { ...entity };
    for (const [name, field] of Object.entries(fields)) row[name] = entity[field];
    return row as unknown as ArticleRow;
  };

  return {
    /** The drafts of a document, in one language or several, or in all where none is named. */
    async drafts(documentId: string, locale?: string | string[]): Promise<ArticleRow[]> {
      const where = {
        documentId,
        publishedAt: null,
        ...(locale === undefined ? {} : { locale }),
      };
      const rows: Record<string, unknown>[] = await strapi.db
        .query(type.uid)
        .findMany({ select, where });
      return rows.map(toRow);
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
