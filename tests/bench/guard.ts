/**
 * What the guard of drafts adds to a read that has nothing to do with articles, in one run on
 * SQLite:
 *
 *   npm run bench:guard
 *
 * Asks the content API by HTTP, in turn with the guard and without it, for a page of a type that
 * leads to no article, and for one entry. Without means that Strapi runs what it has before the
 * plugin comes: its own methods, and no middleware of the guard. Times are of the processor, in this
 * process, which asks and answers; the ratio is of lower quartiles. The same read is timed twice without
 * the guard, to show what is chance.
 */
import { Agent, createServer, get, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import type { Core } from '@strapi/strapi';
import { startApp } from '../integration/helpers/app';
import { grantPublic, reading } from '../integration/helpers/callers';

const BLOCKS = 60;
const WARM_UP_BLOCKS = 6;
/** Requests in a row of one kind; the first ones pay for the change and are not counted. */
const BLOCK = 30;
const SKIPPED = 10;
const NOTE = 'api::note.note';
const READS = ['findOne', 'findMany', 'count'];

type Methods = Record<string, unknown>;
type Use = (middleware: unknown) => () => void;

/** What the guard puts into Strapi. */
interface Guarded {
  manager: Methods;
  auth: Methods;
  documents: { use: Use };
  /** What the guard registered with the Document Service, and how it is taken out. */
  middleware: unknown;
  leave: () => void;
  stock: Methods;
  verify: unknown;
}

const EXTENSION = `module.exports = (plugin) => {
  const register = plugin.register;
  plugin.register = (context) => {
    const { strapi } = context;
    const manager = strapi.db.entityManager;
    const auth = strapi.get('auth');
    const documents = strapi.documents;
    const use = documents.use;
    const guarded = { manager, auth, verify: auth.verify, stock: {}, documents: { use } };
    for (const name of ${JSON.stringify(READS)}) guarded.stock[name] = manager[name];
    documents.use = (middleware) => {
      documents.use = use;
      guarded.middleware = middleware;
      return (guarded.leave = use(middleware));
    };
    strapi.guarded = guarded;
    return register(context);
  };
  return plugin;
};`;

const core = (factory: string) =>
  `module.exports = require('@strapi/strapi').factories.${factory}('${NOTE}');`;

const FILES = {
  'src/extensions/newsroom/strapi-server.js': EXTENSION,
  'src/api/note/content-types/note/schema.json': {
    kind: 'collectionType',
    collectionName: 'notes',
    info: { singularName: 'note', pluralName: 'notes', displayName: 'Note' },
    options: { draftAndPublish: true },
    attributes: { title: { type: 'string' }, text: { type: 'text' } },
  },
  'src/api/note/controllers/note.js': core('createCoreController'),
  'src/api/note/services/note.js': core('createCoreService'),
  'src/api/note/routes/note.js': core('createCoreRouter'),
};

/** Puts the guard in and takes it out, between two requests. */
function createSwitch(strapi: Core.Strapi) {
  const guarded = (strapi as unknown as { guarded: Guarded }).guarded;
  const { manager, auth, documents, middleware, stock } = guarded;
  const own = Object.fromEntries(READS.map((name) => [name, manager[name]]));
  const verify = auth['verify'];
  const { app } = strapi.server;
  const withGuard = app.callback();
  // The guard registers one, right after the one that keeps the request's context.
  const all = app.middleware;
  app.middleware = [...all.slice(0, 1), ...all.slice(2)];
  const without = app.callback();
  app.middleware = all;
  return (on: boolean): RequestListener => {
    guarded.leave();
    Object.assign(manager, on ? own : stock);
    auth['verify'] = on ? verify : guarded.verify;
    guarded.leave = on ? documents.use(middleware) : () => undefined;
    const callback = on ? withGuard : without;
    return (req, res) => void callback(req, res);
  };
}

/** What a quarter of the requests stay below: a busy machine slows the others down. */
const lowerQuartile = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? NaN;

function request(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (res) => {
      if (res.statusCode !== 200) reject(new Error(`${url}: ${res.statusCode}`));
      res.resume().on('end', resolve);
    }).on('error', reject);
  });
}

async function fill(strapi: Core.Strapi): Promise<string> {
  const notes = strapi.documents(NOTE as 'plugin::newsroom.article') as unknown as {
    create(params: object): Promise<{ documentId: string }>;
  };
  let last = '';
  for (let index = 0; index < 25; index += 1) {
    const data = { title: `Note ${index}`, text: 'A few words about it. '.repeat(20) };
    last = (await notes.create({ data, status: 'published' })).documentId;
  }
  await grantPublic(strapi, reading(NOTE));
  return last;
}

function rotated<T>(list: T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** Milliseconds of the processor for each request of one block. */
async function timesOf(url: string, agent: Agent): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < BLOCK; count += 1) {
    const started = process.cpuUsage();
    await request(url, agent);
    const { user, system } = process.cpuUsage(started);
    if (count >= SKIPPED) times.push((user + system) / 1000);
  }
  return times;
}

async function measure(): Promise<void> {
  const app = await startApp({ files: FILES });
  const documentId = await fill(app.strapi);
  const turn = createSwitch(app.strapi);
  let listener = turn(true);
  const server = createServer((req, res) => listener(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  console.log(
    `${BLOCKS * (BLOCK - SKIPPED)} reads of each on ${cpus().length} cores, Node.js ${process.version}`,
  );
  console.log(
    '| read | without | with | ratio | without twice |\n| --- | ---: | ---: | ---: | ---: |',
  );
  for (const path of ['notes', `notes/${documentId}`]) {
    const kinds = [false, true, false].map((on) => ({ on, times: [] as number[] }));
    for (let block = -WARM_UP_BLOCKS; block < BLOCKS; block += 1) {
      // In another order each time, so that none pays for what went before.
      for (const kind of rotated(kinds, block + WARM_UP_BLOCKS)) {
        listener = turn(kind.on);
        const times = await timesOf(`http://127.0.0.1:${port}/api/${path}`, agent);
        if (block >= 0) kind.times.push(...times);
      }
    }
    const [without = NaN, guarded = NaN, again = NaN] = kinds.map(({ times }) =>
      lowerQuartile(times),
    );
    const ratio = (guarded / Math.sqrt(without * again)).toFixed(3);
    const name = path === 'notes' ? 'a page of 25' : 'one entry';
    const times = `${without.toFixed(3)} ms | ${guarded.toFixed(3)} ms`;
    console.log(`| ${name} | ${times} | ${ratio} | ${(again / without).toFixed(3)} |`);
  }
  agent.destroy();
  server.close();
  await app.stop();
}

void measure();
