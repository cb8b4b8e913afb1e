import type { Core } from '@strapi/strapi';

interface Extension {
  shadowCRUD(uid: string): { disable(): void };
}

/** A type that keeps the plugin's books: without drafts, and nowhere in the admin panel. */
export const HIDDEN_TYPE = {
  kind: 'collectionType',
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
};

/**
 * Takes a type out of GraphQL, which otherwise offers each type of a plugin: to full-access and
 * read-only tokens by its name alone. A type without routes is out of REST already.
 *
 * @param uid of a type that keeps the plugin's books, and by that names drafts
 */
export function hideFromGraphQL(strapi: Core.Strapi, uid: string): void {
  // Not every site has the GraphQL plugin.
  const graphql = strapi.plugins['graphql'];
  const extension = graphql?.service('extension') as unknown as Extension | undefined;
  extension?.shadowCRUD(uid).disable();
}
