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

/** Requests that the application is done with; the answer may still be on its way. */
const handled = new WeakSet<object>();

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
  } finally {
    handled.add(ctx);
  }
};

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
  const isAnswered = handled.has(ctx) && (ctx.res.writableEnded || ctx.res.destroyed);
  return isAnswered ? undefined : ctx;
}

/** Runs `task` as if it served a content-API request of a caller without credentials. */
export async function asAnonymousRequest(
  strapi: Core.Strapi,
  task: () => Promise<void>,
): Promise<void> {
  const req = new IncomingMessage(new Socket());
  req.method = 'GET';
  req.url = '/';
  const ctx = strapi.server.app.createContext(req, new ServerResponse(req));
  Object.assign(ctx.state, { route: { info: { type: 'content-api' } } });
  await strapi.requestContext.run(ctx, task);
}
