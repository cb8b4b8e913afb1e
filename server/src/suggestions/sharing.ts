import type { Core } from '@strapi/strapi';
import { ATTRIBUTION_UID } from '../attribution/uid';
import type { Where } from '../desk/rights';
import { connectionOf } from '../strapi/ambient-transaction';
import type { ArticleType } from '../types/article-type';

interface Source {
  documentId: string;
  name: string;
}

/** Articles that rest on the same sources: the latest of them. */
const RESTING = 20;

/** The type of the article that asks, and that of those it is compared with. */
interface Compared {
  own: ArticleType;
  target: ArticleType;
}

/** What articles share beside words. */
export function createSharing(strapi: Core.Strapi, compared: Compared) {
  const { target } = compared;
  return {
    /** Of some sources that may be read, those each draft names, by the draft's row id. */
    sources: (draftIds: number[], attributions: string[], readable: Where) =>
      sharedSources(strapi, target, { draftIds, attributions, readable }),

    /** The latest drafts that rest on most of some sources, by row id, with these sources. */
    async resting(attributions: string[], readable: Where): Promise<Map<number, Source[]>> {
      const draftIds = await restingDrafts(strapi, target, attributions, readable);
      return sharedSources(strapi, target, { draftIds, attributions, readable });
    },

    /** Of some articles, those whose draft links back to the article that asks. */
    linking: (documentIds: string[], to: string, locale: string | null) =>
      linkingBack(strapi, compared, documentIds, { documentId: to, locale }),
  };
}

export type Sharing = ReturnType<typeof createSharing>;

/** By row id. */
async function readSources(
  strapi: Core.Strapi,
  documentIds: string[],
  readable: Where,
): Promise<Map<number, Source>> {
  const rows = (await strapi.db.query(ATTRIBUTION_UID).findMany({
    select: ['id', 'documentId', 'name'],
    where: { $and: [{ documentId: { $in: documentIds } }, readable] },
  })) as (Source & { id: number })[];
  return new Map(rows.map(({ id, documentId, name }) => [id, { documentId, name }]));
}

interface Asked {
  draftIds: number[];
  /** documentIds of the sources of the article that asks. */
  attributions: string[];
  /** A condition on the sources that may be read. */
  readable: Where;
}

async function sharedSources(
  strapi: Core.Strapi,
  { relations }: ArticleType,
  { draftIds, attributions, readable }: Asked,
): Promise<Map<number, Source[]>> {
  const shared = new Map<number, Source[]>();
  const link = relations.attributions?.joinTable;
  if (draftIds.length === 0 || attributions.length === 0 || link === undefined) return shared;
  const sources = await readSources(strapi, attributions, readable);
  if (sources.size === 0) return shared;
  const { from } = await connectionOf(strapi);
  const rows = (await from({ link: link.name })
    .select({ draft: `link.${link.source}`, source: `link.${link.target}` })
    .whereIn(`link.${link.source}`, draftIds)
    .whereIn(`link.${link.target}`, [...sources.keys()])
    .orderBy(`link.${link.target}`)) as { draft: number; source: number }[];
  for (const row of rows) {
    const source = sources.get(row.source);
    if (source !== undefined) shared.set(row.draft, [...(shared.get(row.draft) ?? []), source]);
  }
  return shared;
}

/** Row ids of the drafts that rest on most of some sources, the latest of equals first. */
async function restingDrafts(
  strapi: Core.Strapi,
  { table, relations, draftAndPublish }: ArticleType,
  attributions: string[],
  readable: Where,
): Promise<number[]> {
  const link = relations.attributions?.joinTable;
  if (link === undefined) return [];
  const sources = await readSources(strapi, attributions, readable);
  const { from } = await connectionOf(strapi);
  const query = from({ link: link.name })
    .join({ article: table }, 'article.id', `link.${link.source}`)
    .whereIn(`link.${link.target}`, [...sources.keys()])
    .groupBy('article.id')
    .orderByRaw('count(*) desc, ?? desc', ['article.id'])
    .limit(RESTING)
    .select({ id: 'article.id' });
  if (draftAndPublish) void query.whereNull('article.published_at');
  const rows = (await query) as { id: number }[];
  return rows.map(({ id }) => id);
}

async function linkingBack(
  strapi: Core.Strapi,
  { own, target }: Compared,
  documentIds: string[],
  to: { documentId: string; locale: string | null },
): Promise<Set<string>> {
  const { related } = target.relations;
  if (related?.target !== own.uid) return new Set();
  const { joinTable: link } = related;
  const { from } = await connectionOf(strapi);
  const query = from({ link: link.name })
    .join({ linked: own.table }, 'linked.id', `link.${link.target}`)
    .join({ linking: target.table }, 'linking.id', `link.${link.source}`)
    .where({ 'linked.document_id': to.documentId })
    .whereIn('linking.document_id', documentIds)
    .select({ documentId: 'linking.document_id' });
  if (own.localized) void query.where({ 'linked.locale': to.locale });
  if (target.draftAndPublish) void query.whereNull('linking.published_at');
  const rows = (await query) as { documentId: string }[];
  return new Set(rows.map((row) => row.documentId));
}
