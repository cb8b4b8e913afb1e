import type { Core } from '@strapi/strapi';

type Method = (uid: string, params?: Record<string, unknown>) => Promise<unknown>;
type Manager = Record<string, Method> & { createQueryBuilder: (uid: string) => Builder };
interface Builder {
  init(params: Record<string, unknown>): unknown;
}

/** What Strapi has before the plugin comes, kept by the files below. */
export interface Stock {
  reads: Record<string, Method>;
  /** Takes the guard out of the Document Service. */
  leaveDocuments: () => void;
  /** All lines that were logged as errors. */
  errors: string[];
}

const extension = (before: string) => `
  module.exports = (plugin) => {
    const register = plugin.register;
    plugin.register = (context) => {
      const { strapi } = context;
      const manager = strapi.db.entityManager;
      const stock = { reads: {}, errors: [] };
      strapi.newsroomStock = stock;
      for (const name of ['findOne', 'findMany', 'count'])
        stock.reads[name] = manager[name].bind(manager);
      const use = strapi.documents.use;
      strapi.documents.use = (middleware) => {
        const leave = use(middleware);
        stock.leaveDocuments ??= leave;
        return leave;
      };
      strapi.log.error = (line) => stock.errors.push(String(line));
      ${before}
      return register(context);
    };
    return plugin;
  };`;

/** Files of an application that keep what the plugin is about to replace. */
export const keepingStock = (before = ''): Record<string, unknown> => ({
  'src/extensions/newsroom/strapi-server.js': extension(before),
});

/** The code that keeps a method of the entity manager from being replaced. */
export const pinned = (method: string) =>
  `Object.defineProperty(manager, '${method}', { get: () => stock.reads.${method}, set() {} });`;

export const stockOf = (strapi: Core.Strapi): Stock =>
  (strapi as unknown as { newsroomStock: Stock }).newsroomStock;

const managerOf = (strapi: Core.Strapi) => strapi.db.entityManager as unknown as Manager;

/** Puts a method of the entity manager in the place of the guarded one; answers the way back. */
export function replace(strapi: Core.Strapi, name: string, method: Method): () => void {
  const manager = managerOf(strapi);
  const guarded = manager[name];
  manager[name] = method;
  return () => {
    if (guarded) manager[name] = guarded;
  };
}

const PUBLISHED = { publishedAt: { $notNull: true } };

/** Reads that keep drafts out of the rows, and narrow nothing that the query asks for. */
export function narrowRowsOnly(strapi: Core.Strapi, uid: string): () => void {
  const { findMany } = stockOf(strapi).reads;
  const filters = ({ meta }: { meta: { uid: string } }) =>
    meta.uid === uid ? PUBLISHED : undefined;
  return replace(
    strapi,
    'findMany',
    (type, params) => findMany?.(type, { ...params, filters }) ?? Promise.reject(new Error()),
  );
}

/** As if a later Strapi did not hand the function in `filters` down to what is populated. */
export function dropNestedFilters(strapi: Core.Strapi): () => void {
  const manager = managerOf(strapi);
  const stock = manager.createQueryBuilder;
  manager.createQueryBuilder = (uid) => {
    const builder = stock.call(manager, uid);
    const init = builder.init.bind(builder);
    builder.init = ({ filters, ...params }) =>
      init('where' in params ? { ...params, filters } : params);
    return builder;
  };
  return () => {
    manager.createQueryBuilder = stock;
  };
}

interface Resolver {
  buildAssociationResolver: (of: object) => (parent: object) => Promise<unknown>;
}

/** As if GraphQL looked relations up by a query of its own. */
export function lookUpPastGuard(strapi: Core.Strapi, table: string): () => void {
  const builders = strapi.plugin('graphql').service('builders') as unknown as {
    new: () => Resolver;
  };
  const stock = builders.new;
  builders.new = () => ({
    buildAssociationResolver: () => async () => (await strapi.db.getConnection(table)) as unknown,
  });
  return () => {
    builders.new = stock;
  };
}
