import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import type { AdminContext } from './admin-context';

/** A permission of the admin panel, on a content type where it is one of the content manager's. */
export type Action = string | { action: string; subject: string };

export type AdminHandler = (ctx: AdminContext) => void | Promise<void>;

type Policy = string | { name: string; config: { actions: Action[] } };

export interface AdminRoute {
  method: string;
  path: string;
  handler: string | AdminHandler;
  config: { policies: Policy[] };
}

/** Strapi asks for the routes of an admin router once the database's metadata are there. */
export type AdminRouter = (context: { strapi: Core.Strapi }) => {
  type: 'admin';
  routes: AdminRoute[];
};

const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';

export const readsArticles = ({ uid }: ArticleType): Action => ({ action: READ, subject: uid });
export const updatesArticles = ({ uid }: ArticleType): Action => ({ action: UPDATE, subject: uid });

/** A route of the admin panel, for users who have all of these permissions. */
export function adminRoute(
  method: string,
  path: string,
  handler: string | AdminHandler,
  ...actions: Action[]
): AdminRoute {
  const policies = [{ name: 'admin::hasPermissions', config: { actions } }];
  return { method, path, handler, config: { policies } };
}

/** The user's right to read at least some articles of a type. */
export const mayReadSome = ({ state }: Pick<AdminContext, 'state'>, { uid }: ArticleType) =>
  state.userAbility.can(READ, uid);

/**
 * Lets in whoever may read articles of at least one type. Strapi's own policy cannot say so: it
 * asks for every permission that it is given, and for one on no content type it finds none.
 */
export const readsArticlesPolicy = (
  ctx: Pick<AdminContext, 'state'>,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean => articleTypes(strapi).all.some((type) => mayReadSome(ctx, type));

/** A route of the admin panel for users who may read articles of at least one type. */
export const readersRoute = (
  method: string,
  path: string,
  handler: string | AdminHandler,
): AdminRoute => ({
  ...{ method, path, handler },
  config: { policies: ['plugin::newsroom.readsArticles'] },
});

/** Routes of each article type that leads to related articles; the others have none. */
export const routesByType =
  (routesOf: (strapi: Core.Strapi, type: ArticleType, path: string) => AdminRoute[]): AdminRouter =>
  ({ strapi }) => ({
    type: 'admin',
    routes: articleTypes(strapi)
      .all.filter(({ relations }) => relations.related !== null)
      .flatMap((type) => routesOf(strapi, type, `/linking/${type.name}`)),
  });
