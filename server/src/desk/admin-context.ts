import type { Core } from '@strapi/strapi';
import { createRights, type Ability, type Rights } from './rights';

/** What the handlers of admin routes use of Koa's context. */
export interface AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { userAbility: Ability; user: { id: unknown } };
  body: unknown;
}

/** The rights of the user who asks. */
export const rightsIn = (strapi: Core.Strapi, ctx: AdminContext): Rights =>
  createRights(strapi, ctx.state.userAbility);
