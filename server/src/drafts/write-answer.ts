import type { Core, Modules } from '@strapi/strapi';
import { isPlain } from '../is-plain';
import { withDrafts } from './scope';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];
type Plain = Record<string, unknown>;

/**
 * Lets a write of the Document Service see the drafts it works on, and answers it as a caller may
 * see it who may not read drafts.
 *
 * @param hasDrafts whether the drafts of the written type stay inside
 */
export async function answerWrite(
  strapi: Core.Strapi,
  hasDrafts: boolean,
  context: Context,
  next: () => unknown,
): Promise<unknown> {
  const { populate, fields, ...write } = context.params as Plain;
  context.params = write;
  // Taken before the write: the save hook gives `params` other data.
  const sent = context.action === 'create' ? write['data'] : undefined;
  let result: unknown = await withDrafts(() => Promise.resolve(next()));
  if (hasDrafts) result = await perEntry(result, (entry) => withoutDraft(entry, sent));
  if (populate === undefined && fields === undefined) return result;
  return perEntry(result, (entry) => readAgain(strapi, context.uid, { populate, fields }, entry));
}

/**
 * A draft that a caller wrote but may not read answers with what names it; a new one also with
 * what the caller sent.
 */
function withoutDraft(entry: unknown, sent: unknown): unknown {
  if (!isPlain(entry) || entry['publishedAt']) return entry;
  const { id, documentId, locale } = entry;
  const own = Object.entries(isPlain(sent) ? sent : {}).filter(
    ([key, value]) => typeof value === 'string' && value === entry[key],
  );
  return { ...Object.fromEntries(own), id, documentId, locale };
}

/** A write answers one row, or the rows of several languages under `entries`. */
async function perEntry(result: unknown, change: (entry: unknown) => unknown): Promise<unknown> {
  if (!isPlain(result) || !Array.isArray(result['entries'])) return change(result);
  const entries: unknown[] = [];
  for (const entry of result['entries']) entries.push(await change(entry));
  return { ...result, entries };
}

/** The fields and relations that a write was asked to answer with, as the caller may see them. */
async function readAgain(
  strapi: Core.Strapi,
  uid: Context['uid'],
  asked: { populate: unknown; fields: unknown },
  entry: unknown,
): Promise<unknown> {
  if (!isPlain(entry) || typeof entry['documentId'] !== 'string') return entry;
  const { documentId, locale, publishedAt } = entry;
  const query = {
    ...asked,
    documentId,
    locale: locale ?? undefined,
    status: publishedAt ? 'published' : 'draft',
  };
  const read: unknown = await strapi.documents(uid).findOne(query as never);
  // A deleted row is there no longer, and one that may not be read stays as it was shown.
  return read ?? entry;
}
