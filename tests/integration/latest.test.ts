import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { toCursor } from '../../server/src/reader/cursor';
import { tags } from '../../server/src/changes/change';
import type { ReaderService } from '../../server/src/reader/service';
import { articleDigest } from '../../server/src/summary/digest';
import { textOf } from '../../server/src/summary/generator';
import { summaryReviews } from '../../server/src/summary/reviews';
import { toSource } from '../../server/src/summary/source';
import { articleTypes } from '../../server/src/types/article-types';
import { startApp, type App } from './helpers/app';
import { ATTRIBUTION, story } from './helpers/articles';
import { toldBy } from './helpers/told';
import { grantPublic } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { day, FORMATS, newsroom } from './helpers/newsroom';
import { BODIES, BULLETIN, NOTE, OWN_TYPE_FILES, OWN_TYPES } from './helpers/own-types';

const ACTIONS = ['latest', 'feeds', 'ninjs'].map((name) => `plugin::newsroom.${name}.find`);
const FEEDS = ['rss', 'atom', 'json', 'ninjs'];

/** The contract, key by key: a key too many is a failure as one too few is. */
const text = z.string().min(1);
const date = z.iso.datetime();
const answerSchema = z.strictObject({
  data: z.array(
    z.strictObject({
      ...{ documentId: text, type: text, title: text, slug: text, locale: text.nullable() },
      ...{ section: text.nullable(), byline: text.nullable(), summary: text.nullable() },
      summaryLabel: z.enum(['required', 'not required', 'undetermined']).nullable(),
      correction: z.enum(['correction', 'clarification', 'update', 'retraction']).nullable(),
      ...{ datePublished: date.nullable(), dateModified: date.nullable() },
      cover: z
        .strictObject({
          ...{ url: text, alternativeText: text.nullable(), caption: text.nullable() },
          ...{ width: z.number().nullable(), height: z.number().nullable() },
          formats: z.array(
            z.strictObject({ url: text, width: z.number(), height: z.number(), mimeType: text }),
          ),
        })
        .nullable(),
    }),
  ),
  meta: z.strictObject({ next: text.nullable() }),
});

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
}

const on = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;

describe('the list of the latest articles', () => {
  let app: App;
  let ask: Http;
  let newest: string;

  const latest = async (query = '') => {
    const { status, body } = await ask.get(`/api/newsroom/latest${query}`);
    expect(status).toBe(200);
    return answerSchema.parse(body);
  };

  beforeAll(async () => {
    const config = { site: { url: 'https://news.example.org' } };
    app = await startApp({ locales: ['ru'], config });
    ask = http(app);
    await grantPublic(app.strapi, ACTIONS);
    const make = newsroom(app.strapi);
    const cover = await make.image();
    for (let n = 1; n <= 22; n += 1) await make.published(`Article ${n}`, n);
    newest = await make.published('Newest', 25, { cover, byline: 'Ann', section: 'World' });
    await make.on.update({
      ...{ documentId: newest, status: 'published' },
      data: { summaryOrigin: 'none', summary: '' },
    });
    await make.draft('Not yet', 26);
  }, 60_000);
  afterAll(() => app.stop());

  it('has twenty, the newest first, as the contract says', async () => {
    const { data, meta } = await latest();
    expect(data).toHaveLength(20);
    expect(meta.next).not.toBeNull();
    expect(data[0]).toMatchObject({
      ...{ documentId: newest, type: 'article', title: 'Newest', slug: 'newest', locale: 'en' },
      ...{ section: 'World', byline: 'Ann', datePublished: day(25), summary: null },
      cover: { url: '/uploads/cover.png', width: 1600, formats: FORMATS },
    });
    expect(data[1]).toMatchObject({ title: 'Article 22', cover: null });
    expect(data[1]?.summary).toContain('Article 22');
    expect(data[1]?.summary).not.toContain('\n');
    const rest = await latest(`?before=${meta.next}`);
    expect(rest.data.map(({ title }) => title)).toEqual(['Article 3', 'Article 2', 'Article 1']);
    expect(rest.meta.next).toBeNull();
  });

  it('tells what is known of a model’s text and its review, and a retraction', async () => {
    const { strapi } = app;
    const type = articleTypes(strapi).first;
    const title = 'By a model';
    const corrections = [{ date: day(2), kind: 'retraction', text: 'It was made up.' }];
    const data = { summary: 'In short.', corrections };
    const documentId = await newsroom(strapi).published(title, 28, data);
    await strapi.db
      .query(type.uid)
      .updateMany({ where: { documentId }, data: { summaryOrigin: 'model' } });
    await strapi.plugin('newsroom').service<ReaderService>('reader').changed(type.uid);
    const shown = async () => (await latest('?limit=1')).data[0];
    const feed = async () => (await ask.get('/api/newsroom/feed/rss?limit=1')).text;
    expect(await shown()).toMatchObject({ summaryLabel: 'required', correction: 'retraction' });
    expect(await feed()).toContain('In short.&lt;br&gt;&lt;br&gt;🤖');
    const words = { title, body: story(title) };
    const digest = articleDigest(textOf(await toSource(strapi, type, 'en', words)));
    const owner = { type, documentId, locale: 'en' };
    const review = { reviewerId: '1', reviewer: 'Ann', reviewedAt: new Date() };
    const told = await toldBy(strapi, () =>
      summaryReviews(strapi).add(
        owner,
        { text: 'In short.', articleDigest: digest },
        { ...review, responsible: 'The Post', contact: 'post@example.org' },
      ),
    );
    expect(told).toContain(tags.feeds());
    expect(await shown()).toMatchObject({ summaryLabel: 'not required' });
    expect(await feed()).not.toContain('🤖');
    await newsroom(strapi).on.remove({ documentId });
  });

  it('is empty in a language without articles, and in a section that is none', async () => {
    for (const query of ['?locale=ru', '?section=Nowhere']) {
      expect(await latest(query)).toEqual({ data: [], meta: { next: null } });
    }
  });

  it('tells of no draft, whatever else the query says', async () => {
    const { data } = await latest('?status=draft&limit=100&populate=*&filters[title]=Not%20yet');
    expect(data.map(({ title }) => title)).not.toContain('Not yet');
    expect(data).toHaveLength(23);
  });

  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['?limit=0', 400, 'limit: it takes a whole number from 1 to 100'],
    ['?limit=101', 400, 'limit'],
    ['?limit=ten', 400, 'limit'],
    ['?limit=1e1', 400, 'limit'],
    ['?limit=', 400, 'limit'],
    ['?before=', 400, 'before: it takes what `meta.next` of an earlier answer gave'],
    ['?before=hello', 400, 'before'],
    ['?before[]=a', 400, 'before'],
    [`?before=${cursor('abc')}`, 400, 'before'],
    [`?before=${cursor('abc', "1' or 1=1")}`, 400, 'before'],
    ['?section=', 400, 'section: it takes'],
    ['?locale=fr', 400, 'this site has no language'],
    ['?locale=*', 400, 'locale'],
    ['/story', 404, 'this site has'],
    ['?type=story', 404, 'this site has'],
    ['?type=', 400, 'type: it takes the name of one article type'],
    ['/article?type=story', 400, 'as the address'],
  ])('refuses %s with %i', async (query, status, message) => {
    const answer = await ask.get(`/api/newsroom/latest${query}`);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(message)]);
  });
});

const fileOf = (name: string) => `src/api/${name}/content-types/${name}/schema.json`;

/** The site keeps to itself when articles were first shown, by whom, and at which desk. */
function privateFiles(): Record<string, unknown> {
  const bulletin = OWN_TYPE_FILES[fileOf('bulletin')] as {
    options: object;
    attributes: Record<string, object>;
  };
  const hidden = ['firstShown', 'updatedAt', 'publishedAt', 'writer', 'desk'];
  return {
    ...OWN_TYPE_FILES,
    [fileOf('bulletin')]: {
      ...bulletin,
      options: { ...bulletin.options, privateAttributes: hidden },
    },
  };
}

describe('lists and feeds of a type that is private in part', () => {
  let app: App;
  let ask: Http;
  const site = { url: 'https://news.example.org', articleUrl: '/{type}/{slug}' };

  beforeAll(async () => {
    app = await startApp({ files: privateFiles(), config: { types: OWN_TYPES, site } });
    ask = http(app);
    await grantPublic(app.strapi, ACTIONS);
    for (let n = 1; n <= 5; n += 1) {
      const data = {
        ...{ name: `Bulletin ${n}`, path: `b-${n}`, content: BODIES[BULLETIN]?.(`${n}`) },
        ...{ firstShown: new Date(Date.UTC(1987, 2, n)), writer: 'Deepthroat', desk: 'Watergate' },
      };
      await on(app.strapi, BULLETIN).create({ data, status: 'published' });
    }
    const note = { subject: 'A note', words: BODIES[NOTE]?.('canal') };
    await on(app.strapi, NOTE).create({ data: note });
  }, 60_000);
  afterAll(() => app.stop());

  const read = async (path: string) => {
    const answer = await ask.get(`/api/newsroom/${path}`);
    const type = answer.headers['content-type'] ?? '';
    return { ...answer, text: /json/u.test(type) ? JSON.stringify(answer.body) : answer.text };
  };

  it('are in the order of dates that nobody is told, by cursors either', async () => {
    const titles: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { text } = await read(`latest/bulletin?limit=2${next && `&before=${next}`}`);
      const { data, meta } = answerSchema.parse(JSON.parse(text));
      titles.push(...data.map(({ title }) => title));
      expect(data[0]).toMatchObject({ datePublished: null, dateModified: null, byline: null });
      next = meta.next;
      const said = next === null ? '' : Buffer.from(next, 'base64url').toString();
      // An id is of any letters and digits.
      expect(said.replace(/[a-z][a-z\d]{23}/u, '')).not.toMatch(/\d{5}|1987/u);
    }
    expect(titles).toEqual([5, 4, 3, 2, 1].map((n) => `Bulletin ${n}`));
  });

  it('do not go on after an article that is gone, nor by a date that was guessed', async () => {
    for (const cursor of [
      toCursor({ documentId: 'nothing' }),
      toCursor({ documentId: 'nothing', date: Date.UTC(1987, 2, 3) }),
    ]) {
      expect((await ask.get(`/api/newsroom/latest/bulletin?before=${cursor}`)).status).toBe(400);
    }
  });

  it('are of the type that a parameter names, as of one in the address', async () => {
    const { text } = await read('latest?type=bulletin&limit=3');
    expect(JSON.parse(text)).toEqual((await ask.get('/api/newsroom/latest/bulletin?limit=3')).body);
  });

  it.each(['latest/bulletin?section=Watergate', 'feed/rss?type=bulletin&section=Watergate'])(
    'do not tell of a section that is private: %s',
    async (path) => {
      const { status, text } = await read(path);
      expect([status, text]).toEqual([400, expect.stringContaining('have none')]);
    },
  );

  it.each(['latest/bulletin', ...FEEDS.map((name) => `feed/${name}?type=bulletin`)])(
    'hold nothing that is private: %s',
    async (path) => {
      const { status, text, headers } = await read(path);
      expect(status).toBe(200);
      expect(text).toContain('Bulletin 5');
      const year = new Date().getUTCFullYear();
      const rest = `${text} ${headers['last-modified'] ?? ''}`;
      for (const secret of ['1987', String(year), 'Deepthroat', 'Watergate']) {
        expect(rest).not.toContain(secret);
      }
    },
  );

  it('make no sitemap of news, which would say how old an article is', async () => {
    const { status, text } = await read('feed/news-sitemap?type=bulletin');
    expect([status, text]).toEqual([404, expect.stringContaining('is private')]);
  });

  it('are there for a type without languages, slugs, drafts and dates as well', async () => {
    const { data } = answerSchema.parse(JSON.parse((await read('latest/note')).text));
    expect(data).toMatchObject([{ type: 'note', title: 'A note', locale: null }]);
    const { items } = JSON.parse((await read('feed/json?type=note')).text) as {
      items: { url: string; id: string }[];
    };
    const documentId = data[0]?.documentId;
    expect(items).toMatchObject([{ id: documentId, url: `${site.url}/note/${documentId}` }]);
    expect((await read('feed/news-sitemap?type=note')).text).toContain('A note');
  });

  it('name no source that is not there', async () => {
    expect(app.strapi.contentTypes).toHaveProperty([ATTRIBUTION]);
    const { items } = JSON.parse((await read('feed/ninjs?type=bulletin')).text) as {
      items: { infoSources: unknown[] }[];
    };
    expect(items.map(({ infoSources }) => infoSources)).toEqual([[], [], [], [], []]);
  });
});
