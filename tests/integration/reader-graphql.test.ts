import type { AddressInfo } from 'node:net';
import type { LatestItem, ReadPage } from '../../shared/contracts';
import { startApp, type App } from './helpers/app';
import { ANONYMOUS, grantPublic, READ, reading, tokenOf, userWith } from './helpers/callers';
import { ARTICLE } from './helpers/articles';
import { http, type Http } from './helpers/http';
import { IDENTITY, newsroom, queriesOf } from './helpers/newsroom';
import { parsePage } from './helpers/read-schema';

/** As far as it is used here: its own types need another way of looking modules up. */
interface StrapiClient {
  strapi: (options: { baseURL: string }) => { fetch(path: string): Promise<Response> };
}

const IMAGE = 'url alternativeText caption width height formats { url width height mimeType }';

const NEIGHBOUR = 'documentId type title slug datePublished';

/** All that there is to ask of a page. */
const PAGE_QUERY = `query Page($slug: String!, $locale: String, $type: String) {
  newsroomRead(slug: $slug, locale: $locale, type: $type) {
    article {
      documentId type locale title slug byline section body bodyFormat datePublished dateModified
      cover { ${IMAGE} }
    }
    summary {
      text points origin system version writtenAt label digitalSourceType
      review { reviewedAt responsible contact }
    }
    attributions {
      documentId name kind url description sameAs use locator citedUrl archivedUrl accessed
    }
    related { ${NEIGHBOUR} summary summaryLabel }
    previous { ${NEIGHBOUR} }
    next { ${NEIGHBOUR} }
    languages { locale title slug }
    corrections { date kind text }
    movedTo
    jsonLd
    fields
  }
}`;

const LATEST_QUERY = `query Latest(
  $section: String, $locale: String, $type: String, $before: String, $limit: Int
) {
  newsroomLatest(
    section: $section, locale: $locale, type: $type, before: $before, limit: $limit
  ) {
    items {
      ${NEIGHBOUR} locale byline section summary summaryLabel correction dateModified
      cover { ${IMAGE} }
    }
    next
  }
}`;

const LATEST = 'plugin::newsroom.latest.find';

const SECRET = 'Zanzibar';

interface Answer {
  newsroomRead: ReadPage | null;
}

interface Latest {
  newsroomLatest: { items: LatestItem[]; next: string | null } | null;
}

describe('newsroomRead, the query of GraphQL', () => {
  let app: App;
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let main: string;

  const query = (variables: object, caller = ANONYMOUS) =>
    ask.graphql<Answer>(PAGE_QUERY, caller, variables);

  const rest = async (path: string) => {
    const { status, body } = await ask.get(`/api/newsroom/read/${path}`);
    expect(status).toBe(200);
    return parsePage(body);
  };

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'] });
    ask = http(app);
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
    const ministry = await make.attribution({
      ...{ name: 'Foreign ministry', kind: 'government', url: 'https://example.org/ministry' },
      ...{ description: 'A statement', identity: IDENTITY, sameAs: ['Q42'] },
    });
    const older = await make.published('Older', 1);
    const hidden = await make.draft(`${SECRET} hidden`, 2);
    main = await make.published('Main story', 2, {
      ...{ byline: 'A. Writer', section: 'World', cover: await make.image() },
      ...{ attributions: [ministry], related: [older, hidden] },
      citations: [{ source: ministry, use: ['quoted', 'figures'], locator: 'p. 3' }],
      corrections: [
        { date: '2024-03-03T09:00:00.000Z', kind: 'update', text: 'The vote is over.' },
      ],
    });
    await make.published('Newer', 3);
    await make.translated(main, 'ru', { title: 'Главное', slug: 'glavnoe' });
    await make.on.update({ documentId: main, data: { title: `${SECRET} changed` } });
  }, 120_000);
  afterAll(() => app.stop());

  it.each([
    ['main-story', {}],
    ['glavnoe?locale=ru', { locale: 'ru' }],
    ['older', { type: 'article' }],
    ['newer', { locale: null, type: null }],
  ])('answers what the read route answers: %s', async (path, more) => {
    const slug = path.replace(/\?.*/u, '');
    const { data, errors } = await query({ slug, ...more });
    expect(errors).toBeUndefined();
    expect(data?.newsroomRead).toEqual(await rest(path));
    if (slug !== 'main-story') return;
    expect(data?.newsroomRead?.corrections).toHaveLength(1);
    expect(data?.newsroomRead?.attributions).toMatchObject([
      { use: ['quoted', 'figures'], locator: 'p. 3' },
    ]);
  });

  it('answers a documentId, and tells the slug of an article that has moved', async () => {
    const moved = await make.published('Moved', 5, { slug: 'before' });
    await make.on.update({ documentId: moved, data: { slug: 'after' }, status: 'published' });
    const byFormer = await query({ slug: 'before' });
    expect(byFormer.data?.newsroomRead).toMatchObject({
      ...{ movedTo: 'after', article: { documentId: moved, slug: 'after' } },
    });
    const byId = await query({ slug: main });
    expect(byId.data?.newsroomRead).toMatchObject({ movedTo: null, article: { documentId: main } });
  });

  it('is null where no such article is published', async () => {
    await make.draft(`${SECRET} only`, 7, { slug: 'only-a-draft' });
    for (const slug of ['nowhere', '', 'only-a-draft', 'glavnoe', "' OR 1=1--"]) {
      expect(await query({ slug })).toMatchObject({ data: { newsroomRead: null } });
      expect((await query({ slug })).errors).toBeUndefined();
    }
  });

  it.each([
    ['a language that the site lacks', { locale: 'fr' }, 'older?locale=fr'],
    ['a language that is none', { locale: '*' }, 'older?locale=*'],
    ['an empty language', { locale: '' }, 'older?locale='],
    ['an article type that the site lacks', { type: 'recipe' }, 'recipe/older'],
  ])('refuses %s in the words of the read route', async (_what, more, path) => {
    const { data, errors } = await query({ slug: 'older', ...more });
    const { body } = await ask.get(`/api/newsroom/read/${path}`);
    const { message } = body['error'] as { message: string };
    expect(message).not.toBe('');
    expect({ data, errors: errors?.map((one) => one.message) }).toEqual({
      ...{ data: { newsroomRead: null }, errors: [message] },
    });
  });

  it('gives away no draft and nothing private', async () => {
    for (const slug of ['main-story', main, 'older', 'newer']) {
      const { text, data } = await query({ slug });
      expect(data?.newsroomRead).not.toBeNull();
      for (const hidden of [SECRET, IDENTITY]) expect(text).not.toContain(hidden);
    }
    const { errors } = await ask.graphql(
      '{ newsroomRead(slug: "main-story") { attributions { identity } } }',
    );
    expect(errors?.[0]?.message).toContain('Cannot query field "identity"');
  });

  it('has what a change leaves as soon as it is saved', async () => {
    const documentId = await make.published('Fresh', 8);
    expect((await query({ slug: 'fresh' })).data?.newsroomRead?.article.byline).toBeNull();
    await make.on.update({ documentId, data: { byline: 'B. Writer' }, status: 'published' });
    expect((await query({ slug: 'fresh' })).data?.newsroomRead?.article.byline).toBe('B. Writer');
    await make.on.unpublish({ documentId });
    expect((await query({ slug: 'fresh' })).data).toEqual({ newsroomRead: null });
  });

  it('shares what is kept with the read route', async () => {
    await rest('older');
    const queries = await queriesOf(app.strapi, () => query({ slug: 'older' }));
    const onArticles = queries.filter(({ sql }) => sql.includes('newsroom_articles'));
    expect(onArticles).toEqual([]);
  });

  it('is for those who have the right of the read route, and for nobody else', async () => {
    const { strapi } = app;
    const refused = [
      await tokenOf(strapi, 'a token with others', 'custom', reading(ARTICLE)),
      await userWith(strapi, 'a user without it', reading(ARTICLE)),
    ];
    const allowed = [
      await tokenOf(strapi, 'a token with it', 'custom', [READ]),
      await tokenOf(strapi, 'a full-access token', 'full-access'),
      await userWith(strapi, 'a user with it', [READ]),
    ];
    for (const caller of refused) {
      const { data, errors } = await query({ slug: 'older' }, caller);
      expect({ data, errors: errors?.map(({ message }) => message) }).toEqual({
        ...{ data: { newsroomRead: null }, errors: ['Forbidden access'] },
      });
    }
    for (const caller of allowed) {
      expect((await query({ slug: 'older' }, caller)).data?.newsroomRead).not.toBeNull();
    }
  });

  describe('and newsroomLatest', () => {
    const latest = (variables: object, caller = ANONYMOUS) =>
      ask.graphql<Latest>(LATEST_QUERY, caller, variables);
    const route = async (query: string) =>
      (await ask.get(`/api/newsroom/latest${query}`)).body as unknown as {
        data: LatestItem[];
        meta: { next: string | null };
        error?: { message: string };
      };

    beforeAll(() => grantPublic(app.strapi, [LATEST]));

    it.each([
      ['', {}],
      ['?limit=2', { limit: 2 }],
      ['?section=World', { section: 'World' }],
      ['?locale=ru', { locale: 'ru' }],
      ['/article?section=Nowhere', { type: 'article', section: 'Nowhere' }],
    ])('answer what the latest route answers: %s', async (path, variables) => {
      const { data, meta } = await route(path);
      expect(await latest(variables)).toMatchObject({
        data: { newsroomLatest: { items: data, next: meta.next } },
      });
    });

    it('go on where a page ended, and tell no draft', async () => {
      const seen: string[] = [];
      let before: string | null = null;
      do {
        const { data, text }: { data?: Latest | null; text: string } = await latest({
          ...{ limit: 1, before },
        });
        expect(text).not.toContain(SECRET);
        seen.push(...(data?.newsroomLatest?.items ?? []).map(({ slug }) => slug));
        before = data?.newsroomLatest?.next ?? null;
      } while (before !== null && seen.length < 20);
      expect(seen).toEqual((await route('?limit=100')).data.map(({ slug }) => slug));
      expect(seen.length).toBeGreaterThan(2);
    });

    it.each([
      ['a cursor that is none', { before: 'x' }, '?before=x'],
      ['a number too many', { limit: 101 }, '?limit=101'],
      ['a number below one', { limit: -1 }, '?limit=-1'],
      ['an empty section', { section: '' }, '?section='],
      ['a language that the site lacks', { locale: 'fr' }, '?locale=fr'],
      ['an article type that it lacks', { type: 'recipe' }, '/recipe'],
    ])('refuse %s in the words of the latest route', async (_what, variables, path) => {
      const { error } = await route(path);
      const { data, errors } = await latest(variables);
      expect({ data, errors: errors?.map(({ message }) => message) }).toEqual({
        ...{ data: { newsroomLatest: null }, errors: [error?.message] },
      });
    });

    it('have a right of their own each', async () => {
      const { strapi } = app;
      const pages = await tokenOf(strapi, 'a token for pages', 'custom', [READ]);
      const lists = await tokenOf(strapi, 'a token for lists', 'custom', [LATEST]);
      expect((await latest({}, pages)).errors?.[0]?.message).toBe('Forbidden access');
      expect((await query({ slug: 'older' }, lists)).errors?.[0]?.message).toBe('Forbidden access');
      expect((await latest({}, lists)).data?.newsroomLatest?.items.length).toBeGreaterThan(0);
    });
  });

  it('gives a client of GraphQL what Strapi’s client of REST gets', async () => {
    const { httpServer } = app.strapi.server;
    await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
    const { strapi } = jest.requireActual<StrapiClient>('@strapi/client');
    const client = strapi({ baseURL: `${base}/api` });
    const read = await client.fetch('newsroom/read/main-story');
    const page = parsePage(await read.json());
    expect(page.article.documentId).toBe(main);

    const asked = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: PAGE_QUERY, variables: { slug: 'main-story' } }),
    });
    expect(asked.headers.get('Content-Type')).toContain('application/graphql-response+json');
    const { data } = (await asked.json()) as { data: Answer };
    expect(data.newsroomRead).toEqual(page);
  });
});
