import type { Core, Modules } from '@strapi/strapi';
import { modelsOf } from '../../strapi/models';
import { asAnonymousRequest } from '../../strapi/request';
import type { Unproved } from '../closing';
import { complaintAbout, withProbe } from './probe';
import { linkWays, rootWays, writeWays, type Target } from './ways';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Proves each way by which a caller without rights may come to rows of the guarded types, by the
 * SQL that Strapi makes of a query. Nothing is written, and nothing needs to be there.
 *
 * @param guard the guard's part in the Document Service
 * @returns the types of which a way could not be proved
 */
export async function prove(
  strapi: Core.Strapi,
  uids: readonly string[],
  guard: Middleware,
): Promise<Unproved[]> {
  const unproved: Unproved[] = [];
  try {
    await withProbe(strapi, () =>
      asAnonymousRequest(strapi, async () => {
        for (const uid of uids) {
          const ways = await unprovedWays(strapi, uid, guard);
          if (ways.length > 0) unproved.push({ uid, ways });
        }
      }),
    );
    return unproved;
  } catch (error) {
    return uids.map((uid) => ({ uid, ways: [`the proof could not be run (${String(error)})`] }));
  }
}

/** The ways of one type that could not be proved, and why. */
async function unprovedWays(
  strapi: Core.Strapi,
  uid: string,
  guard: Middleware,
): Promise<string[]> {
  const target = targetOf(strapi, uid);
  const unproved: string[] = [];
  for (const way of [
    ...rootWays(strapi, target),
    ...writeWays(strapi, target, guard),
    ...linkWays(strapi, modelsOf(strapi), target),
  ]) {
    const complaint = await complaintAbout(way, target);
    if (complaint !== undefined) unproved.push(`${way.name}: ${complaint}`);
  }
  return unproved;
}

/** @throws Error where the type has no drafts to keep inside */
function targetOf(strapi: Core.Strapi, uid: string): Target {
  const model = modelsOf(strapi).get(uid);
  const published = model?.attributes['publishedAt']?.columnName;
  if (model === undefined || published === undefined) throw new Error(`${uid} has no drafts`);
  return { uid, table: model.tableName, published };
}
