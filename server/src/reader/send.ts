import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';
import type { Authentication } from '../strapi/auth';
import { isUnchanged } from './conditional';
import type { Answer, Keeping } from './memory';

/** What sending uses of Koa's context. */
export interface SendContext {
  state: Record<string, unknown>;
  status: number;
  type: string;
  body: unknown;
  get(header: string): string;
  set(header: string, value: string): void;
  vary(header: string): void;
}

/** Sends an answer with what caches need; a caller who has it already is told that, and no more. */
export function send(
  strapi: Core.Strapi,
  ctx: SendContext,
  answer: Answer,
  isForAnyone = isAnonymous(ctx),
): void {
  tellCaches(strapi, ctx, answer, isForAnyone);
  const { etag, lastModified: time } = answer;
  // A second change within one second is dated one later, which is not told before it has come.
  const isTold = time !== null && time <= Date.now();
  const lastModified = isTold ? new Date(time).toUTCString() : null;
  ctx.set('ETag', etag);
  if (lastModified !== null) ctx.set('Last-Modified', lastModified);
  ctx.status = 200;
  ctx.type = answer.type;
  if (isUnchanged(ctx, { etag, lastModified })) ctx.status = 304;
  else ctx.body = answer.body;
}

/** Says for how long an answer may be used, by whom, and what it is made of. */
export function tellCaches(
  strapi: Core.Strapi,
  ctx: Pick<SendContext, 'state' | 'set' | 'vary'>,
  { keeping, tags }: Pick<Answer, 'keeping' | 'tags'>,
  isForAnyone = isAnonymous(ctx),
): void {
  ctx.vary('Accept');
  ctx.vary('Authorization');
  ctx.set('Cache-Control', cacheControl(strapi, keeping, isForAnyone));
  ctx.set('Cache-Tag', tags.join(','));
  ctx.set('Surrogate-Key', tags.join(' '));
}

/** Whether the caller is let in as anyone is. */
export function isAnonymous({ state }: Pick<SendContext, 'state'>): boolean {
  const auth = state['auth'] as Authentication | undefined;
  return auth?.strategy.name === 'users-permissions' && !auth.credentials;
}

/** What was let in by credentials may be for some only: no shared cache is to give it to others. */
function cacheControl(strapi: Core.Strapi, keeping: Keeping, isForAnyone: boolean): string {
  if (keeping === 'once') return 'private, no-cache';
  const { cache } = strapi.plugin('newsroom').config<NewsroomConfig['read']>('read');
  const own = `max-age=${cache.maxAge}`;
  if (!isForAnyone) return `private, ${own}`;
  const shared = `s-maxage=${cache.sharedMaxAge}`;
  return `public, ${own}, ${shared}, stale-while-revalidate=${cache.staleWhileRevalidate}`;
}
