import type { App } from './helpers/app';
import { ARTICLE, refusal } from './helpers/articles';
import { tokenOf, type Caller } from './helpers/callers';
import { contentManager } from './helpers/content-manager';
import { databases } from './helpers/databases';
import { http, type Http } from './helpers/http';
import { startLinkedApp, type LinkedApp } from './helpers/links';
import { queriesOf } from './helpers/newsroom';

describe.each(databases)('links that make no sense, on %s', (_name, createDatabase) => {
  let newsroom: LinkedApp;
  let app: App;
  let make: LinkedApp['make'];
  let admin: Awaited<ReturnType<typeof contentManager>>;
  let ask: Http;
  let token: Caller;
  let article: string;
  let other: string;
  let third: string;

  beforeAll(async () => {
    newsroom = await startLinkedApp(createDatabase);
    ({ app, make } = newsroom);
    admin = await contentManager(app.strapi);
    ask = http(app);
    token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
  }, 120_000);
  afterAll(() => newsroom.stop());
  beforeEach(async () => {
    other = await make.published('Other');
    third = await make.published('Third');
    article = await make.published('Article', { related: [third] });
  });

  const rowOf = async (documentId: string, status: 'draft' | 'published' = 'draft') => {
    const rows = await make.on.rows({ documentId });
    const row = rows.find(({ publishedAt }) => (publishedAt === null) === (status === 'draft'));
    if (row === undefined) throw new Error(`${documentId} has no ${status} row`);
    return row.id;
  };
  const shapes = async (documentId: string): Promise<[string, unknown][]> => {
    const [draft, live] = [await rowOf(documentId), await rowOf(documentId, 'published')];
    return [
      ['a documentId', documentId],
      ['a list', [documentId]],
      ['an object', { documentId }],
      ['an id', draft],
      ['an id as text', [String(draft)]],
      ['an object with an id', [{ id: live }]],
      ['set, one', { set: { documentId } }],
      ['set, a list', { set: [documentId] }],
      ['connect, one', { connect: documentId }],
      ['connect, a list', { connect: [{ documentId, position: { start: true } }] }],
      ['connect, an id', { connect: [live] }],
      ['connect beside disconnect', { connect: [{ id: draft }], disconnect: [third] }],
    ];
  };
  const untouched = async () => {
    expect(await make.of(article, 'draft')).toEqual({ related: ['Third'], previous: [], next: [] });
    expect((await make.on.findOne({ documentId: article }))?.title).toBe('Article');
  };

  it.each(['related', 'previous', 'next'])(
    'are refused in `%s`, to the article itself, in every shape',
    async (field) => {
      for (const [shape, relation] of await shapes(article)) {
        for (const status of ['draft', 'published']) {
          const data = { title: 'Changed', [field]: relation };
          const error = await refusal(make.on.update({ documentId: article, data, status }));
          expect([shape, error.name, error.message]).toEqual([
            shape,
            'ValidationError',
            expect.stringMatching(new RegExp(`^${field}: an article cannot be linked to itself`)),
          ]);
          expect(error.details.errors).toMatchObject([{ path: [field] }]);
        }
      }
      await untouched();
    },
  );

  it('are refused to the article itself in another language', async () => {
    const data = { title: 'Changed', related: [article] };
    const { name } = await refusal(make.on.update({ documentId: article, locale: 'ru', data }));
    expect(name).toBe('ValidationError');
    expect(await make.on.rows({ documentId: article, locale: 'ru' })).toEqual([]);
  });

  it('are refused in a new article that names its own documentId', async () => {
    const documentId = 'ownarticleownarticleowna';
    const data = { documentId, title: 'New', related: [documentId] };
    const { details } = await refusal(make.on.create({ data }));
    expect(details.errors).toMatchObject([{ path: ['related'] }]);
    expect(await make.on.rows({ documentId })).toEqual([]);
  });

  it('are refused in `related` to one article twice, however it is named', async () => {
    const [draft, live] = [await rowOf(other), await rowOf(other, 'published')];
    const twice = [
      [other, other],
      [other, third, { documentId: other }],
      [draft, live],
      [other, { id: draft }],
      { set: [other, live] },
      { connect: [other, { documentId: other, position: { end: true } }] },
      { set: [other], connect: [other] },
    ];
    for (const related of twice) {
      for (const call of [
        make.on.update({ documentId: article, data: { title: 'Changed', related } }),
        make.on.create({ data: { title: 'Never made', related }, status: 'published' }),
        make.on.clone({ documentId: article, data: { title: 'Never made', related } }),
      ]) {
        const { name, message, details } = await refusal(call);
        expect(name).toBe('ValidationError');
        expect(message).toBe(
          `related: the article "${other}" is linked twice. Name each one once.`,
        );
        expect(details.errors).toMatchObject([{ path: ['related'] }]);
      }
    }
    expect(await make.on.rows({ title: 'Never made' })).toEqual([]);
    await untouched();
  });

  it('are refused by REST with a 400 that names the field', async () => {
    const path = `/api/newsroom/articles/${article}`;
    for (const related of [
      [article],
      [other, other],
      { connect: [{ id: await rowOf(article) }] },
    ]) {
      const { status, body } = await ask.send('put', path, token, { data: { related } });
      expect({ status, error: body['error'] }).toMatchObject({
        status: 400,
        error: { name: 'ValidationError', details: { errors: [{ path: ['related'] }] } },
      });
    }
    await untouched();
  });

  it('are refused by GraphQL', async () => {
    const { errors } = await ask.graphql(
      `mutation ($id: ID!, $data: NewsroomArticleInput!) {
        updateNewsroomArticle(documentId: $id, data: $data) { documentId }
      }`,
      token,
      { id: article, data: { title: 'Changed', previous: article } },
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      'previous: an article cannot be linked to itself. Link another one.',
    ]);
    await untouched();
  });

  it('are refused by the admin panel’s form, at save and at publish', async () => {
    const item = { id: await rowOf(article), documentId: article, locale: 'en' };
    const form = { title: 'Changed', related: { connect: [item], disconnect: [] } };
    for (const call of [admin.save(article, form), admin.publish(article, form)]) {
      const { status, body } = await call;
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ details: { errors: [{ path: ['related'] }] } });
    }
    await untouched();
  });

  it('can be taken away where they are there already', async () => {
    const id = await rowOf(article);
    await app.strapi.db.query(ARTICLE).update({
      where: { id },
      data: { related: { connect: [{ id }] } },
    });
    expect(await make.related(article, 'draft')).toEqual(['Third', 'Article']);
    await make.on.update({ documentId: article, data: { related: { disconnect: [article] } } });
    expect(await make.related(article, 'draft')).toEqual(['Third']);
  });

  it('are none where a linked article is linked again: it gets its new place, once', async () => {
    await make.on.update({ documentId: article, data: { related: [other, third] } });
    const ids = [await rowOf(other), await rowOf(other, 'published')];
    const again: [unknown, string[]][] = [
      [{ connect: [other] }, ['Third', 'Other']],
      [{ connect: [{ id: ids[1], position: { before: await rowOf(third) } }] }, ['Other', 'Third']],
      [{ connect: [ids[0]] }, ['Third', 'Other']],
      [{ connect: [{ documentId: other, position: { start: true } }] }, ['Other', 'Third']],
      [
        [third, ids[1]],
        ['Third', 'Other'],
      ],
    ];
    for (const [related, expected] of again) {
      for (const status of ['draft', 'published'] as const) {
        await make.on.update({ documentId: article, data: { related }, status });
        expect(await make.related(article, 'draft')).toEqual(expected);
      }
      expect(await make.related(article, 'published')).toEqual(expected);
    }
  });

  it('cost a query only where rows are named', async () => {
    const ofArticles = async (related: unknown) => {
      const save = () => make.on.update({ documentId: article, data: { related } });
      return (await queriesOf(app.strapi, save)).length;
    };
    const byName = await ofArticles([other]);
    expect(await ofArticles([await rowOf(third)])).toBe(byName + 1);
    expect(await ofArticles([await rowOf(third), await rowOf(other)])).toBe(byName + 1);
  });
});
