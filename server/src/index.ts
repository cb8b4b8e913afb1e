import type { Core } from '@strapi/strapi';
import { articleController, articleRouter, articleService } from './article/api';
import { keepLeftOutArticles, leaveOutOwnArticle } from './article/leave-out';
import { createSaveHook } from './article/save-hook';
import { articleSchema } from './article/schema';
import { registerUpkeep, startUpkeep } from './article/upkeep';
import { attributionController, attributionRouter, attributionService } from './attribution/api';
import { namesField } from './attribution/names-field';
import { sameAsField } from './attribution/same-as';
import { attributionSchema } from './attribution/schema';
import { checkUrlHook } from './attribution/url';
import { noteOutsideChanges } from './changes/outside';
import { keepSiteWebhook } from './changes/webhook';
import { CHANGE_UID, changeSchema } from './changes/schema';
import { createChecksHook, registerCheckedField } from './checked-fields';
import { citationsField } from './citations/field';
import { correctionsField } from './corrections/field';
import { defaultConfig, validateConfig, type NewsroomConfig } from './config';
import { readsArticlesPolicy } from './desk/admin-routes';
import { typesRoutes } from './desk/types';
import { draftsGuard } from './drafts/guard';
import { createDraftsService } from './drafts/service';
import { createFeedsController, createNinjsController } from './feeds/controller';
import { feedsRoutes } from './feeds/routes';
import { FIRST_PUBLICATION_UID, firstPublicationSchema } from './first-publication/schema';
import { IDENTITY_ACCESS_UID, identityAccessSchema } from './identity/access-schema';
import { keepIdentityAccesses } from './identity/accesses';
import { registerIdentityField } from './identity/field';
import { createIdentitiesService } from './identity/rotation';
import { identityRoutes } from './identity/routes';
import { startIdentities } from './identity/upkeep';
import { PUBLISHED_LINK_UID, publishedLinkSchema } from './links/published-links/schema';
import { forgetFormerAddresses } from './link-check/forget';
import { linkCheckRoutes } from './link-check/routes';
import {
  LINK_RUN_UID,
  linkRunSchema,
  SOURCE_LINK_UID,
  sourceLinkSchema,
} from './link-check/schema';
import { createLinkCheckService, type LinkCheckService } from './link-check/service';
import { linksRoutes } from './links/routes';
import { createLinksService } from './links/service';
import { registerTools } from './mcp/tools';
import { warnOfMissingLanguages } from './missing-languages';
import { answersOf } from './reader/answers';
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
import { createDateHook } from './source-states/date-hook';
import { forgetFormerStates } from './source-states/kept-sources';
import { sourceStatesRoutes } from './source-states/routes';
import { KEPT_SOURCE_UID, keptSourceSchema } from './source-states/schema';
import { SOURCE_ACTIONS } from './source-figures/permissions';
import { sourceFiguresRoutes } from './source-figures/routes';
import { sourceMergeRoutes } from './source-merge/routes';
import {
  MERGE_CHANGE_UID,
  mergeChangeSchema,
  SOURCE_MERGE_UID,
  sourceMergeSchema,
} from './source-merge/schema';
import { createSourceMergeService } from './source-merge/service';
import { registerActions } from './strapi/admin-permissions';
import { namedSourcesRoutes } from './source-names/routes';
import { SOURCE_NAME_UID, sourceNameSchema } from './source-names/schema';
import { fillSourceNames, followSources } from './source-names/upkeep';
import { hideFromGraphQL } from './strapi/graphql';
import { letRequestsIn } from './strapi/let-requests-in';
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

const linkCheck = (strapi: Core.Strapi): LinkCheckService =>
  strapi.plugin('newsroom').service('linkCheck');

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
  SOURCE_LINK_UID,
  LINK_RUN_UID,
  IDENTITY_ACCESS_UID,
  KEPT_SOURCE_UID,
  SOURCE_NAME_UID,
  SOURCE_MERGE_UID,
  MERGE_CHANGE_UID,
];

const CHECKED_FIELDS = [correctionsField, citationsField, sameAsField, namesField];

/** The list of the rooms. */
const rooms = {
  register({ strapi }: { strapi: Core.Strapi }) {
    for (const field of CHECKED_FIELDS) registerCheckedField(strapi, field);
    // The first registered is the outermost.
    draftsGuard(strapi).register();
    registerIdentityField(strapi);
    keepIdentityAccesses(strapi);
    strapi.documents.use(createChecksHook(strapi, CHECKED_FIELDS));
    strapi.documents.use(
      createSaveHook(strapi, {
        afterSave: ({ uid }, ids) => searchIndex(strapi).afterSave(uid, ids),
      }),
    );
    strapi.documents.use(checkUrlHook);
    strapi.documents.use(createDateHook(strapi));
    registerUpkeep(strapi);
    if (!strapi.plugin('newsroom').config<boolean>('article')) keepLeftOutArticles(strapi);
    for (const uid of HIDDEN_TYPES) hideFromGraphQL(strapi, uid);
    registerQueries(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    warnOfMissingLanguages(strapi);
    await startIdentities(strapi);
    const types = articleTypes(strapi).all;
    checkSiteFields(strapi, types);
    const withDrafts = types.filter(({ draftAndPublish }) => draftAndPublish);
    await draftsGuard(strapi).start(withDrafts.map(({ uid }) => uid));
    noteOutsideChanges(strapi);
    letRequestsIn(
      strapi,
      types.map(({ uid }) => uid),
    );
    forgetFormerAddresses(strapi);
    forgetFormerStates(strapi);
    followSources(strapi);
    await fillSourceNames(strapi);
    await keepSiteWebhook(strapi);
    await startUpkeep(strapi, (code) => searchIndex(strapi).forgetLanguage(code));
    answerBeforeRoutes(strapi);
    registerTools(strapi);
    await registerActions(strapi, [...LINKING_ACTIONS, ...SUMMARY_ACTIONS, ...SOURCE_ACTIONS]);
    linkCheck(strapi).start();
    searchIndex(strapi).start();
    await summaries(strapi).start();
    started.add(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    // Strapi also comes here after a boot that was stopped, by a wrong option say.
    if (!started.has(strapi)) return;
    await Promise.all([
      searchIndex(strapi).stop(),
      summaries(strapi).stop(),
      linkCheck(strapi).stop(),
    ]);
    answersOf(strapi).close();
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
    'source-link': { schema: sourceLinkSchema },
    'source-link-run': { schema: linkRunSchema },
    change: { schema: changeSchema },
    'identity-access': { schema: identityAccessSchema },
    'kept-source': { schema: keptSourceSchema },
    'source-name': { schema: sourceNameSchema },
    'source-merge': { schema: sourceMergeSchema },
    'source-merge-change': { schema: mergeChangeSchema },
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
    identity: identityRoutes,
    links: linksRoutes,
    linkCheck: linkCheckRoutes,
    sourceStates: sourceStatesRoutes,
    namedSources: namedSourcesRoutes,
    sourceMerge: sourceMergeRoutes,
    sourceFigures: sourceFiguresRoutes,
    searchIndex: searchIndexRoutes,
    suggestions: suggestionsRoutes,
    summaryPanel: summaryPanelRoutes,
    summaryArchive: summaryArchiveRoutes,
  },

  services: {
    article: articleService,
    attribution: attributionService,
    drafts: createDraftsService,
    identities: createIdentitiesService,
    links: createLinksService,
    linkCheck: createLinkCheckService,
    sourceMerge: createSourceMergeService,
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
