import type { Core } from '@strapi/strapi';
import { articleController, articleRouter, articleService } from './article/api';
import { keepLeftOutArticles, leaveOutOwnArticle } from './article/leave-out';
import { createSaveHook } from './article/save-hook';
import { articleSchema } from './article/schema';
import { registerUpkeep, startUpkeep } from './article/upkeep';
import { attributionController, attributionRouter, attributionService } from './attribution/api';
import { attributionSchema } from './attribution/schema';
import { checkUrlHook } from './attribution/url';
import { noteOutsideChanges } from './changes/outside';
import { keepSiteWebhook } from './changes/webhook';
import { CHANGE_UID, changeSchema } from './changes/schema';
import { createCorrectionsHook } from './corrections/check-hook';
import { registerCorrectionsField } from './corrections/field';
import { defaultConfig, validateConfig, type NewsroomConfig } from './config';
import { readsArticlesPolicy } from './desk/admin-routes';
import { typesRoutes } from './desk/types';
import { draftsGuard } from './drafts/guard';
import { createDraftsService } from './drafts/service';
import { createFeedsController, createNinjsController } from './feeds/controller';
import { feedsRoutes } from './feeds/routes';
import { FIRST_PUBLICATION_UID, firstPublicationSchema } from './first-publication/schema';
import { PUBLISHED_LINK_UID, publishedLinkSchema } from './links/published-links/schema';
import { linksRoutes } from './links/routes';
import { createLinksService } from './links/service';
import { registerTools } from './mcp/tools';
import { warnOfMissingLanguages } from './missing-languages';
import { createLatestController } from './reader/latest-controller';
import { createReaderController } from './reader/controller';
import { registerQueries } from './reader/graphql';
import { answerBeforeRoutes } from './reader/before-routes';
import { readerRoutes } from './reader/routes';
import { createReaderService } from './reader/service';
import { checkSiteFields } from './reader/site-fields';
import { createSearchIndexController } from './search-index/controller';
import { LINKING_ACTIONS } from './search-index/permissions';
import { searchIndexRoutes } from './search-index/routes';
import { createSearchIndexService, type SearchIndexService } from './search-index/service';
import { SLUG_UID, slugSchema } from './slugs/schema';
import { registerActions } from './strapi/admin-permissions';
import { hideFromGraphQL } from './strapi/graphql';
import { createTransactionsService } from './strapi/transactions-service';
import { DISMISSAL_UID, dismissalSchema } from './suggestions/dismissal-schema';
import { createDismissals } from './suggestions/dismissals';
import { suggestionsRoutes } from './suggestions/routes';
import { createSuggestionsService } from './suggestions/service';
import { summaryArchiveRoutes } from './summary/archive/routes';
import { RUN_UID, runSchema } from './summary/archive/schema';
import { JOB_UID, jobSchema, USAGE_UID, usageSchema } from './summary/jobs/schema';
import { summaryPanelRoutes } from './summary/panel/routes';
import { SUMMARY_ACTIONS } from './summary/permissions';
import { REVIEW_UID, reviewSchema } from './summary/review-schema';
import { SUMMARY_UID, summarySchema } from './summary/schema';
import { createSummaryService, type SummaryService } from './summary/service';
import { articleTypes } from './types/article-types';

/** The shapes of the API's answers, for a front end. */
export type * from '../../shared/contracts';

const searchIndex = (strapi: Core.Strapi): SearchIndexService =>
  strapi.plugin('newsroom').service('searchIndex');

const summaries = (strapi: Core.Strapi): SummaryService =>
  strapi.plugin('newsroom').service('summary');

/** Those whose index and summaries are looked after in the background. */
const started = new WeakSet<Core.Strapi>();

const HIDDEN_TYPES = [
  CHANGE_UID,
  SUMMARY_UID,
  REVIEW_UID,
  JOB_UID,
  USAGE_UID,
  RUN_UID,
  SLUG_UID,
  FIRST_PUBLICATION_UID,
  PUBLISHED_LINK_UID,
  DISMISSAL_UID,
];

/** The list of the rooms. */
const rooms = {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerCorrectionsField(strapi);
    // The first registered is the outermost.
    draftsGuard(strapi).register();
    strapi.documents.use(createCorrectionsHook(strapi));
    strapi.documents.use(
      createSaveHook(strapi, {
        afterSave: ({ uid }, ids) => searchIndex(strapi).afterSave(uid, ids),
      }),
    );
    strapi.documents.use(checkUrlHook);
    registerUpkeep(strapi);
    if (!strapi.plugin('newsroom').config<boolean>('article')) keepLeftOutArticles(strapi);
    for (const uid of HIDDEN_TYPES) hideFromGraphQL(strapi, uid);
    registerQueries(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    warnOfMissingLanguages(strapi);
    const types = articleTypes(strapi).all;
    checkSiteFields(strapi, types);
    const withDrafts = types.filter(({ draftAndPublish }) => draftAndPublish);
    await draftsGuard(strapi).start(withDrafts.map(({ uid }) => uid));
    noteOutsideChanges(strapi);
    await keepSiteWebhook(strapi);
    await startUpkeep(strapi, (code) => searchIndex(strapi).forgetLanguage(code));
    answerBeforeRoutes(strapi);
    registerTools(strapi);
    await registerActions(strapi, [...LINKING_ACTIONS, ...SUMMARY_ACTIONS]);
    searchIndex(strapi).start();
    await summaries(strapi).start();
    started.add(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    // Strapi also comes here after a boot that was stopped, by a wrong option say.
    if (!started.has(strapi)) return;
    await Promise.all([searchIndex(strapi).stop(), summaries(strapi).stop()]);
  },

  contentTypes: {
    article: { schema: articleSchema },
    attribution: { schema: attributionSchema },
    summary: { schema: summarySchema },
    'summary-review': { schema: reviewSchema },
    'summary-job': { schema: jobSchema },
    'model-usage': { schema: usageSchema },
    'summary-run': { schema: runSchema },
    slug: { schema: slugSchema },
    'first-publication': { schema: firstPublicationSchema },
    'published-link': { schema: publishedLinkSchema },
    dismissal: { schema: dismissalSchema },
    change: { schema: changeSchema },
  },

  controllers: {
    article: articleController,
    attribution: attributionController,
    reader: createReaderController,
    latest: createLatestController,
    feeds: createFeedsController,
    ninjs: createNinjsController,
    searchIndex: createSearchIndexController,
  },

  policies: { readsArticles: readsArticlesPolicy },

  routes: {
    article: articleRouter,
    attribution: attributionRouter,
    reader: readerRoutes,
    feeds: feedsRoutes,
    types: typesRoutes,
    links: linksRoutes,
    searchIndex: searchIndexRoutes,
    suggestions: suggestionsRoutes,
    summaryPanel: summaryPanelRoutes,
    summaryArchive: summaryArchiveRoutes,
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
    transactions: createTransactionsService,
  },
};

/** What Strapi loads, made anew for each Strapi: which content types it has depends on the options. */
export default () => {
  const { contentTypes, controllers, routes, services } = rooms;
  const plugin = {
    ...rooms,
    contentTypes: { ...contentTypes },
    controllers: { ...controllers },
    routes: { ...routes },
    services: { ...services },
  };
  return {
    ...plugin,
    config: {
      default: defaultConfig,
      validator(config: NewsroomConfig): void {
        validateConfig(config);
        if (!config.article) leaveOutOwnArticle(plugin);
      },
    },
  };
};
