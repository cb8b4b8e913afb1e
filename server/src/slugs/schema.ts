import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const SLUG_UID = 'plugin::newsroom.slug';

/**
 * The slugs that articles have claimed: one row each. The unique key makes them unique within a
 * type and a language, among drafts and published articles alike, whatever else writes to the
 * database at the same time.
 */
export const slugSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_slugs',
  info: { singularName: 'slug', pluralName: 'slugs', displayName: 'Claimed slug' },
  attributes: {
    articleType: { type: 'string', required: true },
    /** Empty where the type has no languages. */
    articleLocale: { type: 'string', required: true },
    /** As it was typed. */
    slug: { type: 'string', required: true },
    /** In lower case: MariaDB takes capitals and small letters for the same, the others do not. */
    slugKey: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
    /** `held` by a row of the article; `former`, an address that readers knew before. */
    state: { type: 'enumeration', enum: ['held', 'former'], required: true },
    /** Whether a published row had it: only then it is worth keeping as a former one. */
    wasLive: { type: 'boolean', required: true },
    /** What a numbered suffix was added to, and the number; a slug without one has the number 1. */
    base: { type: 'string', required: true },
    number: { type: 'integer', required: true },
  },
  indexes: [
    {
      name: 'newsroom_slugs_unique',
      type: 'unique',
      columns: ['article_type', 'article_locale', 'slug_key'],
    },
    {
      name: 'newsroom_slugs_number_index',
      columns: ['article_type', 'article_locale', 'base', 'number'],
    },
    {
      name: 'newsroom_slugs_document_index',
      columns: ['article_document_id', 'article_locale'],
    },
  ],
};
