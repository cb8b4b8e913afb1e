import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { StaleRead } from './conflicts';

/**
 * Rows that stand for documents. More would make two documents that share one rarer; these are a
 * table of half a megabyte. A power of two.
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
 * beforehand, so that locking one takes no lock on anything beside it, and a
 * transaction over many thousands of documents takes no more of the server's memory than one over
 * few, as PostgreSQL's advisory locks would. SQLite needs none of this: it runs one transaction at
 * a time.
 *
 * MySQL and MariaDB show a transaction the database as it was at its first read. One that read
 * before it locked may not see what the last holder of the lock wrote, and Strapi would then publish
 * an article a second time beside its published row. Whoever saves a document therefore counts up its
 * row's version, and who sees another version than the current one has to begin again.
 */
export interface DocumentLocks {
  /** Creates the table where it is missing; two processes may do so at once. */
  create(): Promise<void>;
  /**
   * Locks several documents in an order that is the same for everyone.
   *
   * @param reads what is to be read under the locks: SQL without parameters
   * @returns the rows of each on PostgreSQL, which reads them in the same round trip; elsewhere
   *   `null`, and the reading is the caller's
   * @throws StaleRead where the transaction does not see how one of `saved` was saved last
   */
  lock(
    trx: Knex.Transaction,
    documents: LockedDocuments,
    options: LockOptions,
    reads?: string[],
  ): Promise<Row[][] | null>;
}

/** How a document is called in a lock. */
export const lockName = ({ uid, documentId }: { uid: string; documentId: string }): string =>
  `${uid} ${documentId}`;

export interface LockedDocuments {
  /** Those that the transaction saves. */
  saved: string[];
  /** Others that nobody else may save meanwhile. */
  others: string[];
}

export interface LockOptions {
  /**
   * Whether the transaction will be begun again after a conflict: on PostgreSQL it then waits for
   * no lock for long, so that one that cannot be begun again is not the one to end.
   */
  givesWay: boolean;
  /** Whether the transaction may have read before. */
  hasRead: boolean;
}

/** A row as the columns of its table hold it. */
type Row = Record<string, unknown>;

/** The rows that a transaction holds, and those whose versions it has counted up. */
interface HeldLocks {
  locked: Set<number>;
  counted: Set<number>;
}

export function documentLocks(strapi: Core.Strapi): DocumentLocks {
  const { client } = strapi.db.dialect;
  const held = new WeakMap<Knex.Transaction, HeldLocks>();

  return {
    async create() {
      if (client !== 'sqlite') await createTable(strapi);
    },

    async lock(trx, { saved, others }, options, reads = []) {
      if (client === 'sqlite') return null;
      const known = held.get(trx);
      const { locked, counted } = known ?? { locked: new Set(), counted: new Set() };
      held.set(trx, { locked, counted });
      const missing = lockIds([...saved, ...others], locked);
      const uncounted = lockIds(saved, counted);
      let rows: Row[][] | null = null;
      if (client === 'postgres') {
        const givesWay = options.givesWay && known === undefined;
        rows = await lockOnPostgres(strapi, trx, { ids: missing, givesWay, reads });
      } else {
        await lockOnMysql(strapi, trx, { missing, uncounted }, options);
      }
      for (const id of missing) locked.add(id);
      for (const id of uncounted) counted.add(id);
      return rows;
    },
  };
}

/** The rows that stand for documents, in order, without those that are dealt with already. */
function lockIds(documents: string[], done: ReadonlySet<number>): number[] {
  const ids = new Set(documents.map(lockOf));
  return [...ids].filter((id) => !done.has(id)).sort((a, b) => a - b);
}

async function lockOnPostgres(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { ids, givesWay, reads }: { ids: number[]; givesWay: boolean; reads: string[] },
): Promise<Row[][]> {
  const statements: string[] = [];
  if (givesWay) statements.push(`set local lock_timeout = ${GIVES_WAY_AFTER_MS}`);
  if (ids.length > 0) {
    const where = `id in (${ids.join(',')})`;
    statements.push(`select id from ${quoted(strapi)} where ${where} order by id for update`);
  }
  statements.push(...reads);
  if (statements.length === 0) return [];
  // In one round trip: PostgreSQL takes several statements that have no parameters, and answers
  // each; one alone is answered alone.
  const answers = [await trx.raw<Answer | Answer[]>(statements.join(';'))].flat();
  return answers.slice(answers.length - reads.length).map(({ rows }) => rows);
}

/** The table's name as it stands in a statement. */
const quoted = (strapi: Core.Strapi): string =>
  qualified(strapi)
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');

/** What PostgreSQL's driver answers. */
interface Answer {
  rows: Row[];
}

async function lockOnMysql(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { missing, uncounted }: { missing: number[]; uncounted: number[] },
  { hasRead }: LockOptions,
): Promise<void> {
  const rows = (ids: number[]) =>
    strapi.db.getConnection(TABLE).transacting(trx).whereIn('id', ids).orderBy('id');
  // A read that locks is no first read: it shows what is there now, and the next one begins there.
  if (missing.length > 0) await rows(missing).select('id').forUpdate();
  if (uncounted.length === 0) return;
  if (hasRead) {
    const versions = () => rows(uncounted).select('id', 'version');
    const seen: unknown = await versions();
    const current: unknown = await versions().forUpdate();
    if (JSON.stringify(seen) !== JSON.stringify(current)) throw new StaleRead();
  }
  await rows(uncounted).increment('version');
}

/** By the FNV-1a hash of its name; a save takes the time of a stronger one to no use. */
function lockOf(document: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < document.length; at += 1) {
    hash = Math.imul(hash ^ document.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (LOCKS - 1);
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
      await knex.raw(
        'create table if not exists ?? (id integer not null primary key, version integer not null default 0)',
        [name],
      );
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
