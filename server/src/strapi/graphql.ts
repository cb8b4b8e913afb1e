import type { Core } from '@strapi/strapi';

interface Extension {
  shadowCRUD(uid: string): { disable(): void };
  use(addition: Addition): void;
}

/** What is added to the schema of the site's GraphQL. */
interface Addition {
  /** In GraphQL's own language; `DateTime` and `JSON` are there. */
  typeDefs: string;
  resolvers: { Query: Record<string, QueryResolver> };
  /** By the path of a field: the actions of the content API that a caller needs for it. */
  resolversConfig: Record<string, { auth: { scope: string[] } }>;
}

/** GraphQL itself sees to it that they are as they are declared. */
export type QueryArguments = Readonly<Record<string, string | number | null | undefined>>;

/** Answers a field of `Query`. */
export type QueryResolver = (parent: unknown, args: QueryArguments) => Promise<unknown>;

interface Builders {
  'new'(name: string, registry: unknown): AssociationBuilder;
  delete(name: string): void;
}

interface Registries {
  'new'(): unknown;
}

interface AssociationBuilder {
  buildAssociationResolver(of: { contentTypeUID: string; attributeName: string }): Resolver;
}

type Resolver = (parent: object, args: object, context: object, info: object) => Promise<unknown>;

/** Not every site has the GraphQL plugin. */
function serviceOf<T>(strapi: Core.Strapi, name: string): T | undefined {
  return strapi.plugins['graphql']?.service(name) as T | undefined;
}

/**
 * Takes a type out of GraphQL, which otherwise offers each type of a plugin: to full-access and
 * read-only tokens by its name alone. A type without routes is out of REST already.
 *
 * @param uid of a type that keeps the plugin's books, and by that names drafts
 */
export function hideFromGraphQL(strapi: Core.Strapi, uid: string): void {
  serviceOf<Extension>(strapi, 'extension')?.shadowCRUD(uid).disable();
}

/** A query of the plugin's own, and the action that gives the right to it. */
export interface OwnQuery {
  /** As `Query` declares it: `name(argument: String): Type`. */
  declaration: string;
  action: string;
  resolve: QueryResolver;
}

/**
 * Adds queries to the site's GraphQL, where it has one. To be called in `register`.
 *
 * @param types that the queries answer, in GraphQL's own language
 */
export function addQueries(
  strapi: Core.Strapi,
  types: string,
  queries: Readonly<Record<string, OwnQuery>>,
): void {
  const all = Object.entries(queries);
  const fields = all.map(([, { declaration }]) => declaration).join('\n');
  serviceOf<Extension>(strapi, 'extension')?.use({
    typeDefs: `${types}\ntype Query {\n${fields}\n}`,
    resolvers: { Query: Object.fromEntries(all.map(([name, { resolve }]) => [name, resolve])) },
    resolversConfig: Object.fromEntries(
      all.map(([name, { action }]) => [`Query.${name}`, { auth: { scope: [action] } }]),
    ),
  });
}

/** Whether the site has the GraphQL plugin. */
export function hasGraphQL(strapi: Core.Strapi): boolean {
  return strapi.plugins['graphql'] !== undefined;
}

/**
 * Looks a relation of one row up as GraphQL does for a field within a field: by the very resolver
 * that the plugin builds into its schema.
 */
export function resolveAssociation(
  strapi: Core.Strapi,
  uid: string,
  attribute: string,
  parent: object,
): Promise<unknown> {
  const builders = serviceOf<Builders>(strapi, 'builders');
  const registries = serviceOf<Registries>(strapi, 'type-registry');
  if (builders === undefined || registries === undefined) throw new Error('There is no GraphQL');
  const name = 'newsroom';
  try {
    const builder = builders.new(name, registries.new());
    const of = { contentTypeUID: uid, attributeName: attribute };
    return builder.buildAssociationResolver(of)(parent, {}, { state: {} }, {});
  } finally {
    builders.delete(name);
  }
}
