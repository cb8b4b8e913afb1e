import type { ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { CHANGED_EVENT } from '../../server/src/changes/record';
import { LATEST_ACTION } from '../../server/src/reader/latest-answer';
import { appOn } from './helpers/app-on';
import { grantPublic, READ } from './helpers/callers';
import { servers } from './helpers/databases';
import { randomEdits, type Address } from './helpers/edits';
import { watchStatements } from './helpers/idle';
import { askAll, tally, type Had, type Instances } from './helpers/instances';
import { secondProcess } from './helpers/second-process';

/** `NEWSROOM_EDITS=5000` for a run of twenty minutes. */
const EDITS = Number(process.env['NEWSROOM_EDITS'] ?? 100);
/**
 * In a long run, of the answers that no tag was told of only every so manieth is asked for after an
 * edit, in turn: one that has become stale is still so when its turn comes.
 */
const TURNS = EDITS > 500 ? 5 : 1;
/** Every how many edits it is said how the run stands. */
const SAID = 500;
/** How many tags may be sent for each that is needed. */
const MOST_TAGS = 1.2;

const config = { site: { url: 'https://news.example.org' } };

const pageAt = ({ slug, locale }: Address) => `read/${encodeURIComponent(slug)}?locale=${locale}`;
const LISTS = ['en', 'ru'].flatMap((locale) => [
  ...['', '&section=World', '&section=City'].map((more) => `latest?locale=${locale}${more}`),
  `latest?locale=${locale}&limit=3`,
]);
const FEEDS = ['rss?locale=en', 'json?locale=ru', 'rss?locale=en&section=World'].map(
  (feed) => `feed/${feed}`,
);

/** The list that a shorter one goes on with. */
function furtherLists(answers: ReadonlyMap<string, Had>): string[] {
  return [...answers].flatMap(([path, { body }]) => {
    if (!path.endsWith('&limit=3')) return [];
    const { next } = (JSON.parse(body) as { meta: { next: string | null } }).meta;
    return next === null ? [] : [`${path}&before=${encodeURIComponent(next)}`];
  });
}

jest.setTimeout(180_000 + EDITS * 2_000);

describe.each(servers)('two instances over one database, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { locales: ['ru'], config });
  const children: ChildProcess[] = [];
  const told = new Set<string>();
  let instances: Instances;

  const start = async (more: object = {}): Promise<string> => {
    const { child, said } = await secondProcess('reader-worker.ts', {
      NEWSROOM_CONNECTION: JSON.stringify(app.connection),
      NEWSROOM_CONFIG: JSON.stringify({ ...config, ...more }),
    });
    children.push(child);
    return `http://127.0.0.1:${said}`;
  };

  beforeAll(async () => {
    await grantPublic(app.strapi, [READ, LATEST_ACTION, 'plugin::newsroom.feeds.find']);
    const { httpServer } = app.strapi.server;
    await new Promise<void>((resolve) => void httpServer.listen(0, '127.0.0.1', () => resolve()));
    const here = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
    const truth = await start({ read: { cache: { memory: 0 } } });
    instances = { here, there: await start(), truth };
    app.strapi.eventHub.on(CHANGED_EVENT, ({ tags }: { tags: string[] }) => {
      for (const tag of tags) told.add(tag);
      return Promise.resolve();
    });
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  it('never answer what is stale, and tell caches outside what is, and little else', async () => {
    const edits = await randomEdits(app.strapi, 5);
    const statements = watchStatements(app.strapi);
    const stale: string[] = [];
    const untold: string[] = [];
    const tags = { sent: 0, needed: 0 };
    const answers = { dropped: 0, changed: 0 };
    let before = new Map<string, Had>();
    const say = (count: number): void => {
      const ratio = tags.sent / tags.needed;
      const figures = { stale: stale.length, untold: untold.length, tags, ratio, answers };
      process.stdout.write(`${count} edits: ${JSON.stringify(figures)}\n`);
    };
    for (let n = 0; n < EDITS; n += 1) {
      told.clear();
      await edits.edit();
      await statements.untilIdle();
      const further = furtherLists(before);
      const names = [...edits.addresses().map(pageAt), ...LISTS, ...FEEDS];
      const paths = [...new Set([...names.map((name) => `/api/newsroom/${name}`), ...further])];
      const isDue = (path: string, place: number) =>
        (before.get(path)?.tags.some((tag) => told.has(tag)) ?? true) || (place + n) % TURNS === 0;
      const asked = await askAll(instances, paths.filter(isDue), before);
      const of = tally(asked, before, told);
      stale.push(...of.stale.map((path) => `${n} ${path}`));
      untold.push(...of.untold.map((path) => `${n} ${path}`));
      tags.sent += of.tags.sent;
      tags.needed += of.tags.needed;
      answers.dropped += of.answers.dropped;
      answers.changed += of.answers.changed;
      if ((n + 1) % SAID === 0 || n + 1 === EDITS) say(n + 1);
      const now = new Map(asked.map(({ path, here }) => [path, here]));
      before = new Map(
        paths.flatMap((path) => {
          const had = now.has(path) ? now.get(path) : before.get(path);
          return had ? [[path, had]] : [];
        }),
      );
    }
    expect(stale).toEqual([]);
    expect(untold).toEqual([]);
    expect(tags.sent / tags.needed).toBeLessThanOrEqual(MOST_TAGS);
  });
});
