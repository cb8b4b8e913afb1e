import type { ArticleType, SummaryOrigin } from '../types/article-type';
import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const SUMMARY_UID = 'plugin::newsroom.summary';

/** Who can have written a text. */
export type WrittenBy = Exclude<SummaryOrigin, 'none'>;

/**
 * Where summaries came from: one row per text, article and language. The article's own row carries
 * only what readers need; this one tells the plugin's texts from a person's, and both from those
 * that a program sent.
 */
export const summarySchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_summaries',
  info: {
    singularName: 'summary',
    pluralName: 'summaries',
    displayName: 'Origin of a summary',
  },
  attributes: {
    articleType: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    textDigest: { type: 'string', required: true },
    origin: {
      type: 'enumeration',
      enum: ['extractive', 'model', 'human', 'api'] satisfies WrittenBy[],
      required: true,
    },
    /** Digest of the words that the text was written for. */
    articleDigest: { type: 'string' },
    /** The model that wrote it, or of whose sentences a person kept some. */
    system: { type: 'string' },
    /** What the model's provider calls the version. */
    systemVersion: { type: 'string' },
    /** The person or the token, by name. */
    author: { type: 'string' },
    /** How an editor chose it among the plugin's own: `points long`, `paragraph brief`, `sentences`. */
    choice: { type: 'string' },
    writtenAt: { type: 'datetime' },
  },
  indexes: [
    {
      name: 'newsroom_summaries_text_index',
      columns: ['article_document_id', 'article_locale', 'text_digest'],
    },
  ],
};

/** The article, in one language, that a summary belongs to. */
export interface SummaryOwner {
  type: ArticleType;
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
}
