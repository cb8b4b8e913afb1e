import { defineMiddleware } from 'astro:middleware';
import { pageCache } from './newsroom/page-cache';
import { readSettings, siteOrigin } from './newsroom/settings';

/**
 * Sends a page again as it was rendered, until Strapi's webhook says that something in it changed.
 * Pages gather the tags of what they read in `locals.tags`; one without tags is not kept, and none is
 * where no webhook is set up.
 */
export const onRequest = defineMiddleware(async ({ request, url, locals }, next) => {
  const tags = new Set<string>();
  locals.newsroom = { onAnswer: (answer) => answer.tags.forEach((tag) => tags.add(tag)) };
  if (request.method !== 'GET' || !readSettings().webhookSecret) return next();

  // The addresses in a page begin with where the reader found the site.
  const address = siteOrigin(request) + url.pathname + url.search;
  const kept = pageCache.get(address);
  if (kept) return new Response(kept.body, { headers: { 'Content-Type': kept.contentType } });

  const keep = pageCache.begin(address);
  const response = await next();
  const isPrivate = response.headers.get('Cache-Control')?.includes('no-store') ?? false;
  if (response.status !== 200 || isPrivate) return response;
  const body = await response.text();
  const contentType = response.headers.get('Content-Type') ?? 'text/html';
  if (tags.size > 0) keep({ body, contentType }, tags);
  return new Response(body, response);
});
