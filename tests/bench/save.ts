/**
 * What the plugin adds to a save, in one run on SQLite, and how many saves a second eight writers
 * get done on PostgreSQL, where one is there:
 *
 *   npm run bench:save
 *
 * Creates the same article of about 600 words in turn as a type of the site's own that the plugin
 * does not know, as an article whose editor wants no summary, and as an ordinary article. The
 * second pays for the slug, the third for the summary as well; how long the summariser itself took
 * within these saves is said apart. Ratios are of medians.
 *
 * The writers each save an article of their own again and again; stock Strapi and the plugin take
 * turns. The ratio is the median of those of two turns that follow each other: a machine that does
 * other work as well is not equally fast all the time.
 */
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import type * as SummaryGenerator from '../../server/src/summary/generator';
import { startApp, type App } from '../integration/helpers/app';
import { postgres } from '../integration/helpers/databases';
import { readContent } from './content';
import { STOCK, stockType } from './stock-type';

const ROUNDS = 400;
const WARM_UP = 50;
const ARTICLE = 'plugin::newsroom.article';

type Generator = typeof SummaryGenerator;

interface Documents {
  create: (params: object) => Promise<{ documentId: string }>;
  update: (params: object) => Promise<unknown>;
}

const WRITERS = 8;
/** Turns of each kind, and saves of each writer in one. */
const TURNS = 24;
const SAVES = 25;

/** The module itself, not a copy of what it exports: the save hook looks the function up in it. */
const generator = createRequire(__filename)('../../server/src/summary/generator') as Generator;

/** Times each call of the summariser. */
function timeSummariser(): number[] {
  const times: number[] = [];
  const stock = generator.generateSummary;
  const timed: typeof stock = (...input) => {
    const started = performance.now();
    const summary = stock(...input);
    times.push(performance.now() - started);
    return summary;
  };
  Object.assign(generator, { generateSummary: timed });
  return times;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function rotated<T>(list: T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

const documents = (app: App, uid: string): Documents =>
  app.strapi.documents(uid as typeof ARTICLE) as unknown as Documents;

async function measure(): Promise<void> {
  const summariser = timeSummariser();
  const app = await startApp({ files: stockType() });
  const creator = (uid: string) => documents(app, uid).create;
  const data = readContent();
  const kinds = [
    { name: 'stock Strapi', create: creator(STOCK), extra: {} },
    { name: 'without a summary', create: creator(ARTICLE), extra: { summaryOrigin: 'none' } },
    { name: 'with a summary', create: creator(ARTICLE), extra: {} },
  ].map((kind) => ({ ...kind, times: [] as number[] }));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // In another order each time, and with a pause, so that none pays for what went before.
    for (const { name, create, extra, times } of rotated(kinds, round + WARM_UP)) {
      const title = `${data.title} ${round}`;
      const slug = `${name}-${round + WARM_UP}`.replaceAll(' ', '-');
      const started = performance.now();
      await create({ data: { ...data, title, slug, ...extra } });
      if (round >= 0) times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  const stock = median(kinds[0]?.times ?? []);
  console.log(`${ROUNDS} creates of each on ${cpus().length} cores, Node.js ${process.version}`);
  console.log('| create | median | of stock |\n| --- | ---: | ---: |');
  for (const { name, times } of kinds) {
    const ms = median(times);
    console.log(`| ${name} | ${ms.toFixed(2)} ms | ${(ms / stock).toFixed(3)} |`);
  }
  const own = median(summariser.slice(WARM_UP));
  console.log(`| the summariser within it | ${own.toFixed(2)} ms | ${(own / stock).toFixed(3)} |`);
  await app.stop();
}

/** Saves per second of writers at work at once, each on an article of its own. */
async function throughput(on: Documents, ids: string[], turn: number): Promise<number> {
  const data = readContent();
  const started = performance.now();
  await Promise.all(
    ids.map(async (documentId, writer) => {
      for (let n = 0; n < SAVES; n += 1) {
        const title = `${data.title} ${writer} ${turn} ${n}`;
        await on.update({ documentId, data: { ...data, title } });
      }
    }),
  );
  return (ids.length * SAVES * 1000) / (performance.now() - started);
}

async function measureWriters(): Promise<void> {
  const database = await postgres();
  const app = await startApp({ files: stockType(), connection: database.connection });
  const kinds = [];
  for (const [name, uid] of [
    ['stock Strapi', STOCK],
    ['with the plugin', ARTICLE],
  ] as const) {
    const on = documents(app, uid);
    const ids: string[] = [];
    for (let writer = 0; writer < WRITERS; writer += 1) {
      const { documentId } = await on.create({ data: { ...readContent(), slug: `w-${writer}` } });
      ids.push(documentId);
    }
    await throughput(on, ids, -1);
    kinds.push({ name, on, ids, rates: [] as number[] });
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { on, ids, rates } of rotated(kinds, turn)) {
      rates.push(await throughput(on, ids, turn));
    }
  }
  const stock = kinds[0]?.rates ?? [];
  console.log(`\n${WRITERS} writers on articles of their own, PostgreSQL, ${TURNS} turns of each`);
  console.log('| saves | a second, median | of stock |\n| --- | ---: | ---: |');
  for (const { name, rates } of kinds) {
    const ratio = median(rates.map((rate, turn) => rate / (stock[turn] ?? NaN)));
    console.log(`| ${name} | ${median(rates).toFixed(0)} | ${ratio.toFixed(3)} |`);
  }
  await app.stop();
  await database.drop();
}

async function main(): Promise<void> {
  await measure();
  await measureWriters().catch((error: unknown) => {
    console.log(`The writers were not measured: ${String(error)}`);
  });
}

void main();
