import type { Core } from '@strapi/strapi';
import type { Locales } from '../strapi/locale';
import type { ArticleType } from '../types/article-type';
import { JOB_UID } from './jobs/schema';
import { REVIEW_UID } from './review-schema';
import { SUMMARY_UID } from './schema';

/** What is kept of an article's summaries. */
export const SUMMARY_BOOKS = [SUMMARY_UID, REVIEW_UID, JOB_UID];

/** Forgets what was kept of a deleted article; in every language where none is named. */
export async function forgetSummaries(
  strapi: Core.Strapi,
  { uid }: ArticleType,
  documentId: string,
  locales: Locales,
): Promise<void> {
  const where = {
    articleType: uid,
    articleDocumentId: documentId,
    ...(locales === undefined ? {} : { articleLocale: { $in: [locales].flat() } }),
  };
  for (const book of SUMMARY_BOOKS) await strapi.db.query(book).deleteMany({ where });
}
