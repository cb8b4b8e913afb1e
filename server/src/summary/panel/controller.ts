import type { Core } from '@strapi/strapi';
import type {
  ConfirmResponse,
  InspectResponse,
  JobResponse,
  ReviewResponse,
} from '../../../../shared/contracts';
import { personIn, rightsIn, type AdminContext } from '../../desk/admin-context';
import { parseLocale } from '../../parse-request';
import type { ArticleType } from '../../types/article-type';
import type { SummaryOwner } from '../schema';
import type { SummaryService } from '../service';
import { askAgain, confirm, review, unreview } from './acts';
import { inspect, type PanelTools } from './inspect';
import { parseInspectRequest, parseJobRequest, parseReviewRequest } from './validation';

/** Handlers of the routes of one article type. */
export function createPanelController(strapi: Core.Strapi, type: ArticleType) {
  const tools = (): PanelTools => ({
    ...{ strapi, type },
    jobs: strapi.plugin('newsroom').service<SummaryService>('summary').jobs,
  });
  const ownerIn = (ctx: AdminContext, locale: string | null): SummaryOwner => ({
    ...{ type, locale, documentId: ctx.params['documentId'] ?? '' },
  });

  return {
    inspect: async (ctx: AdminContext): Promise<void> => {
      const request = parseInspectRequest(type, ctx.request.body);
      const data = await inspect(tools(), request, rightsIn(strapi, ctx));
      ctx.body = { data } satisfies InspectResponse;
    },

    askAgain: async (ctx: AdminContext): Promise<void> => {
      const owner = ownerIn(ctx, parseJobRequest(type, ctx.request.body).locale);
      const asked = await askAgain(tools(), owner, rightsIn(strapi, ctx));
      ctx.body = { data: { asked } } satisfies JobResponse;
    },

    review: async (ctx: AdminContext): Promise<void> => {
      const { locale, ...seen } = parseReviewRequest(type, ctx.request.body);
      const reviewer = personIn(ctx);
      const rights = rightsIn(strapi, ctx);
      const reviewedAt = await review(tools(), ownerIn(ctx, locale), seen, reviewer, rights);
      ctx.body = { data: { reviewedAt } } satisfies ReviewResponse;
    },

    unreview: async (ctx: AdminContext): Promise<void> => {
      personIn(ctx);
      const owner = ownerIn(ctx, parseLocale(type, ctx.query));
      await unreview(tools(), owner, rightsIn(strapi, ctx));
      ctx.body = { data: { reviewedAt: null } } satisfies ReviewResponse;
    },

    confirm: async (ctx: AdminContext): Promise<void> => {
      const { locale, ...seen } = parseReviewRequest(type, ctx.request.body);
      personIn(ctx);
      await confirm(tools(), ownerIn(ctx, locale), seen, rightsIn(strapi, ctx));
      ctx.body = { data: { confirmed: true } } satisfies ConfirmResponse;
    },
  };
}
