import request from 'supertest';
import { appOn } from './helpers/app-on';
import { grantPublic } from './helpers/callers';
import { databases } from './helpers/databases';
import { IDENTITY, newsroom } from './helpers/newsroom';

const FEEDS = ['rss', 'atom', 'json', 'news-sitemap', 'ninjs'];
const SECRET = 'Confidential';

/** Lists, and how fresh they are, are asked for by SQL of the plugin's own. */
describe.each(databases)('the feeds on %s', (_name, createDatabase) => {
  const site = { url: 'https://news.example.org' };
  const app = appOn(createDatabase, { config: { site } });
  let make: ReturnType<typeof newsroom>;
  let documentId: string;
  let source: string;

  const get = (name: string, tag = '') =>
    request(app.strapi.server.httpServer)
      .get(`/api/newsroom/feed/${name}`)
      .set(tag === '' ? {} : { 'If-None-Match': tag })
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.setEncoding('utf8');
        res.on('data', (chunk: string) => (text += chunk));
        res.on('end', () => done(null, text));
      });

  beforeAll(async () => {
    make = newsroom(app.strapi);
    const names = ['feeds', 'ninjs'].map((name) => `plugin::newsroom.${name}.find`);
    await grantPublic(app.strapi, names);
    source = await make.attribution({ name: 'Ministry', identity: IDENTITY });
    const datePublished = new Date(Date.now() - 60_000).toISOString();
    documentId = await make.published('Гавань 😀', 1, { datePublished, attributions: [source] });
    await make.draft(`${SECRET} draft`, 2, { datePublished, attributions: [source] });
    await make.on.update({ documentId, data: { byline: SECRET } });
  }, 180_000);

  it.each(FEEDS)('tell in %s of what is published, and when it changes', async (name) => {
    const first = await get(name);
    expect([first.status, first.body]).toEqual([200, expect.stringContaining('Гавань 😀')]);
    for (const secret of [SECRET, IDENTITY]) expect(first.body).not.toContain(secret);
    const tag = first.headers['etag'] ?? '';
    expect((await get(name, tag)).status).toBe(304);
    await make.on.update({ documentId: await make.published('Another', 3), data: { byline: 'x' } });
    // Google News has the last two days only.
    expect((await get(name, tag)).status).toBe(name === 'news-sitemap' ? 304 : 200);
  });

  it('change with the name of a source, which changes no article', async () => {
    const tag = (await get('rss')).headers['etag'] ?? '';
    const attributions = app.strapi.documents(
      'plugin::newsroom.attribution' as 'plugin::newsroom.article',
    ) as unknown as { update(params: object): Promise<unknown> };
    await attributions.update({ documentId: source, data: { name: 'Ministry of the Sea' } });
    const answer = await get('rss', tag);
    expect([answer.status, answer.body]).toEqual([
      200,
      expect.stringContaining('Ministry of the Sea'),
    ]);
  });
});
