/**
 * How much memory a feed of 500 articles takes, and how long, in one run on SQLite:
 *
 *   npm run bench:feeds
 *
 * Each feed is asked for over HTTP from an archive of 2,000 articles of about 600 words, each with
 * a summary, a cover and three sources, and its answer is thrown away as it comes in. What is said
 * is the highest that the memory which is held, after a collection of garbage, came to above the
 * idle application, looked at some twenty times while the answer comes in; and by how much the whole
 * process grew where nobody collects garbage by hand.
 */
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import type { Core } from '@strapi/strapi';
import { startApp } from '../integration/helpers/app';
import { paragraphs, ARTICLE, ATTRIBUTION } from '../integration/helpers/articles';
import { grantPublic } from '../integration/helpers/callers';
import { newsroom } from '../integration/helpers/newsroom';

const ARTICLES = 2000;
/** How often the memory is looked at; each look stops the application for as long as it takes. */
const LOOKS = 20;
const ASKED = 500;
const ROUNDS = 5;
const FEEDS = ['rss', 'atom', 'json', 'news-sitemap', 'ninjs'];

const SENTENCE =
  'The council of the harbour town approved the plan after a debate of four hours on Tuesday evening.';
/** About 600 words. */
const BODY = paragraphs(...Array.from({ length: 12 }, () => `${SENTENCE} ${SENTENCE} ${SENTENCE}`));
const SUMMARY = [SENTENCE, SENTENCE, SENTENCE].join('\n');

async function fill(strapi: Core.Strapi): Promise<void> {
  const make = newsroom(strapi);
  const cover = await make.image();
  for (const name of ['Ministry', 'Summit', 'Accord']) await make.attribution({ name });
  const sources = (await strapi.db.query(ATTRIBUTION).findMany()) as { id: number }[];
  const { connection: knex } = strapi.db;
  const rows = Array.from({ length: ARTICLES }, (_unused, n) => ({
    ...{ document_id: `bench${String(n).padStart(19, '0')}`, title: `Article ${n}`, locale: 'en' },
    ...{ slug: `article-${n}`, summary: SUMMARY, section: 'World', byline: 'Hanna Merrow' },
    ...{ body: JSON.stringify(BODY), published_at: new Date(), updated_at: new Date() },
    // The newest 1,000 within two days.
    date_published: new Date(Date.now() - n * 170_000),
  }));
  await knex.batchInsert('newsroom_articles', rows, 50);
  const ids = await knex<{ id: number }>('newsroom_articles').select('id');
  const { joinTable } = strapi.db.metadata.get(ARTICLE).attributes['attributions'] as unknown as {
    joinTable: Record<'name', string> &
      Record<'joinColumn' | 'inverseJoinColumn', { name: string }>;
  };
  const links = ids.flatMap(({ id }) =>
    sources.map((source) => ({
      [joinTable.joinColumn.name]: id,
      [joinTable.inverseJoinColumn.name]: source.id,
    })),
  );
  await knex.batchInsert(joinTable.name, links, 100);
  const covers = ids.map(({ id }) => ({
    ...{ file_id: cover, related_id: id, related_type: ARTICLE, field: 'cover', order: 1 },
  }));
  await knex.batchInsert('files_related_mph', covers, 100);
}

/** Bytes that are held, on the heap and beside it. */
function held(): number {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The least of some looks, a moment apart: what was done before is let go of a little later. */
async function heldIdle(): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < 5; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    least = Math.min(least, held());
  }
  return least;
}

/** Asks for a feed and throws it away. */
function ask(port: number, path: string, onPart: (bytes: number) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may be closed while garbage is collected.
    const address = { port, host: '127.0.0.1', agent: false, path: `/api/newsroom/feed/${path}` };
    get(address, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
        onPart(bytes);
      });
      answer.on('end', () => resolve(bytes));
      answer.on('error', reject);
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`));
    }).on('error', reject);
  });
}

const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);

async function measure(port: number, name: string): Promise<string> {
  const path = `${name}?limit=${ASKED}`;
  await ask(port, path, () => undefined);
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    bytes = await ask(port, path, () => undefined);
    times.push(performance.now() - started);
  }
  const idle = await heldIdle();
  let [highest, looks] = [-Infinity, 0];
  await ask(port, path, (so) => {
    if (so < (looks * bytes) / LOOKS) return;
    looks += 1;
    highest = Math.max(highest, held() - idle);
  });
  const before = process.memoryUsage.rss();
  let grown = 0;
  await ask(port, path, () => {
    grown = Math.max(grown, process.memoryUsage.rss() - before);
  });
  const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return `| ${name} | ${mib(bytes)} MiB | ${median.toFixed(0)} ms | ${mib(highest)} MiB | ${mib(grown)} MiB |`;
}

async function run(): Promise<void> {
  const site = { url: 'https://news.example.org', name: 'The Harbour Post' };
  const app = await startApp({ config: { site } });
  await fill(app.strapi);
  await grantPublic(app.strapi, ['plugin::newsroom.feeds.find', 'plugin::newsroom.ninjs.find']);
  const server = app.strapi.server.httpServer;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const lines = [
    `${ASKED} of ${ARTICLES} articles, ${cpus().length} cores, Node.js ${process.version}`,
    '',
  ];
  lines.push('| feed | size | time, median | held above idle | process above idle |');
  lines.push('| --- | ---: | ---: | ---: | ---: |');
  for (const name of FEEDS) lines.push(await measure(port, name));
  process.stdout.write(`${lines.join('\n')}\n`);
  server.close();
  await app.stop();
}

if (global.gc === undefined)
  throw new Error('Run it with `npm run bench:feeds`: it collects garbage.');
void run();
