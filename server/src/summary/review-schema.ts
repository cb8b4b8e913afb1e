import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const REVIEW_UID = 'plugin::newsroom.summary-review';

/**
 * Reviews of summaries by persons: each of one text, byte for byte, beside one state of its
 * article. Whatever changes either has no review.
 */
export const reviewSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_summary_reviews',
  info: {
    singularName: 'summary-review',
    pluralName: 'summary-reviews',
    displayName: 'Review of a summary',
  },
  attributes: {
    articleType: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    textDigest: { type: 'string', required: true },
    articleDigest: { type: 'string', required: true },
    reviewerId: { type: 'string', required: true },
    /** By name, as it was then. */
    reviewer: { type: 'string', required: true },
    reviewedAt: { type: 'datetime', required: true },
    /** Who answers for the text, and how readers reach them. */
    responsible: { type: 'string', required: true },
    contact: { type: 'string', required: true },
  },
  indexes: [
    {
      name: 'newsroom_summary_reviews_text_index',
      columns: ['article_document_id', 'article_locale', 'text_digest'],
    },
  ],
};
