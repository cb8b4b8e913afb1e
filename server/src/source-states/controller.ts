import type { Core } from '@strapi/strapi';
import type {
  FallenArticlesResponse,
  KeepResponse,
  SourceArticlesResponse,
} from '../../../shared/contracts';
import { personIn, rightsIn, type AdminContext } from '../desk/admin-context';
import { articlesOfSource } from './articles-of-source';
import { fallenArticles } from './fallen-articles';
import { keepArticles } from './keep';
import { checkMayReadStates, readableSource } from './sources';
import { parseFallenRequest, parseKeepRequest, parsePage } from './validation';

/** Handlers of the routes about the articles that rest on sources. */
export const createSourceStatesController = (strapi: Core.Strapi) => ({
  articles: async (ctx: AdminContext): Promise<void> => {
    const page = parsePage(ctx.query);
    const rights = rightsIn(strapi, ctx);
    const source = await readableSource(strapi, rights, ctx.params['documentId'] ?? '');
    const data = await articlesOfSource(strapi, source, rights, page);
    ctx.body = { data } satisfies SourceArticlesResponse;
  },

  fallen: async (ctx: AdminContext): Promise<void> => {
    const { page, state } = parseFallenRequest(ctx.query);
    const rights = rightsIn(strapi, ctx);
    checkMayReadStates(rights);
    const data = await fallenArticles(strapi, state, rights, page);
    ctx.body = { data } satisfies FallenArticlesResponse;
  },

  keep: async (ctx: AdminContext): Promise<void> => {
    const user = personIn(ctx);
    const request = parseKeepRequest(ctx.request.body);
    const rights = rightsIn(strapi, ctx);
    checkMayReadStates(rights);
    const kept = await keepArticles(strapi, request, user, rights);
    ctx.body = { data: { kept } } satisfies KeepResponse;
  },
});
