/** A type that keeps the plugin's books: without drafts, and nowhere in the admin panel. */
export const HIDDEN_TYPE = {
  kind: 'collectionType',
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
};
