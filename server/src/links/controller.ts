import type { Core } from '@strapi/strapi';
import type { LinkResponse, LinksResponse } from '../../../shared/contracts';
import { rightsIn, type AdminContext } from '../desk/admin-context';
import type { LinksService } from './service';
import { parseLinkRequest, parseLocale } from './validation';

export function createLinksController({ strapi }: { strapi: Core.Strapi }) {
  const service = (): LinksService => strapi.plugin('newsroom').service('links');

  return {
    async find(ctx: AdminContext): Promise<void> {
      const { documentId = '' } = ctx.params;
      const data = await service().stored(
        documentId,
        parseLocale(ctx.query),
        rightsIn(strapi, ctx),
      );
      ctx.body = { data } satisfies LinksResponse;
    },

    async create(ctx: AdminContext): Promise<void> {
      const { documentId = '' } = ctx.params;
      const change = { ...parseLinkRequest(ctx.request.body), documentId };
      await service().link({ ...change, userId: ctx.state.user.id }, rightsIn(strapi, ctx));
      ctx.body = { data: { linked: true } } satisfies LinkResponse;
    },

    async delete(ctx: AdminContext): Promise<void> {
      const { documentId = '', target = '' } = ctx.params;
      const change = { documentId, target, locale: parseLocale(ctx.query) };
      await service().unlink({ ...change, userId: ctx.state.user.id }, rightsIn(strapi, ctx));
      ctx.body = { data: { linked: false } } satisfies LinkResponse;
    },
  };
}
