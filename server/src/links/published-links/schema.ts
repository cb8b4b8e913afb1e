import { HIDDEN_TYPE } from '../../strapi/hidden-type';

export const PUBLISHED_LINK_UID = 'plugin::newsroom.published-link';

/**
 * The links that articles had when they were last published: one row for each link of an article
 * in one language, with the draft's place in the order. An article that was published
 * without a link has one row without a `field`; one without rows was published before there was
 * this record.
 */
export const publishedLinkSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_published_links',
  info: {
    singularName: 'published-link',
    pluralName: 'published-links',
    displayName: 'Published link',
  },
  attributes: {
    articleType: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    field: { type: 'enumeration', enum: ['related', 'previous', 'next'] },
    position: { type: 'float' },
    targetDocumentId: { type: 'string' },
    /** Of a type with other languages; absent where it is the article's own. */
    targetLocale: { type: 'string' },
    targetTitle: { type: 'string' },
  },
  indexes: [
    {
      name: 'newsroom_published_links_article_index',
      columns: ['article_document_id', 'article_locale'],
    },
    {
      name: 'newsroom_published_links_target_index',
      columns: ['target_document_id', 'article_locale'],
    },
  ],
};
