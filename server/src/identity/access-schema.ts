import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const IDENTITY_ACCESS_UID = 'plugin::newsroom.identity-access';

/** Who was shown the identity of a source: rows are added, never changed and never deleted. */
export const identityAccessSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_identity_accesses',
  info: {
    singularName: 'identity-access',
    pluralName: 'identity-accesses',
    displayName: 'Access to the identity of a source',
  },
  attributes: {
    sourceDocumentId: { type: 'string', required: true },
    userId: { type: 'string', required: true },
    /** As it was then. */
    userName: { type: 'string', required: true },
    accessedAt: { type: 'datetime', required: true },
  },
  indexes: [
    {
      name: 'newsroom_identity_accesses_source_index',
      columns: ['source_document_id'],
    },
  ],
};
