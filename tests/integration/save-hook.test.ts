import { startApp, type App } from './helpers/app';
import { articles, story } from './helpers/articles';

describe('the save hook', () => {
  let app: App;
  let on: ReturnType<typeof articles>;

  beforeAll(async () => {
    app = await startApp({ locales: ['ru', 'hy'] });
    on = articles(app.strapi);
  });
  afterAll(() => app.stop());

  it('writes slug and summary when an article is created', async () => {
    const doc = await on.create({ data: { title: 'Council approves the harbour', body: story() } });
    expect(doc.slug).toBe('council-approves-the-harbour');
    expect(doc.summaryOrigin).toBe('extractive');
    expect(doc.summary).toContain('approved the plan');
    expect(doc.datePublished).toBeNull();
  });
});
