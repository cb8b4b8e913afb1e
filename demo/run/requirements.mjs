import net from 'node:net';
import { Problem } from './problem.mjs';

/** The oldest Node.js that the parts of the demo run on, and the newest that Strapi 5 does. */
const OLDEST = [20, 19];
const NEWEST = 24;

/** @throws Problem where this Node.js is too old, or too new for Strapi */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const tooOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (!tooOld && major <= NEWEST) return;
  throw new Problem(
    `This is Node.js ${version}; the demo and the tests run on Node.js ${OLDEST.join('.')} to ${NEWEST}. Install one of these (https://nodejs.org) and run the command again.`,
  );
}

/**
 * The port that an environment variable names.
 *
 * @param {string} variable
 * @param {number} otherwise where it is not set
 * @throws Problem where it names none
 */
export function portFrom(variable, otherwise) {
  const value = process.env[variable] || String(otherwise);
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1024 && port <= 65_535) return port;
  throw new Problem(`${variable} is "${value}"; it takes a port from 1024 to 65535.`);
}

/** @throws Problem where something listens on the port already */
export async function checkPort(port, what, variable) {
  const taken = await Promise.all(['127.0.0.1', '::1'].map((host) => answers(host, port)));
  if (!taken.includes(true)) return;
  throw new Problem(
    `Port ${port} for ${what} is taken. End what uses it, or choose another: ${variable}=${port + 1} npm run demo`,
  );
}

const answers = (host, port) =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 1_000 });
    const done = (is) => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => done(true));
    socket.once('timeout', () => done(false));
    socket.once('error', () => done(false));
  });
