import type { Core } from '@strapi/strapi';
import type { SourceMergeService } from '../../../server/src/source-merge/service';
import { ARTICLE, ATTRIBUTION } from './articles';
import { newsroom } from './newsroom';
import { typeFiles } from './own-types';

export const REPORT = 'api::report.report';
const DOSSIER = 'api::dossier.dossier';

/** A type without drafts and languages that holds articles, and one that holds none. */
export const MERGE_FILES = {
  ...typeFiles('report', {
    options: { draftAndPublish: false },
    attributes: {
      subject: { type: 'string' },
      words: { type: 'text' },
      uses: { type: 'json' },
      origins: { type: 'relation', relation: 'manyToMany', target: ATTRIBUTION },
    },
  }),
  ...typeFiles('dossier', {
    options: { draftAndPublish: false },
    attributes: {
      subject: { type: 'string' },
      witnesses: { type: 'relation', relation: 'oneToMany', target: ATTRIBUTION },
    },
  }),
};

export const MERGE_TYPES = [
  {
    uid: REPORT,
    body: 'plain',
    fields: { title: 'subject', body: 'words', citations: 'uses' },
    relations: { attributions: 'origins' },
  },
];

type Values = Record<string, unknown>;

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
}

/**
 * Sources of an application that are merged, and what rests on them.
 *
 * @param userId of who merges
 */
export function mergeWorld(strapi: Core.Strapi, userId: number) {
  const documents = (uid: string) => strapi.documents(uid as never) as unknown as Documents;
  const service = () => strapi.plugin('newsroom').service<SourceMergeService>('sourceMerge');
  const user = { id: String(userId), name: 'An editor' };

  /** All values of a source; `null` where there is none. */
  const row = async (documentId: string): Promise<(Values & { id: number }) | null> => {
    const found: unknown = await strapi.db.query(ATTRIBUTION).findOne({ where: { documentId } });
    return found as (Values & { id: number }) | null;
  };

  const key = async (documentId: string) => ({ id: (await row(documentId))?.id ?? 0, documentId });

  return {
    ...newsroom(strapi),
    service,
    documents,
    row,
    sources: documents(ATTRIBUTION),
    dossiers: documents(DOSSIER),

    merge: async (merged: string, kept: string) =>
      service().merge({ kept: await key(kept), merged: await key(merged), user }),

    undo: async (id: string) => {
      const merge = await service().find(id);
      if (merge === null) throw new Error(`There is no merge ${id}`);
      return service().undo(merge, user.id);
    },

    /** What all versions of a document rest on: the documentIds by language and state. */
    restsOn: async (documentId: string, uid = ARTICLE, relation = 'attributions') => {
      const rows: unknown = await strapi.db.query(uid).findMany({
        where: { documentId },
        populate: { [relation]: true },
        orderBy: { id: 'asc' },
      });
      return Object.fromEntries(
        (rows as Values[]).map((each) => [
          [each['locale'], each['publishedAt'] ? 'live' : 'draft'].filter(Boolean).join(' '),
          (each[relation] as { documentId: string }[]).map((source) => source.documentId),
        ]),
      );
    },

    /** All rows of a document without what they rest on. */
    versions: async (documentId: string, uid = ARTICLE) => {
      const where = { documentId };
      const rows: unknown = await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' } });
      return rows as Values[];
    },
  };
}

export type MergeWorld = ReturnType<typeof mergeWorld>;
