import type { Core } from '@strapi/strapi';
import { noteProvenance } from '../changes/of-provenance';
import type { Locales } from '../strapi/locale';
import { inTransaction } from '../strapi/transaction';
import type { ArticleType } from '../types/article-type';
import { textDigest } from './digest';
import { JOB_UID } from './jobs/schema';
import { REVIEW_UID } from './review-schema';
import { SUMMARY_UID } from './schema';

/** What is kept of an article's summaries. */
export const SUMMARY_BOOKS = [SUMMARY_UID, REVIEW_UID, JOB_UID];

/**
 * Forgets what was kept of a deleted article; in every language where none is named. Where it stays
 * in others, readers may have been told of a summary there what was known of the same text here.
 */
export async function forgetSummaries(
  strapi: Core.Strapi,
  type: ArticleType,
  documentId: string,
  locales: Locales,
): Promise<void> {
  const where = {
    articleType: type.uid,
    articleDocumentId: documentId,
    ...(locales === undefined ? {} : { articleLocale: { $in: [locales].flat() } }),
  };
  await inTransaction(strapi, async () => {
    const records: unknown = await strapi.db
      .query(SUMMARY_UID)
      .findMany({ select: ['textDigest'], where });
    const digests = new Set((records as { textDigest: string }[]).map((each) => each.textDigest));
    for (const book of SUMMARY_BOOKS) await strapi.db.query(book).deleteMany({ where });
    if (digests.size === 0) return;
    const isText = (summary: string) => digests.has(textDigest(summary));
    await noteProvenance(strapi, { type, documentId, isText });
  });
}
