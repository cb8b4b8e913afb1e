import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const SOURCE_NAME_UID = 'plugin::newsroom.source-name';

/** The names of all sources, each under the word by which texts are searched for it. */
export const sourceNameSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_source_names',
  info: {
    singularName: 'source-name',
    pluralName: 'source-names',
    displayName: 'Name of a source',
  },
  attributes: {
    attributionDocumentId: { type: 'string', required: true },
    /** Among the names of its source: 0 is the name itself, the others are aliases. */
    place: { type: 'integer', required: true },
    /** As `keyOf` gives it. */
    nameKey: { type: 'string', required: true },
    name: { type: 'string', required: true },
  },
  indexes: [
    {
      name: 'newsroom_source_names_unique',
      type: 'unique',
      columns: ['attribution_document_id', 'place'],
    },
    { name: 'newsroom_source_names_key_index', columns: ['name_key'] },
  ],
};
