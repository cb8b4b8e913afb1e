import type { ArchiveEstimate, ArchiveRun, ArchiveState } from '../../shared/contracts';
import { ARTICLE, story, until, type Doc } from './helpers/articles';
import { ANONYMOUS, type Caller } from './helpers/callers';
import { editorWith, may, reads, updates } from './helpers/editors';
import { openSummaryDesk, type SummaryDesk } from './helpers/summary-desk';

const READ = 'plugin::newsroom.summaries.read';
const RUN = 'plugin::newsroom.summaries.run';

let desk: SummaryDesk;
let keeper: Caller;
let onlooker: Caller;

beforeAll(async () => {
  desk = await openSummaryDesk();
  keeper = await editorWith(desk.app, 'a keeper', [may(READ), may(RUN)]);
  onlooker = await editorWith(desk.app, 'an onlooker', [may(READ)]);
}, 180_000);
afterAll(() => desk.close());

beforeEach(async () => {
  await desk.settled();
  desk.server.reset();
  const rows = await desk.on.rows({});
  for (const documentId of new Set(rows.map((row) => row.documentId))) {
    await desk.on.remove({ documentId, locale: '*' });
  }
});

const path = (rest = '') => desk.path('').replace('/article', `/archive${rest}`);

async function call<T>(method: 'get' | 'post', rest: string, body?: object): Promise<T> {
  const answer = await desk.ask.send(method, path(rest), keeper, body);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
  return (answer.body as unknown as { data: T }).data;
}

const stateOf = () => call<ArchiveState>('get', '');
const begin = (request: object) => call<ArchiveRun>('post', '/runs', request);
const estimate = (request: object) => call<ArchiveEstimate>('post', '/estimate', request);

async function finished(): Promise<ArchiveRun> {
  await until(async () => {
    await desk.settled();
    return (await stateOf()).run?.state === 'done';
  });
  const { run } = await stateOf();
  if (run === null) throw new Error('There is no run');
  return run;
}

/** A row as an import leaves it: no hook has seen it. */
const imported = (documentId: string, more: object = {}): Promise<Doc> =>
  desk.app.strapi.db.query(ARTICLE).create({
    data: {
      ...{ documentId, locale: 'en', publishedAt: null, title: documentId },
      ...{ body: story(documentId), ...more },
    },
  });

const rowOf = async (documentId: string) => (await desk.on.rows({ documentId }))[0];

describe('a run over the archive', () => {
  it('gives a summary to each article without one, then the model’s', async () => {
    await imported('alpha');
    await imported('beta');
    await imported('gamma', { summary: 'A person’s.', summaryOrigin: 'human' });
    await imported('delta', { summaryOrigin: 'none' });
    const run = await begin({ scope: 'missing' });
    expect(run).toMatchObject({ state: 'running', total: 2 });
    expect(await finished()).toMatchObject({ looked: 2, written: 2, asked: 2, done: 2, failed: 0 });
    expect(await rowOf('alpha')).toMatchObject({ summaryOrigin: 'model' });
    expect(await rowOf('gamma')).toMatchObject({ summary: 'A person’s.', summaryOrigin: 'human' });
    expect(await rowOf('delta')).toMatchObject({ summary: null, summaryOrigin: 'none' });
    expect(desk.server.calls).toHaveLength(2);
  });

  it('is reckoned before it is begun', async () => {
    await imported('alpha');
    await imported('beta');
    const told = await estimate({ scope: 'missing' });
    expect(told).toMatchObject({ looked: 2, articles: 2, calls: 2, isSample: false });
    expect(told.tokens).toBeGreaterThan(200);
    expect(told.seconds).toBeGreaterThan(0);
    expect(desk.server.calls).toEqual([]);
    expect(await rowOf('alpha')).toMatchObject({ summary: null });
  });

  it('asks for all again where it is over all, one call for a draft and its published row', async () => {
    const { documentId } = await desk.article('alpha');
    await desk.on.publish({ documentId });
    expect(await estimate({ scope: 'all' })).toMatchObject({ looked: 2, articles: 2, calls: 1 });
    await begin({ scope: 'all' });
    expect(await finished()).toMatchObject({ asked: 1, done: 1 });
    expect(desk.server.callsFor('alpha')).toBe(2);
  });

  it('finds what is stale: another summary than these words would get', async () => {
    await desk.article('fresh');
    const { id } = await desk.article('stale');
    await desk.app.strapi.db
      .query(ARTICLE)
      .update({ where: { id }, data: { summary: 'An old machine’s text.' } });
    const where = { articleDocumentId: (await desk.on.rows({ id }))[0]?.documentId };
    const records = desk.app.strapi.db.query('plugin::newsroom.summary');
    await records.create({
      data: {
        ...where,
        ...{ articleType: ARTICLE, articleLocale: 'en', origin: 'model', textDigest: 'x' },
      },
    });
    await begin({ scope: 'stale' });
    expect(await finished()).toMatchObject({ looked: 2, written: 1, asked: 0 });
    const [row] = await desk.on.rows({ id });
    expect(row?.summary).toContain('stale');
  });

  it('asks again for what failed', async () => {
    desk.server.nextFor('alpha', { kind: 'unauthorized' });
    const doc = await desk.article('alpha');
    expect((await stateOf()).jobs.failed).toBe(1);
    await begin({ scope: 'failed' });
    expect(await finished()).toMatchObject({ asked: 1, done: 1 });
    expect(await rowOf(doc.documentId)).toMatchObject({ summaryOrigin: 'model' });
  });

  it('is narrowed to a language, a section and a type', async () => {
    await imported('alpha', { section: 'World' });
    await imported('beta', { section: 'Local' });
    await imported('gamma', { section: 'World', locale: 'hy' });
    const looked = async (request: object) =>
      (await estimate({ scope: 'missing', ...request })).looked;
    expect(await looked({})).toBe(3);
    expect(await looked({ locale: 'hy' })).toBe(1);
    expect(await looked({ section: 'World' })).toBe(2);
    expect(await looked({ section: 'World', locale: 'en', types: [ARTICLE] })).toBe(1);
  });

  it('pauses, goes on and is cancelled, whatever the model has been asked', async () => {
    for (const name of ['alpha', 'beta', 'gamma', 'delta']) await imported(name);
    desk.server.always({ kind: 'summary', after: 300 });
    const { id } = await begin({ scope: 'missing' });
    await until(() => Promise.resolve(desk.server.calls.length === 2));
    expect(await call<ArchiveRun>('post', `/runs/${id}/pause`)).toMatchObject({ state: 'paused' });
    await new Promise((resolve) => setTimeout(resolve, 900));
    const paused = desk.server.calls.length;
    expect(paused).toBeLessThan(4);
    expect(await call<ArchiveRun>('post', `/runs/${id}/resume`)).toMatchObject({
      state: 'running',
    });
    expect(await finished()).toMatchObject({ done: 4 });
    for (const name of ['e', 'f', 'g', 'h', 'i', 'j']) await imported(name);
    const second = await begin({ scope: 'missing' });
    await until(() => Promise.resolve(desk.server.calls.length > paused + 2));
    await call('post', `/runs/${second.id}/cancel`);
    await desk.settled();
    const counts = (await stateOf()).jobs;
    expect(counts.waiting).toBe(0);
    expect((await stateOf()).run).toMatchObject({ state: 'cancelled' });
  });

  it('is one at a time, and says so', async () => {
    desk.server.always({ kind: 'summary', after: 200 });
    await imported('alpha');
    const { id } = await begin({ scope: 'missing' });
    await expect(begin({ scope: 'missing' })).rejects.toThrow('400: ');
    await call('post', `/runs/${id}/cancel`);
    await expect(call('post', `/runs/${id}/pause`)).rejects.toThrow('The run is cancelled');
  });

  it('refuses what it does not know, by name', async () => {
    await expect(begin({ scope: 'some' })).rejects.toThrow('scope: it takes ');
    await expect(begin({ scope: 'all', types: ['api::x.x'] })).rejects.toThrow('has no summaries');
  });
});

describe('the articles ticked in a list', () => {
  it('get another summary, save where it is a person’s', async () => {
    const alpha = await desk.article('alpha');
    const beta = await desk.article('beta');
    await desk.on.update({ documentId: beta.documentId, data: { summary: 'Given.' } });
    const gamma = await desk.article('gamma', { body: story('gamma').slice(0, 1) });
    const documentIds = [alpha, beta, gamma].map((doc) => doc.documentId);
    const bulk = desk.path('/bulk');
    const answer = await desk.ask.send('post', bulk, desk.writer, { documentIds, locale: 'en' });
    expect(answer.body).toEqual({ data: { written: 0, asked: 1, kept: 1, short: 1 } });
    await desk.settled();
    expect(desk.server.callsFor('alpha')).toBe(2);
    expect(await rowOf(beta.documentId)).toMatchObject({ summary: 'Given.' });
  });

  it('are only those that the editor may change', async () => {
    const { documentId } = await desk.article('alpha');
    const own = await editorWith(desk.app, 'own', [
      reads(ARTICLE),
      updates(ARTICLE, { own: true }),
    ]);
    const request = { documentIds: [documentId], locale: 'en' };
    const answer = await desk.ask.send('post', desk.path('/bulk'), own, request);
    expect(answer.body).toEqual({ data: { written: 0, asked: 0, kept: 1, short: 0 } });
  });
});

describe('each route', () => {
  type Route = ['get' | 'post', () => string, object | undefined, () => Caller, () => Caller];
  const narrow = { scope: 'missing', section: 'No such section' };
  const routes: Route[] = [
    ['get', () => path(), undefined, () => onlooker, () => desk.writer],
    ['post', () => path('/estimate'), narrow, () => onlooker, () => desk.writer],
    ['post', () => path('/runs'), narrow, () => keeper, () => onlooker],
    [
      'post',
      () => desk.path('/bulk'),
      { documentIds: ['x'], locale: 'en' },
      () => desk.writer,
      () => desk.reader,
    ],
  ];

  it.each(routes)(
    '%s %p lets in who may, and nobody else',
    async (method, address, body, allowed, refused) => {
      const statusFor = async (caller: Caller) =>
        (await desk.ask.send(method, address(), caller, body)).status;
      expect(await statusFor(allowed())).toBe(200);
      expect(await statusFor(refused())).toBe(403);
      expect(await statusFor(ANONYMOUS)).toBe(401);
      expect(await statusFor(desk.token)).toBe(401);
      await desk.settled();
    },
  );

  it.each(['pause', 'resume', 'cancel'])('%s lets in who may, and nobody else', async (action) => {
    const statusFor = async (caller: Caller) =>
      (await desk.ask.send('post', path(`/runs/999999/${action}`), caller)).status;
    expect(await statusFor(keeper)).toBe(404);
    expect(await statusFor(onlooker)).toBe(403);
    expect(await statusFor(ANONYMOUS)).toBe(401);
  });
});
