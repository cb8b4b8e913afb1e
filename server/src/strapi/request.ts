import { IncomingMessage, ServerResponse } from 'node:http';
import { AsyncResource } from 'node:async_hooks';
import { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

/** The part of Koa's context that the plugin reads. */
export interface RequestContext {
  state: Record<string, unknown>;
  res: { writableEnded: boolean; destroyed: boolean };
}

/** What runs around each request: Koa's context, and the request itself. */
type Middleware = Parameters<Core.Strapi['server']['use']>[0];

/** Marks on Koa's context; sets of contexts would cost each request more. */
const HANDLED = Symbol('the application is done with the request');
const REFUSED = Symbol('the request is to be answered with 503');

const mark = (ctx: object, which: symbol) => Object.assign(ctx, { [which]: true });
const isMarked = (ctx: object, which: symbol) => Reflect.get(ctx, which) === true;

/**
 * Has a request answered with 503 in the end, whatever comes of it. Strapi has no error for that.
 */
export const refuse = (ctx: RequestContext): void => void mark(ctx, REFUSED);

/**
 * Notes of each request when the application is done with it. A stream in the answer is read after
 * that and outside of the request's context; what it reads belongs to the request all the same. To
 * be registered in `register`.
 */
export const followRequest: Middleware = async (ctx, next) => {
  try {
    await next();
    const body: unknown = ctx.body;
    if (body instanceof Readable) body._read = AsyncResource.bind(body._read.bind(body));
    if (isMarked(ctx, REFUSED)) {
      ctx.status = 503;
      ctx.set('Cache-Control', 'no-store');
      if (hasError(body)) ctx.body = { ...body, error: { ...body.error, status: 503 } };
    }
  } finally {
    mark(ctx, HANDLED);
  }
};

/** Whether an answer is an error as Strapi words it for REST. */
function hasError(body: unknown): body is { error: object } {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  return typeof body.error === 'object' && body.error !== null;
}

/**
 * The content-API request, REST or GraphQL, that the running code serves. A timer or a queue that
 * a request started inherits its context and serves it until it has been answered: until the
 * application is done with it, and the answer has been sent or can no longer be. A connection that
 * the caller cut is not enough, since what the application still does may end up in a cache.
 */
export function contentApiRequest(strapi: Core.Strapi): RequestContext | undefined {
  const ctx: RequestContext | undefined = strapi.requestContext.get();
  const route = ctx?.state['route'] as { info?: { type?: string } } | undefined;
  if (ctx === undefined || route?.info?.type !== 'content-api') return undefined;
  const isAnswered = isMarked(ctx, HANDLED) && (ctx.res.writableEnded || ctx.res.destroyed);
  return isAnswered ? undefined : ctx;
}

/** Lets a request that is answered before Strapi's routes count as one of the content API. */
export function markAsContentApi({ state }: Pick<RequestContext, 'state'>): void {
  Object.assign(state, CONTENT_API);
}

const CONTENT_API = { route: { info: { type: 'content-api' } } };

/** Runs `task` as if it served a content-API request of a caller without credentials. */
export async function asAnonymousRequest(
  strapi: Core.Strapi,
  task: () => Promise<void>,
): Promise<void> {
  const req = new IncomingMessage(new Socket());
  req.method = 'GET';
  req.url = '/';
  const ctx = strapi.server.app.createContext(req, new ServerResponse(req));
  markAsContentApi(ctx);
  await strapi.requestContext.run(ctx, task);
}
