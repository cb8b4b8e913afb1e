/**
 * A Strapi of its own in a process of its own, which goes through the links of sources when a line
 * comes in with the time of the schedule, and says how many it looked at. Told by its environment:
 * `NEWSROOM_CONNECTION`, the database in JSON.
 */
import { createInterface } from 'node:readline';
import { createLinkCheckService } from '../../../server/src/link-check/service';
import { startApp } from './app';
import { LOCAL_WORLD } from './link-world';

async function main(): Promise<void> {
  const { strapi } = await startApp({
    connection: JSON.parse(process.env['NEWSROOM_CONNECTION'] ?? '') as Record<string, unknown>,
    config: { sources: { checkLinks: { pause: 0, timeout: 5 } } },
  });
  const service = createLinkCheckService({ strapi }, LOCAL_WORLD);
  createInterface({ input: process.stdin }).on('line', (line) => {
    void service.run(Number(line)).then(
      (count) => process.stdout.write(`ran ${String(count)}\n`),
      (error: unknown) => process.stdout.write(`ran ${String(error)}\n`),
    );
  });
  process.stdout.write('ready\n');
}

void main();
