import type { Core } from '@strapi/strapi';

/** To see the settings page. */
export const READ_INDEX = 'plugin::newsroom.linking.read';
/** To build the index anew. */
export const REBUILD_INDEX = 'plugin::newsroom.linking.rebuild';

interface ActionProvider {
  registerMany(actions: object[]): Promise<unknown>;
}

/** Lets roles of the admin panel be given the settings page. To be called in `bootstrap`. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: ActionProvider;
  };
  const common = { section: 'plugins', pluginName: 'newsroom', subCategory: 'Linked articles' };
  await actionProvider.registerMany([
    { ...common, displayName: 'See the settings', uid: 'linking.read' },
    { ...common, displayName: 'Rebuild the index', uid: 'linking.rebuild' },
  ]);
}
