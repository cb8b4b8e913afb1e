import * as generator from '../../server/src/summary/generator';
import type { FillProgress } from '../../server/src/summary/archive/fill-missing';
import type { SummaryService } from '../../server/src/summary/service';
import { startApp, type App } from './helpers/app';
import {
  ARTICLE,
  articles,
  isFrom,
  paragraphs,
  remembered,
  story,
  type Doc,
} from './helpers/articles';

let app: App;
let on: ReturnType<typeof articles>;

beforeAll(async () => {
  app = await startApp({ locales: ['ru'] });
  on = articles(app.strapi);
});
afterAll(() => app.stop());

describe('filling in an archive', () => {
  const summaries = () => app.strapi.plugin('newsroom').service<SummaryService>('summary');
  /** A row as an import leaves it, or a time before the plugin: no hook has seen it. */
  const row = (documentId: string, more: Record<string, unknown> = {}): Promise<Doc> =>
    app.strapi.db.query(ARTICLE).create({
      data: {
        documentId,
        locale: 'en',
        publishedAt: null,
        title: documentId,
        body: story(documentId),
        ...more,
      },
    });
  const rowsOf = (documentId: string) => on.rows({ documentId });

  // What an earlier test left without a summary is taken away.
  beforeEach(async () => {
    await app.strapi.db.query(ARTICLE).deleteMany({ where: {} });
  });

  it('gives a summary to drafts and published rows, in every language', async () => {
    await row('archived');
    await row('archived', { publishedAt: new Date() });
    await row('archived', { locale: 'ru', body: story('архив') });
    const { read, written } = await summaries().fillMissing();
    expect({ read, written }).toEqual({ read: 3, written: 3 });
    const [draft, published, russian] = await rowsOf('archived');
    expect(draft?.summaryOrigin).toBe('extractive');
    expect(isFrom(story('archived'), draft?.summary ?? null)).toBe(true);
    expect(published?.summary).toBe(draft?.summary);
    expect(isFrom(story('архив'), russian?.summary ?? null)).toBe(true);
    expect(await remembered(app.strapi, 'archived')).toHaveLength(2);
  });

  it('marks nothing modified', async () => {
    await row('dated', { updatedAt: new Date('2020-02-02T00:00:00.000Z') });
    const [before] = await rowsOf('dated');
    await summaries().fillMissing();
    const [after] = await rowsOf('dated');
    expect(after?.summary).not.toBeNull();
    expect(after).toMatchObject({ updatedAt: before?.updatedAt, publishedAt: null });
  });

  it('reads a batch at a time, and counts as it goes', async () => {
    for (let n = 1; n <= 5; n += 1) await row(`batch-${n}`);
    await row('batch-short', { body: paragraphs('Too short.') });
    const steps: FillProgress[] = [];
    const total = await summaries().fillMissing({ batchSize: 2, onProgress: (s) => steps.push(s) });
    expect(total).toEqual({ read: 6, written: 5, tooShort: 1, failed: 0 });
    expect(steps.map(({ read }) => read)).toEqual([2, 4, 6]);
    expect(steps.at(-1)).toEqual(total);
  });

  it('does not count an article to which an editor gave a summary in the meantime', async () => {
    await row('raced');
    const unsubscribe = app.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      // Between the reading of the batch and the writing.
      async afterFindMany() {
        unsubscribe();
        const data = { summary: 'An editor’s.', summaryOrigin: 'api' };
        await app.strapi.db.query(ARTICLE).update({ where: { documentId: 'raced' }, data });
      },
    });
    const total = await summaries().fillMissing();
    expect(total).toEqual({ read: 1, written: 0, tooShort: 0, failed: 0 });
    expect((await rowsOf('raced'))[0]?.summary).toBe('An editor’s.');
  });

  it('reads drafts too when a route of the site’s own starts it for anyone', async () => {
    await row('by-route');
    const total = await new Promise<FillProgress>((resolve, reject) => {
      const context = { state: { route: { info: { type: 'content-api' } } } };
      void app.strapi.requestContext.run(context as never, async () => {
        await summaries().fillMissing().then(resolve, reject);
      });
    });
    expect(total).toMatchObject({ read: 1, written: 1 });
  });

  it('leaves persons’ summaries and articles without any alone', async () => {
    await row('by-hand', { summary: 'By hand.', summaryOrigin: 'api' });
    await row('by-choice', { summaryOrigin: 'none' });
    await row('imported', { summary: 'Came along.' });
    expect(await summaries().fillMissing()).toMatchObject({ read: 0, written: 0 });
    expect((await rowsOf('by-hand'))[0]?.summary).toBe('By hand.');
    expect((await rowsOf('by-choice'))[0]?.summary).toBeNull();
    expect((await rowsOf('imported'))[0]).toMatchObject({ summary: 'Came along.' });
  });

  it('does nothing more when it is run again', async () => {
    await row('once');
    await summaries().fillMissing();
    expect(await summaries().fillMissing()).toMatchObject({ read: 0, written: 0 });
  });

  it('goes on behind an article that fails, and logs which', async () => {
    await row('sound');
    await row('broken');
    await row('sound-too');
    const stock = generator.generateSummary;
    jest.spyOn(generator, 'generateSummary').mockImplementation((source, options) => {
      if (source.title === 'broken') throw new Error('out of order');
      return stock(source, options);
    });
    const log = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const total = await summaries().fillMissing({ batchSize: 1 });
    expect(total).toEqual({ read: 3, written: 2, tooShort: 0, failed: 1 });
    expect(log).toHaveBeenCalledWith(expect.stringContaining('broken'));
    jest.restoreAllMocks();
  });

  it('refuses a batch of nothing', async () => {
    await expect(summaries().fillMissing({ batchSize: 0 })).rejects.toThrow('`batchSize` is 0');
  });
});
