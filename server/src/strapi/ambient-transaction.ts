import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * The transaction of `strapi.db.transaction` that the calling code runs in; `null` outside one.
 * Plain SQL has to go through it: SQLite has one connection, and a query on another waits for it
 * for ever, inside the very transaction that holds it.
 */
export async function ambientTransaction({ db }: Core.Strapi): Promise<Knex.Transaction | null> {
  if (!db.inTransaction()) return null;
  // Inside a transaction this begins none; it gives the one there is.
  const { get } = await db.transaction();
  const transaction = get();
  return transaction.isCompleted() ? null : transaction;
}

/** Where plain SQL goes. */
export interface Connection {
  knex: Knex;
  /**
   * A query on a table, in the schema of the site's database.
   * @param table its name, or its names by their aliases
   */
  from: (table: string | Record<string, string>) => Knex.QueryBuilder;
}

/** A site, and where plain SQL to its database goes. */
export interface SiteConnection {
  strapi: Core.Strapi;
  connection: Connection;
}

/** The ambient transaction, else the site's connection. */
export async function connectionOf(strapi: Core.Strapi): Promise<Connection> {
  const knex = (await ambientTransaction(strapi)) ?? strapi.db.connection;
  const schema = strapi.db.getSchemaName();
  return {
    knex,
    from(table) {
      const query: Knex.QueryBuilder = knex(table as string);
      return schema ? query.withSchema(schema) : query;
    },
  };
}
