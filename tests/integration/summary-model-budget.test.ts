import type { SummaryService } from '../../server/src/summary/service';
import { startModelServer, type ModelServer } from '../helpers/model-server';
import { appOn } from './helpers/app-on';
import { articles, story } from './helpers/articles';
import { databases } from './helpers/databases';

jest.setTimeout(120_000);

const TITLES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

describe.each(databases)('a budget of tokens, on %s', (_name, createDatabase) => {
  let server: ModelServer;
  const app = appOn(createDatabase, async () => {
    server = await startModelServer();
    return { model: server, config: { summary: { wait: 0, budget: { day: 2500 } } } };
  });
  afterAll(() => server.close());

  it('stops calls when it is used up, says so, and they come again the next day', async () => {
    const { create } = articles(app.strapi);
    const service = app.strapi.plugin('newsroom').service<SummaryService>('summary');
    for (const title of TITLES) {
      await create({ data: { title, body: story(title) } });
      await service.settled();
    }
    expect(server.calls.length).toBeGreaterThan(0);
    expect(server.calls.length).toBeLessThan(TITLES.length);
    const waiting = (await app.strapi.db
      .query('plugin::newsroom.summary-job')
      .findMany({ where: { error: 'budget' } })) as Record<string, unknown>[];
    expect(waiting.length).toBe(TITLES.length - server.calls.length);
    const midnight = new Date();
    midnight.setUTCHours(24, 0, 0, 0);
    for (const job of waiting) {
      expect(job).toMatchObject({ state: 'queued', attempts: 0 });
      expect(Number(job['availableAt'])).toBe(midnight.getTime());
    }
    const state = await service.archive.state();
    expect(state.tokens?.day).toBeLessThanOrEqual(2500);
    expect(state.budget).toEqual({ day: 2500, month: null });
  });
});
