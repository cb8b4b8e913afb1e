import type { Core } from '@strapi/strapi';
import { articleController, articleRouter, articleService } from './article/api';
import { createSaveHook } from './article/save-hook';
import { articleSchema } from './article/schema';
import { registerUpkeep, startUpkeep } from './article/upkeep';
import { attributionController, attributionRouter, attributionService } from './attribution/api';
import { attributionSchema } from './attribution/schema';
import { checkUrlHook } from './attribution/url';
import { defaultConfig, validateConfig } from './config';
import { createDraftsGuard } from './drafts/guard';
import { hideFromGraphQL } from './strapi/hidden-type';
import { createDraftsService } from './drafts/service';
import { FIRST_PUBLICATION_UID, firstPublicationSchema } from './first-publication/schema';
import { createSuggestionsController } from './suggestions/controller';
import { DISMISSAL_UID, dismissalSchema } from './suggestions/dismissal-schema';
import { OWN_ARTICLE_UID } from './types/options';
import { registerPermissions } from './search-index/permissions';
import { PUBLISHED_LINK_UID, publishedLinkSchema } from './links/published-links/schema';
import { suggestionsRoutes } from './suggestions/routes';
import { createSearchIndexService, type SearchIndexService } from './search-index/service';
import { createSuggestionsService } from './suggestions/service';
import { createDismissals } from './suggestions/dismissals';
import { createLinksController } from './links/controller';
import { linksRoutes } from './links/routes';
import { createLinksService } from './links/service';
import { createSearchIndexController } from './search-index/controller';
import { searchIndexRoutes } from './search-index/routes';
import { createReaderController } from './reader/controller';
import { readerRoutes } from './reader/routes';
import { createReaderService } from './reader/service';
import { SLUG_UID, slugSchema } from './slugs/schema';
import { SUMMARY_UID, summarySchema } from './summary/schema';
import { createSummaryService } from './summary/service';

/** The shapes of the API's answers, for a front end. */
export type * from '../../shared/contracts';

const searchIndex = (strapi: Core.Strapi): SearchIndexService =>
  strapi.plugin('newsroom').service('searchIndex');

const HIDDEN_TYPES = [
  SUMMARY_UID,
  SLUG_UID,
  FIRST_PUBLICATION_UID,
  PUBLISHED_LINK_UID,
  DISMISSAL_UID,
];

/** What Strapi loads: the list of the rooms. */
export default {
  config: { default: defaultConfig, validator: validateConfig },

  register({ strapi }: { strapi: Core.Strapi }) {
    // The first registered is the outermost.
    strapi.documents.use(createDraftsGuard(strapi, OWN_ARTICLE_UID).documentMiddleware);
    strapi.documents.use(
      createSaveHook(strapi, { afterSave: (_type, ids) => searchIndex(strapi).afterSave(ids) }),
    );
    strapi.documents.use(checkUrlHook);
    registerUpkeep(strapi);
    for (const uid of HIDDEN_TYPES) hideFromGraphQL(strapi, uid);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    createDraftsGuard(strapi, OWN_ARTICLE_UID).guardDatabase();
    await startUpkeep(strapi);
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
    slug: { schema: slugSchema },
    'first-publication': { schema: firstPublicationSchema },
    'published-link': { schema: publishedLinkSchema },
    dismissal: { schema: dismissalSchema },
  },

  controllers: {
    article: articleController,
    attribution: attributionController,
    reader: createReaderController,
    links: createLinksController,
    searchIndex: createSearchIndexController,
    suggestions: createSuggestionsController,
  },

  routes: {
    article: articleRouter,
    attribution: attributionRouter,
    reader: readerRoutes,
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
