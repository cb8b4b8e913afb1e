import type { Knex } from 'knex';
import type { IndexClient, IndexCopy, IndexOptions } from './types';

/**
 * The tables of one copy of the index.
 *
 * - `texts`: a row for each text of an article in a language, with its terms and the rows that have
 *   it. A draft and a published version with the same terms share one.
 * - `postings`: the texts of a term. The primary key is in the order of the search: the texts where
 *   a term weighs most are one short range.
 * - `counts`: how many texts have a term, and under a key of no word how many there are in all.
 */
export interface CopyTables {
  texts: string;
  postings: string;
  counts: string;
}

/** Where statements go, and how tables are written in them. */
export interface Database extends IndexOptions {
  copies: Record<IndexCopy, CopyTables>;
  /** One row, which each writer locks first. */
  state: string;
  /** Of a former layout, by their names. */
  former: string[];
}

/** Raised whenever the tables change, or what their numbers mean. */
export const LAYOUT = 2;

/** Any number that only this lock has. */
const CREATING = 780_514_229;

export function openDatabase(options: IndexOptions): Database {
  const { schema } = options;
  const named = (name: string) => `${schema ? `${schema}.` : ''}newsroom_link_${name}`;
  const copy = (name: IndexCopy): CopyTables => ({
    texts: named(`texts_${name}`),
    postings: named(`postings_${name}`),
    counts: named(`counts_${name}`),
  });
  return {
    ...options,
    copies: { a: copy('a'), b: copy('b') },
    state: named('state'),
    former: [named('texts'), named('postings'), named('counts')],
  };
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

function copyStatements(database: Database, copy: IndexCopy): string[] {
  const { client, copies } = database;
  const { id, sorted, table } = DIALECT[client];
  const name = (key: keyof CopyTables) => quoted(database, copies[copy][key]);
  const documents = `newsroom_link_documents_${copy}`;
  const index = client === 'mysql' ? `, key ${documents} (document_id)` : '';
  const created = [
    `create table if not exists ${name('texts')} (id integer not null primary key,
      type ${id}, document_id ${id}, locale ${id}, terms text not null,
      draft_row integer, draft_stamp bigint, published_row integer, published_stamp bigint
      ${index}) ${table}`,
    `create table if not exists ${name('postings')} (term integer not null,
      weight smallint not null, text integer not null, primary key (term, weight, text)) ${sorted}`,
    `create table if not exists ${name('counts')} (term integer not null primary key,
      texts integer not null) ${table}`,
  ];
  if (client === 'mysql') return created;
  return [...created, `create index if not exists ${documents} on ${name('texts')} (document_id)`];
}

function statements(database: Database): string[] {
  const { table } = DIALECT[database.client];
  return [
    ...copyStatements(database, 'a'),
    ...copyStatements(database, 'b'),
    `create table if not exists ${quoted(database, database.state)} (
      id integer not null primary key, last_text integer not null, build text not null) ${table}`,
    ...database.former.map((name) => `drop table if exists ${quoted(database, name)}`),
  ];
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
  await knex(database.state).insert(first).onConflict('id').ignore();
}
