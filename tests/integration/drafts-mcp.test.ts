import type { App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import { ANONYMOUS, tokenOf, type Caller } from './helpers/callers';
import { editorWith, fieldsBut, reads, updates } from './helpers/editors';
import { adminToken, MAKES_TOKENS, startMcpSite, type McpSite } from './helpers/mcp';
import { SITE_FILES } from './helpers/site';
import { addSecrets, publicWorld, SECRET, SECRET_ID, type World } from './helpers/world';

const LIST_ARTICLES = 'list_plugin-newsroom_article';
const GET_ARTICLE = 'get_plugin-newsroom_article';
const LIST_SOURCES = 'list_plugin-newsroom_attribution';
const GET_SOURCE = 'get_plugin-newsroom_attribution';
const UPDATE_SOURCE = 'update_plugin-newsroom_attribution';
const UPDATE_ARTICLE = 'update_plugin-newsroom_article';

/** Who an unnamed source is. */
const IDENTITY = 'Elbonia Quimby';

describe('Strapi’s own MCP server', () => {
  let app: App;
  let world: World;
  let ask: McpSite['ask'];
  let token: McpSite['token'];

  const lists = (caller: Caller, more: object = {}) =>
    ask.call(LIST_ARTICLES, { pageSize: 100, ...more }, caller);
  const listsSources = (caller: Caller, more: object = {}) =>
    ask.call(LIST_SOURCES, { pageSize: 100, ...more }, caller);

  beforeAll(async () => {
    ({ app, ask, token } = await startMcpSite({ locales: ['hy', 'ru'], files: SITE_FILES }));
    world = await publicWorld(app.strapi);
    await addSecrets(app.strapi, world);
    await app.strapi.db.query(ATTRIBUTION).update({
      where: { documentId: world.lonely },
      data: { identity: IDENTITY },
    });
  }, 120_000);
  afterAll(() => app.stop());

  it('gives drafts, and private fields as they are stored, to a token that may read them', async () => {
    const caller = await token(reads(ARTICLE), reads(ATTRIBUTION));
    const drafts = await lists(caller);
    expect(drafts.failed).toBe(false);
    expect(drafts.text).toContain(`${SECRET} never`);
    const one = await ask.call(GET_ARTICLE, { documentId: SECRET_ID }, caller);
    expect(one.content['data']).toMatchObject({ title: `${SECRET} never` });
    const encrypted: unknown = expect.stringContaining('newsroom.1.');
    const sources = await listsSources(caller);
    expect(sources.text).toEqual(encrypted);
    const source = await ask.call(GET_SOURCE, { documentId: world.lonely }, caller);
    expect(source.content['data']).toMatchObject({ identity: encrypted });
    expect(sources.text + source.text).not.toContain(IDENTITY);
  });

  it('gives what is published alone where that is asked for', async () => {
    const caller = await token(reads(ARTICLE));
    const { failed, text, content } = await lists(caller, { status: 'published' });
    expect(failed).toBe(false);
    expect(content['results']).toHaveLength(3);
    expect(text.replaceAll(SECRET_ID, '')).not.toContain(SECRET);
  });

  it('has no tool for a type that a token may not read, and none for the plugin’s books', async () => {
    const tools = await ask.tools(await token(reads(ATTRIBUTION)));
    expect(tools).toEqual(expect.arrayContaining([LIST_SOURCES, GET_SOURCE]));
    expect(tools.filter((name) => name.includes('article'))).toEqual([]);
    const all = await ask.tools(await token(reads(ARTICLE), reads(ATTRIBUTION)));
    const books = /plugin-newsroom_.*(summary|published|dismissal)/u;
    expect(all.filter((name) => books.test(name))).toEqual([]);
    expect((await lists(await token(reads(ATTRIBUTION)))).failed).toBe(true);
  });

  it('gives no identity to a token that may read other fields of a source', async () => {
    const caller = await token(reads(ATTRIBUTION, { fields: ['name'] }));
    const list = await listsSources(caller);
    expect(list.failed).toBe(false);
    expect(list.text).toContain('Regional accord');
    const one = await ask.call(GET_SOURCE, { documentId: world.lonely }, caller);
    expect(one.content['data']).toMatchObject({ name: 'Regional accord' });
    for (const { text } of [list, one]) {
      expect(text).not.toContain(IDENTITY);
      expect(text).not.toContain(SECRET_ID);
    }
  });

  it.each([
    ['a filter', { filters: { identity: { $startsWith: 'Elbonia' } } }],
    ['a filter in a list', { filters: { $or: [{ identity: { $notNull: true } }] } }],
    ['a filter through the articles', { filters: { articles: { title: { $contains: SECRET } } } }],
    ['a sort', { sort: 'identity:asc' }],
    ['a sort by an object', { sort: { identity: 'asc' } }],
  ])('tells nothing of the identity or of drafts by %s', async (_how, more) => {
    for (const caller of [await token(reads(ATTRIBUTION, { fields: ['name'] }))]) {
      const { failed, text } = await listsSources(caller, more);
      expect({ failed, tells: text.includes('Regional accord') }).toEqual({
        failed: true,
        tells: false,
      });
    }
  });

  it('gives what is linked by its documentId alone', async () => {
    const caller = await token(reads(ARTICLE, { fields: fieldsBut('summary', 'body') }));
    const { content, text } = await ask.call(GET_ARTICLE, { documentId: SECRET_ID }, caller);
    const { attributions, related } = content['data'] as Record<string, object[]>;
    expect(attributions).toEqual([{ documentId: world.lonely }, { documentId: world.ministry }]);
    expect(related).toEqual([{ documentId: world.first, locale: 'en' }]);
    for (const hidden of [IDENTITY, 'Regional accord', `${SECRET} summed up`]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('gives only languages that a token has', async () => {
    const caller = await token(reads(ARTICLE, { locales: ['hy'] }));
    for (const more of [{ locale: 'en' }, { locale: 'ru' }, { locale: '*' }, {}]) {
      const { text } = await lists(caller, more);
      expect(text.replaceAll(SECRET_ID, '')).not.toContain(SECRET);
    }
  });

  it('gives only articles of its own to a token of a user who may read no other', async () => {
    const author = await editorWith(app, 'an author', [
      reads(ARTICLE, { own: true }),
      MAKES_TOKENS,
    ]);
    const caller = await adminToken(app, author, [reads(ARTICLE, { own: true })]);
    const { failed, content, text } = await lists(caller);
    expect(failed).toBe(false);
    expect(content['results']).toEqual([]);
    expect(text).not.toContain(SECRET);
    const one = await ask.call(GET_ARTICLE, { documentId: SECRET_ID }, caller);
    expect(one.failed).toBe(true);
    expect(one.text).not.toContain(`${SECRET} never`);
  });

  it('gives a token no more than its owner has', async () => {
    const grant = reads(ATTRIBUTION, { fields: ['name'] });
    const desk = await editorWith(app, 'a desk', [grant, MAKES_TOKENS]);
    const wide = adminToken(app, desk, [reads(ATTRIBUTION), reads(ARTICLE)]);
    await expect(wide).rejects.toThrow('exceed your own');
  });

  it('answers a write with what its token may read', async () => {
    const blind = await token(updates(ATTRIBUTION, { fields: ['description'] }));
    const data = { description: 'A regional accord' };
    const source = await ask.call(UPDATE_SOURCE, { documentId: world.lonely, data }, blind);
    expect(source.failed).toBe(false);
    expect(source.content).toEqual({ data: { documentId: world.lonely, locale: null } });
    expect(source.text).not.toContain(IDENTITY);
    expect(source.text).not.toContain(SECRET_ID);
    const [row] = (await app.strapi.db
      .query(ATTRIBUTION)
      .findMany({ where: { documentId: world.lonely } })) as object[];
    expect(row).toMatchObject({
      ...data,
      identity: expect.stringContaining('newsroom.1.') as string,
    });
    const writer = await token(
      updates(ARTICLE, { fields: ['byline'] }),
      reads(ARTICLE, { fields: ['slug'] }),
    );
    const article = await ask.call(
      UPDATE_ARTICLE,
      { documentId: SECRET_ID, data: { byline: 'Ada' } },
      writer,
    );
    expect(article.failed).toBe(false);
    expect(article.text).not.toContain(`${SECRET} never`);
    expect(article.text).not.toContain(`${SECRET} summed up`);
    const reader = await token(reads(ARTICLE));
    const refused = await ask.call(
      UPDATE_ARTICLE,
      { documentId: SECRET_ID, data: { byline: 'Eve' } },
      reader,
    );
    expect(refused.failed).toBe(true);
  });

  it('answers nobody without an admin token', async () => {
    const full = await tokenOf(app.strapi, 'a full-access token', 'full-access');
    for (const caller of [ANONYMOUS, full]) {
      const { status, text } = await ask.send(
        'tools/call',
        { name: LIST_ARTICLES, arguments: {} },
        caller,
      );
      expect(status).toBe(401);
      expect(text).not.toContain(SECRET);
    }
  });
});
