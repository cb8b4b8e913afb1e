import { startApp, type App } from './helpers/app';
import { ARTICLE } from './helpers/articles';
import { ANONYMOUS, grantPublic, tokenOf, userWith } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

const FIND = 'plugin::newsroom.feeds.find';
const NINJS = 'plugin::newsroom.ninjs.find';
const LATEST = 'plugin::newsroom.latest.find';
const FEEDS = ['rss', 'atom', 'json', 'news-sitemap', 'ninjs'];
const SITE = { url: 'https://news.example.org', name: 'The Harbour Post' };

describe('who may read lists and feeds', () => {
  let app: App;
  let ask: Http;

  beforeAll(async () => {
    app = await startApp({ config: { site: SITE } });
    ask = http(app);
    await newsroom(app.strapi).published('Open', 1);
  }, 60_000);
  afterAll(() => app.stop());

  const ROUTES = [
    ...FEEDS.map((name) => [`feed/${name}`, name === 'ninjs' ? NINJS : FIND]),
    ['latest', LATEST],
    ['latest/article', LATEST],
  ] as [string, string][];

  it.each(ROUTES)('%s: callers who have been given %s', async (path, action) => {
    const { strapi } = app;
    const address = `/api/newsroom/${path}`;
    const others = [FIND, NINJS, LATEST].filter((other) => other !== action);
    const may = [
      await tokenOf(strapi, 'a custom token with', 'custom', [action]),
      await tokenOf(strapi, 'a read-only token', 'read-only'),
      await tokenOf(strapi, 'a full-access token', 'full-access'),
      await userWith(strapi, 'a user with', [action]),
    ];
    const mayNot = [
      ANONYMOUS,
      await tokenOf(strapi, 'a custom token without', 'custom', others),
      await userWith(strapi, 'a user without', [...others, `${ARTICLE}.find`]),
    ];
    for (const caller of may)
      expect([caller.name, (await ask.get(address, caller)).status]).toEqual([caller.name, 200]);
    for (const caller of mayNot) {
      const { status, text } = await ask.get(address, caller);
      expect([caller.name, status]).toEqual([caller.name, 403]);
      expect(text).not.toContain('Open');
    }
  });

  it('is for an administrator to say, for feeds, whole texts and lists apart', async () => {
    await grantPublic(app.strapi, [FIND, LATEST]);
    expect((await ask.get('/api/newsroom/feed/rss')).status).toBe(200);
    expect((await ask.get('/api/newsroom/latest')).status).toBe(200);
    expect((await ask.get('/api/newsroom/feed/ninjs')).status).toBe(403);
  });
});

describe('a site that has not said its address', () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
    await grantPublic(app.strapi, [FIND, NINJS]);
  }, 60_000);
  afterAll(() => app.stop());

  it.each(FEEDS)('has no feed in %s, and is told the option', async (name) => {
    const { status, text } = await http(app).get(`/api/newsroom/feed/${name}`);
    expect(status).toBe(404);
    expect(text).toContain('`site.url`');
  });
});
