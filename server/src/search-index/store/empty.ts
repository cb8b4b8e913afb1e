import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { quoted, type CopyTables, type Database } from './tables';
import type { IndexCopy } from './types';

/** Rows of one statement: some 20 ms in which nothing else is written on SQLite. */
const AT_A_TIME = 10_000;

const KEYS: Record<keyof CopyTables, string[]> = {
  postings: ['term', 'weight', 'text'],
  counts: ['term'],
  texts: ['id'],
};

const TABLES = Object.keys(KEYS) as (keyof CopyTables)[];

/**
 * See `LinkIndex.empty`. The servers give a table's file away at once, however many rows it has;
 * SQLite would read all of them, and has one connection for this and for all saves.
 */
export async function emptyCopy(database: Database, copy: IndexCopy): Promise<void> {
  const { knex, client } = database;
  const tables = database.copies[copy];
  if (client === 'sqlite') {
    for (const key of TABLES) await deleteAll(knex, tables[key], KEYS[key]);
    return;
  }
  const names = TABLES.map((key) => quoted(database, tables[key]));
  if (client === 'postgres') await knex.raw(`truncate ${names.join(', ')}`);
  else for (const name of names) await knex.raw(`truncate table ${name}`);
}

async function deleteAll(knex: Knex, table: string, keys: string[]): Promise<void> {
  let deleted = AT_A_TIME;
  while (deleted === AT_A_TIME) {
    const first = knex(table).select(keys).orderBy(keys).limit(AT_A_TIME);
    deleted = await knex(table).whereIn(keys, first).delete();
    await setImmediate();
  }
}
