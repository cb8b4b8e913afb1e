import { HIDDEN_TYPE } from '../../strapi/hidden-type';

export const DISMISSAL_UID = 'plugin::newsroom.dismissal';

/** Two articles that an editor does not want suggested for each other, whichever comes first. */
export const dismissalSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_dismissals',
  info: {
    singularName: 'dismissal',
    pluralName: 'dismissals',
    displayName: 'Dismissed suggestion',
  },
  attributes: {
    /** The documentIds, in alphabetical order. */
    firstDocumentId: { type: 'string', required: true },
    secondDocumentId: { type: 'string', required: true },
  },
  indexes: [
    { name: 'newsroom_dismissals_first_index', columns: ['first_document_id'] },
    { name: 'newsroom_dismissals_second_index', columns: ['second_document_id'] },
  ],
};
