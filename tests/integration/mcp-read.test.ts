import type { App } from './helpers/app';
import { ARTICLE, articles, ATTRIBUTION } from './helpers/articles';
import type { Caller } from './helpers/callers';
import { editorWith, reads } from './helpers/editors';
import { harbourWorld, IDENTITY, SECRET } from './helpers/harbour-world';
import {
  adminToken,
  MAKES_TOKENS,
  startMcpSite,
  type McpSite,
  type ToolAnswer,
} from './helpers/mcp';
import { STORIES } from './helpers/stories';

const READ_PAGE = 'newsroom_read';

interface Page {
  body: string;
  summary: { text: string; origin: string | null } | null;
  sources: { name: string; url: string | null }[];
  related: { title: string; slug: string }[];
  languages: { locale: string; title: string }[];
  [field: string]: unknown;
}

describe('newsroom_read, the tool of Strapi’s MCP server', () => {
  let app: App;
  let ask: McpSite['ask'];
  let token: McpSite['token'];
  let ids: Record<string, string>;

  const readPage = async (caller: Caller, args: object): Promise<ToolAnswer & { page: Page }> => {
    const answer = await ask.call(READ_PAGE, args, caller);
    return { ...answer, page: answer.content as Page };
  };

  beforeAll(async () => {
    ({ app, ask, token } = await startMcpSite({ locales: ['hy'] }));
    ids = await harbourWorld(app.strapi);
  }, 120_000);
  afterAll(() => app.stop());

  it('reads a published page by its slug, a documentId, and in a language', async () => {
    const caller = await token(reads(ARTICLE), reads(ATTRIBUTION));
    const slug = 'westmark-council-approves-harbour-expansion';
    const { failed, page } = await readPage(caller, { article: slug });
    expect(failed).toBe(false);
    expect(page).toMatchObject({
      ...{ documentId: ids['vote'], type: 'article', locale: 'en', slug, section: 'Local' },
      title: STORIES.vote.title,
      sources: [{ name: 'Harbour office', kind: 'government', url: 'https://example.org/harbour' }],
      related: [{ documentId: ids['court'], title: STORIES.court.title }],
      previous: { documentId: ids['storm'] },
      summary: { text: 'In short.', origin: 'api' },
      languages: [{ locale: 'hy', title: 'Նավահանգիստ', slug: 'navahangist' }],
    });
    expect(page.body.split('\n\n')).toHaveLength(2);
    expect(page.body).toContain('31 votes to 12');
    expect((await readPage(caller, { article: ids['vote'] })).page).toEqual(page);
    const armenian = await readPage(caller, { article: 'navahangist', locale: 'hy' });
    expect(armenian.page).toMatchObject({ documentId: ids['vote'], locale: 'hy' });
  });

  it('reads no draft, and nothing private, though the token may read both', async () => {
    const caller = await token(reads(ARTICLE), reads(ATTRIBUTION));
    const { text, failed } = await readPage(caller, { article: ids['vote'] });
    expect(failed).toBe(false);
    for (const hidden of [SECRET, IDENTITY, ids['hidden'] ?? '']) {
      expect(text).not.toContain(hidden);
    }
    for (const article of [ids['hidden'], 'hidden-storm', 'zanzibar-plans', 'nowhere']) {
      const refused = await readPage(caller, { article });
      expect(refused.failed).toBe(true);
      expect(refused.text).toContain('There is no published article');
      expect(refused.text).not.toContain(`${SECRET} storm`);
    }
  });

  it('gives only fields that the token may read', async () => {
    const some = ['title', 'slug', 'summary', 'attributions'];
    const caller = await token(
      reads(ARTICLE, { fields: some }),
      reads(ATTRIBUTION, { fields: ['name'] }),
    );
    const { page, text, failed } = await readPage(caller, { article: ids['vote'] });
    expect(failed).toBe(false);
    expect(page).toMatchObject({
      ...{ title: STORIES.vote.title, section: null, byline: null, datePublished: null },
      ...{ body: '', related: [], previous: null, next: null },
      sources: [{ name: 'Harbour office', kind: null, url: null, description: null }],
    });
    expect(page.summary).toMatchObject({ text: 'In short.', origin: null });
    expect(text).not.toContain('example.org');
    const words = await token(reads(ARTICLE, { fields: ['body'] }));
    const untitled = await readPage(words, { article: ids['vote'] });
    expect(untitled.page).toMatchObject({
      ...{ title: '', slug: ids['vote'], summary: null, sources: [] },
    });
    expect(untitled.page.body).toContain('31 votes to 12');
    expect(untitled.text).not.toContain('Harbour office');
  });

  it('names no source to a token that may read none', async () => {
    const { page, text } = await readPage(await token(reads(ARTICLE)), { article: ids['vote'] });
    expect(page.sources).toEqual([]);
    expect(text).not.toContain('Harbour office');
  });

  it('gives only languages that the token has', async () => {
    const caller = await token(reads(ARTICLE, { locales: ['hy'] }));
    expect((await readPage(caller, { article: ids['vote'] })).failed).toBe(true);
    const { page, text } = await readPage(caller, { article: ids['vote'], locale: 'hy' });
    expect(page).toMatchObject({ locale: 'hy', languages: [] });
    expect(text).not.toContain(STORIES.vote.title);
  });

  it('gives only what its user wrote to a token of a user who may read no other', async () => {
    const own = reads(ARTICLE, { own: true });
    const author = await editorWith(app, 'an author', [own, MAKES_TOKENS]);
    const caller = await adminToken(app, author, [own]);
    expect((await readPage(caller, { article: ids['vote'] })).failed).toBe(true);
    const mine = { where: { documentId: ids['vote'] }, data: { createdBy: author.id } };
    const rows = await articles(app.strapi).rows({ documentId: ids['vote'] });
    for (const { id } of rows)
      await app.strapi.db.query(ARTICLE).update({ ...mine, where: { id } });
    const { page, text } = await readPage(caller, { article: ids['vote'] });
    expect(page).toMatchObject({ title: STORIES.vote.title, related: [], previous: null });
    expect(text).not.toContain(STORIES.court.title);
  });

  it.each([
    ['an unknown type', { article: 'x', type: 'recipe' }],
    ['no article', {}],
    ['a language that is none', { article: 'x', locale: '../en' }],
  ])('refuses %s', async (_what, args) => {
    const { failed, text } = await readPage(await token(reads(ARTICLE)), args);
    expect(failed).toBe(true);
    expect(text).toContain('Invalid');
  });
});
