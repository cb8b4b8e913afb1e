import { startApp } from './helpers/app';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, ATTRIBUTION } from './helpers/articles';
import {
  ANONYMOUS,
  grantPublic,
  PREVIEW,
  READ,
  reading,
  SOURCES,
  superAdmin,
  tokenOf,
  writing,
  type Caller,
} from './helpers/callers';
import { databases } from './helpers/databases';
import { keepingStock, pinned, stockOf } from './helpers/guard-breaks';
import { http, type Http } from './helpers/http';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET, SECRET_ID, type World } from './helpers/world';

const READS = [...reading(ARTICLE, ATTRIBUTION, PAGE, TOPIC), READ, SOURCES];

/** Reads of articles, by every kind of route. */
const CLOSED: [string, (world: World) => string][] = [
  ['the articles', () => '/api/newsroom/articles'],
  ['one article', ({ first }) => `/api/newsroom/articles/${first}`],
  ['the read route', () => '/api/newsroom/read/alpha?locale=en'],
  ['the sources of one', () => '/api/newsroom/read/alpha/sources?locale=en'],
  ['a populate', () => '/api/topics?populate=articles'],
  ['a count of a populate', () => '/api/topics?populate[articles][count]=true'],
  ['a count of links to any type', () => '/api/topics?populate[items][count]=true'],
  ['a populate within a component', () => '/api/pages?populate[teaser][populate]=articles'],
  ['a filter', () => `/api/pages?filters[articles][title][$startsWith]=${SECRET}`],
  ['a sort', () => '/api/pages?sort=lead.title'],
  ['code of the site’s own', () => '/api/own/plain'],
];

/** Reads that come to no article. */
const OPEN: [string, string][] = [
  ['pages', '/api/pages'],
  ['topics with a component', '/api/topics?populate=teaser'],
  ['sources', '/api/newsroom/attributions?filters[name][$contains]=ministry'],
];

const OPEN_QUERY = '{ topics { title } newsroomAttributions { name } }';
const CLOSED_QUERIES = [
  '{ newsroomArticles { title } }',
  '{ topics { title articles { title } } }',
  '{ newsroomAttributions { name articles_connection { nodes { slug } } } }',
];

describe.each(databases)('articles whose guard cannot be proved, on %s', (_name, create) => {
  const app = appOn(create, {
    locales: ['ru'],
    files: { ...SITE_FILES, ...keepingStock(pinned('findMany')) },
  });
  let ask: Http;
  let world: World;
  let writer: Caller;

  beforeAll(async () => {
    ask = http(app);
    await grantPublic(app.strapi, READS);
    writer = await tokenOf(app.strapi, 'an editor', 'custom', [
      ...READS,
      ...writing(ARTICLE),
      PREVIEW,
    ]);
    world = await publicWorld(app.strapi);
    await addSecrets(app.strapi, world);
  }, 120_000);

  it('one line of the log says by which way, and what that means', () => {
    const [line, ...others] = stockOf(app.strapi).errors;
    expect(others).toEqual([]);
    expect(line).toContain(`The drafts of ${ARTICLE} cannot be proved to stay inside`);
    expect(line).toContain(`populate of ${PAGE}.articles: it is not narrowed`);
    expect(line).toContain('answered with 503');
  });

  it.each(CLOSED)('%s: 503', async (_what, path) => {
    for (const caller of [ANONYMOUS, writer]) {
      const { status, text, body, headers } = await ask.get(path(world), caller);
      expect({ status, path: path(world) }).toEqual({ status: 503, path: path(world) });
      expect(body['error']).toMatchObject({ status: 503, name: 'ServiceUnavailableError' });
      expect(text).toContain(`${ARTICLE} cannot be read at the moment`);
      expect(text).not.toContain(SECRET);
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it.each(CLOSED_QUERIES)('GraphQL, %s: 503', async (query) => {
    const { status, text } = await ask.send('post', '/graphql', ANONYMOUS, { query });
    expect(status).toBe(503);
    expect(text).toContain('cannot be read at the moment');
    expect(text).not.toContain(SECRET);
  });

  it('a write by a caller who may read drafts: 503, and nothing written', async () => {
    const path = `/api/newsroom/articles/${SECRET_ID}?status=draft`;
    const { status } = await ask.send('put', path, writer, { data: { byline: 'me' } });
    expect(status).toBe(503);
    expect(await articles(app.strapi).rows({ byline: 'me' })).toEqual([]);
  });

  it.each(OPEN)('%s stay open', async (_what, path) => {
    expect((await ask.get(path)).status).toBe(200);
  });

  it('GraphQL stays open for other types', async () => {
    const { errors, data } = await ask.graphql(OPEN_QUERY);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ topics: [{ title: 'Front' }] });
  });

  it('the admin panel stays open', async () => {
    const admin = await superAdmin(app.strapi, (credentials) => ask.login(credentials));
    const { status, text } = await ask.get(
      `/content-manager/collection-types/${ARTICLE}?pageSize=50`,
      admin,
    );
    expect(status).toBe(200);
    expect(text).toContain(SECRET);
  });

  it('code that serves no request goes on', async () => {
    const rows = await articles(app.strapi).rows({ documentId: SECRET_ID });
    expect(rows).toHaveLength(1);
  });
});

describe.each([
  ['reads of one row', pinned('findOne'), 'load of api::page.page.articles'],
  ['counts', pinned('count'), 'count: it is not narrowed'],
  ['the whole entity manager, frozen', 'Object.freeze(manager);', 'findMany: it is not narrowed'],
  [
    'the Document Service',
    'strapi.documents.use = () => () => undefined;',
    'its status is not changed to published',
  ],
  [
    'the proof itself',
    `const { app } = strapi.server;
     const createContext = app.createContext.bind(app);
     app.createContext = (req, res) => {
       if (req.url === '/') throw new Error('none');
       return createContext(req, res);
     };`,
    'the proof could not be run',
  ],
])('where what is out of order is %s', (_what, breaks, complaint) => {
  it('the articles are closed, and the log says why', async () => {
    const app = await startApp({ files: { ...SITE_FILES, ...keepingStock(breaks) } });
    try {
      await grantPublic(app.strapi, READS);
      expect(stockOf(app.strapi).errors.join()).toContain(complaint);
      const ask = http(app);
      expect((await ask.get('/api/newsroom/articles')).status).toBe(503);
      expect((await ask.get('/api/pages')).status).toBe(200);
    } finally {
      await app.stop();
    }
  });
});
