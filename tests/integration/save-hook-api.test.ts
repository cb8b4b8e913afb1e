import * as spelling from '../../server/src/slugs/from-title';
import { startApp, type App } from './helpers/app';
import {
  ARTICLE,
  articles,
  ATTRIBUTION,
  isFrom,
  refusal,
  story,
  type Doc,
} from './helpers/articles';
import { tokenOf, writing, type Caller } from './helpers/callers';
import { http, type Answer } from './helpers/http';

let app: App;
let on: ReturnType<typeof articles>;
let full: Caller;

beforeAll(async () => {
  app = await startApp({ locales: ['ru'] });
  on = articles(app.strapi);
  full = await tokenOf(app.strapi, 'a full token', 'full-access');
});
afterAll(() => app.stop());

const ARTICLES = '/api/newsroom/articles';
const docIn = (answer: Answer) => answer.body['data'] as unknown as Doc;
const errorIn = (answer: Answer) =>
  answer.body['error'] as unknown as { name: string; message: string; details: unknown };

describe('an article that is written over REST', () => {
  const post = (data: object, query = '', caller = full) =>
    http(app).send('post', `${ARTICLES}${query}`, caller, { data });

  it('gets slug, summary and date by being created, which publishes it', async () => {
    const answer = await post({ title: 'By REST', body: story('REST') });
    expect(answer.status).toBe(201);
    const doc = docIn(answer);
    expect(doc).toMatchObject({ slug: 'by-rest', summaryOrigin: 'extractive' });
    expect(isFrom(story('REST'), doc.summary)).toBe(true);
    expect(doc.datePublished).not.toBeNull();
    const { documentId, slug, summary, datePublished } = doc;
    const rows = await on.rows({ documentId });
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatchObject({ slug, summary, datePublished });
  });

  it('gets a new summary by being updated, in the language of the call', async () => {
    const { documentId } = docIn(
      await post({ title: 'Updated', body: story('first') }, '?status=draft'),
    );
    const data = { title: 'Обновлено', body: story('второй') };
    const path = `${ARTICLES}/${documentId}?locale=ru&status=draft`;
    const russian = docIn(await http(app).send('put', path, full, { data }));
    expect(russian).toMatchObject({ locale: 'ru', slug: 'obnovleno', datePublished: null });
    expect(isFrom(story('второй'), russian.summary)).toBe(true);
  });

  it('is refused a slug that another one has, with a 400 that names it', async () => {
    const holder = docIn(await post({ title: 'REST holder' }));
    const answer = await post({ title: 'REST second', slug: 'rest-holder' });
    expect(answer.status).toBe(400);
    const { message, details } = errorIn(answer);
    expect(message).toContain(`"REST holder" (${holder.documentId})`);
    expect(details).toMatchObject({ errors: [{ path: ['slug'] }] });
  });

  it('is not told of the draft that has the slug without the right to read drafts', async () => {
    const holder = docIn(await post({ title: 'Secret holder' }, '?status=draft'));
    const writer = await tokenOf(app.strapi, 'a writer', 'custom', writing(ARTICLE));
    const answer = await post({ title: 'Curious', slug: 'secret-holder' }, '', writer);
    expect(answer.status).toBe(400);
    expect(errorIn(answer).message).toContain('another article');
    expect(answer.text).not.toContain('Secret holder');
    expect(answer.text).not.toContain(holder.documentId);
  });

  it.each(['title', 'slug', 'byline', 'section'])(
    'is refused a %s of 256 characters by its name',
    async (field) => {
      const answer = await post({ title: 'Long', [field]: 'x'.repeat(256) }, '?status=draft');
      expect(answer.status).toBe(400);
      expect(errorIn(answer).details).toMatchObject({ errors: [{ path: [field] }] });
    },
  );

  it('has its documentId for a slug where the spelling of its title fails', async () => {
    const failing = jest.spyOn(spelling, 'slugFromTitle').mockImplementation(() => {
      throw new Error('out of letters');
    });
    const log = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const answer = await post({ title: 'Unspelt' });
    failing.mockRestore();
    expect(answer.status).toBe(201);
    const doc = docIn(answer);
    expect(doc.slug).toBe(doc.documentId);
    expect(log).toHaveBeenCalledWith(expect.stringContaining(doc.documentId));
    expect(log).toHaveBeenCalledWith(expect.stringContaining('out of letters'));
    log.mockRestore();
  });

  it('keeps a title of 255 characters, right to left and with emoji', async () => {
    const title = `${'مجلس '.repeat(50)}🎉🚢`.padEnd(255, '!');
    expect(docIn(await post({ title }))).toMatchObject({ title });
  });
});

describe('an article that is written over GraphQL', () => {
  interface Written {
    article: { documentId: string; slug: string; summary: string; summaryOrigin: string };
  }
  const fields = '{ documentId slug summary summaryOrigin }';

  it('gets slug and summary by being created and by being updated', async () => {
    const created = await http(app).graphql<Written>(
      `mutation ($data: NewsroomArticleInput!) { article: createNewsroomArticle(data: $data) ${fields} }`,
      full,
      { data: { title: 'By GraphQL', body: story('GraphQL') } },
    );
    expect(created.errors).toBeUndefined();
    const article = created.data?.article;
    expect(article).toMatchObject({ slug: 'by-graphql', summaryOrigin: 'extractive' });
    expect(isFrom(story('GraphQL'), article?.summary ?? null)).toBe(true);
    const updated = await http(app).graphql<Written>(
      `mutation ($id: ID!, $data: NewsroomArticleInput!) {
        article: updateNewsroomArticle(documentId: $id, data: $data) ${fields}
      }`,
      full,
      { id: article?.documentId, data: { body: story('mutation') } },
    );
    expect(isFrom(story('mutation'), updated.data?.article.summary ?? null)).toBe(true);
  });

  it('is refused a slug that another one has', async () => {
    await on.create({ data: { title: 'Graph holder' } });
    const { errors, data } = await http(app).graphql<Written>(
      `mutation ($data: NewsroomArticleInput!) { article: createNewsroomArticle(data: $data) ${fields} }`,
      full,
      { data: { title: 'Graph second', slug: 'graph-holder' } },
    );
    expect(data?.article ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain('"Graph holder"');
  });
});

describe('an article that was imported past the save', () => {
  it('gets its slug by being published, in each language', async () => {
    await on.create({ data: { title: 'Brought in' } });
    const row = { documentId: 'broughtinbroughtinbrough', publishedAt: null };
    const rows = [
      { ...row, locale: 'en', title: 'Brought in', slug: null },
      { ...row, locale: 'ru', title: '🚚', slug: ' ' },
    ];
    for (const data of rows) await app.strapi.db.query(ARTICLE).create({ data });
    await on.publish({ documentId: row.documentId, locale: '*' });
    for (const [locale, slug] of [
      ['en', 'brought-in-2'],
      ['ru', row.documentId],
    ]) {
      const slugs = (await on.rows({ documentId: row.documentId, locale })).map((doc) => doc.slug);
      expect(slugs).toEqual([slug, slug]);
    }
  });
});

describe('an attribution’s url', () => {
  const attributions = () =>
    app.strapi.documents(ATTRIBUTION) as unknown as {
      create(params: object): Promise<{ documentId: string; url: string | null }>;
      update(params: object): Promise<{ url: string | null }>;
      findOne(params: object): Promise<{ url: string | null }>;
      clone(params: object): Promise<unknown>;
    };
  const create = (url: unknown) => attributions().create({ data: { name: 'Ministry', url } });
  const expectRefusal = async (call: Promise<unknown>) => {
    const { name, message, details } = await refusal(call);
    expect(name).toBe('ValidationError');
    expect(message).toContain('url');
    expect(details.errors).toMatchObject([{ path: ['url'] }]);
  };

  it.each([['https://example.org/report?year=2026#page-3'], ['http://example.org']])(
    'is kept as %s',
    async (url) => {
      expect((await create(url)).url).toBe(url);
    },
  );

  it.each([[null], [''], [undefined]])('may be left out as %p', async (url) => {
    expect((await create(url)).url || null).toBeNull();
  });

  it.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['data:text/html,<p>'],
    ['/report'],
    ['//example.org'],
    ['example.org'],
    ['https://'],
    ['https://exa mple.org'],
    [' https://example.org'],
    [42],
  ])('is refused as %j', async (url) => {
    await expectRefusal(create(url));
  });

  it('is refused over REST with a 400 that names the field', async () => {
    const data = { name: 'Ministry', url: 'javascript:alert(1)' };
    const answer = await http(app).send('post', '/api/newsroom/attributions', full, { data });
    expect(answer.status).toBe(400);
    expect(errorIn(answer).message).toContain('url');
    expect(errorIn(answer).details).toMatchObject({ errors: [{ path: ['url'] }] });
  });

  it('is refused on update and clone too, and the old one stays', async () => {
    const url = 'https://example.org/before';
    const { documentId } = await create(url);
    const data = { url: 'javascript:alert(1)' };
    await expectRefusal(attributions().update({ documentId, data }));
    await expectRefusal(attributions().clone({ documentId, data }));
    expect((await attributions().findOne({ documentId })).url).toBe(url);
    const updated = await attributions().update({ documentId, data: { url: null } });
    expect(updated.url).toBeNull();
  });
});

describe('relations', () => {
  const names = (doc: Doc | null | undefined, field: string, name: string) =>
    (doc?.[field] as Record<string, unknown>[] | undefined)?.map((related) => related[name]);

  it('keep their order through publish and republish', async () => {
    const sources: string[] = [];
    for (const name of ['Zeta', 'Alpha', 'Midway']) {
      const { documentId } = await app.strapi.documents(ATTRIBUTION).create({ data: { name } });
      sources.push(documentId);
    }
    const related: string[] = [];
    for (const title of ['Third', 'First', 'Second']) {
      const { documentId } = await on.create({ data: { title }, status: 'published' });
      related.push(documentId);
    }
    const { documentId } = await on.create({
      data: { title: 'Ordered', attributions: sources, related },
    });
    const read = () =>
      on.findOne({ documentId, status: 'published', populate: ['attributions', 'related'] });
    await on.publish({ documentId });
    expect(names(await read(), 'attributions', 'name')).toEqual(['Zeta', 'Alpha', 'Midway']);
    expect(names(await read(), 'related', 'title')).toEqual(['Third', 'First', 'Second']);
    await on.update({
      documentId,
      data: { attributions: sources.toReversed(), related: related.toReversed() },
    });
    await on.publish({ documentId });
    expect(names(await read(), 'attributions', 'name')).toEqual(['Midway', 'Alpha', 'Zeta']);
    expect(names(await read(), 'related', 'title')).toEqual(['Second', 'First', 'Third']);
  });
});
