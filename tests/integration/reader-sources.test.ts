import { startApp, type App } from './helpers/app';
import { ARTICLE } from './helpers/articles';
import {
  ANONYMOUS,
  grantPublic,
  READ,
  reading,
  SOURCES,
  tokenOf,
  userWith,
  type Caller,
} from './helpers/callers';
import { http, type Http } from './helpers/http';
import { IDENTITY, newsroom, queriesOf } from './helpers/newsroom';

const CSL = 'application/vnd.citationstyles.csl+json';
const DRAFT = 'Zanzibar';

describe('the sources of an article, for reference managers', () => {
  let app: App;
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let main: string;
  let plan: string;
  let speaker: string;
  const callers = new Map<string, Caller>();

  const sources = (path: string, caller?: Caller) => ask.get(`/api/newsroom/read/${path}`, caller);

  const messageOf = ({ body }: Awaited<ReturnType<typeof sources>>) =>
    (body['error'] as { message: string }).message;

  beforeAll(async () => {
    app = await startApp({ locales: ['de'] });
    const { strapi } = app;
    ask = http(app);
    make = newsroom(strapi);
    plan = await make.attribution({
      ...{ name: 'Harbour plan', kind: 'document', url: 'https://example.org/plan' },
    });
    speaker = await make.attribution({ name: 'Ana Lind', kind: 'person', identity: IDENTITY });
    const citations = [
      {
        ...{ source: plan, use: ['document'], url: 'https://example.org/plan/v1' },
        ...{ accessed: '2026-03-01', locator: 'p. 12' },
      },
    ];
    const told = { attributions: [plan, speaker], citations };
    main = await make.published('Harbour', 1, told);
    await make.translated(main, 'de', { title: 'Hafen', slug: 'hafen', attributions: [plan] });
    await make.draft(DRAFT, 2, { slug: 'only-a-draft', attributions: [plan] });
    for (const caller of [
      ANONYMOUS,
      await tokenOf(strapi, 'a read-only token', 'read-only'),
      await tokenOf(strapi, 'a full-access token', 'full-access'),
      await tokenOf(strapi, 'a token with the right', 'custom', [SOURCES]),
      await tokenOf(strapi, 'a token with the read route alone', 'custom', [READ]),
      await userWith(strapi, 'a user with the right', [SOURCES]),
      await userWith(strapi, 'a user without', reading(ARTICLE)),
    ]) {
      callers.set(caller.name, caller);
    }
  }, 60_000);
  afterAll(() => app.stop());

  it.each([
    ['anonymous', 403],
    ['a read-only token', 403],
    ['a full-access token', 200],
    ['a token with the right', 200],
    ['a token with the read route alone', 403],
    ['a user with the right', 200],
    ['a user without', 403],
  ])('are for %s: %i', async (name, status) => {
    for (const path of ['harbour/sources', 'article/harbour/sources', 'nowhere/sources']) {
      const answer = await sources(path, callers.get(name));
      expect(answer.status).toBe(path.startsWith('nowhere') && status === 200 ? 404 : status);
      if (status === 403) expect(answer.text).not.toContain('Harbour');
    }
  });

  describe('for the public', () => {
    beforeAll(() => grantPublic(app.strapi, [SOURCES]));

    it('are CSL-JSON, in the editor’s order', async () => {
      const { status, text, headers } = await sources('harbour/sources');
      expect(status).toBe(200);
      expect(headers['content-type']).toContain(CSL);
      expect(JSON.parse(text)).toEqual([
        {
          ...{ id: plan, type: 'document', title: 'Harbour plan' },
          ...{ URL: 'https://example.org/plan/v1', locator: 'p. 12' },
          accessed: { 'date-parts': [[2026, 3, 1]] },
        },
        { id: speaker, type: 'webpage', title: 'Ana Lind' },
      ]);
      expect(text).not.toContain(IDENTITY);
    });

    it('are the same with the type before the slug, and by documentId', async () => {
      const { text } = await sources('harbour/sources');
      for (const path of ['article/harbour/sources', `${main}/sources`]) {
        expect((await sources(path)).text).toBe(text);
      }
    });

    it('are references in a style, in the language of the article', async () => {
      const apa = await sources('harbour/sources?format=text');
      expect(apa.headers['content-type']).toMatch(/^text\/plain; charset=utf-8/u);
      expect(apa.text).toContain('Retrieved March 1, 2026, from https://example.org/plan/v1');
      const german = await sources('hafen/sources?format=text&style=apa&locale=de');
      expect(german.text).toContain('1. März 2026');
      const vancouver = await sources('harbour/sources?format=html&style=vancouver');
      expect(vancouver.headers['content-type']).toMatch(/^text\/html/u);
      expect(vancouver.text).toMatch(/class="csl-entry".*Harbour plan \[Internet\]/su);
    });

    it('are told to caches, and kept, as a page is', async () => {
      const first = await sources('harbour/sources');
      expect(first.headers['cache-control']).toMatch(/^public, max-age=0/u);
      expect(first.headers['cache-tag']?.split(',').length).toBeGreaterThan(3);
      const etag = first.headers['etag'] ?? '';
      const known = { name: 'a cache', headers: { 'If-None-Match': etag } };
      expect((await sources('harbour/sources', known)).status).toBe(304);
      const queries = await queriesOf(app.strapi, () => sources('harbour/sources'));
      expect(queries.filter(({ sql }) => sql.includes('newsroom_articles'))).toEqual([]);
      const text = await sources('harbour/sources?format=text', known);
      expect(text.status).toBe(200);
    });

    it('have what a change leaves as soon as it is saved', async () => {
      const documentId = await make.published('Fresh', 3, { attributions: [plan] });
      await sources('fresh/sources');
      const citations = [{ source: plan, use: ['quoted'], locator: 'p. 99' }];
      await make.on.update({ documentId, data: { citations }, status: 'published' });
      expect((await sources('fresh/sources')).text).toContain('p. 99');
    });

    it('are none of a draft, and of no article', async () => {
      for (const path of ['only-a-draft/sources', 'nowhere/sources', 'hafen/sources?locale=en']) {
        const answer = await sources(path);
        expect(answer.status).toBe(404);
        expect(answer.text).not.toContain('Harbour');
      }
      expect((await sources('harbour/sources?locale=fr')).status).toBe(400);
    });

    it('are an empty list where there are none', async () => {
      await make.published('Bare', 4);
      expect(JSON.parse((await sources('bare/sources')).text)).toEqual([]);
      expect((await sources('bare/sources?format=text')).status).toBe(200);
    });

    it.each([
      ['format=bibtex', 'format: it takes "csl-json", "text" or "html"'],
      ['format[]=text', 'format: it takes'],
      ['format=text&style=chicago', 'style: it takes one of "apa", "vancouver", "harvard1"'],
      ['format=text&style=../x', 'style: it takes the name of a citation style'],
      ['format=text&style=__proto__', 'style: it takes one of'],
    ])('are refused for %s', async (query, message) => {
      const answer = await sources(`harbour/sources?${query}`);
      expect(answer.status).toBe(400);
      expect(messageOf(answer)).toContain(message);
    });
  });
});
