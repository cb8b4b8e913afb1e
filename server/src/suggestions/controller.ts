import type { Core } from '@strapi/strapi';
import type {
  DismissalResponse,
  QueueResponse,
  SuggestionsResponse,
} from '../../../shared/contracts';
import { rightsIn, type AdminContext } from '../desk/admin-context';
import type { ArticleType } from '../types/article-type';
import type { SuggestionsService } from './service';
import { parseDismissalRequest, parseSuggestionsRequest } from './validation';

/** Handlers of the routes of one article type. */
export function createSuggestionsController(strapi: Core.Strapi, type: ArticleType) {
  const service = () =>
    strapi.plugin('newsroom').service<SuggestionsService>('suggestions').of(type);

  return {
    find: async (ctx: AdminContext): Promise<void> => {
      const request = parseSuggestionsRequest(type, ctx.request.body);
      const data = await service().find(request, rightsIn(strapi, ctx));
      ctx.body = { data } satisfies SuggestionsResponse;
    },

    queue: async (ctx: AdminContext): Promise<void> => {
      const data = await service().queue(rightsIn(strapi, ctx));
      ctx.body = { data } satisfies QueueResponse;
    },

    dismiss: async (ctx: AdminContext): Promise<void> => {
      const { documentId, other } = parseDismissalRequest(ctx.request.body);
      await service().dismiss(documentId, other, rightsIn(strapi, ctx));
      ctx.body = { data: { dismissed: true } } satisfies DismissalResponse;
    },

    undismiss: async (ctx: AdminContext): Promise<void> => {
      const { documentId = '', other = '' } = ctx.params;
      await service().undismiss(documentId, other, rightsIn(strapi, ctx));
      ctx.body = { data: { dismissed: false } } satisfies DismissalResponse;
    },
  };
}
