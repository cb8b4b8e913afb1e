import addFormats from 'ajv-formats';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json';
import Parser from 'rss-parser';
import request from 'supertest';
import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import { grantPublic } from './helpers/callers';
import { day, IDENTITY, newsroom, queriesOf } from './helpers/newsroom';
import ninjsSchema from '../fixtures/ninjs-schema_3.1.json';
import { childrenOf, readXml, textIn } from '../unit/feeds/xml-tree';

const FIND = 'plugin::newsroom.feeds.find';
const NINJS = 'plugin::newsroom.ninjs.find';
const FEEDS = ['rss', 'atom', 'json', 'news-sitemap', 'ninjs'];
const SECRET = 'Confidential';
const SITE = { url: 'https://news.example.org', name: 'The Harbour Post' };

const HOUR = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

/** A site whose articles are private in part. */
const FILES = {
  'src/extensions/newsroom/strapi-server.js': `
    module.exports = (plugin) => {
      plugin.contentTypes.article.schema.attributes.deskNote = { type: 'string', private: true };
      return plugin;
    };`,
};

describe('the feeds', () => {
  let app: App;
  let make: ReturnType<typeof newsroom>;
  const ids: Record<string, string> = {};

  const feed = async (path: string) => {
    const answer = await request(app.strapi.server.httpServer)
      .get(`/api/newsroom/feed/${path}`)
      .buffer(true)
      .parse((res, done) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => done(null, Buffer.concat(chunks).toString()));
      });
    const { status, headers } = answer;
    return { status, headers: headers as Record<string, string>, text: answer.body as string };
  };

  const titles = async (query = '') => {
    const { items } = JSON.parse((await feed(`json${query}`)).text) as {
      items: { title: string }[];
    };
    return items.map(({ title }) => title);
  };

  beforeAll(async () => {
    app = await startApp({ config: { site: SITE }, locales: ['ar'], files: FILES });
    const { strapi } = app;
    make = newsroom(strapi);
    await grantPublic(strapi, [FIND, NINJS]);
    const ministry = await make.attribution({
      ...{ name: 'Ministry & Sons', kind: 'government', url: 'https://m.example.org/' },
      ...{ identity: IDENTITY, description: 'Speaks' },
    });
    const cover = await make.image();
    ids['Old'] = await make.published('Old', 1, { section: 'World' });
    ids['New'] = await make.published('New <b> & 😀', 9, {
      ...{ byline: 'Hanna Merrow', section: 'Sport', cover, attributions: [ministry] },
      ...{ deskNote: SECRET, slug: 'new-one' },
    });
    await make.translated(ids['New'], 'ar', { title: 'مرفأ', datePublished: day(9), body: [] });
    ids['Fresh'] = await make.published('Fresh', 2, { datePublished: hoursAgo(1) });
    await make.published('Two days', 2, { datePublished: hoursAgo(49) });
    await make.draft(`${SECRET} draft`, 20, { datePublished: hoursAgo(2) });
    const taken = await make.published(`${SECRET} unpublished`, 21, { datePublished: hoursAgo(3) });
    await make.on.unpublish({ documentId: taken });
    await make.on.update({ documentId: ids['Old'], data: { title: `${SECRET} next edition` } });
  }, 90_000);
  afterAll(() => app.stop());

  it.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
    ['news-sitemap', 'application/xml; charset=utf-8'],
    ['ninjs', 'application/json; charset=utf-8'],
  ])('in %s tell of what is published, and of nothing else', async (name, mediaType) => {
    const { status, headers, text } = await feed(name);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(mediaType);
    expect(text).toContain('Fresh');
    expect(app.strapi.contentTypes).toHaveProperty([ARTICLE, 'attributes', 'deskNote']);
    for (const secret of [SECRET, IDENTITY, 'deskNote']) expect(text).not.toContain(secret);
    expect(text).not.toContain('مرفأ');
  });

  it.each(['rss', 'atom'])('in %s are read by another parser, the newest first', async (name) => {
    const parsed = await new Parser().parseString((await feed(name)).text);
    expect(parsed.items.map(({ title }) => title)).toEqual([
      'Fresh',
      'Two days',
      'New <b> & 😀',
      'Old',
    ]);
    expect(parsed.items[2]).toMatchObject({
      link: 'https://news.example.org/en/new-one',
      isoDate: day(9),
    });
    expect(parsed.title).toBe('The Harbour Post');
  });

  it('show a cover in full, and the sources by the words that readers see', async () => {
    const text = (await feed('rss?section=Sport')).text;
    const [channel] = readXml(text).children;
    const [one] = channel === undefined ? [] : childrenOf(channel, 'item');
    if (one === undefined) throw new Error(text);
    expect(childrenOf(one, 'enclosure')[0]?.attributes).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1.*\/uploads\/cover\.png$/u) as string,
      ...{ length: '1000', type: 'image/png' },
    });
    expect(textIn(one, 'dc:source')).toBe('Ministry & Sons');
    expect(textIn(one, 'guid')).toBe(`${ids['New']}:en`);
    expect(textIn(one, 'dc:creator')).toBe('Hanna Merrow');
  });

  it('in JSON Feed and ninjs are as their schemas have them', async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const isFeed = ajv.compile(jsonFeedSchema);
    expect([isFeed(JSON.parse((await feed('json')).text)), isFeed.errors]).toEqual([true, null]);
    const geoJson = { $id: 'https://geojson.org/schema/GeoJSON.json' };
    const ajv2020 = new Ajv2020({ strict: false, schemas: [geoJson] });
    addFormats(ajv2020);
    const isNinjs = ajv2020.compile(ninjsSchema);
    const { items } = JSON.parse((await feed('ninjs')).text) as { items: object[] };
    expect(items).toHaveLength(4);
    for (const one of items) expect([isNinjs(one), isNinjs.errors]).toEqual([true, null]);
    expect(items[2]).toMatchObject({
      bodies: [{ value: expect.stringContaining('<p>The city council approved') as string }],
      infoSources: [{ name: 'Ministry & Sons', uri: 'https://m.example.org/' }],
      associations: [{ name: 'cover' }],
    });
  });

  it('for Google News have the last two days', async () => {
    const { children } = readXml((await feed('news-sitemap')).text);
    expect(children.map((url) => textIn(url, 'loc'))).toEqual([
      'https://news.example.org/en/fresh',
    ]);
    expect(readXml((await feed('news-sitemap?locale=ar')).text).children).toEqual([]);
  });

  it('are of one language, of one section, and as long as is asked for', async () => {
    expect(await titles('?locale=ar')).toEqual(['مرفأ']);
    expect(await titles('?section=World')).toEqual(['Old']);
    expect(await titles('?section=world')).toEqual([]);
    expect(await titles('?limit=2&type=article')).toEqual(['Fresh', 'Two days']);
    const { text } = await feed('json?section=World&limit=3');
    expect(JSON.parse(text)).toMatchObject({
      title: 'The Harbour Post – World',
      home_page_url: 'https://news.example.org/',
      feed_url: expect.stringMatching(
        /\/api\/newsroom\/feed\/json\?section=World&limit=3$/u,
      ) as string,
    });
  });

  it.each([
    ['rss?limit=0', 400, 'limit: it takes a whole number from 1 to 500'],
    ['rss?limit=501', 400, 'limit'],
    ['rss?limit[]=1', 400, 'limit'],
    ['news-sitemap?limit=1001', 400, 'from 1 to 1000'],
    ['rss?section[]=a', 400, 'section: it takes the name of one section'],
    ['rss?section=', 400, 'section'],
    ['rss?locale=fr', 400, 'this site has no language'],
    ['rss?locale[]=en', 400, 'locale'],
    ['rss?type=story', 404, 'this site has "article"'],
    ['rss?type[]=article', 400, 'type: it takes'],
    ['pdf', 404, 'rss, atom, json, news-sitemap, ninjs'],
    ['constructor', 404, 'There is no such feed'],
  ])('refuse %s with %i', async (path, status, message) => {
    const answer = await feed(path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(message.replaceAll('"', String.raw`\"`));
  });

  it.each(FEEDS)('in %s are answered with 304 until something changes', async (name) => {
    const first = await feed(name);
    const conditional = (headers: Record<string, string>) =>
      request(app.strapi.server.httpServer).get(`/api/newsroom/feed/${name}`).set(headers);
    const tag = first.headers['etag'] ?? '';
    const date = first.headers['last-modified'] ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/u);
    const same: Record<string, string>[] = [
      { 'If-None-Match': tag },
      { 'If-Modified-Since': date },
    ];
    for (const headers of same) {
      const answer = await conditional(headers);
      expect([answer.status, answer.text]).toEqual([304, '']);
      expect(answer.headers['etag']).toBe(tag);
    }
    await make.on.update({
      ...{ documentId: ids['Fresh'], data: { byline: `By ${name}` } },
      status: 'published',
    });
    expect((await conditional({ 'If-None-Match': tag })).status).toBe(200);
  });

  it('change where a source is called otherwise, or an article is taken back', async () => {
    const before = (await feed('rss')).headers['etag'];
    await app.strapi.db
      .query(ATTRIBUTION)
      .update({ where: { name: 'Ministry & Sons' }, data: { name: 'Ministry' } });
    await app.strapi.db
      .query(ATTRIBUTION)
      .update({ where: { name: 'Ministry' }, data: { name: 'Ministry & Sons' } });
    const renamed = (await feed('rss')).headers['etag'];
    const documentId = await make.published('Gone', 3);
    const added = (await feed('rss')).headers['etag'];
    await make.on.remove({ documentId });
    expect(new Set([before, renamed, added]).size).toBe(3);
    expect((await feed('rss')).headers['etag']).toBe(renamed);
  });

  it('cost two queries where nothing changed, and the same however many articles there are', async () => {
    const tag = (await feed('rss')).headers['etag'] ?? '';
    const unchanged = await queriesOf(app.strapi, () =>
      request(app.strapi.server.httpServer)
        .get('/api/newsroom/feed/rss')
        .set({ 'If-None-Match': tag }),
    );
    const own = (sql: string) => /newsroom_|`files`/u.test(sql);
    expect(unchanged.filter(({ sql }) => own(sql))).toHaveLength(2);
    const few = await queriesOf(app.strapi, () => feed('rss?limit=3'));
    const more = await queriesOf(app.strapi, () => feed('rss?limit=4'));
    expect(few.filter(({ sql }) => own(sql))).toHaveLength(
      more.filter(({ sql }) => own(sql)).length,
    );
  });

  it('are gone through in pages, each article once', async () => {
    await make.archive(230);
    const found = await titles('?limit=500');
    expect(found).toHaveLength(234);
    expect(new Set(found).size).toBe(234);
    expect(found.at(-1)).toBe('Archive 0');
    expect(await titles()).toHaveLength(50);
  });

  it('answer a HEAD request like a GET without its text', async () => {
    const head = await request(app.strapi.server.httpServer).head('/api/newsroom/feed/rss');
    expect([head.status, head.headers['content-type']]).toEqual([
      200,
      'application/rss+xml; charset=utf-8',
    ]);
  });
});
