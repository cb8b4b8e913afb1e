import type { Core } from '@strapi/strapi';
import type {
  ArchiveResponse,
  BulkResponse,
  EstimateResponse,
  RunResponse,
} from '../../../../shared/contracts';
import { rightsIn, type AdminContext } from '../../desk/admin-context';
import {
  adminRoute,
  readsArticles,
  updatesArticles,
  type AdminRoute,
  type AdminRouter,
} from '../../desk/admin-routes';
import type { ArticleType } from '../../types/article-type';
import { READ_SUMMARIES, RUN_SUMMARIES } from '../permissions';
import type { SummaryService } from '../service';
import type { SummaryArchive } from './archive';
import { typesOf } from './rows';
import { parseArchiveRequest, parseBulkRequest, parseRunId } from './validation';

/** Routes of the page of the archive's summaries, and of the list view's action. */
export const summaryArchiveRoutes: AdminRouter = ({ strapi }) => ({
  type: 'admin',
  routes: [
    ...pageRoutes(strapi),
    ...typesOf(strapi, { scope: 'all' }).map((type) => bulkRoute(strapi, type)),
  ],
});

const archiveOf = (strapi: Core.Strapi): SummaryArchive =>
  strapi.plugin('newsroom').service<SummaryService>('summary').archive;

function pageRoutes(strapi: Core.Strapi): AdminRoute[] {
  const path = '/summaries/archive';
  const runs = [READ_SUMMARIES, RUN_SUMMARIES];
  const requestIn = ({ request }: AdminContext) =>
    parseArchiveRequest(
      request.body,
      typesOf(strapi, { scope: 'all' }).map(({ uid }) => uid),
    );
  const turn = (action: 'pause' | 'resume' | 'cancel') => async (ctx: AdminContext) => {
    const data = await archiveOf(strapi)[action](parseRunId(ctx.params['id']));
    ctx.body = { data } satisfies RunResponse;
  };
  const state = async (ctx: AdminContext) => {
    ctx.body = { data: await archiveOf(strapi).state() } satisfies ArchiveResponse;
  };
  const estimate = async (ctx: AdminContext) => {
    const data = await archiveOf(strapi).estimate(requestIn(ctx));
    ctx.body = { data } satisfies EstimateResponse;
  };
  const begin = async (ctx: AdminContext) => {
    const data = await archiveOf(strapi).begin(requestIn(ctx));
    ctx.body = { data } satisfies RunResponse;
  };
  return [
    adminRoute('GET', path, state, READ_SUMMARIES),
    adminRoute('POST', `${path}/estimate`, estimate, READ_SUMMARIES),
    adminRoute('POST', `${path}/runs`, begin, ...runs),
    ...(['pause', 'resume', 'cancel'] as const).map((action) =>
      adminRoute('POST', `${path}/runs/:id/${action}`, turn(action), ...runs),
    ),
  ];
}

function bulkRoute(strapi: Core.Strapi, type: ArticleType): AdminRoute {
  const renew = async (ctx: AdminContext) => {
    const which = parseBulkRequest(type, ctx.request.body);
    const data = await archiveOf(strapi).renew(type, which, rightsIn(strapi, ctx));
    ctx.body = { data } satisfies BulkResponse;
  };
  const actions = [readsArticles(type), updatesArticles(type)];
  return adminRoute('POST', `/summaries/${type.name}/bulk`, renew, ...actions);
}
