import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { DateValue } from '../iso-date';
import { askAgain, type Asking } from './statement';

/** One of several queries that are asked in one: each that is sent costs more than what it reads. */
export interface Part<K extends string = string> {
  /** Tells its rows from those of the others. */
  kind: K;
  /** Without columns. */
  rows: Knex.QueryBuilder;
  /** What each row tells: columns by the names they get. Dates would lose their type on the way. */
  columns: Readonly<Record<string, string>>;
  date?: string;
  /** The column with the place in an order; absent where the order is of no account. */
  order?: string;
  /** Whether `rows` has an order or a limit of its own. */
  isLimited?: boolean;
}

/** A row of one of the queries. */
export interface PartRow<K extends string = string> {
  kind: K;
  data: Record<string, unknown>;
  date: DateValue;
}

/** Queries that are asked in one, and with what. */
type Parts<V, K extends string> = Omit<Asking<V>, 'build'> & { parts: (slots: V) => Part<K>[] };

/** All rows of several queries, by one that is worded once; those of a kind in their order. */
export async function askInOne<V extends object, K extends string>(
  strapi: Core.Strapi,
  knex: Knex,
  { key, values, parts }: Parts<V, K>,
): Promise<PartRow<K>[]> {
  const rows = await askAgain(strapi, knex, {
    ...{ key, values },
    build: (slots) => union(strapi, knex, parts(slots)),
  });
  return toRows<K>(rows);
}

/** The same by a query that is worded for this once, as one that asks for a list of values. */
export async function askOnce<K extends string>(
  strapi: Core.Strapi,
  knex: Knex,
  parts: readonly Part<K>[],
): Promise<PartRow<K>[]> {
  const rows: unknown = await union(strapi, knex, parts);
  return toRows<K>(rows as unknown[]);
}

const toRows = <K extends string>(rows: unknown[]): PartRow<K>[] =>
  (rows as PartRow<K>[]).map(({ kind, data, date }) => ({ kind, date, data: parsed(data) }));

function union(strapi: Core.Strapi, knex: Knex, parts: readonly Part[]): Knex.QueryBuilder {
  const all = knex.unionAll(parts.map((part) => selected(strapi, knex, part)));
  return knex.from(all.as('parts') as unknown as string).orderBy('position');
}

/** The same columns in the same order for each, as a union wants them. */
function selected({ db }: Core.Strapi, knex: Knex, part: Part): Knex.QueryBuilder {
  const { kind, rows, columns, date, order, isLimited = false } = part;
  const isPostgres = db.dialect.client === 'postgres';
  void rows.select({
    kind: knex.raw('?', [kind]),
    position: order ?? knex.raw('0'),
    data: jsonObject(knex, columns, isPostgres),
    date: date ?? knex.raw(isPostgres ? 'null::timestamp' : 'null'),
  });
  // A part of a union may not have an order or a limit of its own on every database.
  return isLimited ? knex.select('*').from(rows.as('limited')) : rows;
}

/** The columns of a row as one value. Names stand in it as literals: a binding would have no type. */
function jsonObject(knex: Knex, columns: Part['columns'], isPostgres: boolean): Knex.Raw {
  const names = Object.keys(columns);
  const odd = names.find((name) => !/^\w+$/u.test(name));
  if (odd !== undefined) throw new Error(`newsroom: "${odd}" is no name of a column's value`);
  const pairs = names.map((name) => `'${name}', ??`).join(', ');
  const make = isPostgres ? 'json_build_object' : 'json_object';
  return knex.raw(`${make}(${pairs})`, Object.values(columns));
}

/** PostgreSQL and MySQL give JSON as an object, the others as text. */
const parsed = (data: unknown): PartRow['data'] =>
  (typeof data === 'string' ? JSON.parse(data) : data) as PartRow['data'];
