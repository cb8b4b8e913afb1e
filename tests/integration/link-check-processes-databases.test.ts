import type { ChildProcess } from 'node:child_process';
import { startWebServer, type WebServer } from '../helpers/web-server';
import { appOn } from './helpers/app-on';
import { servers } from './helpers/databases';
import { linkWorld } from './helpers/link-world';
import { secondProcess } from './helpers/second-process';

const SOURCES = 50;

describe.each(servers)('two processes on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase);
  let server: WebServer;
  let children: ChildProcess[] = [];

  beforeAll(async () => {
    server = await startWebServer();
    const world = linkWorld(app.strapi);
    for (let n = 0; n < SOURCES; n += 1) {
      const host = `host${n}.test`;
      await world.source(host, server.url('/', host));
      server.on(`${host}/`, (_request, response) => {
        setTimeout(() => response.writeHead(200).end(), 20);
      });
    }
    const env = { NEWSROOM_CONNECTION: JSON.stringify(app.connection) };
    const started = await Promise.all([1, 2].map(() => secondProcess('link-worker.ts', env)));
    children = started.map(({ child }) => child);
  }, 280_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await server.close();
  });

  const run = (child: ChildProcess, tick: number): Promise<string> =>
    new Promise((resolve) => {
      let said = '';
      const listen = (chunk: unknown) => {
        said += String(chunk);
        const ran = /^ran (.*)$/mu.exec(said);
        if (ran === null) return;
        child.stdout?.off('data', listen);
        resolve(ran[1] ?? '');
      };
      child.stdout?.on('data', listen);
      child.stdin?.write(`${tick}\n`);
    });

  it('look at each address once, at the same time of the schedule and at others', async () => {
    const tick = Date.now();
    const same = await Promise.all(children.map((child) => run(child, tick)));
    expect(same.sort()).toEqual([String(SOURCES), 'null']);
    const later = await Promise.all(children.map((child, n) => run(child, tick + 1 + n)));
    expect(later.filter((count) => !['0', 'null'].includes(count))).toEqual([]);
    expect(server.requests).toHaveLength(SOURCES);
    expect(new Set(server.requests.map(({ host }) => host)).size).toBe(SOURCES);
    const kept = await app.strapi.db
      .query('plugin::newsroom.source-link')
      .count({ where: { state: 'alive' } });
    expect(kept).toBe(SOURCES);
  }, 60_000);
});
