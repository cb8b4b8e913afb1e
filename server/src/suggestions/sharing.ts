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

/**
 * What articles share beside words.
 *
 * @param own type of the article that asks
 * @param target type of those it is compared with
 */
export function createSharing(
  strapi: Core.Strapi,
  { own, target }: { own: ArticleType; target: ArticleType },
) {
  return {
    /** Of some sources that may be read, those each draft names, by the draft's row id. */
    async sources(
      draftIds: number[],
      attributions: string[],
      readable: Where,
    ): Promise<Map<number, Source[]>> {
      const shared = new Map<number, Source[]>();
      const link = target.relations.attributions?.joinTable;
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
    },

    /** The latest drafts that rest on most of some sources, by row id, with these sources. */
    async resting(attributions: string[], readable: Where): Promise<Map<number, Source[]>> {
      const link = target.relations.attributions?.joinTable;
      if (link === undefined) return new Map();
      const sources = await readSources(strapi, attributions, readable);
      const { from } = await connectionOf(strapi);
      const query = from({ link: link.name })
        .join({ article: target.table }, 'article.id', `link.${link.source}`)
        .whereIn(`link.${link.target}`, [...sources.keys()])
        .groupBy('article.id')
        .orderByRaw('count(*) desc, ?? desc', ['article.id'])
        .limit(RESTING)
        .select({ id: 'article.id' });
      if (target.draftAndPublish) void query.whereNull('article.published_at');
      const rows = (await query) as { id: number }[];
      return this.sources(
        rows.map(({ id }) => id),
        attributions,
        readable,
      );
    },

    /** Of some articles, those whose draft links back to the article that asks. */
    async linking(documentIds: string[], to: string, locale: string | null): Promise<Set<string>> {
      const { related } = target.relations;
      if (related?.target !== own.uid) return new Set();
      const { joinTable: link } = related;
      const { from } = await connectionOf(strapi);
      const query = from({ link: link.name })
        .join({ linked: own.table }, 'linked.id', `link.${link.target}`)
        .join({ linking: target.table }, 'linking.id', `link.${link.source}`)
        .where({ 'linked.document_id': to })
        .whereIn('linking.document_id', documentIds)
        .select({ documentId: 'linking.document_id' });
      if (own.localized) void query.where({ 'linked.locale': locale });
      if (target.draftAndPublish) void query.whereNull('linking.published_at');
      const rows = (await query) as { documentId: string }[];
      return new Set(rows.map((row) => row.documentId));
    },
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
