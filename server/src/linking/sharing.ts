import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../article-type';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { joinTableOf } from './join-table';

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
    /** Of some sources, those each draft names, by the draft's row id. */
    async sources(draftIds: number[], attributions: string[]): Promise<Map<number, Source[]>> {
      const shared = new Map<number, Source[]>();
      if (draftIds.length === 0 || attributions.length === 0) return shared;
      const link = joinTableOf(strapi, type.uid, 'attributions');
      const sources = strapi.db.metadata.get(ATTRIBUTION_UID).tableName;
      const rows = (await from({ link: link.name })
        .join({ source: sources }, 'source.id', `link.${link.target}`)
        .select({
          id: `link.${link.source}`,
          documentId: 'source.document_id',
          name: 'source.name',
        })
        .whereIn(`link.${link.source}`, draftIds)
        .whereIn('source.document_id', attributions)
        .orderBy('source.id')) as (Source & { id: number })[];
      for (const { id, documentId, name } of rows) {
        shared.set(id, [...(shared.get(id) ?? []), { documentId, name }]);
      }
      return shared;
    },

    /** Of some articles, those whose draft links to one article. */
    async linking(documentIds: string[], to: string, locale: string): Promise<Set<string>> {
      const link = joinTableOf(strapi, type.uid, 'related');
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
