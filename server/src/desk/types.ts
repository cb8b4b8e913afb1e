import type { Core } from '@strapi/strapi';
import type { ArticleTypeInfo, RelationInfo, TypesResponse } from '../../../shared/contracts';
import type { ArticleType, Field, Relation } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import type { AdminContext } from './admin-context';
import { mayReadSome, readersRoute, type AdminRouter } from './admin-routes';

/** Tells the admin panel which article types there are. */
export const typesRoutes: AdminRouter = ({ strapi }) => ({
  type: 'admin',
  routes: [readersRoute('GET', '/types', (ctx) => findTypes(strapi, ctx))],
});

function findTypes(strapi: Core.Strapi, ctx: AdminContext): void {
  const data = articleTypes(strapi)
    .all.filter((type) => mayReadSome(ctx, type))
    .map(toInfo);
  ctx.body = { data } satisfies TypesResponse;
}

function toInfo(type: ArticleType): ArticleTypeInfo {
  const { uid, name, displayName, body, localized, draftAndPublish, fields, relations } = type;
  return {
    ...{ uid, name, displayName, body, localized, draftAndPublish },
    fields: {
      title: fields.title.name,
      body: fields.body.name,
      section: nameOrNull(fields.section),
      datePublished: nameOrNull(fields.datePublished),
      summary: nameOrNull(fields.summary),
      summaryOrigin: nameOrNull(fields.summaryOrigin),
      citations: nameOrNull(fields.citations),
    },
    relations: {
      attributions: relationInfo(relations.attributions),
      related: relationInfo(relations.related),
      previous: relationInfo(relations.previous),
      next: relationInfo(relations.next),
    },
  };
}

const nameOrNull = (field: Field | null): string | null => field?.name ?? null;

const relationInfo = (relation: Relation | null): RelationInfo | null =>
  relation === null ? null : { name: relation.name, target: relation.target };
