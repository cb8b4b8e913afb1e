import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FindSourcesResponse, LikeSourcesResponse } from '../../../shared/contracts';
import { rightsIn, type AdminContext } from '../desk/admin-context';
import { mayReadSome } from '../desk/admin-routes';
import { articleTypes } from '../types/article-types';
import { findInText, findLike } from './find';
import { parseFindRequest, parseLikeRequest, parseType } from './validation';

/** Handlers of the routes about the sources that texts name. */
export function createNamedSourcesController(strapi: Core.Strapi) {
  const types = () =>
    articleTypes(strapi).all.filter(({ relations }) => relations.attributions !== null);

  return {
    find: async (ctx: AdminContext): Promise<void> => {
      const type = parseType(types(), ctx.request.body);
      if (!mayReadSome(ctx, type)) {
        throw new errors.ForbiddenError('type: your role may not read articles of this type');
      }
      const request = parseFindRequest(type, ctx.request.body);
      const data = await findInText(strapi, type, request, rightsIn(strapi, ctx));
      ctx.body = { data } satisfies FindSourcesResponse;
    },

    like: async (ctx: AdminContext): Promise<void> => {
      const request = parseLikeRequest(ctx.request.body);
      const data = await findLike(strapi, request, rightsIn(strapi, ctx));
      ctx.body = { data } satisfies LikeSourcesResponse;
    },
  };
}
