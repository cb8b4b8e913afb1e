import type { ArticleType } from '../types/article-type';
import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const SUMMARY_UID = 'plugin::newsroom.summary';

/**
 * What the plugin generated: one row per text, article and language. The article's own row
 * carries only what readers need; this one tells the plugin's texts from a person's.
 */
export const summarySchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_summaries',
  info: {
    singularName: 'summary',
    pluralName: 'summaries',
    displayName: 'Generated summary',
  },
  attributes: {
    articleType: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    textDigest: { type: 'string', required: true },
    origin: { type: 'enumeration', enum: ['extractive', 'model'], required: true },
  },
  indexes: [
    {
      name: 'newsroom_summaries_text_index',
      columns: ['article_document_id', 'article_locale', 'text_digest'],
    },
  ],
};

/** The article, in one language, that a generated text belongs to. */
export interface SummaryOwner {
  type: ArticleType;
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
}
