import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ReadResponse, SummaryResponse } from '../../../shared/contracts';
import { mayReadDrafts, PREVIEW_ACTION } from '../drafts/right';
import { allowAsSeen, markShipped } from './before-routes';
import { meantBy, namedBy, notFound, type ReadContext } from './asked';
import { JSON_TYPE, wantedType } from './page-body';
import { askedOfArticle, pageAsked, respond, toPage } from './respond';
import type { ReaderService } from './service';
import { nameOfSources, parseSourcesAsked, sourcesAt } from './sources-at';
import { parseSummaryAsked, summaryAt } from './summary-at';

export function createReaderController({ strapi }: { strapi: Core.Strapi }) {
  const reader = (): ReaderService => strapi.plugin('newsroom').service<ReaderService>('reader');

  const controller = {
    /** `GET /api/newsroom/read/:slug?locale=`, and with the type before the slug. */
    async findOne(this: void, ctx: ReadContext): Promise<void> {
      allowAsSeen(strapi, ctx);
      const type = wantedType(ctx);
      const asked = pageAsked(strapi, ctx, type);
      await respond(strapi, ctx, asked, toPage(type));
    },

    /** `GET /api/newsroom/read/:slug/summary?length=&form=`, and with the type before the slug. */
    async summary(ctx: ReadContext): Promise<void> {
      const wish = parseSummaryAsked(ctx.query);
      const asked = askedOfArticle(strapi, ctx, `summary ${wish.length} ${wish.form}`);
      await respond(strapi, ctx, asked, async ({ page }) => {
        const data = await summaryAt(strapi, page, wish);
        return { body: JSON.stringify({ data } satisfies SummaryResponse), type: JSON_TYPE };
      });
    },

    /** `GET /api/newsroom/read/:slug/sources?format=&style=`, and with the type before the slug. */
    async sources(ctx: ReadContext): Promise<void> {
      const wish = parseSourcesAsked(ctx.query);
      const asked = askedOfArticle(strapi, ctx, nameOfSources(wish));
      await respond(strapi, ctx, asked, ({ page }) => sourcesAt(strapi, page, wish));
    },

    /** `GET /api/newsroom/preview/:documentId?locale=`, and with the type before the documentId. */
    async preview(ctx: ReadContext): Promise<void> {
      // The route's own check lets the public in where someone ticked the action for it.
      if (!(await mayReadDrafts(strapi))) {
        throw new errors.ForbiddenError(
          `Drafts are for signed-in users and API tokens that have ${PREVIEW_ACTION}`,
        );
      }
      const { documentId = '' } = ctx.params;
      const wanted = await meantBy(strapi, namedBy(strapi, ctx));
      const page = await reader().readDraft(wanted.type, documentId, wanted.locale);
      ctx.set('Cache-Control', 'private, no-store');
      if (page === null) return notFound(strapi, wanted, `draft of an article "${documentId}"`);
      ctx.body = { data: page } satisfies ReadResponse;
    },
  };
  markShipped(controller.findOne);
  return controller;
}
