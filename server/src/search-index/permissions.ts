/** To see the settings page. */
export const READ_INDEX = 'plugin::newsroom.linking.read';
/** To build the index anew. */
export const REBUILD_INDEX = 'plugin::newsroom.linking.rebuild';

/** What roles of the admin panel can be given. */
export const LINKING_ACTIONS = [
  { displayName: 'See the settings', uid: 'linking.read' },
  { displayName: 'Rebuild the index', uid: 'linking.rebuild' },
].map((action) => ({ ...action, subCategory: 'Linked articles' }));
