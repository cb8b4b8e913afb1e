import type { APIRoute } from 'astro';
import { changedTags } from 'strapi-plugin-newsroom/client';
import { pageCache } from '../newsroom/page-cache';
import { secretMatches } from '../newsroom/secret';
import { readSettings } from '../newsroom/settings';

/**
 * Takes Strapi's webhook `newsroom.changed`, and drops the pages that are made of what changed. The
 * webhook sends `Authorization: Bearer` and the secret that both sides know.
 */
export const POST: APIRoute = async ({ request }) => {
  const given = request.headers.get('Authorization')?.replace(/^Bearer /, '') ?? null;
  if (!secretMatches(given, readSettings().webhookSecret)) {
    return Response.json({ error: 'The secret is missing or wrong' }, { status: 401 });
  }
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return Response.json({ error: 'The body is not JSON' }, { status: 400 });
  }
  return Response.json({ dropped: pageCache.drop(changedTags(body)) });
};
