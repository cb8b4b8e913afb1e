import type { Knex } from 'knex';
import { quoted, type Database } from './tables';

/**
 * Writing many rows of whole numbers. The numbers are written into the statement: databases bound
 * the number of parameters, and taking thousands of them costs more than reading them.
 */

/** One row: whole numbers that this plugin has made itself. */
export type Row = readonly number[];

/** Rows of one statement: few enough for every database's limits, enough to make it cheap. */
const CHUNK = 1_000;
/** A join of so many rows is still planned quickly. */
const JOINED = 200;

const tuples = (rows: readonly Row[]): string => rows.map((row) => `(${row.join(',')})`).join(',');

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

/** In the order of the primary key, so that neighbours are written together. */
const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => {
    const i = a.findIndex((value, column) => value !== b[column]);
    return i < 0 ? 0 : (a[i] as number) - (b[i] as number);
  });

/** Inserts postings: term, weight, text. */
export async function insertPostings(
  database: Database,
  trx: Knex.Transaction,
  postings: string,
  rows: readonly Row[],
): Promise<void> {
  const table = quoted(database, postings);
  for (const part of chunks(sorted(rows), CHUNK)) {
    await trx.raw(`insert into ${table} (term, weight, text) values ${tuples(part)}`);
  }
}

/** Deletes postings by their whole key. */
export async function deletePostings(
  database: Database,
  trx: Knex.Transaction,
  postings: string,
  rows: readonly Row[],
): Promise<void> {
  const table = quoted(database, postings);
  // MariaDB finds rows by a list of tuples only by reading the whole table.
  const joined = (part: readonly Row[]) =>
    `delete postings from ${table} as postings join (${part
      .map(([term, weight, text], i) =>
        i === 0
          ? `select ${term} as term, ${weight} as weight, ${text} as text`
          : `select ${term}, ${weight}, ${text}`,
      )
      .join(' union all ')}) as gone using (term, weight, text)`;
  const listed = (part: readonly Row[]) =>
    `delete from ${table} where (term, weight, text) in (values ${tuples(part)})`;
  const statement = database.client === 'mysql' ? joined : listed;
  for (const part of chunks(sorted(rows), JOINED)) await trx.raw(statement(part));
}

/**
 * Adds to the counts of terms, or takes away; a term that no text has any more is forgotten.
 *
 * @param changes how many texts more, by the term's key.
 */
export async function changeCounts(
  database: Database,
  trx: Knex.Transaction,
  counts: string,
  changes: ReadonlyMap<number, number>,
): Promise<void> {
  const { client } = database;
  const table = quoted(database, counts);
  const rows = sorted([...changes].filter(([, change]) => change !== 0));
  const alias = client === 'mysql' ? '' : 'as counted';
  const add =
    client === 'mysql'
      ? 'on duplicate key update texts = texts + values(texts)'
      : 'on conflict (term) do update set texts = counted.texts + excluded.texts';
  for (const part of chunks(rows, CHUNK)) {
    await trx.raw(`insert into ${table} ${alias} (term, texts) values ${tuples(part)} ${add}`);
  }
  const fewer = rows.filter(([, change]) => (change as number) < 0).map(([term]) => term as number);
  for (const part of chunks(fewer, CHUNK)) {
    await trx.raw(`delete from ${table} where texts <= 0 and term in (${part.join(',')})`);
  }
}
