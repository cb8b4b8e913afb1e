import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { ReadPage, ReadResponse } from '../../../shared/contracts';
import { localeExists, localeOrDefault } from '../strapi/locale';
import { mayReadDrafts, PREVIEW_ACTION } from '../drafts/right';
import type { ReaderService } from './service';

/** What the handlers use of Koa's context. */
interface ReadContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  set(header: string, value: string): void;
}

/** BCP 47 as Strapi's internationalization plugin names languages. */
const localeParameter = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iu)
  .max(35)
  .optional();

export function createReaderController({ strapi }: { strapi: Core.Strapi }) {
  const reader = (): ReaderService => strapi.plugin('newsroom').service<ReaderService>('reader');

  /** @throws ValidationError on `locale` */
  async function localeOf(ctx: ReadContext): Promise<string> {
    const locale = localeParameter.safeParse(ctx.query['locale']);
    if (!locale.success) {
      throw new errors.ValidationError('locale: give one language code, like "en" or "zh-Hans"');
    }
    return localeOrDefault(strapi, locale.data);
  }

  /**
   * Says why there is no page.
   * @throws ValidationError where the site has no such language, else NotFoundError
   */
  async function found(page: ReadPage | null, locale: string, what: string): Promise<ReadResponse> {
    if (page !== null) return { data: page };
    if (!(await localeExists(strapi, locale))) {
      throw new errors.ValidationError(`locale: this site has no language "${locale}"`);
    }
    throw new errors.NotFoundError(`There is no ${what} in the language "${locale}"`);
  }

  return {
    /** `GET /api/newsroom/read/:slug?locale=` */
    async findOne(ctx: ReadContext): Promise<void> {
      const { slug } = ctx['params'] as { slug: string };
      const locale = await localeOf(ctx);
      const page = await reader().readPublished(slug, locale);
      ctx.body = await found(page, locale, `published article "${slug}"`);
    },

    /** `GET /api/newsroom/preview/:documentId?locale=` */
    async preview(ctx: ReadContext): Promise<void> {
      // The route's own check lets the public in where someone ticked the action for it.
      if (!(await mayReadDrafts(strapi))) {
        throw new errors.ForbiddenError(
          `Drafts are for signed-in users and API tokens that have ${PREVIEW_ACTION}`,
        );
      }
      const { documentId } = ctx['params'] as { documentId: string };
      const locale = await localeOf(ctx);
      const page = await reader().readDraft(documentId, locale);
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = await found(page, locale, `draft of an article "${documentId}"`);
    },
  };
}
