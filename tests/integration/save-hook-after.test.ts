import { createSaveHook } from '../../server/src/article/save-hook';
import { startApp, type App } from './helpers/app';
import { articles, story, until } from './helpers/articles';
import { contentManager } from './helpers/content-manager';

describe('what is told after a save', () => {
  let app: App;
  let on: ReturnType<typeof articles>;
  let admin: Awaited<ReturnType<typeof contentManager>>;
  let told: string[][];
  let listen: (documentIds: string[]) => void;

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'] });
    // A second hook beside the plugin's own: what the first one writes, it leaves as it is.
    const hook = createSaveHook(app.strapi, { afterSave: (_type, ids) => listen(ids) });
    app.strapi.documents.use(hook);
    on = articles(app.strapi);
    admin = await contentManager(app.strapi);
  });
  afterAll(() => app.stop());
  beforeEach(() => {
    told = [];
    listen = (documentIds) => told.push(documentIds);
  });

  /** What is told comes once the caller has had its answer; more than `count` would come soon. */
  const toldOf = async (count: number) => {
    await until(() => Promise.resolve(told.length >= count));
    await new Promise((resolve) => setTimeout(resolve, 20));
    return told;
  };

  it('is the article, once for each action, after its commit', async () => {
    const { documentId } = await on.create({ data: { title: 'Told', body: story() } });
    const actions = [
      () => on.update({ documentId, data: { byline: 'A.' } }),
      () => on.update({ documentId, data: { byline: 'B.' }, status: 'published' }),
      () => on.update({ documentId, locale: 'ru', data: { title: 'Сказано' } }),
      () => on.publish({ documentId, locale: '*' }),
      () => on.unpublish({ documentId }),
      () => on.publish({ documentId }),
      () => on.discardDraft({ documentId }),
      () => on.remove({ documentId, locale: '*' }),
    ];
    expect(await toldOf(1)).toEqual([[documentId]]);
    for (const [n, act] of actions.entries()) {
      await act();
      expect(await toldOf(n + 2)).toEqual(Array.from({ length: n + 2 }, () => [documentId]));
    }
  });

  it('is the new article where one is cloned', async () => {
    const { documentId } = await on.create({ data: { title: 'Source' } });
    const clone = await on.clone({ documentId });
    expect(await toldOf(2)).toEqual([[documentId], [clone.documentId]]);
  });

  it('sees what was saved', async () => {
    const seen: Promise<number>[] = [];
    listen = (documentIds) => {
      told.push(documentIds);
      seen.push(on.rows({ documentId: documentIds[0] }).then((rows) => rows.length));
    };
    await on.create({ data: { title: 'Seen' }, status: 'published' });
    await toldOf(1);
    expect(await Promise.all(seen)).toEqual([2]);
  });

  it('is told when the admin panel’s own transaction is over', async () => {
    const { documentId } = await on.create({ data: { title: 'Form' } });
    await toldOf(1);
    told = [];
    const titles: Promise<string[]>[] = [];
    listen = (documentIds) => {
      told.push(documentIds);
      titles.push(on.rows({ documentId }).then((rows) => rows.map(({ title }) => title)));
    };
    expect((await admin.publish(documentId, { title: 'Form, changed' })).status).toBe(200);
    // The form is saved and then published.
    expect(await toldOf(2)).toEqual([[documentId], [documentId]]);
    const both = ['Form, changed', 'Form, changed'];
    expect(await Promise.all(titles)).toEqual([both, both]);
  });

  it('is nothing for a save that fails or is rolled back', async () => {
    await expect(on.create({ data: { title: 'x'.repeat(300) } })).rejects.toThrow();
    const undone = app.strapi.db.transaction(async () => {
      await on.create({ data: { title: 'Undone' } });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await toldOf(0)).toEqual([]);
  });

  it('does not fail the save by what it throws', async () => {
    const log = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    listen = () => {
      throw new Error('out of order');
    };
    const { documentId } = await on.create({ data: { title: 'Saved all the same' } });
    expect(await on.rows({ documentId })).toHaveLength(1);
    const isLogged = () =>
      log.mock.calls.some(([line]) => JSON.stringify(line).includes('out of order'));
    await until(() => Promise.resolve(isLogged()));
    log.mockRestore();
  });
});
