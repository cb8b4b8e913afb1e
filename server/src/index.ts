import type { Core } from '@strapi/strapi';
import { keepSlugsInAdmin } from './article/admin-slug';
import { articleController, articleRouter, articleService } from './article/api';
import { createSaveHook } from './article/save-hook';
import { articleSchema } from './article/schema';
import { ARTICLE } from './article-type';
import { attributionController, attributionRouter, attributionService } from './attribution/api';
import { attributionSchema } from './attribution/schema';
import { checkUrlHook } from './attribution/url';
import { defaultConfig, validateConfig } from './config';
import { createDraftsGuard } from './drafts/guard';
import { hideFromGraphQL } from './drafts/hidden-type';
import { createDraftsService } from './drafts/service';
import { PUBLISHED_LINK_UID, publishedLinkSchema } from './linking/published-links/schema';
import { createReaderController } from './reader/controller';
import { readerRoutes } from './reader/routes';
import { createReaderService } from './reader/service';
import { SUMMARY_UID, summarySchema } from './summary/schema';
import { createSummaryService } from './summary/service';

/** The shapes of the API's answers, for a front end. */
export type * from '../../shared/contracts';

/** What Strapi loads: the list of the rooms. */
export default {
  config: { default: defaultConfig, validator: validateConfig },

  register({ strapi }: { strapi: Core.Strapi }) {
    // The first registered is the outermost.
    strapi.documents.use(createDraftsGuard(strapi, ARTICLE.uid).documentMiddleware);
    strapi.documents.use(createSaveHook(strapi));
    strapi.documents.use(checkUrlHook);
    for (const uid of [SUMMARY_UID, PUBLISHED_LINK_UID]) hideFromGraphQL(strapi, uid);
  },

  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    createDraftsGuard(strapi, ARTICLE.uid).guardDatabase();
    keepSlugsInAdmin(strapi);
  },

  contentTypes: {
    article: { schema: articleSchema },
    attribution: { schema: attributionSchema },
    summary: { schema: summarySchema },
    'published-link': { schema: publishedLinkSchema },
  },

  controllers: {
    article: articleController,
    attribution: attributionController,
    reader: createReaderController,
  },

  routes: {
    article: articleRouter,
    attribution: attributionRouter,
    reader: readerRoutes,
  },

  services: {
    article: articleService,
    attribution: attributionService,
    drafts: createDraftsService,
    reader: createReaderService,
    summary: createSummaryService,
  },
};
