import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { changeResponses, mainTable, mentionsTable, watchSql } from '../../strapi/sql';
import type { Target, Way } from './ways';
import { asksForDrafts, isNarrow } from './narrow-sql';

interface Watch {
  target: Target;
  /** Made-up rows by table, for the queries that lead to the target. */
  rows: Map<string, object>;
  /** Statements that read the target. */
  seen: string[];
  /** What the query that is under way is to be answered with. */
  answer: object | undefined;
}

const watches = new AsyncLocalStorage<Watch>();

/** Stops a query that has been seen: it need not run, and what comes after it must not. */
class Seen extends Error {}

/**
 * Runs `task`, which may ask for complaints, with all SQL in sight. No statement that reads the
 * guarded type is sent, but for the one that looks for a row to start from, whose id no row has.
 */
export async function withProbe(strapi: Core.Strapi, task: () => Promise<void>): Promise<void> {
  const stopWatching = watchSql(strapi, onSql);
  const putBack = changeResponses(strapi, onResponse);
  try {
    await task();
  } finally {
    stopWatching();
    putBack();
    // Otherwise it would go on costing each promise of the application a little.
    watches.disable();
  }
}

function onSql(sql: string): void {
  const watch = watches.getStore();
  if (watch === undefined) return;
  const table = mainTable(sql) ?? '';
  watch.answer = watch.rows.get(table);
  watch.rows.delete(table);
  if (!mentionsTable(sql, watch.target.table)) return;
  watch.seen.push(sql);
  if (watch.answer === undefined) throw new Seen();
}

/** Only an empty answer is changed: no row has the id that the canary asks for. */
function onResponse(response: unknown): unknown {
  const watch = watches.getStore();
  const answer = watch?.answer;
  if (watch === undefined || answer === undefined) return response;
  watch.answer = undefined;
  if (Array.isArray(response) && response.length === 0) return [answer];
  return response ?? answer;
}

/** Why a way is not proved; `undefined` where it is. */
export async function complaintAbout(way: Way, target: Target): Promise<string | undefined> {
  const watch: Watch = { target, rows: new Map(way.rows), seen: [], answer: undefined };
  let failure: unknown;
  try {
    await watches.run(watch, way.run);
  } catch (error) {
    failure = error;
  }
  const { table, published } = target;
  if (way.expects === 'refusal') {
    return failure instanceof errors.ValidationError ? undefined : 'it is not refused';
  }
  if (way.expects === 'answer') return failure instanceof Error ? failure.message : undefined;
  if (watch.seen.length < way.statements) {
    return `no query was seen${failure instanceof Error ? ` (${failure.message})` : ''}`;
  }
  if (!watch.seen.every((sql) => isNarrow(sql, table, published))) return 'it is not narrowed';
  const isBlind = way.expects === 'published status';
  if (isBlind && watch.seen.some((sql) => asksForDrafts(sql, table, published))) {
    return 'its status is not changed to published';
  }
  return undefined;
}
