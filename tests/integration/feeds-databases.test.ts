import request from 'supertest';
import { appOn } from './helpers/app-on';
import type { ARTICLE } from './helpers/articles';
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
  let cover: number;

  const tagged = (tag: string) => ({ 'If-None-Match': tag });

  const get = (name: string, headers: Record<string, string> = {}) =>
    request(app.strapi.server.httpServer)
      .get(`/api/newsroom/feed/${name}`)
      .set(headers)
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
    cover = await make.image();
    const links = { attributions: [source], cover };
    documentId = await make.published('Гавань 😀', 1, { datePublished, ...links });
    await make.draft(`${SECRET} draft`, 2, { datePublished, attributions: [source] });
    await make.on.update({ documentId, data: { byline: SECRET } });
  }, 180_000);

  it.each(FEEDS)('tell in %s of what is published, and when it changes', async (name) => {
    const first = await get(name);
    expect([first.status, first.body]).toEqual([200, expect.stringContaining('Гавань 😀')]);
    for (const secret of [SECRET, IDENTITY]) expect(first.body).not.toContain(secret);
    const tag = first.headers['etag'] ?? '';
    expect((await get(name, tagged(tag))).status).toBe(304);
    await make.on.update({ documentId: await make.published('Another', 3), data: { byline: 'x' } });
    // Google News has the last two days only.
    expect((await get(name, tagged(tag))).status).toBe(name === 'news-sitemap' ? 304 : 200);
  });

  const captioned = (caption: string) =>
    app.strapi.db.query('plugin::upload.file').update({ where: { id: cover }, data: { caption } });

  const renamed = (name: string) => {
    const sources = app.strapi.documents('plugin::newsroom.attribution' as typeof ARTICLE);
    return sources.update({ documentId: source, data: { name } as never });
  };

  it.each([
    ['the name of a source', 'Ministry of the Sea', renamed],
    ['the caption of a cover', 'Dawn over the harbour', captioned],
  ])('change with %s, which changes no article', async (_what, text, write) => {
    const { headers } = await get('rss');
    const [tag, date] = [headers['etag'] ?? '', headers['last-modified'] ?? ''];
    const since = () => get('rss', { 'If-Modified-Since': date });
    expect([(await get('rss', tagged(tag))).status, (await since()).status]).toEqual([304, 304]);
    await write(text);
    for (const answer of [await get('rss', tagged(tag)), await since()]) {
      expect([answer.status, answer.body]).toEqual([200, expect.stringContaining(text)]);
    }
  });

  it('change with an article that is taken down, and was not the newest', async () => {
    const gone = await make.published('Taken down', 1);
    const date = (await get('rss')).headers['last-modified'] ?? '';
    await make.on.unpublish({ documentId: gone });
    const answer = await get('rss', { 'If-Modified-Since': date });
    expect([answer.status, answer.body]).toEqual([200, expect.not.stringContaining('Taken down')]);
  });
});
