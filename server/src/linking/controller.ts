import type { Core } from '@strapi/strapi';
import type {
  DismissalResponse,
  IndexResponse,
  LinkResponse,
  LinksResponse,
  QueueResponse,
  SuggestionsResponse,
} from '../../../shared/contracts';
import { ARTICLE } from '../article-type';
import type { IndexService } from './upkeep/service';
import { createRights, type Rights } from './rights';
import type { LinkingService } from './service';
import {
  parseDismissalRequest,
  parseLinkRequest,
  parseLocale,
  parseSuggestionsRequest,
} from './validation';

/** What the handlers use of Koa's context. */
interface AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { userAbility: unknown; user: { id: unknown } };
  body: unknown;
}

export function createLinkingController({ strapi }: { strapi: Core.Strapi }) {
  const linking = (): LinkingService => strapi.plugin('newsroom').service('linking');
  const rightsOf = (ctx: AdminContext): Rights =>
    createRights(strapi, ARTICLE, ctx.state.userAbility);

  return {
    ...createChangesController({ linking, rightsOf }),
    ...createIndexController(strapi),

    async suggest(ctx: AdminContext): Promise<void> {
      const request = parseSuggestionsRequest(ctx.request.body);
      const data = await linking().suggest(request, rightsOf(ctx));
      ctx.body = { data } satisfies SuggestionsResponse;
    },

    async links(ctx: AdminContext): Promise<void> {
      const locale = parseLocale(ctx.query);
      const data = await linking().links(param(ctx, 'documentId'), locale, rightsOf(ctx));
      ctx.body = { data } satisfies LinksResponse;
    },

    async queue(ctx: AdminContext): Promise<void> {
      const data = await linking().queue(rightsOf(ctx));
      ctx.body = { data } satisfies QueueResponse;
    },
  };
}

const param = (ctx: AdminContext, name: string): string => ctx.params[name] ?? '';

interface Tools {
  linking: () => LinkingService;
  rightsOf: (ctx: AdminContext) => Rights;
}

/** What changes something. */
function createChangesController({ linking, rightsOf }: Tools) {
  return {
    async link(ctx: AdminContext): Promise<void> {
      const change = {
        ...parseLinkRequest(ctx.request.body),
        documentId: param(ctx, 'documentId'),
      };
      await linking().link({ ...change, userId: ctx.state.user.id }, rightsOf(ctx));
      ctx.body = { data: { linked: true } } satisfies LinkResponse;
    },

    async unlink(ctx: AdminContext): Promise<void> {
      const [documentId, target] = [param(ctx, 'documentId'), param(ctx, 'target')];
      const change = { documentId, target, locale: parseLocale(ctx.query) };
      await linking().unlink({ ...change, userId: ctx.state.user.id }, rightsOf(ctx));
      ctx.body = { data: { linked: false } } satisfies LinkResponse;
    },

    async dismiss(ctx: AdminContext): Promise<void> {
      const { documentId, other } = parseDismissalRequest(ctx.request.body);
      await linking().dismiss(documentId, other, rightsOf(ctx));
      ctx.body = { data: { dismissed: true } } satisfies DismissalResponse;
    },

    async undismiss(ctx: AdminContext): Promise<void> {
      await linking().undismiss(param(ctx, 'documentId'), param(ctx, 'other'), rightsOf(ctx));
      ctx.body = { data: { dismissed: false } } satisfies DismissalResponse;
    },
  };
}

function createIndexController(strapi: Core.Strapi) {
  const index = (): IndexService => strapi.plugin('newsroom').service('linkIndex');
  return {
    async index(ctx: AdminContext): Promise<void> {
      ctx.body = { data: await index().state() } satisfies IndexResponse;
    },

    async rebuild(ctx: AdminContext): Promise<void> {
      ctx.body = { data: await index().rebuild() } satisfies IndexResponse;
    },
  };
}
