import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import mysql from 'mysql2/promise';

interface PostgresClient {
  connect(): Promise<void>;
  query(statement: string): Promise<unknown>;
  end(): Promise<void>;
}

/** `pg` comes without types. */
const { Client } = createRequire(__filename)('pg') as {
  Client: new (server: Record<string, unknown>) => PostgresClient;
};

/** A database of its own on a server, for one suite. */
export interface TemporaryDatabase {
  /** `connection` in `config/database`; absent for a new SQLite file. */
  connection: Record<string, unknown> | undefined;
  drop(): Promise<void>;
}

const name = () => `newsroom_${randomBytes(6).toString('hex')}`;

/** The database goes with its suite: a commit need not wait until it is on the disk. */
const HASTY = '-c synchronous_commit=off';

export async function postgres(): Promise<TemporaryDatabase> {
  const server = { host: '127.0.0.1', port: 5432, user: 'postgres' };
  const database = name();
  const run = async (statement: string) => {
    const client = new Client({ ...server, database: 'postgres' });
    try {
      await client.connect();
      await client.query(statement);
    } catch (error) {
      throw new Error(unreachable('PostgreSQL', server), { cause: error });
    } finally {
      await client.end();
    }
  };
  await run(`create database ${database}`);
  return {
    connection: { client: 'postgres', connection: { ...server, database, options: HASTY } },
    drop: () => run(`drop database if exists ${database} with (force)`),
  };
}

export async function mariadb(): Promise<TemporaryDatabase> {
  const server = { host: '127.0.0.1', port: 3306, user: 'root', password: '' };
  const database = name();
  const run = async (statement: string) => {
    try {
      const connection = await mysql.createConnection(server);
      await connection.query(statement);
      await connection.end();
    } catch (error) {
      throw new Error(unreachable('MariaDB', server), { cause: error });
    }
  };
  await run(`create database ${database}`);
  return {
    connection: { client: 'mysql', connection: { ...server, database } },
    drop: () => run(`drop database if exists ${database}`),
  };
}

function unreachable(what: string, { host, port, user }: Record<string, unknown>): string {
  return `These tests need ${what} at ${String(host)}:${String(port)}, where "${String(user)}" may create databases without a password`;
}

/** The application's own file, which goes with its folder. */
const sqlite = (): Promise<TemporaryDatabase> =>
  Promise.resolve({ connection: undefined, drop: () => Promise.resolve() });

/** Whether suites are to run on a database: on one of its its own, where a command names one. */
const isWanted = (name: string) => name === (process.env['NEWSROOM_ONLY'] ?? name);

/**
 * The servers for `describe.each`. `npm test` names those that it found in `NEWSROOM_DATABASES`,
 * and says which it left out; without it, all of them have to be there.
 */
export const servers = (
  [
    ['PostgreSQL', postgres],
    ['MariaDB', mariadb],
  ] as const
)
  .filter(([name]) => process.env['NEWSROOM_DATABASES']?.split(',').includes(name) ?? true)
  .filter(([name]) => isWanted(name));

/** For suites that hold on every database: SQLite, which is always there, and the servers. */
export const databases = [...([['SQLite', sqlite]] as const), ...servers].filter(([name]) =>
  isWanted(name),
);
