import { schemaWithoutArticles } from '../attribution/schema';

/** The parts of the plugin that know its own article, by what Strapi calls them. */
interface Parts {
  contentTypes: Record<string, { schema: object }>;
  controllers: Record<string, unknown>;
  routes: Record<string, unknown>;
  services: Record<string, unknown>;
}

/**
 * Takes the plugin's own article out of what Strapi is about to load, for a site that has its own.
 * The only place for it: the options are known here, and content types are registered right after.
 */
export function leaveOutOwnArticle({ contentTypes, controllers, routes, services }: Parts): void {
  for (const part of [contentTypes, controllers, routes, services]) delete part['article'];
  contentTypes['attribution'] = { schema: schemaWithoutArticles() };
}
