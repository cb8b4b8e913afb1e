import type { SummaryProvenance } from '../../shared/contracts';
import type { App } from './helpers/app';
import { ARTICLE, articles, story, until } from './helpers/articles';
import { tokenOf, type Caller } from './helpers/callers';
import { reads, updates } from './helpers/editors';
import { http } from './helpers/http';
import { startMcpSite, type McpSite } from './helpers/mcp';

const UPDATE_ARTICLE = 'update_plugin-newsroom_article';
const TEXT = 'A tool has summed it up.';

describe('a summary that a tool of Strapi’s MCP server sends', () => {
  let app: App;
  let ask: McpSite['ask'];
  let caller: Caller;

  beforeAll(async () => {
    const site = await startMcpSite({ locales: ['hy'] });
    ({ app, ask } = site);
    caller = await site.token(reads(ARTICLE), updates(ARTICLE));
  }, 120_000);
  afterAll(() => app.stop());

  it('is a program’s, by the name of its token, whoever made the token', async () => {
    const on = articles(app.strapi);
    const data = { title: 'harbour', body: story('harbour') };
    const { documentId, slug } = await on.create({ data });
    const args = { documentId, locale: 'en', data: { title: 'harbour', summary: TEXT } };
    const answer = await ask.call(UPDATE_ARTICLE, args, caller);
    expect(answer).toMatchObject({ failed: false });
    const [draft] = await on.rows({ documentId, publishedAt: { $null: true } });
    expect(draft).toMatchObject({ summary: TEXT, summaryOrigin: 'api' });
    const where = { articleDocumentId: documentId, origin: 'api' };
    const records = app.strapi.db.query('plugin::newsroom.summary');
    await until(async () => (await records.findOne({ where })) !== null);
    expect(await records.findOne({ where })).toMatchObject({ author: caller.name });

    await on.publish({ documentId });
    const reader = await tokenOf(app.strapi, 'a reader', 'full-access');
    const page = await http(app).get(`/api/newsroom/read/${slug}?locale=en`, reader);
    const { summary } = (page.body as unknown as { data: { summary: SummaryProvenance } }).data;
    expect(summary).toMatchObject({ origin: 'api', label: 'undetermined' });
  });
});
