import net from 'node:net';

const SERVERS = { PostgreSQL: 5432, MariaDB: 3306 };

/**
 * The database servers on this machine that the tests can use beside SQLite. What is not there is
 * left out of the run, and said.
 *
 * @returns {Promise<string[]>}
 */
export async function reachableDatabases() {
  const reached = [];
  for (const [name, port] of Object.entries(SERVERS)) {
    if (await listens(port)) reached.push(name);
    else console.log(`· No ${name} at 127.0.0.1:${port}: its tests are left out of this run.`);
  }
  return reached;
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port, timeout: 2_000 });
    const answer = (is) => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
  });
