import { HIDDEN_TYPE } from '../strapi/hidden-type';

export const CHANGE_UID = 'plugin::newsroom.change';

/** What changed for readers: rows are added, and taken away when they are old, never changed. */
export const changeSchema = {
  ...HIDDEN_TYPE,
  collectionName: 'newsroom_changes',
  info: {
    singularName: 'change',
    pluralName: 'changes',
    displayName: 'Change of what readers see',
  },
  attributes: {
    /** A `Change`, as JSON. */
    change: { type: 'text', required: true },
    /** Milliseconds since 1970. */
    changedAt: { type: 'biginteger', required: true },
  },
};
