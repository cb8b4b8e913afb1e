import type { Core } from '@strapi/strapi';
import type { FallenState } from '../../../shared/contracts';
import { fallenState, toDay } from '../attribution/states';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { connectionOf } from '../strapi/ambient-transaction';
import { insertNew } from '../strapi/insert-new';
import type { Locales } from '../strapi/locale';
import { repeatOnConflict } from '../strapi/retry';
import { inTransaction } from '../strapi/transaction';
import { KEPT_SOURCE_UID } from './schema';

/** An article that is kept in spite of a source, and the state of that source. */
export interface Keeping {
  articleType: string;
  articleDocumentId: string;
  /** Empty where the type has no languages. */
  articleLocale: string;
  sourceDocumentId: string;
  state: FallenState;
  stateDate: string | null;
}

interface Said {
  reason: string;
  user: { id: string; name: string };
}

/** Writes down that these are kept, in place of what was said of them before. */
export function keepAll(
  strapi: Core.Strapi,
  keeping: readonly Keeping[],
  { reason, user }: Said,
): Promise<void> {
  const table = strapi.db.metadata.get(KEPT_SOURCE_UID).tableName;
  const now = new Date();
  const said = {
    ...{ reason, user_id: user.id, user_name: user.name, kept_at: now.getTime() },
    ...{ created_at: now, updated_at: now },
  };
  const write = () =>
    inTransaction(strapi, async () => {
      for (const { articleType, state, stateDate, ...of } of keeping) {
        const key = {
          article_document_id: of.articleDocumentId,
          article_locale: of.articleLocale,
          source_document_id: of.sourceDocumentId,
        };
        const { from } = await connectionOf(strapi);
        await from(table).where(key).delete();
        const row = { ...key, article_type: articleType, state, state_date: stateDate, ...said };
        await insertNew(strapi, table, row);
      }
    });
  return repeatOnConflict(write, { givesWay: true });
}

/** Forgets what was said of an article that is deleted; in every language where none is named. */
export async function forgetKept(
  strapi: Core.Strapi,
  { uid }: { uid: string },
  documentId: string,
  locales: Locales,
): Promise<void> {
  await strapi.db.query(KEPT_SOURCE_UID).deleteMany({
    where: {
      ...{ articleType: uid, articleDocumentId: documentId },
      ...(locales === undefined ? {} : { articleLocale: { $in: [locales].flat() } }),
    },
  });
}

/** What Strapi tells of a write to the database, as far as it is used here. */
interface WriteEvent {
  action: string;
  params: { data?: object };
  result?: unknown;
}

/**
 * Forgets what was said of a source that is deleted, or of a state that it has no longer: should it
 * fall again, its articles are asked about again. To be called in `bootstrap`.
 */
export function forgetFormerStates(strapi: Core.Strapi): void {
  const handler = async (event: unknown): Promise<void> => {
    const { action, params, result } = event as WriteEvent;
    const { documentId } = (result ?? {}) as { documentId?: unknown };
    const data = params.data ?? {};
    const isStateWritten = action === 'afterDelete' || 'state' in data || 'stateDate' in data;
    if (typeof documentId === 'string' && isStateWritten) await forgetOthers(strapi, documentId);
  };
  strapi.db.lifecycles.subscribe({
    models: [ATTRIBUTION_UID],
    afterUpdate: handler,
    afterDelete: handler,
  });
}

async function forgetOthers(strapi: Core.Strapi, sourceDocumentId: string): Promise<void> {
  const found: unknown = await strapi.db.query(ATTRIBUTION_UID).findOne({
    select: ['state', 'stateDate'],
    where: { documentId: sourceDocumentId },
  });
  const source = found as { state: unknown; stateDate: unknown } | null;
  const state = fallenState(source?.state);
  const day = toDay(source?.stateDate);
  const isOther = { $or: [{ state: { $ne: state } }, { stateDate: otherThan(day) }] };
  const where = { sourceDocumentId, ...(state === null ? {} : isOther) };
  await strapi.db.query(KEPT_SOURCE_UID).deleteMany({ where });
}

const otherThan = (day: string | null) => (day === null ? { $notNull: true } : { $ne: day });
