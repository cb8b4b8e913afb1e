import type { Core } from '@strapi/strapi';
import type { IndexState } from '../../../shared/contracts';
import { ambientTransaction } from '../strapi/ambient-transaction';
import { createLinkIndex, type IndexClient } from './store';
import { IndexBuilder } from './upkeep/builder';
import { withoutCounts } from './upkeep/index-state';
import { IndexKeeper } from './upkeep/keeper';
import { indexedArticles, type Upkeep } from './upkeep/upkeep';

/** The index of linked articles, and what keeps it up to date. */
export function createSearchIndexService(
  { strapi }: { strapi: Core.Strapi },
  { onGone }: Pick<Upkeep, 'onGone'>,
) {
  const index = createLinkIndex({
    knex: strapi.db.connection,
    client: strapi.db.dialect.client as IndexClient,
    schema: strapi.db.getSchemaName(),
    ambient: () => ambientTransaction(strapi),
  });
  const upkeep: Upkeep = { strapi, index, indexed: indexedArticles(strapi), onGone };
  const keeper = new IndexKeeper(upkeep);
  const builder = new IndexBuilder(upkeep);

  return {
    index,

    /** Looks after the index in the background: builds what is missing. */
    start: (): void => builder.start(),

    /** Ends what is under way in the background. */
    stop: async (): Promise<void> => {
      await Promise.all([keeper.stop(), builder.stop()]);
    },

    /**
     * Tells the index, after the commit, which articles a save wrote.
     * @param uid of their content type
     */
    afterSave: (uid: string, documentIds: readonly string[]): void =>
      keeper.afterSave(uid, documentIds),

    /**
     * Forgets, in the background, the articles of a language whose rows are gone. To be called
     * after the commit: Strapi deletes the rows of a language past the Document Service.
     *
     * @example
     * strapi.plugin('newsroom').service('searchIndex').forgetLanguage('fr');
     */
    forgetLanguage: (code: string): void => keeper.afterLanguageDeleted(code),

    /**
     * Resolves once the index has caught up with all saves so far. Not to be waited for inside a
     * transaction: on SQLite the index waits for the same connection.
     *
     * @example
     * await strapi.plugin('newsroom').service('searchIndex').settled();
     */
    settled: async (): Promise<void> => {
      await Promise.all([keeper.settled(), builder.settled()]);
    },

    state: (): Promise<IndexState> => builder.state(),

    /** How far the index is, for whoever may read some articles. */
    progress: async (): Promise<IndexState> => withoutCounts(await builder.state()),

    /** Builds the index anew, or goes on with a build that stopped; answers its state at once. */
    rebuild: (): Promise<IndexState> => builder.rebuild(),
  };
}

export type SearchIndexService = ReturnType<typeof createSearchIndexService>;
