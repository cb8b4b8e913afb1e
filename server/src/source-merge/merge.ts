import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { SourceMerge } from '../../../shared/contracts';
import { IDENTITY } from '../attribution/identity-field';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { runDocumentAction } from '../strapi/document-action';
import { additionsTo, withAdditions } from './additions';
import { holdersOf, type Holder } from './holders';
import { checkLocked, documentsWith, locked, type SourceKey } from './locked';
import { rewriteRows, type Rewriting } from './rewrite';
import { batches, lockSources, readRows, rowsWith } from './rows';
import { MERGE_CHANGE_UID, SOURCE_MERGE_UID } from './schema';
import { sourceRow, valuesOf } from './source-rows';
import { isSameSources, mergedSources } from './sources-of-row';

/** Two sources that are one, and who says so. */
export interface MergeOrder {
  kept: SourceKey;
  merged: SourceKey;
  user: { id: string; name: string };
}

/**
 * Merges a source into another one, in one transaction: whoever linked it links the other one, which
 * also gets its names and what it has no value for; then it is deleted.
 *
 * @throws NotFoundError where one of them has gone meanwhile
 */
export async function mergeSources(strapi: Core.Strapi, order: MergeOrder): Promise<SourceMerge> {
  const { kept, merged } = order;
  let names: string[] = [];
  const read = async () => (names = await documentsWith(strapi, merged));
  return locked(strapi, { sources: [kept.documentId, merged.documentId], read }, async () => {
    if ((await lockSources(strapi, [kept.id, merged.id])) < 2) throw gone();
    checkLocked(names, await documentsWith(strapi, merged));
    return mergeLocked(strapi, order, names.length);
  });
}

const gone = () => new errors.NotFoundError('One of the sources has been deleted meanwhile');

async function mergeLocked(
  strapi: Core.Strapi,
  { kept, merged, user }: MergeOrder,
  articles: number,
): Promise<SourceMerge> {
  const rows = [await sourceRow(strapi, kept.id), await sourceRow(strapi, merged.id)] as const;
  const [keptRow, mergedRow] = rows;
  if (keptRow === null || mergedRow === null) throw gone();
  const id = createId();
  const source = await valuesOf(strapi, mergedRow);
  for (const holder of holdersOf(strapi)) await mergeRows(strapi, holder, id, { kept, merged });
  const added = additionsTo(keptRow, mergedRow);
  const mergedAt = Date.now();
  await strapi.db.query(SOURCE_MERGE_UID).create({
    data: {
      ...{ documentId: id, keptDocumentId: kept.documentId, source, added, articles, mergedAt },
      ...{ mergedDocumentId: merged.documentId, [IDENTITY]: mergedRow.identity ?? null },
      ...{ userId: user.id, userName: user.name },
    },
  });
  const { documentId } = merged;
  await runDocumentAction(strapi, ATTRIBUTION_UID, 'delete', { documentId });
  const data = withAdditions(keptRow, added, mergedRow);
  if (Object.keys(data).length > 0) await updateSource(strapi, kept.documentId, data, user.id);
  const at = new Date(mergedAt).toISOString();
  return { id, merged: { documentId, name: mergedRow.name }, articles, by: user.name, at };
}

/** Through the Document Service, like a save by its form. */
export async function updateSource(
  strapi: Core.Strapi,
  documentId: string,
  data: object,
  updatedBy: string,
): Promise<void> {
  const params = { documentId, data: { ...data, updatedBy } };
  await runDocumentAction(strapi, ATTRIBUTION_UID, 'update', params);
}

async function mergeRows(
  strapi: Core.Strapi,
  holder: Holder,
  mergeId: string,
  { kept, merged }: Pick<MergeOrder, 'kept' | 'merged'>,
): Promise<void> {
  const merging = { kept: kept.documentId, merged: merged.documentId };
  const ids = await rowsWith(strapi, holder, merged);
  for (const batch of batches(ids)) {
    const rows = await readRows(strapi, holder, (query) => query.whereIn('id', batch));
    const rewritings = rows
      .map((row) => ({ row, after: mergedSources(row.sources, merging) }))
      .filter(({ row, after }) => !isSameSources(row.sources, after));
    if (rewritings.length === 0) continue;
    await rewriteRows(strapi, holder, rewritings, { from: merged.id, to: kept.id });
    await strapi.db
      .query(MERGE_CHANGE_UID)
      .createMany({ data: rewritings.map((each) => toChange(holder, mergeId, each)) });
  }
}

const toChange = ({ uid, relation }: Holder, mergeId: string, { row, after }: Rewriting) => ({
  ...{ mergeDocumentId: mergeId, articleType: uid, relation, before: row.sources, after },
  ...{ articleDocumentId: row.documentId, articleLocale: row.locale },
  isPublished: row.isPublished,
});
