/**
 * A Strapi of its own in a process of its own, which answers readers: what a second instance of a
 * site does. Told by its environment, in JSON: `NEWSROOM_CONNECTION`, the database, and
 * `NEWSROOM_CONFIG`, the plugin's options.
 */
import type { AddressInfo } from 'node:net';
import { startApp } from './app';

async function main(): Promise<void> {
  const connection = JSON.parse(process.env['NEWSROOM_CONNECTION'] ?? '') as object;
  const config = JSON.parse(process.env['NEWSROOM_CONFIG'] ?? '{}') as object;
  const { strapi } = await startApp({
    connection: connection as Record<string, unknown>,
    config: config as Record<string, unknown>,
  });
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1', () => {
    process.stdout.write(`ready ${(httpServer.address() as AddressInfo).port}\n`);
  });
}

void main();
