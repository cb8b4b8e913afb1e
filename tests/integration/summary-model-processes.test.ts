import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { SummaryService } from '../../server/src/summary/service';
import { startModelServer, type ModelServer } from '../helpers/model-server';
import { randomFrom } from '../random';
import { startApp, type App } from './helpers/app';
import { articles, story } from './helpers/articles';
import { servers, type TemporaryDatabase } from './helpers/databases';

const ROOT = path.resolve(__dirname, '../..');
const JOB = 'plugin::newsroom.summary-job';
/** Seconds: for processes that live, and for those that are killed. */
const LEASE = 60;
const SHORT_LEASE = 3;
/** `NEWSROOM_KILLS=20` for a longer run: a process takes seconds to start. */
const KILLS = Number(process.env['NEWSROOM_KILLS'] ?? 4);
const JOBS = 10 * KILLS;

jest.setTimeout(240_000 + KILLS * 20_000);

describe.each(servers)('several processes on %s', (_name, createDatabase) => {
  let database: TemporaryDatabase;
  let server: ModelServer;
  /** Saves, and asks no model itself: its worker is stopped. */
  let app: App;
  let on: ReturnType<typeof articles>;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await createDatabase();
    server = await startModelServer();
    const config = { summary: { wait: 0, lease: LEASE } };
    app = await startApp({ connection: database.connection, model: server, config });
    on = articles(app.strapi);
    await app.strapi.plugin('newsroom').service<SummaryService>('summary').stop();
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await app.stop();
    await database.drop();
    await server.close();
  });
  beforeEach(() => server.reset());

  const count = async (where: object): Promise<number> => app.strapi.db.query(JOB).count({ where });

  /** A process that asks the model, once it has started. */
  async function worker(concurrency: number, lease: number): Promise<ChildProcess> {
    const hook = path.join(ROOT, 'tests/eval/typescript.cjs');
    const script = path.join(__dirname, 'helpers/model-worker.ts');
    const { baseURL, key } = server;
    const child = spawn(process.execPath, ['-r', hook, script], {
      cwd: ROOT,
      env: {
        ...process.env,
        NEWSROOM_CONNECTION: JSON.stringify(database.connection),
        NEWSROOM_MODEL: JSON.stringify({ baseURL, key }),
        NEWSROOM_LEASE: String(lease),
        NEWSROOM_CONCURRENCY: String(concurrency),
      },
    });
    children.push(child);
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes('ready')) resolve();
      });
      child.stderr?.on('data', (chunk) => (said += String(chunk)));
      child.once('exit', () => reject(new Error(`A process has ended: ${said}`)));
    });
    return child;
  }

  const write = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n += 1) {
      await on.create({ data: { title: `story ${n}`, body: story(`harbour ${n}`) } });
    }
  };

  const over = async (): Promise<void> => {
    const deadline = Date.now() + 120_000;
    while ((await count({ state: { $in: ['queued', 'running'] } })) > 0) {
      if (Date.now() > deadline) throw new Error('The jobs are not done within two minutes');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('do each job once', async () => {
    server.always({ kind: 'summary', after: 20 });
    await write(0, 60);
    await Promise.all([worker(4, LEASE), worker(4, LEASE)]);
    await over();
    for (const child of children.splice(0)) child.kill('SIGKILL');
    expect(await count({ state: 'done' })).toBe(60);
    expect(server.calls).toHaveLength(60);
  });

  it('lose no job when they are killed, and make at most one more call for each kill', async () => {
    const random = randomFrom(7);
    server.always({ kind: 'summary', after: 60 });
    await write(1000, 1000 + JOBS);
    let kills = 0;
    while (kills < KILLS && (await count({ state: { $in: ['queued', 'running'] } })) > 0) {
      const child = await worker(1, SHORT_LEASE);
      await new Promise((resolve) => setTimeout(resolve, 50 + 250 * random()));
      child.kill('SIGKILL');
      kills += 1;
    }
    await worker(4, SHORT_LEASE);
    await over();
    expect(await count({ state: 'done' })).toBe(60 + JOBS);
    expect(server.calls.length).toBeGreaterThanOrEqual(JOBS);
    expect(server.calls.length).toBeLessThanOrEqual(JOBS + kills);
    expect(await count({ attempts: { $gt: 1 + kills } })).toBe(0);
  });
});
