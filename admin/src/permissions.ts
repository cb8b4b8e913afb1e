import { PLUGIN_ID } from './pluginId';

const action = (name: string) => [{ action: `plugin::${PLUGIN_ID}.${name}`, subject: null }];

/** What a person must be allowed to do for the parts of the admin panel; the server asks again. */
export const PERMISSIONS = {
  /** To see how the index of linked articles is. */
  readIndex: action('linking.read'),
  rebuildIndex: action('linking.rebuild'),
};
