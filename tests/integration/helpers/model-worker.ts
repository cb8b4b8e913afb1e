/**
 * A Strapi of its own in a process of its own, which asks a model for summaries: what a second
 * instance of a site does. Told by its environment: `NEWSROOM_CONNECTION`, the database in JSON;
 * `NEWSROOM_MODEL`, the model's server in JSON; `NEWSROOM_LEASE` in seconds;
 * `NEWSROOM_CONCURRENCY`, calls at once.
 */
import { startApp } from './app';

async function main(): Promise<void> {
  const { NEWSROOM_CONNECTION, NEWSROOM_MODEL, NEWSROOM_LEASE, NEWSROOM_CONCURRENCY } = process.env;
  await startApp({
    connection: JSON.parse(NEWSROOM_CONNECTION ?? '') as Record<string, unknown>,
    model: JSON.parse(NEWSROOM_MODEL ?? '') as { baseURL: string; key: string },
    config: {
      summary: {
        wait: 0,
        lease: Number(NEWSROOM_LEASE),
        concurrency: Number(NEWSROOM_CONCURRENCY),
      },
    },
  });
  process.stdout.write('ready\n');
  setInterval(() => undefined, 1000);
}

void main();
