import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../types/article-type';
import { onArticle } from '../types/record-join';
import { insertAllNew } from '../strapi/insert-new';
import { localeKey, type Locales } from '../strapi/locale';
import { inTransaction } from '../strapi/transaction';
import { FIRST_PUBLICATION_UID } from './schema';

/** How many rows are read at a time. */
const BATCH = 500;

/**
 * Where the date of first publication of a type's articles is:
 *
 * - `field`: in a field of the type;
 * - `records`: in the plugin's own table, for a type with drafts that has no such field;
 * - `creation`: it is the creation, for a type without both: its rows are public from then on.
 */
export type DateSource = 'field' | 'records' | 'creation';

export function dateSource(type: ArticleType): DateSource {
  if (type.fields.datePublished !== null) return 'field';
  return type.draftAndPublish ? 'records' : 'creation';
}

export function firstPublicationTable(strapi: Core.Strapi): string {
  return strapi.db.metadata.get(FIRST_PUBLICATION_UID).tableName;
}

/** The plugin's records of first publications; none are kept of a type that has dates itself. */
export function firstPublications(strapi: Core.Strapi, type: ArticleType) {
  const isKept = dateSource(type) === 'records';
  const whereOf = (documentId: string, locales: Locales) => ({
    articleType: type.uid,
    articleDocumentId: documentId,
    ...(locales === undefined ? {} : { articleLocale: { $in: [locales].flat() } }),
  });

  return {
    /** Keeps `date` for the languages that have no date yet, in the save's transaction. */
    async record(documentId: string, locales: (string | null)[], date: Date): Promise<void> {
      if (!isKept) return;
      await insertAllNew(
        strapi,
        firstPublicationTable(strapi),
        locales.map((locale) => columnsOf(type, { documentId, locale, date })),
      );
    },

    async forget(documentId: string, locales: Locales): Promise<void> {
      if (!isKept) return;
      const where = whereOf(documentId, locales);
      await strapi.db.query(FIRST_PUBLICATION_UID).deleteMany({ where });
    },

    /** The dates of articles in one language, by documentId. */
    async read(documentIds: string[], locale: string | null): Promise<Map<string, Date>> {
      const rows = (await strapi.db.query(FIRST_PUBLICATION_UID).findMany({
        select: ['articleDocumentId', 'datePublished'],
        where: {
          articleType: type.uid,
          articleDocumentId: { $in: documentIds },
          articleLocale: localeKey(locale),
        },
      })) as { articleDocumentId: string; datePublished: string | Date }[];
      return new Map(rows.map((row) => [row.articleDocumentId, new Date(row.datePublished)]));
    },
  };
}

export type FirstPublications = ReturnType<typeof firstPublications>;

interface Publication {
  documentId: string;
  locale: string | null;
  date: Date;
}

function columnsOf(
  type: ArticleType,
  { documentId, locale, date }: Publication,
): Record<string, unknown> {
  return {
    article_type: type.uid,
    article_document_id: documentId,
    article_locale: localeKey(locale),
    date_published: date,
  };
}

interface UndatedRow {
  id: number;
  document_id: string;
  locale: string | null;
  created_at: string | number | Date | null;
}

/**
 * Dates what was published before the plugin kept dates of the type, or past the Document Service:
 * by its creation, as every publication moves `publishedAt`.
 *
 * @param onDated called within the transaction in which some articles got their dates
 */
export async function dateMissingPublications(
  strapi: Core.Strapi,
  type: ArticleType,
  onDated: () => Promise<void>,
): Promise<void> {
  if (dateSource(type) !== 'records') return;
  const table = firstPublicationTable(strapi);
  let rows: UndatedRow[];
  let after = 0;
  do {
    rows = await undatedRows(strapi, type, after);
    const publications = rows.map(({ document_id, locale, created_at }) =>
      columnsOf(type, {
        documentId: document_id,
        locale,
        date: created_at === null ? new Date() : new Date(created_at),
      }),
    );
    await inTransaction(strapi, async () => {
      await insertAllNew(strapi, table, publications);
      if (rows.length > 0) await onDated();
    });
    after = rows.at(-1)?.id ?? after;
  } while (rows.length === BATCH);
}

async function undatedRows(
  strapi: Core.Strapi,
  type: ArticleType,
  after: number,
): Promise<UndatedRow[]> {
  const rows: unknown = await strapi.db
    .getConnection(`${type.table} as article`)
    .leftJoin(`${firstPublicationTable(strapi)} as dated`, onArticle(strapi, type, 'dated'))
    .select('article.id', 'article.document_id', 'article.locale', 'article.created_at')
    .whereNull('dated.id')
    .whereNotNull('article.published_at')
    .whereNotNull('article.document_id')
    .where('article.id', '>', after)
    .orderBy('article.id')
    .limit(BATCH);
  return rows as UndatedRow[];
}
