import type { Core } from '@strapi/strapi';
import { connectionOf } from '../strapi/ambient-transaction';
import type { ArticleType } from '../types/article-type';
import { tags } from './change';
import { recordChange } from './record';
import { isFirstSeen } from './within-save';

interface SummaryRow {
  locale: string | null;
  summary: string | null;
  origin?: string | null;
}

/** A text of an article: a summary, as it is or was. */
export interface TextOfArticle {
  type: ArticleType;
  documentId: string;
  isText: (summary: string) => boolean;
}

/**
 * Notes that something else is known of a text than before, who wrote it say, where it is a summary
 * that readers see, in whichever language. To be called once it is written.
 */
export async function noteProvenance(
  strapi: Core.Strapi,
  { type, documentId, isText }: TextOfArticle,
): Promise<void> {
  const { summary, summaryOrigin } = type.fields;
  if (summary === null) return;
  const { from } = await connectionOf(strapi);
  const query = from({ article: type.table })
    .where('article.document_id', documentId)
    .select({ locale: 'article.locale', summary: `article.${summary.column}` });
  if (type.draftAndPublish) void query.whereNotNull('article.published_at');
  if (summaryOrigin !== null) void query.select({ origin: `article.${summaryOrigin.column}` });
  const rows = ((await query) as SummaryRow[]).filter(
    (row) => row.summary !== null && isText(row.summary),
  );
  const locales = rows
    .map(({ locale }) => (type.localized ? locale : null))
    .filter((locale) => !isFirstSeen(documentId, locale));
  const pages = locales.map((locale) => tags.page(type.uid, documentId, locale));
  // Feeds tell a machine's text, and of one by the built-in summariser there is nothing to tell.
  const isInFeeds = rows.some(({ origin }) => origin !== 'extractive');
  await recordChange(strapi, { tags: pages }, { isInFeeds });
}

/** Notes that a machine's text was written over a summary that readers see. */
export async function noteSummary(
  strapi: Core.Strapi,
  { type, documentId }: Pick<TextOfArticle, 'type' | 'documentId'>,
  locale: string | null,
): Promise<void> {
  const { uid } = type;
  await recordChange(strapi, {
    tags: [tags.page(uid, documentId, type.localized ? locale : null), tags.card(uid, documentId)],
  });
}
