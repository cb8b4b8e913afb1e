import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { SourceFiguresResponse } from '../../../shared/contracts';
import { IDENTITY } from '../attribution/identity-field';
import { rightsIn, type AdminContext } from '../desk/admin-context';
import { adminRoute, mayReadSome, type AdminRouter } from '../desk/admin-routes';
import { languages } from '../strapi/locale';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import { figuresCsv } from './csv';
import { readFigures, readMostUsed } from './figures';
import { READ_FIGURES } from './permissions';
import { parseFiguresAsked } from './request';

/** The route of the page of figures. */
export const sourceFiguresRoutes: AdminRouter = ({ strapi }) => ({
  type: 'admin',
  routes: [adminRoute('GET', '/sources/figures', (ctx) => findFigures(strapi, ctx), READ_FIGURES)],
});

/**
 * Counts what is published, of types that the user may read: whoever has the permission is told of
 * all of it, as readers see it all.
 */
async function findFigures(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { months, format, type, locale } = parseFiguresAsked(ctx.query, new Date());
  const all = articleTypes(strapi).all.filter(
    (each) => each.relations.attributions !== null && mayReadSome(ctx, each),
  );
  const counted = { months, locale, types: ofType(all, type) };
  const rights = rightsIn(strapi, ctx);
  const isUnnamedTold = rights.sources.may('read', IDENTITY);
  const figures = await readFigures(strapi, counted, { isUnnamedTold });
  const [from, to] = [months[0], months.at(-1) ?? months[0]];
  ctx.set('Cache-Control', 'private, no-store');
  if (format === 'csv') {
    ctx.set('Content-Type', 'text/csv; charset=utf-8; header=present');
    ctx.set('Content-Disposition', `attachment; filename="sources-${from}-${to}.csv"`);
    ctx.body = figuresCsv(figures, { isUnnamedTold });
    return;
  }
  ctx.body = {
    data: {
      ...{ from, to, figures },
      sources: await readMostUsed(strapi, counted, await rights.whereSources()),
      types: all.map(({ uid, displayName }) => ({ uid, displayName })),
      locales: await languages(strapi),
    },
  } satisfies SourceFiguresResponse;
}

/** @throws ValidationError on `type` */
function ofType(types: ArticleType[], uid: string | undefined): ArticleType[] {
  if (uid === undefined) return types;
  const found = types.filter((type) => type.uid === uid);
  if (found.length > 0) return found;
  const known = types.map((type) => `"${type.uid}"`).join(', ');
  throw new errors.ValidationError(`type: "${uid}" has no sources; it takes ${known}`);
}
