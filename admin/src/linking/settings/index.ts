import { PERMISSIONS } from '../../permissions';
import { PLUGIN_ID } from '../../pluginId';
import { SETTINGS_PATH } from './path';

/** The plugin's part of the settings. */
export const settingsSection = {
  id: PLUGIN_ID,
  intlLabel: { id: 'newsroom.linking.settings.section', defaultMessage: 'Newsroom' },
};

export const linkingSettings = {
  id: 'linking',
  to: SETTINGS_PATH,
  intlLabel: { id: 'newsroom.linking.settings.title', defaultMessage: 'Linked articles' },
  Component: () => import('./LinkingSettings').then((page) => ({ default: page.LinkingSettings })),
  permissions: PERMISSIONS.readIndex,
};
