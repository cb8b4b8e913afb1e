import type { Core } from '@strapi/strapi';

/** The action that gives the right to read drafts; its route is `GET /api/newsroom/preview/…`. */
export const PREVIEW_ACTION = 'plugin::newsroom.reader.preview';

type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

/** The answer for an authentication, which lasts one request. */
const answers = new WeakMap<object, Promise<boolean>>();

/** Whether this code runs for a caller of the content API, REST or GraphQL. */
export function servesContentApi(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state;
  const route = state?.['route'] as { info?: { type?: string } } | undefined;
  return route?.info?.type === 'content-api';
}

/**
 * Whether the caller may read drafts. Anyone may who does not come by the content API: the admin
 * panel has its own permissions. There, the right must have been given, and never to the public.
 */
export async function mayReadDrafts(strapi: Core.Strapi): Promise<boolean> {
  if (!servesContentApi(strapi)) return true;
  const auth = strapi.requestContext.get()?.state['auth'] as Auth | undefined;
  // No credentials: the public, even where someone ticked the action for it.
  if (!auth?.credentials) return false;
  const known = answers.get(auth);
  if (known !== undefined) return known;
  const answer = verify(strapi, auth);
  answers.set(auth, answer);
  return answer;
}

async function verify(strapi: Core.Strapi, auth: Auth): Promise<boolean> {
  try {
    await strapi.auth.verify(auth, { scope: [PREVIEW_ACTION] });
    return true;
  } catch {
    return false;
  }
}
