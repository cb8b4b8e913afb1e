import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../../types/article-type';
import { articleTypes } from '../../types/article-types';
import type { IndexCopy, IndexedType, LinkIndex } from '../store';
import { createVersions, type Versions } from './versions';

/** An article type that is in the index, and how its rows are read for it. */
export interface IndexedArticles {
  type: IndexedType;
  versions: Versions;
}

/** The part of it that brings the index up to date with some articles. */
export interface ReadArticles {
  type: IndexedType;
  versions: Pick<Versions, 'reader'>;
}

/** What the index is kept up to date with. */
export interface Upkeep {
  strapi: Core.Strapi;
  index: LinkIndex;
  /** In the order in which they are built. */
  indexed: readonly IndexedArticles[];
  /** Called with the documentIds of articles of which nothing is left. */
  onGone: (documentIds: string[]) => Promise<void>;
}

/** The types that lead to related articles, and those that such a relation leads to. */
export function indexedArticles(strapi: Core.Strapi): IndexedArticles[] {
  const { all } = articleTypes(strapi);
  const targets = all.map(({ relations }) => relations.related?.target);
  const isIndexed = ({ uid, relations }: ArticleType) =>
    relations.related !== null || targets.includes(uid);
  return all.filter(isIndexed).map((type) => ({ type, versions: createVersions(strapi, type) }));
}

/**
 * Brings the index up to date with some articles of a type, in one transaction, and says which of
 * them are gone.
 *
 * @param only the copy that is brought up to date. @default all that a save is written to
 */
export async function syncArticles(
  { index, onGone }: Upkeep,
  { type, versions }: ReadArticles,
  documentIds: readonly string[],
  only?: IndexCopy,
): Promise<void> {
  const read = await versions.reader();
  const gone = new Set(documentIds);
  await index.sync(
    type,
    [...gone],
    async (trx, ids) => {
      const found = await read(trx, ids);
      for (const { documentId } of found) gone.delete(documentId);
      return found;
    },
    only,
  );
  if (gone.size > 0) await onGone([...gone]);
}

/** Tells an administrator what went wrong; the database may be what failed. */
export async function noteError({ index }: Upkeep, error: string): Promise<void> {
  await index.writeState({ error, errorAt: Date.now() }).catch(() => undefined);
}
