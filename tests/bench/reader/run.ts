/**
 * What reading costs, in one run:
 *
 *   npm run bench:reader [-- --size 10000] [--seconds 8] [--databases SQLite,PostgreSQL]
 *
 * A Strapi with an archive answers in a process of its own; ten connections ask it without pause.
 * Requests a second of the read route, kept and not kept, of the same asked with the entity tag
 * that the caller has, of Strapi's own populated read of the same articles, and of `/_health`, which
 * does nothing. Each figure is of one turn after a warm-up; waits are the median of
 * five turns.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { databases } from '../../integration/helpers/databases';
import type { Saves } from './server';

const ROOT = path.resolve(__dirname, '../../..');
const READ = 1_000;
const CONNECTIONS = 10;
const SAVES = 5;
/** Seconds until the code that answers is compiled; shorter ones made the figures vary by a quarter. */
const WARM_UP = 6;
/** How many times waits are measured; the median is told. */
const TURNS = 5;
/** Megabytes of memory in which no answer has room, so that each is made. */
const TOO_LITTLE = 0.001;

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

const SECONDS = Number(option('seconds', '8'));

interface Server {
  child: ChildProcess;
  url: string;
}

async function start(connection: object | undefined, memory: number): Promise<Server> {
  const hook = path.join(ROOT, 'tests/eval/typescript.cjs');
  const child = fork(path.join(__dirname, 'server.ts'), {
    execArgv: ['-r', hook],
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEWSROOM_CONNECTION: connection === undefined ? '' : JSON.stringify(connection),
      NEWSROOM_SIZE: option('size', '10000'),
      NEWSROOM_READ: String(READ),
      NEWSROOM_MEMORY: String(memory),
    },
  });
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const ready = /^ready (\d+)$/mu.exec(said)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', () => reject(new Error(`The server has ended: ${said}`)));
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

type Requests = { path: string; headers?: Record<string, string> }[];

const readPath = (n: number) => `/api/newsroom/read/article-${n}?locale=en`;
const stockPath = (n: number) =>
  `/api/newsroom/articles?filters[slug]=article-${n}&locale=en&populate=*`;

const each = (pathOf: (n: number) => string): Requests =>
  Array.from({ length: READ }, (_none, n) => ({ path: pathOf(n) }));

async function load({ url }: Server, requests: Requests, seconds = SECONDS) {
  const result = await autocannon({
    url,
    requests: requests.map((request) => ({ method: 'GET', ...request })),
    connections: CONNECTIONS,
    duration: seconds,
  });
  const { requests: sent, latency, non2xx, errors } = result;
  const unexpected = errors + non2xx - (result['3xx'] ?? 0);
  if (unexpected > 0) throw new Error(`${unexpected} unexpected answers`);
  return { perSecond: sent.average, p99: latency.p99 };
}

async function withTags({ url }: Server): Promise<Requests> {
  const requests: Requests = [];
  for (const { path: address } of each(readPath)) {
    const answer = await fetch(url + address);
    const etag = answer.headers.get('etag') ?? '';
    await answer.arrayBuffer();
    requests.push({ path: address, headers: { 'if-none-match': etag } });
  }
  return requests;
}

/** What readers get while something is saved: the 99th percentile of their waits, in milliseconds. */
async function whileSaving(server: Server, of: Saves['of']): Promise<number> {
  server.child.send({ of, perSecond: SAVES } satisfies Saves);
  const { p99 } = await load(server, each(readPath));
  server.child.send({ of, perSecond: 0 } satisfies Saves);
  return p99;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The wait without saves and with them, in turn: a p99 of one turn varies by a third. */
async function waits(server: Server) {
  const turns: { quiet: number; articles: number; stock: number }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { p99: quiet } = await load(server, each(readPath));
    const articles = await whileSaving(server, 'articles');
    const stock = await whileSaving(server, 'stock');
    turns.push({ quiet, articles, stock });
  }
  const of = (kind: 'quiet' | 'articles' | 'stock') => median(turns.map((turn) => turn[kind]));
  return { quiet: of('quiet'), articles: of('articles'), stock: of('stock') };
}

async function measure(name: string): Promise<void> {
  const create = databases.find(([each]) => each === name)?.[1];
  if (create === undefined) throw new Error(`There is no database "${name}"`);
  const say = (what: string, figure: string) =>
    process.stdout.write(`${name}: ${what}: ${figure}\n`);
  const uncached = await create();
  const plain = await start(uncached.connection, TOO_LITTLE);
  await load(plain, each(readPath), WARM_UP);
  const made = await load(plain, each(readPath));
  await load(plain, each(stockPath), WARM_UP);
  const stock = await load(plain, each(stockPath));
  plain.child.kill('SIGKILL');
  await uncached.drop();

  const cached = await create();
  const server = await start(cached.connection, 64);
  const tagged = await withTags(server);
  await load(server, each(readPath), WARM_UP);
  const kept = await load(server, each(readPath));
  const same = await load(server, tagged);
  const health = await load(server, [{ path: '/_health' }]);
  const wait = await waits(server);
  server.child.kill('SIGKILL');
  await cached.drop();

  const rate = (perSecond: number) => `${perSecond.toFixed(0)}/s`;
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  say('stock', rate(stock.perSecond));
  say('made', `${rate(made.perSecond)}, ${ratio(made.perSecond, stock.perSecond)} times stock`);
  say('kept', `${rate(kept.perSecond)}, ${ratio(kept.perSecond, stock.perSecond)} times stock`);
  say(
    '304',
    `${rate(same.perSecond)}, ${ratio(same.perSecond, health.perSecond)} of /_health at ${rate(health.perSecond)}`,
  );
  const slower = (p99: number) =>
    `${p99} ms, ${ratio(p99, wait.quiet)} times ${wait.quiet} ms without`;
  say(`p99 with ${SAVES} saves/s`, slower(wait.articles));
  say(`p99 with ${SAVES} saves/s of a type that only Strapi knows`, slower(wait.stock));
}

async function main(): Promise<void> {
  process.stdout.write(`${cpus().length} × ${cpus()[0]?.model ?? ''}\n`);
  for (const name of option('databases', 'SQLite,PostgreSQL').split(',')) await measure(name);
}

void main();
