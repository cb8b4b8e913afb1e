import type { ArticleType } from './types/article-type';

/**
 * A condition of `strapi.db.query` on the rows that have no summary, and not because an editor
 * wants none, a summary that a person emptied among them; `null` where the type has no summaries.
 */
export function withoutSummary({ fields }: ArticleType): Record<string, unknown> | null {
  const { summary, summaryOrigin } = fields;
  if (summary === null) return null;
  const isMissing = { $or: [{ [summary.name]: { $null: true } }, { [summary.name]: '' }] };
  if (summaryOrigin === null) return isMissing;
  const origin = summaryOrigin.name;
  const isWanted = { $or: [{ [origin]: { $null: true } }, { [origin]: { $ne: 'none' } }] };
  return { $and: [isMissing, isWanted] };
}
