import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ReadResponse } from '../../../shared/contracts';
import { mayReadDrafts, PREVIEW_ACTION } from '../drafts/right';
import { found, wantedBy, type ReadContext } from './asked';
import type { ReaderService } from './service';

export function createReaderController({ strapi }: { strapi: Core.Strapi }) {
  const reader = (): ReaderService => strapi.plugin('newsroom').service<ReaderService>('reader');

  return {
    /** `GET /api/newsroom/read/:slug?locale=`, and with the type before the slug. */
    async findOne(ctx: ReadContext): Promise<void> {
      const { slug = '' } = ctx.params;
      const wanted = await wantedBy(strapi, ctx);
      const page = await reader().readPublished({ ...wanted, slug });
      const answer = await found(strapi, page, wanted, `published article "${slug}"`);
      ctx.body = answer satisfies ReadResponse;
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
      const wanted = await wantedBy(strapi, ctx);
      const page = await reader().readDraft(wanted.type, documentId, wanted.locale);
      ctx.set('Cache-Control', 'private, no-store');
      const answer = await found(strapi, page, wanted, `draft of an article "${documentId}"`);
      ctx.body = answer satisfies ReadResponse;
    },
  };
}
