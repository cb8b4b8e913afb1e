import type { Core } from '@strapi/strapi';
import type {
  DismissalResponse,
  QueueResponse,
  SuggestionsResponse,
} from '../../../shared/contracts';
import { rightsIn, type AdminContext } from '../desk/admin-context';
import type { SuggestionsService } from './service';
import { parseDismissalRequest, parseSuggestionsRequest } from './validation';

export function createSuggestionsController({ strapi }: { strapi: Core.Strapi }) {
  const service = (): SuggestionsService => strapi.plugin('newsroom').service('suggestions');

  return {
    async find(ctx: AdminContext): Promise<void> {
      const request = parseSuggestionsRequest(ctx.request.body);
      const data = await service().find(request, rightsIn(strapi, ctx));
      ctx.body = { data } satisfies SuggestionsResponse;
    },

    async queue(ctx: AdminContext): Promise<void> {
      const data = await service().queue(rightsIn(strapi, ctx));
      ctx.body = { data } satisfies QueueResponse;
    },

    async dismiss(ctx: AdminContext): Promise<void> {
      const { documentId, other } = parseDismissalRequest(ctx.request.body);
      await service().dismiss(documentId, other, rightsIn(strapi, ctx));
      ctx.body = { data: { dismissed: true } } satisfies DismissalResponse;
    },

    async undismiss(ctx: AdminContext): Promise<void> {
      const { documentId = '', other = '' } = ctx.params;
      await service().undismiss(documentId, other, rightsIn(strapi, ctx));
      ctx.body = { data: { dismissed: false } } satisfies DismissalResponse;
    },
  };
}
