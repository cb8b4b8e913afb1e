import { OWN_ARTICLE_UID } from '../types/options';

/** A permission of the admin panel, on a content type where it is one of the content manager's. */
export type Action = string | { action: string; subject: string };

export const READ_ARTICLES = {
  action: 'plugin::content-manager.explorer.read',
  subject: OWN_ARTICLE_UID,
};
export const UPDATE_ARTICLES = {
  action: 'plugin::content-manager.explorer.update',
  subject: OWN_ARTICLE_UID,
};

/** A route of the admin panel, for users who have all of these permissions. */
export function adminRoute(method: string, path: string, handler: string, ...actions: Action[]) {
  const policies = [{ name: 'admin::hasPermissions', config: { actions } }];
  return { method, path, handler, config: { policies } };
}
