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
const DELETE = 'plugin::content-manager.explorer.delete';

/** The content manager's permissions to read, change and delete what is of a content type. */
export const readsType = (uid: string): Action => ({ action: READ, subject: uid });
export const updatesType = (uid: string): Action => ({ action: UPDATE, subject: uid });
export const deletesType = (uid: string): Action => ({ action: DELETE, subject: uid });

export const readsArticles = ({ uid }: ArticleType): Action => readsType(uid);
export const updatesArticles = ({ uid }: ArticleType): Action => updatesType(uid);

/** A route of the admin panel, for users who have all of these permissions. */
export function adminRoute(
  method: string,
  path: string,
  handler: string | AdminHandler,
  ...actions: Action[]
): AdminRoute {
  return { method, path, handler, config: { policies: [allOf(actions)] } };
}

const allOf = (actions: Action[]): Policy => ({
  name: 'admin::hasPermissions',
  config: { actions },
});

/** Who asks, as a policy sees it. */
export interface Asking {
  state: Pick<AdminContext['state'], 'userAbility'>;
}

/** The user's right to read at least some articles of a type. */
export const mayReadSome = ({ state }: Asking, { uid }: ArticleType) =>
  state.userAbility.can(READ, uid);

/**
 * Lets in whoever may read articles of at least one type. Strapi's own policy cannot say so: it
 * asks for every permission that it is given, and for one on no content type it finds none.
 */
export const readsArticlesPolicy = (
  ctx: Asking,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean => articleTypes(strapi).all.some((type) => mayReadSome(ctx, type));

/**
 * A route of the admin panel for users who may read articles of at least one type, and have all of
 * these permissions.
 */
export const readersRoute = (
  method: string,
  path: string,
  handler: string | AdminHandler,
  ...actions: Action[]
): AdminRoute => ({
  ...{ method, path, handler },
  config: { policies: ['plugin::newsroom.readsArticles', allOf(actions)] },
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
