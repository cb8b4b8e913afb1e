import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isAdminSession, nameOf, type AdminUser, type AskingContext } from '../strapi/author';
import { createRights, type Ability, type Rights } from './rights';

/** What the handlers of admin routes use of Koa's context. */
export interface AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: AskingContext['state'] & { userAbility: Ability; user: AdminUser };
  body: unknown;
  set(header: string, value: string): void;
}

/** The rights of the user who asks. */
export const rightsIn = (strapi: Core.Strapi, ctx: AdminContext): Rights =>
  createRights(strapi, ctx.state.userAbility);

/**
 * The person who is signed in, by the name that colleagues know.
 * @throws ForbiddenError where the caller is a token
 */
export function personIn(ctx: Pick<AdminContext, 'state'>): { id: string; name: string } {
  if (!isAdminSession(ctx)) {
    throw new errors.ForbiddenError('Only a person who is signed in can do this');
  }
  const { user } = ctx.state;
  return { id: String(user.id), name: nameOf(user) };
}
