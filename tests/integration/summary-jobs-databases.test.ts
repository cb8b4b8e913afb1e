import type { Core } from '@strapi/strapi';
import { articleDigest } from '../../server/src/summary/digest';
import { textOf } from '../../server/src/summary/generator';
import { Budget } from '../../server/src/summary/jobs/budget';
import { JobStore, type Job } from '../../server/src/summary/jobs/store';
import { carryOut, planFor } from '../../server/src/summary/archive/renew';
import { RunStore } from '../../server/src/summary/archive/runs';
import { rowsAfter } from '../../server/src/summary/archive/rows';
import { summaryRecords } from '../../server/src/summary/records';
import type { SummaryService } from '../../server/src/summary/service';
import { toSource } from '../../server/src/summary/source';
import { articleTypes } from '../../server/src/types/article-types';
import type { NewsroomConfig } from '../../server/src/config';
import { startModelServer, type ModelServer } from '../helpers/model-server';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, story, until, type Doc } from './helpers/articles';
import { databases } from './helpers/databases';

jest.setTimeout(180_000);

const JOB = 'plugin::newsroom.summary-job';

describe.each(databases)('jobs of the model, on %s', (_name, createDatabase) => {
  let server: ModelServer;
  let on: ReturnType<typeof articles>;
  let store: JobStore;
  let runs: RunStore;
  const app = appOn(createDatabase, async () => {
    server = await startModelServer();
    return { config: { summary: { wait: 0, lease: 5 } }, model: server };
  });
  const strapi = (): Core.Strapi => app.strapi;
  const service = () => strapi().plugin('newsroom').service<SummaryService>('summary');

  beforeAll(() => {
    on = articles(app.strapi);
    store = new JobStore(app.strapi);
    runs = new RunStore(app.strapi);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await service().settled();
    server.reset();
  });

  const article = async (title: string, more: object = {}): Promise<Doc> => {
    const doc = await on.create({ data: { title, body: story(title) }, ...more });
    await service().settled();
    return draftOf(doc);
  };
  const draftOf = async ({ documentId }: Doc): Promise<Doc> => {
    const [row] = await on.rows({ documentId, publishedAt: { $null: true } });
    if (row === undefined) throw new Error('There is no draft');
    return row;
  };
  const ownerOf = ({ documentId }: Doc) => ({
    ...{ type: articleTypes(strapi()).first, documentId, locale: 'en' },
  });
  const digestOf = async (doc: Doc): Promise<string> => {
    const { type } = ownerOf(doc);
    const words = { title: doc.title, body: doc['body'] };
    return articleDigest(textOf(await toSource(strapi(), type, 'en', words)));
  };
  const jobOf = async (doc: Doc): Promise<Job> => {
    const job = await store.find(ownerOf(doc), await digestOf(doc));
    if (job === null) throw new Error('There is no job');
    return job;
  };
  /** As the process that does a job would leave it. */
  const setState = (doc: Doc, state: string) =>
    strapi()
      .db.query(JOB)
      .updateMany({ where: { articleDocumentId: doc.documentId }, data: { state, leaseUntil: 0 } });

  it('begin with the save, without a look at the clock', async () => {
    const doc = await on.create({ data: { title: 'at once', body: story('at once') } });
    await until(async () => (await draftOf(doc)).summaryOrigin === 'model');
  });

  it('leave a copy, also one that is made from a form, what is known of its text', async () => {
    const doc = await article('iota');
    const { documentId, summary, summaryOrigin, body } = doc;
    const data = { title: 'iota', body, summary, summaryOrigin };
    const copy = await on.clone({ documentId, data });
    const owner = ownerOf(copy as unknown as Doc);
    const known = () => summaryRecords(strapi()).find(owner, String(summary));
    await until(async () => (await known()) !== null);
    expect(await known()).toMatchObject({ origin: 'model', system: 'stand-in/small' });
    expect(copy.entries[0]).toMatchObject({ summary, summaryOrigin: 'model' });
  });

  it('ask again once nobody’s words stand in the way any more', async () => {
    server.nextFor('alpha', { kind: 'summary', after: 300 });
    const created = await on.create({ data: { title: 'alpha', body: story('alpha') } });
    const { documentId } = created;
    const done = service().settled();
    await on.update({ documentId, data: { summary: 'Sent while the model wrote.' } });
    await done;
    await service().settled();
    expect((await jobOf(await draftOf(created))).state).toBe('outdated');
    await on.update({ documentId, data: { summary: '' } });
    await service().settled();
    expect((await draftOf(created)).summaryOrigin).toBe('model');
    // What it had answered is not asked for again.
    expect(server.callsFor('alpha')).toBe(1);
  });

  it('wait for a paused run no longer once the article is saved', async () => {
    const doc = await article('beta');
    const { id: run } = await runs.create({ scope: 'all' }, 1);
    await runs.change(run, ['running'], { state: 'paused' });
    await store.again(await jobOf(doc), { wait: 0, run });
    expect(await store.claim('a worker', 10, 1000)).toEqual([]);
    await store.add(ownerOf(doc), await digestOf(doc), { wait: 0 });
    expect(await store.claim('a worker', 10, 1000)).toMatchObject([{ run: null }]);
    await setState(doc, 'done');
    await runs.change(run, ['paused'], { state: 'cancelled' });
  });

  it('of a cancelled run that were begun are ended, and the others are as before', async () => {
    const doc = await article('gamma');
    const { id: run } = await runs.create({ scope: 'all' }, 1);
    server.nextFor('gamma', { kind: 'summary' });
    await setState(doc, 'held');
    await store.again(await jobOf(doc), { wait: 60_000, run });
    expect((await jobOf(doc)).state).toBe('queued');
    await runs.change(run, ['running'], { state: 'cancelled' });
    await store.withdraw(run);
    expect((await jobOf(doc)).state).toBe('held');
    await setState(doc, 'running');
    expect(await store.claim('a worker', 10, 1000)).toMatchObject([{ state: 'running' }]);
    await setState(doc, 'done');
  });

  it('are asked again by a run once, whichever rows it meets', async () => {
    const doc = await article('delta');
    expect(await store.again(await jobOf(doc), { wait: 60_000, run: 901 })).toBe(true);
    await setState(doc, 'done');
    expect(await store.again(await jobOf(doc), { wait: 60_000, run: 901 })).toBe(false);
    expect(await store.again(await jobOf(doc), { wait: 60_000, run: 902 })).toBe(true);
    await setState(doc, 'done');
  });

  it('leave the model’s text where it is while it is asked for another', async () => {
    const doc = await article('epsilon');
    await store.again(await jobOf(doc), { wait: 60_000 });
    const { documentId, title, body, summary } = doc;
    const saved = await on.update({ documentId, data: { title, body } });
    expect(saved).toMatchObject({ summary, summaryOrigin: 'model' });
    const copy = await on.clone({ documentId, data: { title } });
    expect(copy.entries[0]).toMatchObject({ summary, summaryOrigin: 'model' });
    await setState(doc, 'done');
  });

  it('do not write over what an editor has chosen, as it is remembered with the save', async () => {
    server.nextFor('zeta', { kind: 'summary', after: 300 });
    const created = await on.create({ data: { title: 'zeta', body: story('zeta') } });
    const { documentId, summary } = await draftOf(created);
    const done = service().settled();
    const data = { summary, summaryOrigin: null };
    const state = { auth: { strategy: { name: 'admin' } }, user: { id: 1 } };
    await strapi().requestContext.run({ state, request: { body: data } } as never, async () => {
      await on.update({ documentId, data });
    });
    const record = await summaryRecords(strapi()).find(ownerOf(created), String(summary));
    expect(record?.choice).toBe('points standard');
    await done;
    await service().settled();
    expect(await draftOf(created)).toMatchObject({ summary, summaryOrigin: 'extractive' });
  });

  describe('over the archive', () => {
    const toolsOf = () => ({
      ...{ strapi: strapi(), records: summaryRecords(strapi()), jobs: service().jobs },
      options: strapi().plugin('newsroom').config<NewsroomConfig['summary']>('summary'),
    });
    const rowOf = async ({ documentId }: Doc) => {
      const where = { documentId };
      const { type } = ownerOf({ documentId } as Doc);
      const [row] = await rowsAfter(strapi(), type, where, { after: 0, limit: 1 });
      if (row === undefined) throw new Error('There is no row');
      return row;
    };
    /** A machine’s text of which the next run would make another. */
    const stale = async (title: string, summary: string): Promise<Doc> => {
      const doc = await article(title);
      const data = { summary, summaryOrigin: 'extractive' };
      await strapi()
        .db.query(ARTICLE)
        .update({ where: { id: doc.id }, data });
      return draftOf(doc);
    };

    it.each([
      ['that none is wanted', { summary: null, summaryOrigin: 'none' }],
      ['a person’s words', { summary: 'AN OLD TEXT OF THE ETA', summaryOrigin: 'human' }],
      ['another machine’s', { summary: 'A newer text.', summaryOrigin: 'model' }],
    ])('keep %s, saved since the row was read', async (name, data) => {
      const doc = await stale(`eta ${name}`, 'An old text of the eta');
      const row = await rowOf(doc);
      const { type } = ownerOf(doc);
      const plan = await planFor(toolsOf(), type, row, 'stale');
      if (typeof plan === 'string') throw new Error(`There is nothing to do: ${plan}`);
      await strapi()
        .db.query(ARTICLE)
        .update({ where: { id: doc.id }, data: { ...data } });
      expect(await carryOut(toolsOf(), type, row, plan)).toMatchObject({ written: false });
      expect(await draftOf(doc)).toMatchObject(data);
    });

    it('leave nothing in the queue of a run that is cancelled while it goes on', async () => {
      for (let n = 0; n < 8; n += 1) await article(`theta ${n}`);
      server.always({ kind: 'summary', after: 100 });
      const { id } = await service().archive.begin({ scope: 'all' });
      await service().archive.cancel(id);
      await service().settled();
      expect((await store.count()).queued).toBe(0);
    });

    it('are one run at a time, also where two begin at once', async () => {
      const begin = () => service().archive.begin({ scope: 'failed' });
      const [one, other] = await Promise.allSettled([begin(), begin()]);
      expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
      await service().settled();
    });
  });

  it('count tokens exactly, however many calls end at once, on the day that they began', async () => {
    const budget = new Budget(strapi(), { day: 10_000_000 });
    const usage = async () => {
      const rows: unknown = await strapi().db.query('plugin::newsroom.model-usage').findMany({});
      return (rows as { period: string; tokens: string | number }[]).map(({ period, tokens }) => ({
        ...{ period, tokens: Number(tokens) },
      }));
    };
    const before = await usage();
    const call = async (tokens: number) => {
      const reservation = await budget.reserve(500);
      await budget.settle(reservation, tokens);
    };
    await Promise.all(Array.from({ length: 20 }, (_, n) => call(n)));
    const after = await usage();
    const grown = after.map(({ period, tokens }) => {
      const known = before.find((each) => each.period === period);
      return tokens - (known?.tokens ?? 0);
    });
    expect(grown).toEqual([190, 190]);
    const reservation = await budget.reserve(500);
    const yesterday = { day: '2001-01-01', month: '2001-01' };
    await budget.settle({ ...reservation, periods: yesterday }, 100);
    expect((await usage()).map(({ tokens }) => tokens)).toEqual(
      after.map(({ tokens }) => tokens + 500),
    );
  });
});
