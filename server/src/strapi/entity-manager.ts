import type { Core } from '@strapi/strapi';

/** A query as the database layer of Strapi takes it. */
export interface DatabaseQuery {
  where?: unknown;
  orderBy?: unknown;
  populate?: unknown;
  filters?: unknown;
  [key: string]: unknown;
}

type Method = (uid: string, params?: DatabaseQuery) => Promise<unknown>;

/**
 * All that reads rows for a caller ends in one of these: repositories (`strapi.db.query`), the
 * Document Service, the Entity Service, `load` and `populate`.
 */
const READS = ['findOne', 'findMany', 'count'];

/** These read the row they work on, `create` and `update` to answer it. */
const WRITES = ['create', 'update', 'delete'];

/**
 * Replaces methods of the entity manager. A subscriber to lifecycle events would not do: Strapi
 * silences them all while a data transfer runs, and goes on answering requests.
 */
function wrap(
  strapi: Core.Strapi,
  names: readonly string[],
  uids: ReadonlySet<string>,
  wrapped: (stock: Method) => Method,
): void {
  const manager = strapi.db.entityManager as unknown as Record<string, Method>;
  for (const name of names) {
    const stock = manager[name]?.bind(manager);
    if (stock === undefined) continue;
    const own = wrapped(stock);
    manager[name] = (uid, params) => (uids.has(uid) ? own(uid, params) : stock(uid, params));
  }
}

/**
 * Changes what is read of some types.
 *
 * @param uids all other types are read as before
 * @param change answers the query to run in place of the caller's, which must stay as it is
 */
export function changeReads(
  strapi: Core.Strapi,
  uids: ReadonlySet<string>,
  change: (query: DatabaseQuery, uid: string) => Promise<DatabaseQuery>,
): void {
  wrap(strapi, READS, uids, (stock) => async (uid, params = {}) => {
    return stock(uid, await change(params, uid));
  });
}

/** These bring values, `createMany` a list of them. */
const WRITING_VALUES = ['create', 'createMany', 'update', 'updateMany'];

type Values = Record<string, unknown>;

/**
 * Changes what is written to rows of some types, by whichever of Strapi's ways; SQL passes by.
 *
 * @param change answers the values to write in place of the caller's, which must stay as they are
 */
export function changeWrites(
  strapi: Core.Strapi,
  uids: ReadonlySet<string>,
  change: (values: Values) => Values,
): void {
  wrap(strapi, WRITING_VALUES, uids, (stock) => async (uid, params = {}) => {
    const data = params['data'] as Values | Values[] | null | undefined;
    if (data === null || data === undefined) return stock(uid, params);
    return stock(uid, { ...params, data: Array.isArray(data) ? data.map(change) : change(data) });
  });
}

/** Runs each write of a single row of some types inside `around`. */
export function aroundWrites(
  strapi: Core.Strapi,
  uids: ReadonlySet<string>,
  around: (write: () => Promise<unknown>) => Promise<unknown>,
): void {
  wrap(strapi, WRITES, uids, (stock) => (uid, params) => around(() => stock(uid, params)));
}
