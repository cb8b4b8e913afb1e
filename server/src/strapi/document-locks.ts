import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Rows that stand for documents. More would make two documents that share one rarer; these are a
 * table of half a megabyte.
 */
const LOCKS = 16_384;
/** Rows that are inserted by one statement. */
const BATCH = 4_096;

/** Shorter than PostgreSQL waits before it looks for a deadlock and ends either transaction. */
const GIVES_WAY_AFTER_MS = 800;

const TABLE = 'newsroom_locks';

/**
 * Locks documents until the end of a transaction, in every process on the database. Each document
 * stands for a row of a table of the plugin's own, by a hash of its name; the rows are there
 * beforehand and never change, so that locking one takes no lock on anything beside it, and a
 * transaction over many thousands of documents takes no more of the server's memory than one over
 * few, as PostgreSQL's advisory locks would. SQLite needs none of this: it runs one transaction at
 * a time.
 */
export interface DocumentLocks {
  /** Creates the table where it is missing; two processes may do so at once. */
  create(): Promise<void>;
  /**
   * Locks several documents in an order that is the same for everyone.
   *
   * @param givesWay whether the transaction will be begun again after a conflict: on PostgreSQL it
   *   then waits for no lock for long, so that one that cannot be begun again is not the one to end
   */
  lock(trx: Knex.Transaction, documents: string[], givesWay: boolean): Promise<void>;
}

export function documentLocks(strapi: Core.Strapi): DocumentLocks {
  const { client } = strapi.db.dialect;
  const held = new WeakMap<Knex.Transaction, Set<number>>();
  const table = () =>
    strapi.db
      .getConnection()
      .raw('??', [qualified(strapi)])
      .toQuery();

  return {
    async create() {
      if (client !== 'sqlite') await createTable(strapi);
    },

    async lock(trx, documents, givesWay) {
      if (client === 'sqlite') return;
      const known = held.get(trx);
      const locks = known ?? new Set<number>();
      held.set(trx, locks);
      const missing = [...new Set(documents.map(lockOf))].filter((id) => !locks.has(id));
      const statements: string[] = [];
      if (client === 'postgres' && known === undefined && givesWay) {
        statements.push(`set local lock_timeout = ${GIVES_WAY_AFTER_MS}`);
      }
      if (missing.length > 0) {
        const ids = missing.sort((a, b) => a - b).join(',');
        statements.push(`select id from ${table()} where id in (${ids}) order by id for update`);
      }
      // In one round trip: PostgreSQL takes several statements that have no parameters.
      if (statements.length > 0) await trx.raw(statements.join(';'));
      for (const id of missing) locks.add(id);
    },
  };
}

function lockOf(document: string): number {
  return createHash('sha256').update(document).digest().readUInt32BE() % LOCKS;
}

function qualified(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${TABLE}` : TABLE;
}

async function createTable(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  const name = qualified(strapi);
  const isThere = await existing(strapi);
  if (!isThere) {
    try {
      await knex.raw('create table if not exists ?? (id integer not null primary key)', [name]);
    } catch (error) {
      // PostgreSQL fails where another process is just creating it.
      if (!(await existing(strapi))) throw error;
    }
  }
  const row = (await strapi.db.getConnection(TABLE).count({ rows: '*' }).first()) as
    { rows: number | string } | undefined;
  if (Number(row?.rows) === LOCKS) return;
  for (let first = 0; first < LOCKS; first += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, n) => ({ id: first + n }));
    await strapi.db.getConnection(TABLE).insert(rows).onConflict('id').ignore();
  }
}

async function existing(strapi: Core.Strapi): Promise<boolean> {
  const schema = strapi.db.getSchemaName();
  const builder = strapi.db.connection.schema;
  return (schema ? builder.withSchema(schema) : builder).hasTable(TABLE);
}
