import { startApp, type App } from './helpers/app';
import { ARTICLE, articles, ATTRIBUTION } from './helpers/articles';
import {
  ANONYMOUS,
  PREVIEW,
  reading,
  superAdmin,
  tokenOf,
  writing,
  type Caller,
} from './helpers/callers';
import { http, type Http } from './helpers/http';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET, SECRET_ID, type World } from './helpers/world';

const TYPES = [ARTICLE, ATTRIBUTION, PAGE, TOPIC];
const ACTIONS = [...reading(...TYPES), ...writing(...TYPES)];

interface Write {
  name: string;
  method: 'post' | 'put';
  path: (world: World) => string;
  data: (world: World) => object;
}

const write = (
  name: string,
  method: Write['method'],
  path: Write['path'],
  data: Write['data'] = () => ({}),
): Write => ({ name, method, path, data });

const ARTICLES = '/api/newsroom/articles';
const ATTRIBUTIONS = '/api/newsroom/attributions';

/** Writes that answer with drafts in stock Strapi. */
const WRITES: Write[] = [
  write(
    'a new draft that links to a draft',
    'post',
    () => `${ARTICLES}?status=draft&populate=related`,
    () => ({ title: 'New', related: [SECRET_ID] }),
  ),
  write('an untouched draft', 'put', () => `${ARTICLES}/${SECRET_ID}?status=draft`),
  write(
    'a draft, by the fields asked for',
    'put',
    () => `${ARTICLES}/${SECRET_ID}?status=draft&fields=title&populate=attributions`,
    () => ({ byline: 'me' }),
  ),
  write(
    'the draft of a published article',
    'put',
    ({ second }) => `${ARTICLES}/${second}?status=draft&populate=*`,
    () => ({ byline: 'me' }),
  ),
  write(
    'the draft of a published article, without a word of what to answer',
    'put',
    ({ second }) => `${ARTICLES}/${second}?status=draft`,
    () => ({ byline: 'me' }),
  ),
  write(
    'a new attribution of a draft',
    'post',
    () => `${ATTRIBUTIONS}?status=draft&populate=articles`,
    ({ first }) => ({ name: 'New', kind: 'other', articles: [SECRET_ID, first] }),
  ),
  write(
    'an attribution',
    'put',
    ({ lonely }) => `${ATTRIBUTIONS}/${lonely}?status=draft&populate[articles][populate]=*`,
  ),
  write(
    'an attribution, by a condition on its articles',
    'put',
    ({ ministry }) =>
      `${ATTRIBUTIONS}/${ministry}?status=draft&fields=name&populate[articles][filters][title][$startsWith]=${SECRET}`,
    () => ({ description: 'x' }),
  ),
  write(
    'a new topic of the site',
    'post',
    () => '/api/topics?status=draft&populate=articles',
    () => ({ title: 'New', articles: [SECRET_ID] }),
  ),
  write(
    'a topic of the site',
    'put',
    ({ topic }) => `/api/topics/${topic}?status=draft&populate=*`,
  ),
  write('a topic, by its items', 'put', ({ topic }) => `/api/topics/${topic}?populate=items`),
  write(
    'a new page of the site',
    'post',
    () => '/api/pages?status=draft&populate=articles',
    () => ({ title: 'New', articles: [SECRET_ID] }),
  ),
  write(
    'a page of the site',
    'put',
    ({ page }) =>
      `/api/pages/${page}?status=draft&populate[teaser][populate]=articles&fields=title`,
  ),
];

const MUTATIONS: [string, (world: World) => string][] = [
  [
    'a new draft that links to a draft',
    () => `createNewsroomArticle(status: DRAFT, data: { title: "New", related: ["${SECRET_ID}"] }) {
      documentId related { title } }`,
  ],
  [
    'a new draft, by its own fields',
    () => `createNewsroomArticle(status: DRAFT, data: { title: "Own", next: "${SECRET_ID}" }) {
      title next { title } }`,
  ],
  [
    'an untouched draft',
    () => `updateNewsroomArticle(documentId: "${SECRET_ID}", status: DRAFT, data: {}) {
      slug summary body attributions { articles { title } } }`,
  ],
  [
    'the draft of a published article',
    ({ second }) => `updateNewsroomArticle(documentId: "${second}", status: DRAFT, data: {}) {
      summary section localizations { title } related { title } }`,
  ],
  [
    'a new attribution of a draft',
    () => `createNewsroomAttribution(data: { name: "New", kind: other, articles: ["${SECRET_ID}"] }) {
      name articles { title } articles_connection { nodes { slug } } }`,
  ],
  [
    'an attribution',
    ({ lonely }) => `updateNewsroomAttribution(documentId: "${lonely}", data: { name: "Accord" }) {
      articles(filters: { title: { startsWith: "${SECRET}" } }) { title } }`,
  ],
  [
    'a topic of the site',
    ({ topic }) => `updateTopic(documentId: "${topic}", data: { title: "Back" }) {
      articles { title } teaser { articles { title } }
      zone { ... on ComponentSharedTeaser { articles { title } } } }`,
  ],
];

describe('what a write answers', () => {
  let app: App;
  let ask: Http;
  let world: World;
  /** May write, and not read drafts. */
  let writer: Caller;
  /** May both. */
  let editor: Caller;

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'], files: SITE_FILES });
    ask = http(app);
    world = await publicWorld(app.strapi);
    await addSecrets(app.strapi, world);
    writer = await tokenOf(app.strapi, 'a writer', 'custom', ACTIONS);
    editor = await tokenOf(app.strapi, 'an editor', 'custom', [...ACTIONS, PREVIEW]);
  }, 120_000);
  afterAll(() => app.stop());

  it.each(WRITES)('REST, $name: a draft only to who may read it', async (asked) => {
    const data = asked.data(world);
    const send = (caller: Caller) => ask.send(asked.method, asked.path(world), caller, { data });
    const shown = await send(writer);
    expect(shown.status).toBe(asked.method === 'post' ? 201 : 200);
    expect(shown.text).not.toContain(SECRET);
    expect((await send(editor)).text).toContain(SECRET);
  });

  it.each(MUTATIONS)('GraphQL, %s: a draft only to who may read it', async (_name, body) => {
    const mutation = `mutation { ${body(world)} }`;
    const shown = await ask.graphql(mutation, writer);
    expect(shown.errors).toBeUndefined();
    expect(shown.text).not.toContain(SECRET);
    expect((await ask.graphql(mutation, editor)).text).toContain(SECRET);
  });

  it('is what the writer sent and what names it, where a new draft may not be read', async () => {
    const data = { title: 'Mine', section: 'World' };
    const { body } = await ask.send('post', `${ARTICLES}?status=draft&populate=*`, writer, {
      data,
    });
    expect(body['data']).toEqual({
      id: expect.any(Number) as number,
      documentId: expect.any(String) as string,
      locale: 'en',
      ...data,
    });
    const { documentId } = body['data'] as { documentId: string };
    const [row] = await articles(app.strapi).rows({ documentId });
    expect(row).toMatchObject({ title: 'Mine', section: 'World', publishedAt: null });
  });

  it('is the whole article where it was published, with what was asked for', async () => {
    const data = {
      title: 'Out',
      attributions: [world.summit, world.ministry],
      related: [world.first],
    };
    const path = `${ARTICLES}?populate[attributions][fields]=name&populate[related][fields]=title`;
    const { status, body } = await ask.send('post', path, writer, { data });
    expect(status).toBe(201);
    expect(body['data']).toMatchObject({
      title: 'Out',
      slug: 'out',
      publishedAt: expect.any(String) as string,
      attributions: [{ name: 'Summit declarations' }, { name: 'Foreign ministry' }],
      related: [{ title: 'Alpha' }],
    });
  });

  it('is only the fields asked for', async () => {
    const data = { title: 'Few' };
    const { body } = await ask.send('post', `${ARTICLES}?fields=slug`, writer, { data });
    expect(Object.keys(body['data'] as object).sort()).toEqual(['documentId', 'id', 'slug']);
  });

  it('keeps the links to drafts that a writer made without seeing them', async () => {
    const data = { name: 'Blind', kind: 'other', articles: [SECRET_ID] };
    const { body } = await ask.send('post', `${ATTRIBUTIONS}?populate=articles`, writer, { data });
    const { documentId, articles: shown } = body['data'] as {
      documentId: string;
      articles: unknown[];
    };
    expect(shown).toEqual([]);
    const stored = await ask.get(
      `${ATTRIBUTIONS}/${documentId}?status=draft&populate=articles`,
      editor,
    );
    expect(stored.text).toContain(SECRET_ID);
  });

  describe('about a slug that is taken', () => {
    const claim = async (slug: string, caller: Caller) => {
      const answer = await ask.send('post', ARTICLES, caller, { data: { title: 'Mine', slug } });
      expect(answer.status).toBe(400);
      return (answer.body['error'] as { message: string }).message;
    };

    it('names the draft that has it to who may read drafts, and to no one else', async () => {
      expect(await claim('zanzibar-never', editor)).toContain(`"${SECRET} never" (${SECRET_ID})`);
      const message = await claim('zanzibar-never', writer);
      expect(message).toContain('another article');
      expect(message).not.toContain(SECRET);
      expect(message).not.toContain(SECRET_ID);
    });

    it('names a published article by its published title, whatever its draft says', async () => {
      for (const caller of [writer, editor]) {
        expect(await claim('beta', caller)).toContain('the article "Beta"');
      }
    });
  });

  describe('by code of the site’s own', () => {
    it('has drafts where the code allows them', async () => {
      expect((await ask.get('/api/own/allowed', ANONYMOUS)).text).toContain(SECRET);
    });

    it('has none where it does not, however it reads', async () => {
      const { status, text, body } = await ask.get('/api/own/plain', ANONYMOUS);
      expect(status).toBe(200);
      expect(text).not.toContain(SECRET);
      const published = await articles(app.strapi).rows({ publishedAt: { $notNull: true } });
      expect(body['rows']).toHaveLength(published.length);
      expect(body['count']).toBe(published.length);
    });

    it('is really written and deleted where the code does so in the database', async () => {
      const { status, body } = await ask.send('post', '/api/own/rows', ANONYMOUS);
      expect(status).toBe(200);
      // Only the plain read among them finds no draft.
      expect(body).toEqual([true, true, false, true]);
      expect(await articles(app.strapi).rows({ title: 'Own row' })).toEqual([]);
    });

    it('keeps the shape of an action on several languages', async () => {
      const { status, body } = await ask.send('post', `/api/own/publish/${world.page}`, ANONYMOUS);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        documentId: world.page,
        entries: [{ documentId: world.page, teaser: { label: 'a' } }],
      });
    });
  });

  it('is the drafts themselves in the admin panel', async () => {
    const admin = await superAdmin(app.strapi, (credentials) => ask.login(credentials));
    const base = '/content-manager';
    for (const path of [
      `${base}/collection-types/${ARTICLE}?page=1&pageSize=50&sort=title:DESC`,
      `${base}/collection-types/${ARTICLE}/${world.second}`,
      `${base}/relations/${ATTRIBUTION}/${world.lonely}/articles`,
    ]) {
      const { status, text } = await ask.get(path, admin);
      expect(status).toBe(200);
      expect(text).toContain(SECRET);
    }
    const saved = await ask.send('put', `${base}/collection-types/${ARTICLE}/${SECRET_ID}`, admin, {
      byline: 'Ada',
    });
    expect(saved.body['data']).toMatchObject({ title: `${SECRET} never`, byline: 'Ada' });
  });
});
