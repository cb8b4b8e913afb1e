import type { Core, Modules } from '@strapi/strapi';
import { QueryGuard, type DatabaseQuery } from './query-guard';
import { mayReadDrafts } from './right';
import { draftsAreInSight, withDrafts } from './scope';

type Middleware = Modules.Documents.Middleware.Middleware;
type Plain = Record<string, unknown>;
type EntityWrite = (type: string, params?: object) => Promise<unknown>;

/** Of the Document Service. */
const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/** Events of the database. */
const BEFORE_READS = ['beforeFindMany', 'beforeFindOne', 'beforeCount'];

/** Of the entity manager: these read the row they work on, `create` and `update` to answer it. */
const WRITES = ['create', 'update', 'delete'] as const;

/** Whether what runs now must not see drafts: it serves a caller who may not read them. */
async function draftsAreHidden(strapi: Core.Strapi): Promise<boolean> {
  return !draftsAreInSight() && !(await mayReadDrafts(strapi));
}

/**
 * Keeps the drafts of one type inside, in two places that together every answer of the content
 * API passes: all reads of the database (GraphQL's nested fields and `populate` go past the
 * Document Service), and all calls of the Document Service (for `status`, and for what a write
 * answers).
 *
 * @param uid the type whose drafts stay inside
 */
export function createDraftsGuard(strapi: Core.Strapi, uid: string) {
  return {
    /**
     * To be called once the database is there. A subscriber to its events would not do: Strapi
     * silences them all while a data transfer runs, and goes on answering requests.
     */
    guardDatabase(): void {
      const guard = new QueryGuard(strapi.db.metadata, uid);
      const { lifecycles } = strapi.db;
      const run = lifecycles.run.bind(lifecycles);
      lifecycles.run = async (action, type, properties, states) => {
        const result = await run(action, type, properties, states);
        if (BEFORE_READS.includes(action) && (await draftsAreHidden(strapi))) {
          guard.narrow(properties.params as DatabaseQuery, type);
        }
        return result;
      };
      letWritesRead(strapi, uid);
    },

    /** To be registered before other middlewares, so that it is the outermost. */
    documentMiddleware: (async (context, next) => {
      if (!(await draftsAreHidden(strapi))) return next();
      const hasDrafts = context.contentType.options?.draftAndPublish === true;
      const params = context.params as Plain;
      if (READS.includes(context.action)) {
        if (context.uid === uid || !hasDrafts) readPublished(params);
        return next();
      }
      // `status` decides what the answer populates; a type without drafts has no other use for it.
      if (!hasDrafts) readPublished(params);
      return guardWrite(strapi, uid, context, next) as ReturnType<typeof next>;
    }) satisfies Middleware,
  };
}

/**
 * The site's own code may write rows of the type past the Document Service: what such a write reads
 * of its row is not narrowed, or a delete of a draft would find nothing and do nothing.
 */
function letWritesRead(strapi: Core.Strapi, uid: string): void {
  const manager = strapi.db.entityManager as unknown as Record<string, EntityWrite>;
  for (const name of WRITES) {
    const stock = manager[name]?.bind(manager);
    if (stock === undefined) continue;
    manager[name] = (type, params) =>
      type === uid ? withDrafts(() => stock(type, params)) : stock(type, params);
  }
}

/** Lets a write see the drafts it works on, and answers it as its caller may see it. */
async function guardWrite(
  strapi: Core.Strapi,
  uid: string,
  context: Parameters<Middleware>[0],
  next: () => unknown,
): Promise<unknown> {
  const { populate, fields, ...write } = context.params as Plain;
  context.params = write;
  // Taken before the write: the save hook gives `params` other data.
  const sent = context.action === 'create' ? write['data'] : undefined;
  let result: unknown = await withDrafts(() => Promise.resolve(next()));
  if (context.uid === uid) result = await perEntry(result, (entry) => withoutDraft(entry, sent));
  if (populate === undefined && fields === undefined) return result;
  return perEntry(result, (entry) => readAgain(strapi, context.uid, { populate, fields }, entry));
}

function readPublished(params: Plain): void {
  params['status'] = 'published';
  // These would tell which published articles have a draft that differs.
  delete params['publicationFilter'];
  delete params['hasPublishedVersion'];
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
  uid: Parameters<Core.Strapi['documents']>[0],
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

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
