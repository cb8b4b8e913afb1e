import { FALLEN_STATES } from '../attribution/states';
import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const KEPT_SOURCE_UID = 'plugin::newsroom.kept-source';

/**
 * Articles that stay as they are although a source of theirs has fallen: one row for each article in
 * one language and source, of the last state for which somebody said so.
 */
export const keptSourceSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_kept_sources',
  info: {
    singularName: 'kept-source',
    pluralName: 'kept-sources',
    displayName: 'Kept source',
  },
  attributes: {
    articleType: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    sourceDocumentId: { type: 'string', required: true },
    /** Of the source, as it was then: of another state, or another day, nothing is said. */
    state: { type: 'enumeration', enum: [...FALLEN_STATES], required: true },
    stateDate: { type: 'date' },
    reason: { type: 'text', required: true },
    userId: { type: 'string', required: true },
    /** As it was then. */
    userName: { type: 'string', required: true },
    /** Milliseconds since 1970. */
    keptAt: { type: 'biginteger', required: true },
  },
  indexes: [
    {
      name: 'newsroom_kept_sources_unique',
      type: 'unique',
      columns: ['source_document_id', 'article_document_id', 'article_locale'],
    },
    { name: 'newsroom_kept_sources_article_index', columns: ['article_document_id'] },
  ],
};
