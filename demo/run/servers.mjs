import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.mjs';

/** How long a server may take until it answers, in milliseconds. */
const PATIENCE = 180_000;

/** How long a server may take to end by itself, in milliseconds. */
const KILL_AFTER = 10_000;

/** All that were started, from the moment of their start. */
const servers = [];

/**
 * Starts a Node.js server and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.name for messages
 * @param {string} options.cwd
 * @param {string[]} options.args of `node`
 * @param {Record<string, string>} options.env
 * @param {string} options.url an address that answers once the server is ready
 */
export async function startServer({ name, cwd, args, env, url }) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  let output = '';
  const take = (chunk) => {
    output = (output + chunk).slice(-20_000);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const server = { name, child, output: () => output };
  servers.push(server);
  await answers(server, url);
}

async function answers({ name, child, output }, url) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => null);
    if (child.exitCode !== null) throw new Problem(`${output()}\n${name} did not start.`);
    if (response && response.status < 500) return;
    await wait(300);
  }
  throw new Problem(`${output()}\n${name} did not answer at ${url} within ${PATIENCE / 1000} s.`);
}

/** Calls back with the first server that stops by itself. */
export function whenOneStops(callback) {
  for (const server of servers) server.child.once('close', () => callback(server));
}

export async function stopAll() {
  await Promise.all(servers.map(({ child }) => stop(child)));
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER);
  await closed;
  clearTimeout(forced);
}
