import type { Core } from '@strapi/strapi';
import { schemaWithoutArticles } from '../attribution/schema';
import { beforeSchemaSync } from '../strapi/schema-sync';
import { articleSchema } from './schema';

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

/**
 * Stops a boot at which Strapi would drop the table of the plugin's own articles with articles in
 * it. To be called in `register` where they are left out.
 */
export function keepLeftOutArticles(strapi: Core.Strapi): void {
  const table = articleSchema.collectionName;
  beforeSchemaSync(strapi, async () => {
    const types = Object.values(strapi.contentTypes) as { collectionName?: string }[];
    // A type of the site's own may have taken the table over.
    if (types.some(({ collectionName }) => collectionName === table)) return;
    if (!(await strapi.db.getSchemaConnection().hasTable(table))) return;
    const row: unknown = await strapi.db.getConnection(table).count({ rows: '*' }).first();
    const rows = Number((row as { rows: number | string }).rows);
    if (rows === 0) return;
    throw new Error(
      `newsroom: with the option \`article: false\` Strapi would drop the table ${table} with all that is in it (rows: ${rows}). ` +
        'Move its articles to a type of your own or delete them first, or leave the option out.',
    );
  });
}
