import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const FIRST_PUBLICATION_UID = 'plugin::newsroom.first-publication';

/** When articles were first published, for the types that have no field for it. */
export const firstPublicationSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_first_publications',
  info: {
    singularName: 'first-publication',
    pluralName: 'first-publications',
    displayName: 'First publication',
  },
  attributes: {
    articleType: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    datePublished: { type: 'datetime', required: true },
  },
  indexes: [
    {
      name: 'newsroom_first_publications_unique',
      type: 'unique',
      columns: ['article_type', 'article_locale', 'article_document_id'],
    },
    {
      name: 'newsroom_first_publications_date_index',
      columns: ['article_type', 'article_locale', 'date_published', 'article_document_id'],
    },
  ],
};
