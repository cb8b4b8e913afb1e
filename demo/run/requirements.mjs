import net from 'node:net';
import { Problem } from './problem.mjs';

/** @throws Problem where this Node.js is too old, or too new for Strapi */
export function checkNode(version = process.versions.node) {
  const major = Number(version.split('.')[0]);
  if (major >= 20 && major <= 24) return;
  throw new Problem(
    `This is Node.js ${version}; Strapi 5 runs on Node.js 20 to 24. Install one of these (https://nodejs.org) and run the command again.`,
  );
}

/** @throws Problem where something listens on the port already */
export async function checkPort(port, what, variable) {
  const free = await new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  if (free) return;
  throw new Problem(
    `Port ${port} for ${what} is taken. End what uses it, or choose another: ${variable}=${port + 1} npm run demo`,
  );
}
