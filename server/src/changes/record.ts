import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../strapi/transaction';
import { tags, type Change } from './change';
import { CHANGE_UID } from './schema';

/** Of Strapi's event hub, and so of its webhooks. */
export const CHANGED_EVENT = 'newsroom.changed';

export function changeTable(strapi: Core.Strapi): string {
  return strapi.db.metadata.get(CHANGE_UID).tableName;
}

/** What caches outside are told of a change beside its tags. */
export interface Telling {
  /** Looks up, after the commit, what else is stale there. */
  lookUp?: () => Promise<string[]>;
  /** Tags of answers that nobody has yet: what is looked up need not name them. */
  unseen?: string[];
  /** Tags of the change that caches outside are told only where they are looked up. */
  doubtful?: string[];
  /** Whether feeds show what has changed; they do unless it is said. */
  isInFeeds?: boolean;
}

/** What is told after the commit of one transaction. */
interface Told {
  tags: Set<string>;
  unseen: Set<string>;
  lookUps: NonNullable<Telling['lookUp']>[];
  isTold: boolean;
}

const told = new WeakMap<Knex.Transaction, Told>();

/**
 * Notes what is no longer as readers were told, in the transaction that this code runs in: it is
 * known when, and only when, the change itself is. After the commit, all tags of the transaction
 * are told to Strapi's event hub in one event.
 */
export async function recordChange(
  strapi: Core.Strapi,
  change: Change,
  { lookUp, unseen = [], doubtful = [], isInFeeds = true }: Telling = {},
): Promise<void> {
  if (change.tags.length === 0 && (change.moves ?? []).length === 0) return;
  await inTransaction(strapi, async ({ trx, onCommit }) => {
    const row = { document_id: createId(), change: JSON.stringify(change), changed_at: Date.now() };
    await strapi.db.getConnection(changeTable(strapi)).transacting(trx).insert(row);
    let telling = told.get(trx);
    if (telling === undefined) {
      const first: Told = { tags: new Set(), unseen: new Set(), lookUps: [], isTold: false };
      told.set(trx, first);
      onCommit(() => setImmediate(() => void announce(strapi, first)));
      telling = first;
    }
    const certain = change.tags.filter((tag) => !doubtful.includes(tag));
    for (const tag of [...certain, ...(isInFeeds ? [tags.feeds()] : [])]) telling.tags.add(tag);
    for (const tag of unseen) telling.unseen.add(tag);
    if (lookUp !== undefined) telling.lookUps.push(lookUp);
  });
}

async function announce(strapi: Core.Strapi, telling: Told): Promise<void> {
  // Strapi may call what waits for a commit again after a later one.
  if (telling.isTold) return;
  telling.isTold = true;
  const stale = telling.tags;
  try {
    for (const lookUp of telling.lookUps) {
      for (const tag of await lookUp()) if (!telling.unseen.has(tag)) stale.add(tag);
    }
  } catch (error) {
    strapi.log.error(`newsroom: which pages stand beside a changed article: ${String(error)}`);
  }
  try {
    await strapi.eventHub.emit(CHANGED_EVENT, { tags: [...stale] });
  } catch (error) {
    strapi.log.error(`newsroom: a listener of "${CHANGED_EVENT}" failed: ${String(error)}`);
  }
}
