import type { Core } from '@strapi/strapi';

const COPIES = ['texts', 'postings', 'counts'].flatMap((name) => [`${name}_a`, `${name}_b`]);
const TABLES = [...COPIES, 'state'].map((name) => `newsroom_link_${name}`);

/** Bytes of the index with its own indexes, as each database counts them. */
export async function indexBytes({ db }: Core.Strapi): Promise<number> {
  const knex = db.connection;
  const sum = async (statement: string): Promise<number> => {
    const answer: unknown = await knex.raw(statement);
    const rows = (answer as { rows?: unknown[] }).rows ?? (answer as unknown[]).flat();
    return Number((rows[0] as { bytes: number | string }).bytes);
  };
  const names = TABLES.map((name) => `'${name}'`).join(', ');
  switch (db.dialect.client) {
    case 'postgres':
      await knex.raw(`vacuum analyze ${TABLES.join(', ')}`);
      return sum(
        `select sum(pg_total_relation_size(relname::regclass)) as bytes
         from pg_class where relname in (${names})`,
      );
    case 'mysql':
      return sum(
        `select sum(file_size) as bytes from information_schema.innodb_sys_tablespaces
         where name like concat(database(), '/newsroom\\_link\\_%')`,
      );
    default:
      return sqliteBytes(sum, names);
  }
}

/** better-sqlite3 is built with the virtual table that tells which pages a table has. */
const sqliteBytes = (sum: (statement: string) => Promise<number>, names: string) =>
  sum(`select sum(pgsize) as bytes from dbstat where name in (
         select name from sqlite_master where tbl_name in (${names}))`);
