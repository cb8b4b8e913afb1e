import type { Core } from '@strapi/strapi';
import { IDENTITY } from '../attribution/identity-field';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { connectionOf, type Connection } from '../strapi/ambient-transaction';
import { modelsOf } from '../strapi/models';
import { SOURCE_MERGE_UID } from '../source-merge/schema';
import { keyIdOf, prefixOf } from './cipher';

/** Rows that are read at once. */
const BATCH = 200;

interface Stored {
  id: number;
  identity: string;
}

/** What became of the stored identities that were looked at. */
export interface Rewritten {
  changed: number;
  /** Left as they are, because they cannot be read: how many, by the id of their key. */
  unreadable: Map<string, number>;
  /** Someone else wrote them at the same time. */
  missed: number;
}

interface Rewrite {
  /** Identities that were encrypted with these keys are not looked at. */
  but: readonly string[];
  /** What is stored instead; `null` leaves the identity as it is, for it cannot be read. */
  change: (stored: string) => string | null;
  /** @param done how many were looked at so far */
  onBatch?: (done: number) => void;
}

/**
 * Writes stored identities anew, in batches and without a change of the sources' dates. A row that
 * someone else wrote meanwhile, an editor or another instance, is left to them.
 */
export async function rewriteIdentities(
  strapi: Core.Strapi,
  { but, change, onBatch }: Rewrite,
): Promise<Rewritten> {
  const rewritten: Rewritten = { changed: 0, unreadable: new Map(), missed: 0 };
  let done = 0;
  for (const place of places(strapi)) {
    for await (const rows of batches(strapi, place, but)) {
      for (const row of rows) await rewrite(strapi, place, row, change(row.identity), rewritten);
      done += rows.length;
      onBatch?.(done);
    }
  }
  return rewritten;
}

/** @param rewritten gets what became of it */
async function rewrite(
  strapi: Core.Strapi,
  place: Place,
  row: Stored,
  instead: string | null,
  rewritten: Rewritten,
): Promise<void> {
  if (instead === null) {
    const keyId = keyIdOf(row.identity) ?? '';
    rewritten.unreadable.set(keyId, (rewritten.unreadable.get(keyId) ?? 0) + 1);
  } else if (await replace(strapi, place, row, instead)) rewritten.changed += 1;
  else rewritten.missed += 1;
}

/** How many identities were not encrypted with one of these keys. */
export async function countIdentities(
  strapi: Core.Strapi,
  but: readonly string[] = [],
): Promise<number> {
  const { from } = await connectionOf(strapi);
  let count = 0;
  for (const place of places(strapi)) {
    const answer: unknown = await identitiesBut(from, place, but).count({ count: '*' });
    const [row] = answer as { count: number | string }[];
    count += Number(row?.count ?? 0);
  }
  return count;
}

async function* batches(
  strapi: Core.Strapi,
  place: Place,
  but: readonly string[],
): AsyncGenerator<Stored[]> {
  for (let after = 0; ;) {
    const { from } = await connectionOf(strapi);
    const found: unknown = await identitiesBut(from, place, but)
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .select('id', { identity: place.column });
    const rows = found as Stored[];
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}

/** Not `async`: a query that is awaited is sent. */
function identitiesBut(from: Connection['from'], { table, column }: Place, but: readonly string[]) {
  const query = from(table).whereNotNull(column);
  for (const keyId of but) void query.whereNot(column, 'like', `${prefixOf(keyId)}%`);
  return query;
}

/** @returns whether the row still had that identity */
async function replace(
  strapi: Core.Strapi,
  { table, column }: Place,
  { id, identity }: Stored,
  instead: string,
): Promise<boolean> {
  const { from } = await connectionOf(strapi);
  const changed: unknown = await from(table)
    .where({ id, [column]: identity })
    .update({ [column]: instead });
  return changed === 1;
}

interface Place {
  table: string;
  column: string;
}

/** Sources, and what is kept of those that were merged into others. */
const places = (strapi: Core.Strapi): Place[] =>
  [ATTRIBUTION_UID, SOURCE_MERGE_UID].map((uid) => {
    const model = modelsOf(strapi).get(uid);
    if (model === undefined) throw new Error(`${uid} is not in the database`);
    return { table: model.tableName, column: model.attributes[IDENTITY]?.columnName ?? IDENTITY };
  });
