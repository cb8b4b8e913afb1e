import type { Knex } from 'knex';
import type { IndexClient, IndexOptions } from './types';

/**
 * The index's tables.
 *
 * - `texts`: a row for each text of an article in a language, with its terms and the rows that have
 *   it. A draft and a published version with the same terms share one.
 * - `postings`: the texts of a term. The primary key is in the order of the search: the texts where
 *   a term weighs most are one short range.
 * - `counts`: how many texts have a term, and under a key of no word how many there are in all.
 * - `state`: one row, which each writer locks first.
 */
export interface Tables {
  texts: string;
  postings: string;
  counts: string;
  state: string;
}

/** Where statements go, and how tables are written in them. */
export interface Database extends IndexOptions {
  tables: Tables;
}

/** Any number that only this lock has. */
const CREATING = 780_514_229;

export function openDatabase(options: IndexOptions): Database {
  const { schema } = options;
  const named = (name: string) => (schema ? `${schema}.${name}` : name);
  const tables = {
    texts: named('newsroom_link_texts'),
    postings: named('newsroom_link_postings'),
    counts: named('newsroom_link_counts'),
    state: named('newsroom_link_state'),
  };
  return { ...options, tables };
}

/** A table's name, quoted for a statement of one's own. */
export const quoted = ({ knex }: Database, table: string): string =>
  knex.raw('??', [table]).toQuery();

/** How each database writes columns and tables. */
const DIALECT: Record<IndexClient, { id: string; sorted: string; table: string }> = {
  sqlite: { id: 'text not null', sorted: 'without rowid', table: '' },
  postgres: { id: 'varchar(255) not null', sorted: '', table: '' },
  // Binary collations: others take two languages or two words for the same.
  mysql: {
    id: 'varchar(255) not null',
    sorted: 'engine = innodb',
    table: 'engine = innodb default charset = utf8mb4 collate = utf8mb4_bin',
  },
};

function statements(database: Database): string[] {
  const { client, tables } = database;
  const { id, sorted, table } = DIALECT[client];
  const name = (key: keyof Tables) => quoted(database, tables[key]);
  const index = client === 'mysql' ? ', key newsroom_link_documents (document_id)' : '';
  const created = [
    `create table if not exists ${name('texts')} (id integer not null primary key,
      document_id ${id}, locale ${id}, terms text not null,
      draft_row integer, draft_stamp bigint, published_row integer, published_stamp bigint
      ${index}) ${table}`,
    `create table if not exists ${name('postings')} (term integer not null,
      weight smallint not null, text integer not null, primary key (term, weight, text)) ${sorted}`,
    `create table if not exists ${name('counts')} (term integer not null primary key,
      texts integer not null) ${table}`,
    `create table if not exists ${name('state')} (id integer not null primary key,
      last_text integer not null, build text not null) ${table}`,
  ];
  if (client !== 'mysql') {
    created.push(`create index if not exists newsroom_link_documents
      on ${name('texts')} (document_id)`);
  }
  return created;
}

/** Creates what is missing; two processes may do so at once. */
export async function createTables(database: Database): Promise<void> {
  const { knex, client } = database;
  // MariaDB commits at each statement that makes a table.
  if (client === 'mysql') return createWithin(database, knex);
  await knex.transaction(async (trx) => {
    // Two "create if not exists" at once fail on PostgreSQL.
    if (client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [CREATING]);
    await createWithin(database, trx);
  });
}

async function createWithin(database: Database, knex: Knex): Promise<void> {
  for (const statement of statements(database)) await knex.raw(statement);
  const first = { id: 1, last_text: 0, build: '{}' };
  await knex(database.tables.state).insert(first).onConflict('id').ignore();
}

/** Waits for this writer's turn; the end of the transaction passes it on. */
export async function lockState(
  { client, tables }: Database,
  trx: Knex.Transaction,
): Promise<{ lastText: number; build: string }> {
  const query = trx(tables.state).where({ id: 1 }).first('last_text', 'build');
  // SQLite runs one transaction at a time.
  const row = (await (client === 'sqlite' ? query : query.forUpdate())) as
    { last_text: number; build: string } | undefined;
  if (row === undefined) throw new Error(`${tables.state} has no row; call ensureTables() first`);
  return { lastText: row.last_text, build: row.build };
}

/** See `LinkIndex.clear`. */
export async function clear(database: Database): Promise<void> {
  const { postings, counts, texts } = database.tables;
  await database.knex.transaction(async (trx) => {
    await lockState(database, trx);
    for (const table of [postings, counts, texts]) await trx(table).delete();
  });
}

/** See `LinkIndex.stats`. */
export async function stats({
  knex,
  tables,
}: Database): Promise<{ texts: number; postings: number }> {
  const countOf = async (table: string): Promise<number> => {
    const row = (await knex(table).count({ rows: '*' }).first()) as { rows: number | string };
    return Number(row.rows);
  };
  return { texts: await countOf(tables.texts), postings: await countOf(tables.postings) };
}
