/**
 * What linking articles costs on each database, in one run:
 *
 *   npm run bench:linking [-- --sizes 1000,10000,100000] [--databases SQLite,PostgreSQL,MariaDB]
 *
 * Fills an archive (see `archive.ts`), builds the index, and asks for suggestions with the rights
 * of an administrator, in the process of Strapi and without HTTP. Figures depend on the machine,
 * whose size is printed; none of them is a test.
 */
import { cpus } from 'node:os';
import { startApp } from '../../integration/helpers/app';
import { databases } from '../../integration/helpers/databases';
import { createArchive } from './archive';
import { fill } from './fill';
import {
  administrator,
  quantile,
  timeBuild,
  timeNeighbours,
  timeQueue,
  timeSuggestions,
} from './queries';
import { timeSaves } from './saves';
import { indexBytes } from './size';

interface Figures {
  database: string;
  size: number;
  values: Record<string, string>;
}

function option(name: string, fallback: string): string[] {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? fallback : (process.argv[at + 1] ?? '')).split(',');
}

/** Megabytes that the process holds after a collection. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

async function measure(database: string, sizes: number[]): Promise<Figures[]> {
  const create = databases.find(([name]) => name === database)?.[1];
  if (create === undefined) throw new Error(`There is no database "${database}"`);
  const temporary = await create();
  const app = await startApp({ connection: temporary.connection });
  const archive = createArchive();
  const rights = await administrator(app.strapi);
  const figures: Figures[] = [];
  let filled = 0;
  for (const size of sizes) {
    await fill(app.strapi, archive, { from: filled, to: size });
    filled = size;
    const perSecond = await timeBuild(app.strapi, size);
    // First, because PostgreSQL counts after a vacuum, which it otherwise does some time later.
    const bytes = (await indexBytes(app.strapi)) / (2 * size);
    const suggestions = await timeSuggestions(app.strapi, archive, size, rights);
    const queues = await timeQueue(app.strapi, rights);
    const neighbours = await timeNeighbours(app.strapi, size);
    const values = {
      'suggestion p50': `${quantile(suggestions, 0.5).toFixed(1)} ms`,
      'suggestion p95': `${quantile(suggestions, 0.95).toFixed(1)} ms`,
      'built per second': perSecond.toFixed(0),
      'bytes per row': bytes.toFixed(0),
      'memory held': `${memory().toFixed(0)} MB`,
      'home page p50': `${quantile(queues, 0.5).toFixed(0)} ms`,
      'both neighbours p50': `${quantile(neighbours, 0.5).toFixed(1)} ms`,
    };
    console.error(database, size, values);
    figures.push({ database, size, values });
  }
  const { answer, inARow } = await timeSaves(app.strapi, archive);
  console.error(database, { answer, inARow });
  const last = figures.at(-1);
  if (last !== undefined) {
    last.values['save, until answered'] = answer.toFixed(3);
    last.values['200 saves, until caught up'] = inARow.toFixed(3);
  }
  await app.stop();
  await temporary.drop();
  return figures;
}

function print(figures: Figures[]): void {
  const names = [...new Set(figures.flatMap(({ values }) => Object.keys(values)))];
  console.log(`${cpus().length} cores, Node.js ${process.version}`);
  console.log(`| Database | Articles | ${names.join(' | ')} |`);
  console.log(`| --- | ---: |${' ---: |'.repeat(names.length)}`);
  for (const { database, size, values } of figures) {
    const cells = names.map((name) => values[name] ?? '');
    console.log(`| ${database} | ${size.toLocaleString('en')} | ${cells.join(' | ')} |`);
  }
}

async function run(): Promise<void> {
  const sizes = option('sizes', '1000,10000,100000').map(Number);
  const names = option('databases', databases.map(([name]) => name).join(','));
  const figures: Figures[] = [];
  for (const name of names) figures.push(...(await measure(name, sizes)));
  print(figures);
}

void run().then(() => process.exit(0));
