import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../types/article-type';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { joinTableOf } from '../types/article-type';
import type { Where } from '../desk/rights';

interface Source {
  documentId: string;
  name: string;
}

/** What articles share beside words. */
export function createSharing(strapi: Core.Strapi, type: ArticleType) {
  const articles = strapi.db.metadata.get(type.uid).tableName;
  const from = (tables: Record<string, string>) =>
    strapi.db.getConnection(tables as unknown as string);

  return {
    /** Of some sources that may be read, those each draft names, by the draft's row id. */
    async sources(
      draftIds: number[],
      attributions: string[],
      readable: Where,
    ): Promise<Map<number, Source[]>> {
      const shared = new Map<number, Source[]>();
      if (draftIds.length === 0 || attributions.length === 0) return shared;
      const sources = await readSources(strapi, attributions, readable);
      if (sources.size === 0) return shared;
      const link = joinTableOf(type.relations.attributions);
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

    /** Of some articles, those whose draft links to one article. */
    async linking(documentIds: string[], to: string, locale: string): Promise<Set<string>> {
      const link = joinTableOf(type.relations.related);
      const rows: { documentId: string }[] = await from({ link: link.name })
        .join({ linked: articles }, 'linked.id', `link.${link.target}`)
        .join({ linking: articles }, 'linking.id', `link.${link.source}`)
        .where({ 'linked.document_id': to, 'linked.locale': locale })
        .whereNull('linking.published_at')
        .whereIn('linking.document_id', documentIds)
        .select({ documentId: 'linking.document_id' });
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
