import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The part of the driver of SQLite, `better-sqlite3`, that is used here. */
interface Driver {
  prepare(sql: string): { all(bindings: readonly unknown[]): unknown[] };
  pragma(name: string, options: { simple: true }): unknown;
  close(): void;
}

/** Opens connections beside the pool, as knex's pool does it itself. */
interface Client {
  acquireRawConnection(): Promise<Driver>;
}

/**
 * Reads what has been committed to an SQLite file, without waiting for the pool's only connection,
 * which a save holds as long as its transaction lasts.
 */
export interface Committed {
  /** Another one after each commit of anyone else. */
  version(): number;
  /** The rows of a query. */
  all(sql: string, bindings: readonly unknown[]): unknown[];
  close(): void;
}

/** @returns `null` where the database is no SQLite file, or cannot be opened a second time */
export async function openCommitted(strapi: Core.Strapi): Promise<Committed | null> {
  const { db } = strapi;
  if (db.dialect.client !== 'sqlite' || !isFile(db.config.connection.connection)) return null;
  try {
    const { client } = db.connection as unknown as { client: Client };
    const driver = await client.acquireRawConnection();
    return {
      version: () => Number(driver.pragma('data_version', { simple: true })),
      all: (sql, bindings) => driver.prepare(sql).all(bindings),
      close: () => driver.close(),
    };
  } catch (error) {
    strapi.log.debug(`newsroom: no second connection to the database: ${String(error)}`);
    return null;
  }
}

/** Whether it names a file: what is only in memory would be another database each time. */
function isFile(connection: unknown): boolean {
  const { filename } = (connection ?? {}) as { filename?: unknown };
  return typeof filename === 'string' && path.isAbsolute(filename);
}
