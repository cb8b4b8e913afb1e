import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { askPrepared, type Statement } from './prepared';

/** Stands in a statement for a value that each run gives. */
class Slot {
  constructor(readonly name: string) {}
}

/** What a query is asked with. */
export interface Asking<V> {
  /** Tells the query from all others of the site that are worded once. */
  key: string;
  values: V;
  /**
   * Words the query.
   *
   * @param slots stand for the values that are not `null`: for knex alone, and not to be looked into
   */
  build: (slots: V) => Knex.QueryBuilder;
}

const sites = new WeakMap<Core.Strapi, Map<string, Statement>>();

/**
 * The rows of a query that is worded once and then asked with other values: knex takes longer to
 * word a query than the database to answer it. A `null` is worded differently from a value.
 */
export async function askAgain<V extends object>(
  strapi: Core.Strapi,
  knex: Knex,
  { key, values, build }: Asking<V>,
): Promise<unknown[]> {
  const given = values as Record<string, unknown>;
  const absent = Object.keys(given).filter((name) => given[name] === null);
  const known = sites.get(strapi) ?? new Map<string, Statement>();
  sites.set(strapi, known);
  const whole = [key, ...absent].join('\n');
  const statement = known.get(whole) ?? wordedOnce(values, build);
  known.set(whole, statement);
  const bindings = statement.bindings.map((each) =>
    each instanceof Slot ? given[each.name] : each,
  );
  return askPrepared(strapi, knex, { sql: statement.sql, bindings });
}

function wordedOnce<V extends object>(values: V, build: Asking<V>['build']): Statement {
  const slots = Object.entries(values).map(([name, value]) => [
    name,
    value === null ? null : new Slot(name),
  ]);
  const { sql, bindings } = build(Object.fromEntries(slots) as V).toSQL();
  return { sql, bindings };
}
