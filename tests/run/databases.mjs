import net from 'node:net';

const SERVERS = { postgres: ['127.0.0.1', 5432], mysql: ['127.0.0.1', 3306] };

/**
 * The databases that the tests can reach; SQLite always. The suites of the others are left out
 * where their server is not there, and say so.
 *
 * @returns {Promise<string[]>}
 */
export async function reachableDatabases() {
  const reached = ['sqlite'];
  for (const [name, [host, port]] of Object.entries(SERVERS)) {
    if (await listens(host, port)) reached.push(name);
    else console.log(`· No ${name} at ${host}:${port}: its tests are left out of this run.`);
  }
  return reached;
}

const listens = (host, port) =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 2_000 });
    const answer = (is) => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
  });
