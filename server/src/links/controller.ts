import type { Core } from '@strapi/strapi';
import type { LinkResponse, LinksResponse } from '../../../shared/contracts';
import { rightsIn, type AdminContext } from '../desk/admin-context';
import { parseLocale } from '../parse-request';
import type { ArticleType } from '../types/article-type';
import type { LinksService } from './service';
import { parseLinkRequest } from './validation';

/** Handlers of the routes of one article type. */
export function createLinksController(strapi: Core.Strapi, type: ArticleType) {
  const service = () => strapi.plugin('newsroom').service<LinksService>('links').of(type);

  return {
    find: async (ctx: AdminContext): Promise<void> => {
      const { documentId = '' } = ctx.params;
      const locale = parseLocale(type, ctx.query);
      const data = await service().stored(documentId, locale, rightsIn(strapi, ctx));
      ctx.body = { data } satisfies LinksResponse;
    },

    create: async (ctx: AdminContext): Promise<void> => {
      const { documentId = '' } = ctx.params;
      const change = { ...parseLinkRequest(type, ctx.request.body), documentId };
      await service().link({ ...change, userId: ctx.state.user.id }, rightsIn(strapi, ctx));
      ctx.body = { data: { linked: true } } satisfies LinkResponse;
    },

    remove: async (ctx: AdminContext): Promise<void> => {
      const { documentId = '', target = '' } = ctx.params;
      const change = { documentId, target, locale: parseLocale(type, ctx.query) };
      await service().unlink({ ...change, userId: ctx.state.user.id }, rightsIn(strapi, ctx));
      ctx.body = { data: { linked: false } } satisfies LinkResponse;
    },
  };
}
