import type { ChildProcess } from 'node:child_process';
import { CHANGED_EVENT } from '../../server/src/changes/record';
import type { ReaderService } from '../../server/src/reader/service';
import { articleTypes } from '../../server/src/types/article-types';
import { untilQuiet } from './helpers/app';
import { appOn } from './helpers/app-on';
import { grantPublic, READ } from './helpers/callers';
import { servers } from './helpers/databases';
import { randomEdits, type Address } from './helpers/edits';
import { http, type Http } from './helpers/http';
import { secondProcess } from './helpers/second-process';

/** `NEWSROOM_EDITS=5000` for a run of half an hour. */
const EDITS = Number(process.env['NEWSROOM_EDITS'] ?? 60);

jest.setTimeout(120_000 + EDITS * 2_000);

/** A page as readers have it, with the tags it came with; `null` where there is none. */
interface Had {
  body: string;
  tags: string[];
}

describe.each(servers)('two instances over one database, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { locales: ['ru'] });
  let ask: Http;
  let other: ChildProcess;
  let port: string;
  const told = new Set<string>();

  beforeAll(async () => {
    ask = http(app);
    await grantPublic(app.strapi, [READ]);
    const NEWSROOM_CONNECTION = JSON.stringify(app.connection);
    ({ child: other, said: port } = await secondProcess('reader-worker.ts', {
      NEWSROOM_CONNECTION,
    }));
    app.strapi.eventHub.on(CHANGED_EVENT, ({ tags }: { tags: string[] }) => {
      for (const tag of tags) told.add(tag);
      return Promise.resolve();
    });
  });
  afterAll(() => other.kill('SIGKILL'));

  const pathOf = ({ slug, locale }: Address) =>
    `/api/newsroom/read/${encodeURIComponent(slug)}?locale=${locale}`;

  const truth = async ({ slug, locale }: Address): Promise<string> => {
    const reader = app.strapi.plugin('newsroom').service<ReaderService>('reader');
    const page = await reader.readPublished({ type: articleTypes(app.strapi).first, slug, locale });
    return page === null ? 'none' : JSON.stringify({ data: page });
  };

  const own = async (address: Address): Promise<Had | null> => {
    const { status, text, headers } = await ask.get(pathOf(address));
    return status === 404 ? null : { body: text, tags: (headers['cache-tag'] ?? '').split(',') };
  };

  const others = async (address: Address): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${port}${pathOf(address)}`);
    return answer.status === 404 ? 'none' : answer.text();
  };

  it('never answer what is stale, and tell caches outside what is', async () => {
    const edits = await randomEdits(app.strapi, 5);
    const stale: string[] = [];
    const untold: string[] = [];
    const sent = { all: 0, needed: 0 };
    let before = new Map<string, Had>();
    for (let n = 0; n < EDITS; n += 1) {
      told.clear();
      await edits.edit();
      await untilQuiet(app.strapi);
      const after = new Map<string, Had>();
      for (const address of edits.addresses()) {
        const path = pathOf(address);
        const [is, had, theirs] = [await truth(address), await own(address), await others(address)];
        if (had !== null) after.set(path, had);
        if ((had?.body ?? 'none') !== is) stale.push(`${n} ${path} here`);
        if (theirs !== is) stale.push(`${n} ${path} there`);
      }
      const changed = [...before].filter(([path, { body }]) => after.get(path)?.body !== body);
      const isTold = ({ tags }: Had) => tags.some((tag) => told.has(tag));
      untold.push(...changed.filter(([, had]) => !isTold(had)).map(([path]) => `${n} ${path}`));
      const needed = [...told].filter((tag) => changed.some(([, { tags }]) => tags.includes(tag)));
      sent.all += told.size;
      sent.needed += needed.length;
      before = after;
    }
    if (process.env['NEWSROOM_EDITS']) process.stdout.write(`${JSON.stringify(sent)}\n`);
    expect(stale).toEqual([]);
    expect(untold).toEqual([]);
  });
});
