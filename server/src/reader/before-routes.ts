import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';
import { answersOf } from './answers';
import { READ_ACTION, type ReadContext } from './asked';
import { wantedType } from './page-body';
import { keyOf, makeAnswer, pageAsked, toPage, type OfArticle } from './respond';
import { isAnonymous, send } from './send';
import { markAsContentApi } from '../strapi/request';

type Middleware = Parameters<Core.Strapi['server']['use']>[0];

/** The handlers that the plugin itself made, and no extension of a site. */
const shipped = new WeakSet<object>();

export function markShipped<T extends object>(handler: T): T {
  shipped.add(handler);
  return handler;
}

/** Where a request stood among the changes before Strapi looked at its rights. */
const places = new WeakMap<object, number>();

/** Notes that Strapi let a caller in who has no credentials. */
export function allowAsSeen(strapi: Core.Strapi, ctx: ReadContext): void {
  const place = places.get(ctx);
  if (place !== undefined && isAnonymous(ctx)) answersOf(strapi).allowAnyone(READ_ACTION, place);
}

/**
 * A short way for pages that anyone may read: Strapi reads and weighs the rights of the public role
 * for each request, which takes longer than to give out a kept page. Who comes with credentials, and
 * all that is unusual, goes Strapi's own way. To be called in `bootstrap`: it then runs after the
 * middlewares of the site's configuration, and before the routes.
 */
export function answerBeforeRoutes(strapi: Core.Strapi): void {
  if (!isAsShipped(strapi)) return;
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const literal = prefix.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const address = new RegExp(`^${literal}/newsroom/read/([^/]+)(?:/([^/]+))?$`, 'u');
  const answerAnyone: Middleware = async (koa, next: () => Promise<void>) => {
    const ctx = koa as unknown as ReadContext;
    const isRead = koa.method === 'GET' || koa.method === 'HEAD';
    const found = isRead && koa.get('Authorization') === '' ? address.exec(koa.path) : null;
    const asked = found === null ? null : askedAt(strapi, found, ctx);
    if (asked === null) return next();
    const answers = answersOf(strapi);
    const type = wantedType(ctx);
    markAsContentApi(koa);
    const answer = await answers.answerForAnyone(READ_ACTION, keyOf(asked), () =>
      makeAnswer(strapi, asked, toPage(type)),
    );
    if (answer) return send(strapi, ctx, answer, true);
    places.set(ctx, answers.place());
    return next();
  };
  strapi.server.use(answerAnyone);
}

/** `null` for what the route itself is to answer: other addresses, and what it will refuse. */
function askedAt(
  strapi: Core.Strapi,
  [, first = '', second]: RegExpExecArray,
  ctx: ReadContext,
): OfArticle | null {
  if (second === 'summary' || second === 'sources') return null;
  try {
    const slug = decodeURIComponent(second ?? first);
    const params: Record<string, string> =
      second === undefined ? { slug } : { type: decodeURIComponent(first), slug };
    return pageAsked(strapi, { params, query: ctx.query }, wantedType(ctx));
  } catch {
    return null;
  }
}

/** Whether the site has put nothing of its own into the page's way: no policy, middleware or handler. */
function isAsShipped(strapi: Core.Strapi): boolean {
  const { routes } = strapi.plugin('newsroom') as unknown as {
    routes: Record<string, { routes?: { handler: unknown; config?: object }[] }>;
  };
  const own = Object.values(routes)
    .flatMap((router) => router.routes ?? [])
    .filter(({ handler }) => handler === 'reader.findOne');
  // Strapi itself writes the action into each route.
  const stock = JSON.stringify({ auth: { scope: [READ_ACTION] } });
  const { findOne } = strapi.plugin('newsroom').controller('reader') as { findOne?: unknown };
  const { onPage, cache } = strapi.plugin('newsroom').config<NewsroomConfig['read']>('read');
  // Its function may look at the request, with all that Strapi's route adds to that.
  if (onPage !== undefined || cache.memory === 0) return false;
  if (typeof findOne !== 'function' || !shipped.has(findOne)) return false;
  return own.length > 0 && own.every(({ config }) => JSON.stringify(config) === stock);
}
