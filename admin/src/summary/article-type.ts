import type { ArticleTypeInfo } from '../../../shared/contracts';

/** An article type whose articles have summaries. */
export interface SummaryType extends ArticleTypeInfo {
  fields: ArticleTypeInfo['fields'] & { summary: string };
}

export const hasSummary = (type: ArticleTypeInfo): type is SummaryType =>
  type.fields.summary !== null;
