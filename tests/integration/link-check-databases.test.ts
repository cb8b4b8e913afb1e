import { startWebServer, withHeaders, type WebServer } from '../helpers/web-server';
import { RequestFailure } from '../../server/src/link-check/web/failure';
import { appOn } from './helpers/app-on';
import { until } from './helpers/articles';
import { ATTRIBUTION } from './helpers/articles';
import { databases } from './helpers/databases';
import { DAY, linkWorld, type LinkWorld } from './helpers/link-world';

const PER_RUN = 30;

describe.each(databases)('the links of sources on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, {
    config: { sources: { checkLinks: { perRun: PER_RUN, pause: 0, timeout: 2 } } },
  });
  let server: WebServer;
  let world: LinkWorld;

  beforeAll(async () => {
    server = await startWebServer();
    world = linkWorld(app.strapi);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.reset();
    await world.clear();
  });

  const asked = () => server.requests.map(({ path }) => path);
  /** Runs on these days, one after the other. */
  const runOnDays = async (days: number): Promise<void> => {
    for (let day = 0; day < days; day += 1) {
      await world.service().run();
      world.at.time += DAY;
    }
  };

  it('are looked at where an article rests on them, once a day', async () => {
    const live = await world.source('Ministry', server.url('/ministry'));
    await world.source('Draft', server.url('/draft'), false);
    await world.source('Nameless', null);
    await world.source('Empty', '');
    await world.loose('Nobody’s', server.url('/nobodys'));
    expect(await world.service().run()).toBe(2);
    expect(asked().sort()).toEqual(['/draft', '/ministry']);
    expect(await world.link(live)).toEqual({
      ...{ address: server.url('/ministry'), state: 'alive', status: 200, reason: null },
      ...{ failures: 0, firstFailedAt: null, finalUrl: null, archivedUrl: null },
      checkedAt: new Date(world.at.time).toISOString(),
      lastGoodAt: new Date(world.at.time).toISOString(),
    });
    world.at.time += 3_600_000;
    expect(await world.service().run()).toBe(0);
    expect(asked()).toHaveLength(2);
    world.at.time += DAY;
    expect(await world.service().run()).toBe(2);
  });

  it('are looked at by turns, those not looked at for longest first', async () => {
    const hosts = Array.from({ length: PER_RUN + 15 }, (_, n) => `host${n}.test`);
    for (const host of hosts) await world.source(host, server.url('/', host));
    const hostsAsked = () => server.requests.map(({ host }) => host.replace(/:.*/u, ''));
    expect(await world.service().run()).toBe(PER_RUN);
    const first = hostsAsked();
    expect(new Set(first).size).toBe(PER_RUN);
    world.at.time += DAY;
    expect(await world.service().run()).toBe(PER_RUN);
    expect(new Set(hostsAsked())).toEqual(new Set(hosts));
    // Those that nobody had looked at came first.
    const second = hostsAsked().slice(PER_RUN);
    expect(second.slice(0, 15).filter((host) => first.includes(host))).toEqual([]);
  }, 120_000);

  it('are failing first, dead after three days, and alive when they are back', async () => {
    await world.source('Alive', server.url('/alive'));
    const source = await world.source('Report', server.url('/report'));
    await runOnDays(1);
    const lastGood = new Date(world.at.time - DAY);
    server.on('/report', 404);
    await runOnDays(2);
    expect(await world.link(source)).toMatchObject({ state: 'failing', failures: 2, status: 404 });
    expect(await world.service().countDead()).toBe(0);
    await runOnDays(1);
    const day = lastGood.toISOString().slice(0, 10).replaceAll('-', '');
    expect(await world.link(source)).toMatchObject({
      ...{ state: 'dead', failures: 3, lastGoodAt: lastGood.toISOString() },
      archivedUrl: `https://web.archive.org/web/${day}/${server.url('/report')}`,
    });
    expect(await world.service().countDead()).toBe(1);
    server.on('/report', 200);
    await runOnDays(1);
    expect(await world.link(source)).toMatchObject({ state: 'alive', archivedUrl: null });
    expect(await world.service().countDead()).toBe(0);
  });

  it('are dead to nobody while no host at all can be reached', async () => {
    const sources = [
      await world.source('One', server.url('/', 'one.test')),
      await world.source('Two', server.url('/', 'two.test')),
    ];
    await runOnDays(1);
    const before = await Promise.all(sources.map(world.link));
    const resolve = () => Promise.reject(new RequestFailure('dns'));
    for (let day = 0; day < 5; day += 1) {
      expect(await world.service({ resolve }).run()).toBe(2);
      world.at.time += DAY;
    }
    expect(await Promise.all(sources.map(world.link))).toEqual(before);
  });

  it('are failing where others answer, be it those that were alive last', async () => {
    const alive = await world.source('Alive', server.url('/', 'alive.test'));
    await runOnDays(1);
    await world.source('Gone', server.url('/', 'gone.test'));
    const gone = (await world.service().list({ state: 'alive', page: 1, pageSize: 9 })).results;
    expect(gone.map(({ documentId }) => documentId)).toEqual([alive]);
    const resolve = (host: string) =>
      host === 'gone.test'
        ? Promise.reject(new RequestFailure('unknown-host'))
        : Promise.resolve(['127.0.0.1']);
    // The new one is looked at alone, and fails.
    world.at.time -= DAY / 2;
    await world.service({ resolve }).run();
    const { results } = await world.service().list({ state: 'failing', page: 1, pageSize: 9 });
    expect(results).toMatchObject([{ name: 'Gone', link: { reason: 'unknown-host' } }]);
  });

  it('of a site that asks for time wait, and lose nothing by it', async () => {
    const first = await world.source('First', server.url('/first'));
    const second = await world.source('Second', server.url('/second'));
    server.on('/first', withHeaders(429, { 'Retry-After': String((2 * DAY) / 1000) }));
    await world.service().run();
    expect(asked()).toEqual(['/first']);
    expect(await world.link(first)).toMatchObject({ state: 'unclear', status: 429, failures: 0 });
    expect(await world.link(second)).toMatchObject({ state: 'unclear', reason: 'asked-to-wait' });
    world.at.time += DAY;
    expect(await world.service().run()).toBe(0);
    server.on('/first', 200);
    world.at.time += 2 * DAY;
    expect(await world.service().run()).toBe(2);
    expect(await world.link(second)).toMatchObject({ state: 'alive' });
  });

  it('are forgotten with their source, and with the address they were', async () => {
    const changed = await world.source('Changed', server.url('/before'));
    const renamed = await world.source('Renamed', server.url('/renamed'));
    const deleted = await world.source('Deleted', server.url('/deleted'));
    await world.service().run();
    expect(await world.records()).toBe(3);
    await world.sources.update({ documentId: renamed, data: { name: 'Other' } });
    await world.sources.update({ documentId: changed, data: { url: server.url('/after') } });
    expect(await world.link(changed)).toBeNull();
    await world.sources.delete({ documentId: deleted });
    await until(async () => (await world.records()) === 1);
    expect(await world.link(renamed)).toMatchObject({ state: 'alive' });
    // The new address is looked at on the same day.
    world.at.time += 60_000;
    expect(await world.service().run()).toBe(1);
    expect(asked()).toContain('/after');
  });

  it('are forgotten with an address that differs by a capital letter', async () => {
    const source = await world.source('Report', server.url('/report'));
    await world.service().run();
    await world.sources.update({ documentId: source, data: { url: server.url('/Report') } });
    expect(await world.link(source)).toBeNull();
    await until(async () => (await world.records()) === 0);
  });

  it('are forgotten where their source was changed past Strapi', async () => {
    const source = await world.source('Changed', server.url('/before'));
    await world.source('Kept', server.url('/kept'));
    await world.service().run();
    const { tableName } = app.strapi.db.metadata.get(ATTRIBUTION);
    await app.strapi.db
      .getConnection(tableName)
      .where({ document_id: source })
      .update({ url: null });
    world.at.time += 60_000;
    await world.service().run();
    expect(await world.records()).toBe(1);
  });

  it('are not kept of an address that was changed while it was looked at', async () => {
    const source = await world.source('Changed', server.url('/before'));
    server.on('/before', (_request, response) => {
      void world.sources
        .update({ documentId: source, data: { url: server.url('/after') } })
        .then(() => response.writeHead(200).end());
    });
    await world.service().run();
    expect(await world.link(source)).toBeNull();
    await until(async () => (await world.records()) === 0);
  });

  it('are counted and listed by state where a published article rests on them', async () => {
    for (const name of ['Beta', 'Alpha', 'Gamma']) await world.source(name, server.url('/dead'));
    await world.source('Draft', server.url('/dead'), false);
    await world.source('Alive', server.url('/alive'));
    server.on('/dead', 410);
    await runOnDays(3);
    const service = world.service();
    expect(await service.countDead()).toBe(3);
    const where = { name: { $ne: 'Beta' } };
    expect(await service.countDead(where)).toBe(2);
    const page = await service.list({ state: 'dead', page: 1, pageSize: 2 });
    expect(page.results.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect(page.pagination).toEqual({ page: 1, pageSize: 2, total: 3 });
    expect(page.results[0]?.link).toMatchObject({ state: 'dead', status: 410 });
    const next = await service.list({ state: 'dead', page: 2, pageSize: 2 });
    expect(next.results.map(({ name }) => name)).toEqual(['Gamma']);
    const narrowed = await service.list({ state: 'dead', where, page: 1, pageSize: 9 });
    expect(narrowed.results.map(({ name }) => name)).toEqual(['Alpha', 'Gamma']);
  });

  it('are gone through once for each time of the schedule, by one at a time', async () => {
    for (let n = 0; n < 12; n += 1) {
      const host = `host${n}.test`;
      await world.source(host, server.url('/', host));
      server.on(`${host}/`, (_request, response) => {
        setTimeout(() => response.writeHead(200).end(), 30);
      });
    }
    const tick = world.at.time;
    const ran = await Promise.all([1, 2, 3].map(() => world.service().run(tick)));
    expect(ran.filter((count) => count !== null)).toEqual([12]);
    expect(server.requests).toHaveLength(12);
    world.at.time += DAY;
    expect(await world.service().run(tick)).toBeNull();
    const overlapping = [world.service().run(), world.service().run(world.at.time + 1)];
    expect((await Promise.all(overlapping)).filter((count) => count === null)).toHaveLength(1);
    expect(server.requests).toHaveLength(24);
  });

  it('are taken up again when the process that went through them is gone', async () => {
    await world.source('One', server.url('/one'));
    await app.strapi.db.query('plugin::newsroom.source-link-run').deleteMany({});
    await app.strapi.db.query('plugin::newsroom.source-link-run').create({
      data: { name: 'sources', tick: 1, worker: 'gone', leaseUntil: world.at.time + 60_000 },
    });
    expect(await world.service().run()).toBeNull();
    world.at.time += 61_000;
    expect(await world.service().run()).toBe(1);
  });

  it('are left alone once the service is stopped', async () => {
    await world.source('Slow', server.url('/slow'));
    server.on('/slow', () => undefined);
    const service = world.service();
    const running = service.run().catch((error: unknown) => error);
    await until(() => Promise.resolve(server.requests.length > 0));
    const started = performance.now();
    await service.stop();
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await running).toMatchObject({ name: 'AbortError' });
    expect(await world.records()).toBe(0);
    // Another one need not wait for the lease to end.
    server.on('/slow', 200);
    expect(await world.service().run(world.at.time + 1)).toBe(1);
  });
});
