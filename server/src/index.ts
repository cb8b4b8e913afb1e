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
import { draftsGuard } from './drafts/guard';
import { createDraftsService } from './drafts/service';
import { createLinkingController } from './linking/controller';
import { DISMISSAL_UID, dismissalSchema } from './linking/suggest/dismissal-schema';
import { registerPermissions } from './linking/permissions';
import { PUBLISHED_LINK_UID, publishedLinkSchema } from './linking/published-links/schema';
import { linkingRoutes } from './linking/routes';
import { createIndexService, type IndexService } from './linking/upkeep/service';
import { createLinkingService } from './linking/service';
import { createReaderController } from './reader/controller';
import { readerRoutes } from './reader/routes';
import { createReaderService } from './reader/service';
import { hideFromGraphQL } from './strapi/graphql';
import { SUMMARY_UID, summarySchema } from './summary/schema';
import { createSummaryService } from './summary/service';

/** The shapes of the API's answers, for a front end. */
export type * from '../../shared/contracts';

const linkIndex = (strapi: Core.Strapi): IndexService =>
  strapi.plugin('newsroom').service('linkIndex');

/** What Strapi loads: the list of the rooms. */
export default {
  config: { default: defaultConfig, validator: validateConfig },

  register({ strapi }: { strapi: Core.Strapi }) {
    // The first registered is the outermost.
    draftsGuard(strapi).register();
    strapi.documents.use(
      createSaveHook(strapi, { afterSave: (ids) => linkIndex(strapi).afterSave(ids) }),
    );
    strapi.documents.use(checkUrlHook);
    for (const uid of [SUMMARY_UID, PUBLISHED_LINK_UID, DISMISSAL_UID])
      hideFromGraphQL(strapi, uid);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await draftsGuard(strapi).start([ARTICLE.uid]);
    keepSlugsInAdmin(strapi);
    await registerPermissions(strapi);
    linkIndex(strapi).start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await linkIndex(strapi).stop();
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
    linking: createLinkingController,
  },

  routes: {
    article: articleRouter,
    attribution: attributionRouter,
    reader: readerRoutes,
    linking: linkingRoutes,
  },

  services: {
    article: articleService,
    attribution: attributionService,
    drafts: createDraftsService,
    linkIndex: createIndexService,
    linking: createLinkingService,
    reader: createReaderService,
    summary: createSummaryService,
  },
};
