import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const HOST = '127.0.0.1';
const PATIENCE = 2_000;

const LOGINS = {
  async PostgreSQL() {
    const { Client } = require('pg');
    const user = { host: HOST, port: 5432, user: 'postgres', database: 'postgres' };
    const client = new Client({ ...user, connectionTimeoutMillis: PATIENCE });
    await client.connect();
    await client.end();
  },
  async MariaDB() {
    const mysql = require('mysql2/promise');
    const user = { host: HOST, port: 3306, user: 'root', password: '' };
    const connection = await mysql.createConnection({ ...user, connectTimeout: PATIENCE });
    await connection.end();
  },
};

/**
 * The database servers on this machine that let the tests in, beside SQLite. The others are left
 * out of the run, and that is said; with `NEWSROOM_ALL_DATABASES` set, it is an error.
 *
 * @returns {Promise<string[]>}
 */
export async function reachableDatabases() {
  const reached = [];
  for (const [name, logIn] of Object.entries(LOGINS)) {
    try {
      await logIn();
      reached.push(name);
    } catch (error) {
      if (process.env.NEWSROOM_ALL_DATABASES) throw error;
      console.log(`· ${name} lets the tests not in (${error.code ?? error.message}): left out.`);
    }
  }
  return reached;
}
