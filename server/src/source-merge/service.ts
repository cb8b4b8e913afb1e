import type { Core } from '@strapi/strapi';
import type { MergeEffect, SourceMerge } from '../../../shared/contracts';
import { additionsTo } from './additions';
import { documentsWith, type SourceKey } from './locked';
import { mergeSources, type MergeOrder } from './merge';
import { SOURCE_MERGE_UID } from './schema';
import { sourceRow } from './source-rows';
import { findMerge, undoMerge, type StoredMerge, type Undone } from './undo';

/** How many merges are listed. */
const LISTED = 50;

/** Makes one source of two, and two of one again. */
export const createSourceMergeService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a merge would do. */
  async preview({ kept, merged }: Omit<MergeOrder, 'user'>): Promise<MergeEffect> {
    const rows = [await sourceRow(strapi, kept.id), await sourceRow(strapi, merged.id)] as const;
    const articles = (await documentsWith(strapi, merged)).length;
    const [keptRow, mergedRow] = rows;
    if (keptRow === null || mergedRow === null) return { articles, aliases: [], fields: [] };
    const { aliases, sameAs, ...filled } = additionsTo(keptRow, mergedRow);
    const fields = [...Object.keys(filled), ...(sameAs.length > 0 ? ['sameAs'] : [])];
    return { articles, aliases, fields };
  },

  /** @throws NotFoundError where one of the sources has gone meanwhile */
  merge: (order: MergeOrder): Promise<SourceMerge> => mergeSources(strapi, order),

  /** The merges into a source that were not undone, the latest first. */
  async into({ documentId }: Pick<SourceKey, 'documentId'>): Promise<SourceMerge[]> {
    const rows: unknown = await strapi.db.query(SOURCE_MERGE_UID).findMany({
      where: { keptDocumentId: documentId, undoneAt: { $null: true } },
      orderBy: { id: 'desc' },
      limit: LISTED,
    });
    return (rows as StoredMerge[]).map((merge) => ({
      id: merge.documentId,
      merged: { documentId: merge.mergedDocumentId, name: merge.source.name },
      articles: merge.articles,
      by: merge.userName,
      at: new Date(Number(merge.mergedAt)).toISOString(),
    }));
  },

  /** A merge by its id; `null` where there is none. */
  find: (id: string): Promise<StoredMerge | null> => findMerge(strapi, id),

  /**
   * @throws NotFoundError where the source that was kept is gone
   * @throws ValidationError where the merge was undone already, or its source is there
   */
  undo: (merge: StoredMerge, userId: string): Promise<Undone> => undoMerge(strapi, merge, userId),
});

export type SourceMergeService = ReturnType<typeof createSourceMergeService>;
