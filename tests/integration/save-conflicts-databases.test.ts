import { AsyncResource } from 'node:async_hooks';
import { StaleRead } from '../../server/src/strapi/conflicts';
import { repeatOnConflict } from '../../server/src/strapi/retry';
import type { TransactionsService } from '../../server/src/strapi/transactions-service';
import { appOn } from './helpers/app-on';
import { articles, story } from './helpers/articles';
import { contentManager } from './helpers/content-manager';
import { servers } from './helpers/databases';

jest.setTimeout(180_000);

/** Runs a task outside the transaction that this code runs in, as another request would. */
const outside = new AsyncResource('outside');
const onItsOwn = <T>(task: () => Promise<T>): Promise<T> => outside.runInAsyncScope(task);

/** Two who hold what the other waits for. */
describe.each(servers)('saves that are in each other’s way, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase);
  const strapi = () => app.strapi;
  let on: ReturnType<typeof articles>;
  let admin: Awaited<ReturnType<typeof contentManager>>;
  beforeAll(async () => {
    on = articles(app.strapi);
    admin = await contentManager(app.strapi);
  });

  /** Goes on when as many have come here as are waited for; later ones pass. */
  function meetingOf(count: number): () => Promise<void> {
    let come = 0;
    let open: () => void = () => undefined;
    const all = new Promise<void>((resolve) => {
      open = resolve;
    });
    return () => {
      come += 1;
      if (come >= count) open();
      return all;
    };
  }

  it('are both done: a release, and an editor’s action on the same articles', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ids: string[] = [];
      for (const title of ['First', 'Second']) {
        ids.push((await on.create({ data: { title, body: story(title) } })).documentId);
      }
      const [first, second] = ids;
      const meet = meetingOf(2);
      const both = (givesWay: boolean, save: (id?: string) => Promise<unknown>, order: unknown[]) =>
        repeatOnConflict<unknown>(
          () =>
            strapi().db.transaction(async () => {
              await save(String(order[0]));
              await meet();
              await save(String(order[1]));
            }),
          { givesWay },
        );
      await Promise.all([
        both(false, (documentId) => on.publish({ documentId }), [first, second]),
        both(true, (documentId) => on.update({ documentId, data: { byline: 'E.' } }), [
          second,
          first,
        ]),
      ]);
      const rows = await on.rows({ documentId: { $in: ids } });
      expect(rows.filter(({ publishedAt }) => publishedAt !== null)).toHaveLength(2);
      const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
      expect(drafts.map((row) => row['byline'])).toEqual(['E.', 'E.']);
    }
  });

  it('are all done: a release, and forms that are published meanwhile', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const related = ids.map((documentId) => ({ documentId }));
      const data = { title: `Form ${n}`, body: story(`form ${n}`), related };
      ids.push((await on.create({ data })).documentId);
    }
    const publishAll = async () => {
      for (const documentId of ids) await on.publish({ documentId });
    };
    const release = repeatOnConflict<unknown>(() => strapi().db.transaction(publishAll), {
      givesWay: false,
    });
    const forms = [...ids].reverse().map((id, n) => admin.publish(id, { title: `Published ${n}` }));
    const [answers] = await Promise.all([Promise.all(forms), release]);
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    const rows = await on.rows({ documentId: { $in: ids } });
    expect(rows).toHaveLength(12);
    expect(rows.every(({ title }) => title.startsWith('Published'))).toBe(true);
  });

  it('are both done: a transaction of the site’s own that has read, and a save since then', async () => {
    const { documentId } = await on.create({ data: { title: 'Read first', body: story('port') } });
    const { run } = strapi().plugin('newsroom').service<TransactionsService>('transactions');
    const conflicts: unknown[] = [];
    let runs = 0;
    const answer = await run(async () => {
      runs += 1;
      await on.findOne({ documentId });
      // Somebody else saves between the first read of the transaction and its save.
      if (runs === 1) {
        await onItsOwn(() => on.update({ documentId, data: { byline: 'An editor' } }));
      }
      try {
        return await on.update({ documentId, data: { section: 'Local' } });
      } catch (error) {
        conflicts.push(error);
        throw error;
      }
    });
    expect(answer).toMatchObject({ section: 'Local', byline: 'An editor' });
    const isMysql = strapi().db.dialect.client === 'mysql';
    expect(runs).toBe(isMysql ? 2 : 1);
    expect(conflicts.map((error) => error instanceof StaleRead)).toEqual(isMysql ? [true] : []);
  });

  it('are done again in a transaction of the site’s own that catches what a save throws', async () => {
    const { documentId } = await on.create({ data: { title: 'Caught', body: story('quay') } });
    const { run } = strapi().plugin('newsroom').service<TransactionsService>('transactions');
    let runs = 0;
    await run(async ({ trx }) => {
      runs += 1;
      await on.update({ documentId, data: { byline: 'Again' } });
      if (runs > 1) return;
      // What a deadlock does: the statement fails, and the server undoes the transaction.
      trx.emit('query-error', Object.assign(new Error('deadlock'), { code: '40P01', errno: 1213 }));
    });
    expect(runs).toBe(2);
    expect(await on.findOne({ documentId })).toMatchObject({ byline: 'Again' });
  });

  it('are left to the owner of the transaction that they are in', async () => {
    const { run } = strapi().plugin('newsroom').service<TransactionsService>('transactions');
    let runs = 0;
    const outer = strapi().db.transaction(() =>
      run(() => {
        runs += 1;
        return Promise.reject(new StaleRead());
      }),
    );
    await expect(outer).rejects.toThrow(StaleRead);
    expect(runs).toBe(1);
  });

  it('are both done: bulk actions on the same articles in opposite orders', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      const data = { title: `Opposite ${n}`, body: story(`opposite ${n}`) };
      ids.push((await on.create({ data })).documentId);
    }
    const answers = await Promise.all([
      admin.publishMany(ids),
      admin.publishMany([...ids].reverse()),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await on.rows({ documentId: { $in: ids } })).toHaveLength(20);
  });
});
