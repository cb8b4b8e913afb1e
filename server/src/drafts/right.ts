import type { Core } from '@strapi/strapi';
import type { Authentication } from '../strapi/auth';
import { contentApiRequest } from '../strapi/request';
import { withDrafts } from './scope';

/** The action that gives the right to read drafts; its route is `GET /api/newsroom/preview/…`. */
export const PREVIEW_ACTION = 'plugin::newsroom.reader.preview';

/** The answer for an authentication, which lasts one request. */
const answers = new WeakMap<object, Promise<boolean>>();

/**
 * Whether the caller may read drafts. Anyone may who does not come by the content API: the admin
 * panel has its own permissions. There, the right must have been given, and never to the public.
 */
export async function mayReadDrafts(strapi: Core.Strapi): Promise<boolean> {
  const request = contentApiRequest(strapi);
  if (request === undefined) return true;
  const auth = request.state['auth'] as Authentication | undefined;
  // No credentials: the public, even where someone ticked the action for it.
  if (!auth?.credentials) return false;
  const known = answers.get(auth);
  if (known !== undefined) return known;
  const answer = verify(strapi, auth);
  answers.set(auth, answer);
  return answer;
}

/** With drafts in sight: what the strategy reads to decide must not wait for its own decision. */
function verify(strapi: Core.Strapi, auth: Authentication): Promise<boolean> {
  return withDrafts(async () => {
    try {
      await strapi.auth.verify(auth, { scope: [PREVIEW_ACTION] });
      return true;
    } catch {
      return false;
    }
  });
}
