import type { Core } from '@strapi/strapi';
import { keepSlugsInAdmin } from './article/admin-slug';
import { articleController, articleRouter, articleService } from './article/api';
import { createSaveHook } from './article/save-hook';
import { articleSchema } from './article/schema';
import { attributionController, attributionRouter, attributionService } from './attribution/api';
import { attributionSchema } from './attribution/schema';
import { checkUrlHook } from './attribution/url';
import { defaultConfig, validateConfig } from './config';
import { readsArticlesPolicy } from './desk/admin-routes';
import { typesRoutes } from './desk/types';
import { createDraftsGuard } from './drafts/guard';
import { hideFromGraphQL } from './strapi/hidden-type';
import { createDraftsService } from './drafts/service';
import { DISMISSAL_UID, dismissalSchema } from './suggestions/dismissal-schema';
import { OWN_ARTICLE_UID } from './types/options';
import { registerPermissions } from './search-index/permissions';
import { PUBLISHED_LINK_UID, publishedLinkSchema } from './links/published-links/schema';
import { suggestionsRoutes } from './suggestions/routes';
import { createSearchIndexService, type SearchIndexService } from './search-index/service';
import { createSuggestionsService } from './suggestions/service';
import { createDismissals } from './suggestions/dismissals';
import { articleTypes } from './types/article-types';
import { linksRoutes } from './links/routes';
import { createLinksService } from './links/service';
import { createSearchIndexController } from './search-index/controller';
import { searchIndexRoutes } from './search-index/routes';
import { createReaderController } from './reader/controller';
import { readerRoutes } from './reader/routes';
import { createReaderService } from './reader/service';
import { SUMMARY_UID, summarySchema } from './summary/schema';
import { createSummaryService } from './summary/service';

/** The shapes of the API's answers, for a front end. */
export type * from '../../shared/contracts';

const searchIndex = (strapi: Core.Strapi): SearchIndexService =>
  strapi.plugin('newsroom').service('searchIndex');

/** What Strapi loads: the list of the rooms. */
export default {
  config: { default: defaultConfig, validator: validateConfig },

  register({ strapi }: { strapi: Core.Strapi }) {
    // The first registered is the outermost.
    strapi.documents.use(createDraftsGuard(strapi, OWN_ARTICLE_UID).documentMiddleware);
    strapi.documents.use(
      createSaveHook(strapi, {
        afterSave: ({ uid }, ids) => searchIndex(strapi).afterSave(uid, ids),
      }),
    );
    strapi.documents.use(checkUrlHook);
    for (const uid of [SUMMARY_UID, PUBLISHED_LINK_UID, DISMISSAL_UID])
      hideFromGraphQL(strapi, uid);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    createDraftsGuard(strapi, OWN_ARTICLE_UID).guardDatabase();
    for (const type of articleTypes(strapi).all) keepSlugsInAdmin(strapi, type);
    await registerPermissions(strapi);
    searchIndex(strapi).start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await searchIndex(strapi).stop();
  },

  contentTypes: {
    article: { schema: articleSchema },
    attribution: { schema: attributionSchema },
    summary: { schema: summarySchema },
    'published-link': { schema: publishedLinkSchema },
    dismissal: { schema: dismissalSchema },
  },

  controllers: {
    article: articleController,
    attribution: attributionController,
    reader: createReaderController,
    searchIndex: createSearchIndexController,
  },

  policies: { readsArticles: readsArticlesPolicy },

  routes: {
    article: articleRouter,
    attribution: attributionRouter,
    reader: readerRoutes,
    types: typesRoutes,
    links: linksRoutes,
    searchIndex: searchIndexRoutes,
    suggestions: suggestionsRoutes,
  },

  services: {
    article: articleService,
    attribution: attributionService,
    drafts: createDraftsService,
    links: createLinksService,
    searchIndex: ({ strapi }: { strapi: Core.Strapi }) =>
      createSearchIndexService({ strapi }, { onGone: createDismissals(strapi).forget }),
    suggestions: createSuggestionsService,
    reader: createReaderService,
    summary: createSummaryService,
  },
};
