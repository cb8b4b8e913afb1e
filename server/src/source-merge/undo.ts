import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { UndoMergeResponse } from '../../../shared/contracts';
import { IDENTITY } from '../attribution/identity-field';
import { connectionOf } from '../strapi/ambient-transaction';
import { lockName } from '../strapi/document-locks';
import { withoutAdditions, type Additions } from './additions';
import { holdersOf, type Holder } from './holders';
import { locked } from './locked';
import { updateSource } from './merge';
import { rewriteRows } from './rewrite';
import { batches, lockSources, readRows, sourceIds, type Exchange, type HolderRow } from './rows';
import { MERGE_CHANGE_UID, SOURCE_MERGE_UID } from './schema';
import { restoreSource, sourceRow, type SourceValues } from './source-rows';
import { isSameSources, type SourcesOfRow } from './sources-of-row';

/** A merge as it is stored. */
export interface StoredMerge {
  id: number;
  documentId: string;
  keptDocumentId: string;
  mergedDocumentId: string;
  source: SourceValues;
  identity: string | null;
  added: Additions;
  articles: number;
  userName: string;
  /** Databases differ in what they answer. */
  mergedAt: number | string;
  undoneAt: number | string | null;
}

interface Change {
  id: number;
  articleType: string;
  relation: string;
  articleDocumentId: string;
  articleLocale: string | null;
  isPublished: boolean;
  before: SourcesOfRow;
  after: SourcesOfRow;
}

export type Undone = UndoMergeResponse['data'];

/**
 * Undoes a merge, in one transaction: the source is there again with its documentId, its values and
 * its links. What was changed since is left, and told.
 *
 * @throws NotFoundError where the source that was kept is gone
 * @throws ValidationError where the merge was undone already, or its source is there
 */
export async function undoMerge(
  strapi: Core.Strapi,
  { documentId, keptDocumentId, mergedDocumentId }: StoredMerge,
  userId: string,
): Promise<Undone> {
  const sources = [keptDocumentId, mergedDocumentId];
  const read = () => changedDocuments(strapi, documentId);
  return locked(strapi, { sources, read }, async () => {
    const { from } = await connectionOf(strapi);
    const { tableName } = strapi.db.metadata.get(SOURCE_MERGE_UID);
    await from(tableName).where({ document_id: documentId }).select('id').forUpdate();
    const merge = await findMerge(strapi, documentId);
    if (merge === null || merge.undoneAt !== null) {
      throw new errors.ValidationError('This merge was undone already');
    }
    return undoLocked(strapi, merge, userId);
  });
}

/** A merge by its documentId. */
export async function findMerge(
  strapi: Core.Strapi,
  documentId: string,
): Promise<StoredMerge | null> {
  const row: unknown = await strapi.db.query(SOURCE_MERGE_UID).findOne({ where: { documentId } });
  return row as StoredMerge | null;
}

async function undoLocked(
  strapi: Core.Strapi,
  merge: StoredMerge,
  userId: string,
): Promise<Undone> {
  const { keptDocumentId, mergedDocumentId, source, identity } = merge;
  const ids = await sourceIds(strapi, [keptDocumentId, mergedDocumentId]);
  const keptId = ids.get(keptDocumentId);
  if (keptId === undefined || (await lockSources(strapi, [keptId])) === 0) {
    throw new errors.NotFoundError('The source that was kept is not there any more');
  }
  if (ids.has(mergedDocumentId)) {
    throw new errors.ValidationError('The source that was merged is there again');
  }
  const restoredId = await restoreSource(strapi, source, identity);
  const articles = await undoRows(strapi, merge, { from: keptId, to: restoredId });
  const fields = await undoAdditions(strapi, merge, { keptId, userId });
  await strapi.db.query(SOURCE_MERGE_UID).update({
    where: { id: merge.id },
    // The identity is with the source again.
    data: { undoneAt: Date.now(), [IDENTITY]: null },
  });
  const { documentId, name } = source;
  return { source: { documentId, name }, left: { articles, fields } };
}

/** @returns the fields that were changed since */
async function undoAdditions(
  strapi: Core.Strapi,
  { keptDocumentId, added, identity }: StoredMerge,
  { keptId, userId }: { keptId: number; userId: string },
): Promise<string[]> {
  const kept = await sourceRow(strapi, keptId);
  if (kept === null) return [];
  const { data, left } = withoutAdditions(kept, added, { identity });
  if (Object.keys(data).length > 0) await updateSource(strapi, keptDocumentId, data, userId);
  return left;
}

/** @returns how many articles were changed since */
async function undoRows(
  strapi: Core.Strapi,
  { documentId }: StoredMerge,
  exchange: Exchange,
): Promise<number> {
  const holders = holdersOf(strapi);
  const left = new Set<string>();
  for await (const changes of changesOf(strapi, documentId)) {
    for (const holder of holders) {
      const own = changes.filter(
        ({ articleType, relation }) => articleType === holder.uid && relation === holder.relation,
      );
      for (const each of await undoChanges(strapi, holder, own, exchange)) left.add(each);
    }
  }
  return left.size;
}

/** @returns the names of the articles that were changed since */
async function undoChanges(
  strapi: Core.Strapi,
  holder: Holder,
  changes: readonly Change[],
  exchange: Exchange,
): Promise<string[]> {
  const documentIds = changes.map(({ articleDocumentId }) => articleDocumentId);
  if (documentIds.length === 0) return [];
  const rows = await readRows(strapi, holder, (query) =>
    query.whereIn('document_id', [...new Set(documentIds)]),
  );
  const found = rows.flatMap((row) => {
    const change = changeOf(row, changes);
    return change === undefined ? [] : { row, change };
  });
  const isUntouched = ({ row, change }: (typeof found)[number]) =>
    isSameSources(row.sources, change.after);
  await rewriteRows(
    strapi,
    holder,
    found.filter(isUntouched).map(({ row, change: { before } }) => ({ row, after: before })),
    exchange,
  );
  return found
    .filter((each) => !isUntouched(each))
    .map(({ row: { documentId } }) => lockName({ uid: holder.uid, documentId }));
}

/** Of a version that is there only since the merge, what was changed in the one it was made from. */
function changeOf(row: HolderRow, changes: readonly Change[]): Change | undefined {
  const ofArticle = changes.filter(
    ({ articleDocumentId, articleLocale }) =>
      articleDocumentId === row.documentId && (articleLocale ?? '') === row.locale,
  );
  return ofArticle.find(({ isPublished }) => isPublished === row.isPublished) ?? ofArticle[0];
}

/** The documents that a merge changed, each by the name of its lock. */
async function changedDocuments(strapi: Core.Strapi, mergeId: string): Promise<string[]> {
  const { from } = await connectionOf(strapi);
  const rows: unknown = await from(strapi.db.metadata.get(MERGE_CHANGE_UID).tableName)
    .where({ merge_document_id: mergeId })
    .distinct({ uid: 'article_type', documentId: 'article_document_id' });
  return (rows as { uid: string; documentId: string }[]).map(lockName);
}

/** What a merge changed, in batches of whole documents. */
async function* changesOf(strapi: Core.Strapi, mergeDocumentId: string): AsyncGenerator<Change[]> {
  const { from } = await connectionOf(strapi);
  const { tableName } = strapi.db.metadata.get(MERGE_CHANGE_UID);
  const documentIds: unknown = await from(tableName)
    .where({ merge_document_id: mergeDocumentId })
    .distinct('article_document_id')
    .pluck('article_document_id');
  for (const batch of batches(documentIds as string[])) {
    const where = { mergeDocumentId, articleDocumentId: { $in: batch } };
    const rows: unknown = await strapi.db.query(MERGE_CHANGE_UID).findMany({ where });
    yield rows as Change[];
  }
}
