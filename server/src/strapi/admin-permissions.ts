import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany(actions: object[]): Promise<unknown>;
}

/** What a role of the admin panel can be given of the plugin. */
export interface AdminAction {
  displayName: string;
  /** Behind `plugin::newsroom.`. */
  uid: string;
  subCategory: string;
}

/** Lets roles of the admin panel be given actions of the plugin. To be called in `bootstrap`. */
export async function registerActions(strapi: Core.Strapi, actions: AdminAction[]): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: ActionProvider;
  };
  const common = { section: 'plugins', pluginName: 'newsroom' };
  await actionProvider.registerMany(actions.map((action) => ({ ...common, ...action })));
}
