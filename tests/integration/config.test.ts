import type { SummaryService } from '../../server/src/summary/service';
import { startApp, type App } from './helpers/app';
import { articles, refusal, story } from './helpers/articles';

describe('the options in `config/plugins`', () => {
  it('stop the boot with a message when one is wrong', async () => {
    const boot = startApp({ config: { summary: { length: 'short', minimumWords: '60' } } });
    const { message } = await refusal(boot);
    expect(message).toContain('newsroom');
    expect(message).toContain('option `summary.length` is "short"; it takes "brief"');
    expect(message).toContain('option `summary.minimumWords` is "60"; it takes a whole number');
  });

  it('stop the boot with a message when one is not known', async () => {
    const { message } = await refusal(startApp({ config: { summary: { lines: 3 } } }));
    expect(message).toContain('there is no option `summary.lines`');
    expect(message).toContain('`summary.length`');
  });
});

describe('with one option given', () => {
  let app: App;
  let on: ReturnType<typeof articles>;

  beforeAll(async () => {
    app = await startApp({ config: { summary: { length: 'brief', form: 'paragraph' } } });
    on = articles(app.strapi);
  });
  afterAll(() => app.stop());

  const sentences = (summary: string | null) => summary?.split(/(?<=[.!?])\s/u).length;

  it('takes it, and the other’s default', async () => {
    expect(app.strapi.plugin('newsroom').config('summary')).toMatchObject({
      length: 'brief',
      form: 'paragraph',
      minimumWords: 60,
    });
    const { summary } = await on.create({ data: { title: 'Two sentences', body: story() } });
    expect(sentences(summary)).toBe(2);
  });

  it('takes it for an archive too', async () => {
    const { documentId, id } = await on.create({ data: { title: 'Archive', body: story() } });
    const rows = app.strapi.db.query('plugin::newsroom.article');
    await rows.update({ where: { id }, data: { summary: null, summaryOrigin: null } });
    const summaries = app.strapi.plugin('newsroom').service<SummaryService>('summary');
    await summaries.fillMissing();
    const [row] = await on.rows({ documentId });
    expect(sentences(row?.summary ?? null)).toBe(2);
  });
});
