import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import {
  ANONYMOUS,
  grantPublic,
  PREVIEW,
  READ,
  reading,
  superAdmin,
  tokenOf,
  userWith,
  writing,
  type Caller,
} from './helpers/callers';
import { http, type Http } from './helpers/http';
import { day, IDENTITY, newsroom, queriesOf } from './helpers/newsroom';
import { parsePage } from './helpers/read-schema';

describe('the plugin’s own routes', () => {
  let app: App;
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let published: string;
  let draft: string;
  let source: string;
  const callers = new Map<string, Caller>();

  const readAs = (name: string) => ask.get('/api/newsroom/read/open', callers.get(name));
  const previewAs = (name: string, id = draft, query = '') =>
    ask.get(`/api/newsroom/preview/${id}${query}`, callers.get(name));

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'] });
    const { strapi } = app;
    ask = http(app);
    make = newsroom(strapi);
    source = await make.attribution({ name: 'A person close to the talks', identity: IDENTITY });
    published = await make.published('Open', 1, { attributions: [source] });
    draft = await make.draft('Closed', 2, {
      attributions: [source],
      related: [published],
      datePublished: null,
    });
    const types = [ARTICLE, ATTRIBUTION];
    for (const caller of [
      ANONYMOUS,
      await tokenOf(strapi, 'a read-only token', 'read-only'),
      await tokenOf(strapi, 'a custom token without', 'custom', reading(...types)),
      await tokenOf(strapi, 'a custom token with the read route', 'custom', [READ]),
      await tokenOf(strapi, 'a custom token with the right', 'custom', [PREVIEW]),
      await tokenOf(strapi, 'a full-access token', 'full-access'),
      await userWith(strapi, 'a user without', [...reading(...types), ...writing(...types)]),
      await userWith(strapi, 'a user with the read route', [READ]),
      await userWith(strapi, 'a user with the right', [PREVIEW]),
    ]) {
      callers.set(caller.name, caller);
    }
  }, 60_000);
  afterAll(() => app.stop());

  describe('the read route', () => {
    it.each([
      ['anonymous', 403],
      ['a read-only token', 200],
      ['a custom token without', 403],
      ['a custom token with the read route', 200],
      ['a custom token with the right', 403],
      ['a full-access token', 200],
      ['a user without', 403],
      ['a user with the read route', 200],
    ])('answers %s with %i', async (name, status) => {
      const answer = await readAs(name);
      expect(answer.status).toBe(status);
      if (status === 200) expect(parsePage(answer.body).article.title).toBe('Open');
      else expect(answer.text).not.toContain('Open');
    });

    it.each([
      'a read-only token',
      'a custom token with the read route',
      'a user with the read route',
    ])('costs %s no query but those by which Strapi finds out who asks', async (name) => {
      await readAs(name);
      const queries = await queriesOf(app.strapi, () => readAs(name));
      // The look has a connection of its own.
      expect(queries.length).toBeGreaterThan(0);
      expect(queries.filter(({ sql }) => /newsroom_|`files`/u.test(sql))).toEqual([]);
    });
  });

  describe('the preview route', () => {
    it.each([
      ['anonymous', 403],
      ['a read-only token', 403],
      ['a custom token without', 403],
      ['a custom token with the read route', 403],
      ['a custom token with the right', 200],
      ['a full-access token', 200],
      ['a user without', 403],
      ['a user with the right', 200],
    ])('answers %s with %i', async (name, status) => {
      const answer = await previewAs(name);
      expect(answer.status).toBe(status);
      if (status === 403) expect(answer.text).not.toContain('Closed');
    });

    it('shows a draft as its page will be, and keeps it out of every cache', async () => {
      const answer = await previewAs('a user with the right');
      expect(parsePage(answer.body)).toMatchObject({
        article: { documentId: draft, title: 'Closed', datePublished: null },
        summary: { origin: 'extractive' },
        attributions: [{ documentId: source }],
        related: [{ title: 'Open', datePublished: day(1) }],
        previous: { title: 'Open' },
        next: null,
        languages: [],
      });
      expect(answer.headers['cache-control']).toBe('private, no-store');
    });

    it('shows the draft of a published article, not what readers see', async () => {
      await make.on.update({ documentId: published, data: { byline: 'Next edition' } });
      const answer = await previewAs('a full-access token', published);
      expect(parsePage(answer.body).article).toMatchObject({
        title: 'Open',
        byline: 'Next edition',
      });
      expect((await readAs('a full-access token')).text).not.toContain('Next edition');
    });

    it.each([
      ['a document that is none', 'nothingnothingnothing00', '', 404],
      ['a language that the draft lacks', '', '?locale=ru', 404],
      ['a language that the site lacks', '', '?locale=fr', 400],
      ['a language that is none', '', '?locale[]=en', 400],
    ])('refuses %s', async (_name, id, query, status) => {
      const answer = await previewAs('a full-access token', id || draft, query);
      expect(answer.status).toBe(status);
      const details = status === 404 ? { missing: 'article' } : {};
      expect(answer.body['error']).toMatchObject({ details });
    });
  });

  it('are for an administrator to give: to roles and to tokens', async () => {
    const admin = await superAdmin(app.strapi, (credentials) => ask.login(credentials));
    for (const path of ['/users-permissions/permissions', '/admin/content-api/permissions']) {
      const { body } = await ask.get(path, admin);
      const permissions = (body['permissions'] ?? body['data']) as Record<
        string,
        { controllers: Record<string, unknown> }
      >;
      const { reader, summary } = permissions['plugin::newsroom']?.controllers ?? {};
      const actions = Array.isArray(reader) ? (reader as string[]) : Object.keys(reader as object);
      expect([...actions].sort()).toEqual(['findOne', 'preview', 'sources', 'summary']);
      expect(summary).toBeUndefined();
    }
  });

  describe('for the public', () => {
    beforeAll(() => grantPublic(app.strapi, [...reading(ARTICLE, ATTRIBUTION), READ, PREVIEW]));

    it('the read route is open once an administrator ticks it', async () => {
      expect((await readAs('anonymous')).status).toBe(200);
    });

    it('which opens nothing to a token that may only preview', async () => {
      expect((await readAs('a custom token with the right')).status).toBe(403);
    });

    it('the preview route is closed even where an administrator ticks it', async () => {
      const answer = await previewAs('anonymous');
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('Closed');
      // Not even whether there is such a draft.
      const other = await previewAs('anonymous', 'nothingnothingnothing00');
      expect(other.text).toBe(answer.text);
    });
  });

  describe('who an unnamed source is', () => {
    const ATTRIBUTIONS = '/api/newsroom/attributions';
    const everyone = () => [...callers.values()];

    it.each([
      [ATTRIBUTIONS],
      [`${ATTRIBUTIONS}?populate=*`],
      [`${ATTRIBUTIONS}?_q=${IDENTITY}`],
      [`${ATTRIBUTIONS}?_q=Wood`],
      [`${ATTRIBUTIONS}?fields=identity`],
      [`${ATTRIBUTIONS}?filters[identity][$startsWith]=${IDENTITY}`],
      [`${ATTRIBUTIONS}?sort=identity`],
      [`/api/newsroom/articles?populate=*`],
      [`/api/newsroom/articles?populate[attributions][fields]=identity`],
      [`/api/newsroom/articles?populate[attributions][filters][identity][$notNull]=true`],
      [`/api/newsroom/articles?filters[attributions][identity][$startsWith]=${IDENTITY}`],
      [`/api/newsroom/articles?sort=attributions.identity`],
      [`/api/newsroom/read/open`],
    ])('is in no answer to %s', async (path) => {
      for (const caller of everyone()) {
        const { text, status } = await ask.get(path, caller);
        expect(text).not.toContain(IDENTITY);
        expect(text).not.toContain('"identity":');
        expect(status).toBeLessThan(500);
      }
    });

    it('cannot be found out by searching', async () => {
      for (const caller of [ANONYMOUS, callers.get('a full-access token')]) {
        const search = (term: string) => ask.get(`${ATTRIBUTIONS}?_q=${term}`, caller);
        expect((await search('close')).body['data']).toHaveLength(1);
        expect((await search('Wood')).body['data']).toEqual([]);
      }
    });

    it('is in no answer to a write or a preview', async () => {
      const full = callers.get('a full-access token');
      const data = { name: 'Another', kind: 'person', identity: IDENTITY };
      const created = await ask.send('post', ATTRIBUTIONS, full, { data });
      expect(created.text).not.toContain(IDENTITY);
      const preview = await previewAs('a full-access token');
      expect(preview.text).not.toContain(IDENTITY);
      const { text } = await ask.graphql(
        `mutation { updateNewsroomAttribution(documentId: "${source}", data: { description: "x" }) { name description } }`,
        full,
      );
      expect(text).not.toContain(IDENTITY);
    });
  });
});
