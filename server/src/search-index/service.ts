import type { Core } from '@strapi/strapi';
import type { IndexState } from '../../../shared/contracts';
import { articleTypes } from '../types/article-types';
import { IndexBuilder } from './upkeep/builder';
import { createLinkIndex, type IndexClient } from './store';
import { IndexKeeper } from './upkeep/keeper';
import { createVersions } from './upkeep/versions';

/** The index of linked articles, and what keeps it up to date. */
export function createSearchIndexService(
  { strapi }: { strapi: Core.Strapi },
  { onGone }: { onGone: (documentIds: string[]) => Promise<void> },
) {
  const type = articleTypes(strapi).first;
  const client = strapi.db.dialect.client as IndexClient;
  const schema = strapi.db.getSchemaName();
  const index = createLinkIndex({ knex: strapi.db.connection, client, schema });
  const versions = createVersions(strapi, type);
  const keeper = new IndexKeeper(strapi, { index, versions, onGone });
  const builder = new IndexBuilder(strapi, index, versions);

  return {
    index,

    /** Looks after the index in the background: builds what is missing. */
    start: (): void => builder.start(),

    /** Ends what is under way in the background. */
    stop: async (): Promise<void> => {
      await Promise.all([keeper.stop(), builder.stop()]);
    },

    /** Tells the index, after the commit, which articles a save wrote. */
    afterSave: (documentIds: readonly string[]): void => keeper.afterSave(documentIds),

    /**
     * Resolves once the index has caught up with all saves so far.
     *
     * @example
     * await strapi.plugin('newsroom').service('searchIndex').settled();
     */
    settled: async (): Promise<void> => {
      await Promise.all([keeper.settled(), builder.settled()]);
    },

    state: (): Promise<IndexState> => builder.state(),

    /** Builds the index anew, or goes on with a build that stopped; answers its state at once. */
    rebuild: (): Promise<IndexState> => builder.rebuild(),
  };
}

export type SearchIndexService = ReturnType<typeof createSearchIndexService>;
