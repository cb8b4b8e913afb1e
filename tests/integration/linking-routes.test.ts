import { startApp, type App } from './helpers/app';
import { ARTICLE, articles } from './helpers/articles';
import { ANONYMOUS, tokenOf, type Caller } from './helpers/callers';
import { administrator, editorWith, may, reads, updates } from './helpers/editors';
import { http, type Http } from './helpers/http';
import { asking, linking } from './helpers/linking';
import { STORIES } from './helpers/stories';

const READ_INDEX = 'plugin::newsroom.linking.read';
const REBUILD_INDEX = 'plugin::newsroom.linking.rebuild';

type Method = 'get' | 'post' | 'delete';

let app: App;
let ask: Http;
let admin: Caller;
let reader: Caller;
let writer: Caller;
let settingsReader: Caller;
let settings: Caller;
let outsider: Caller;
let one: string;
let two: string;

beforeAll(async () => {
  app = await startApp({ locales: ['hy'] });
  ask = http(app);
  const { create } = articles(app.strapi);
  admin = await administrator(app);
  reader = await editorWith(app, 'a reader', [reads(ARTICLE)]);
  writer = await editorWith(app, 'a writer', [reads(ARTICLE), updates(ARTICLE)]);
  settingsReader = await editorWith(app, 'a reader of the settings', [may(READ_INDEX)]);
  settings = await editorWith(app, 'a keeper of the index', [may(READ_INDEX), may(REBUILD_INDEX)]);
  outsider = await editorWith(app, 'an outsider', []);
  one = (await create({ data: { ...STORIES.vote } })).documentId;
  two = (await create({ data: { ...STORIES.court } })).documentId;
  await linking(app).settled();
}, 180_000);
afterAll(() => app.stop());

const send = (caller: Caller, method: Method, path: string, body?: object) =>
  ask.send(method, `/newsroom/linking${path}`, caller, body);

/** A route of the plugin's own article. */
const of = (path: string) => `/article${path}`;

/** Each route, what it is asked, whom it lets in, and whom it turns away. */
const ROUTES: [string, () => [Method, string, object?], () => Caller, () => Caller[]][] = [
  [
    'POST suggestions',
    () => ['post', of('/suggestions'), asking({ title: 'Harbour' })],
    () => reader,
    () => [outsider, settings],
  ],
  [
    'GET articles/:documentId',
    () => ['get', of(`/articles/${one}?locale=en`)],
    () => reader,
    () => [outsider, settings],
  ],
  [
    'POST articles/:documentId/links',
    () => ['post', of(`/articles/${one}/links`), { locale: 'en', target: two }],
    () => writer,
    () => [outsider, reader],
  ],
  [
    'DELETE articles/:documentId/links/:target',
    () => ['delete', of(`/articles/${one}/links/${two}?locale=en`)],
    () => writer,
    () => [outsider, reader],
  ],
  [
    'POST dismissals',
    () => ['post', of('/dismissals'), { documentId: one, other: two }],
    () => writer,
    () => [outsider, reader],
  ],
  [
    'DELETE dismissals/:documentId/:other',
    () => ['delete', of(`/dismissals/${one}/${two}`)],
    () => writer,
    () => [outsider, reader],
  ],
  ['GET queue', () => ['get', of('/queue')], () => reader, () => [outsider, settings]],
  ['GET index', () => ['get', '/index'], () => settingsReader, () => [outsider, writer]],
  [
    'POST index/rebuild',
    () => ['post', '/index/rebuild'],
    () => settings,
    () => [outsider, writer, settingsReader],
  ],
];

describe.each(ROUTES)('%s', (_name, request, allowed, refused) => {
  it('answers a user whose role has the action, and an administrator', async () => {
    expect(await send(allowed(), ...request())).toMatchObject({ status: 200 });
    expect(await send(admin, ...request())).toMatchObject({ status: 200 });
  });

  it('turns away roles without the action', async () => {
    for (const caller of refused()) {
      const { status, body } = await send(caller, ...request());
      expect({ caller: caller.name, status }).toEqual({ caller: caller.name, status: 403 });
      expect(body['data']).toBeNull();
    }
  });

  it('turns away who is not signed in, and an API token', async () => {
    const token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
    for (const caller of [ANONYMOUS, token]) {
      const { status } = await send(caller, ...request());
      expect({ caller: caller.name, status }).toEqual({ caller: caller.name, status: 401 });
    }
  });
});

it('the routes are not there under the content API', async () => {
  const { status } = await ask.get('/api/newsroom/linking/article/queue', admin);
  expect(status).toBe(404);
});

const message = async (...request: Parameters<typeof send>): Promise<[number, string]> => {
  const { status, body } = await send(...request);
  return [status, (body['error'] as { message: string } | undefined)?.message ?? ''];
};

describe('bad input of suggestions', () => {
  const form = (article: object) => ({
    ...asking({}),
    article: { ...asking({}).article, ...article },
  });
  const body = (more: object) => ({ ...asking({}), ...more });
  const long = 'x'.repeat(256);

  const cases: [string, object, string][] = [
    ['locale', body({ locale: undefined }), 'one language code'],
    ['locale', body({ locale: '*' }), 'one language code'],
    ['locale', body({ locale: ['en', 'hy'] }), 'one language code'],
    ['documentId', body({ documentId: 5 }), 'the documentId of an article'],
    ['documentId', body({ documentId: '' }), 'the documentId of an article'],
    ['documentId', body({ documentId: { $ne: '' } }), 'the documentId of an article'],
    ['article', body({ article: null }), 'an object with the values of the form'],
    ['article.title', form({ title: 5 }), 'a text, or null'],
    ['article.body', form({ body: 'plain text' }), 'Strapi blocks, or null'],
    ['article.body', form({ body: [{ text: 'no type' }] }), 'Strapi blocks, or null'],
    ['article.section', form({ section: [] }), 'a text, or null'],
    ['article.datePublished', form({ datePublished: 'Monday' }), 'a date in ISO 8601, or null'],
    ['article.datePublished', form({ datePublished: 1 }), 'a date in ISO 8601, or null'],
    ['article.attributions', form({ attributions: null }), 'a list of documentIds of sources'],
    ['article.attributions', form({ attributions: [7] }), 'a list of documentIds of sources'],
    ['linked', body({ linked: undefined }), 'a list of documentIds of articles, 1000 at most'],
    ['linked', body({ linked: Array(1001).fill('a') }), 'a list of documentIds of articles'],
    ['query', body({ query: 'x'.repeat(201) }), 'a text of 200 characters at most'],
    ['query', body({ query: 1 }), 'a text of 200 characters at most'],
    ['filters', body({ filters: 'all' }), 'an object with `locale`, `section`, `days`'],
    ['filters.locale', body({ filters: { locale: '../en' } }), 'one language code'],
    ['filters.section', body({ filters: { section: long } }), 'a text of 255 characters'],
    ['filters.section', body({ filters: { section: {} } }), 'a text of 255 characters'],
    ['filters.days', body({ filters: { days: 0 } }), 'a whole number from 1 to 36500'],
    ['filters.days', body({ filters: { days: 1.5 } }), 'a whole number from 1 to 36500'],
    ['filters.days', body({ filters: { days: '3' } }), 'a whole number from 1 to 36500'],
    ['filters.publishedOnly', body({ filters: { publishedOnly: 'yes' } }), 'true or false'],
    ['limit', body({ limit: 0 }), 'a whole number from 1 to 20'],
    ['limit', body({ limit: 21 }), 'a whole number from 1 to 20'],
  ];
  it.each(cases)(
    '%s: is refused by its name, with what is right: %j',
    async (field, input, right) => {
      const [status, text] = await message(reader, 'post', of('/suggestions'), input);
      expect(status).toBe(400);
      expect(text).toContain(`${field}: it takes ${right}`);
    },
  );

  it('names every field that is wrong', async () => {
    const input = body({ locale: 1, limit: 99 });
    const [, text] = await message(reader, 'post', of('/suggestions'), input);
    expect(text).toContain('locale: it takes');
    expect(text).toContain('limit: it takes a whole number from 1 to 20');
  });

  it('takes a JSON object', async () => {
    expect(await message(reader, 'post', of('/suggestions'), [])).toEqual([
      400,
      'the body takes a JSON object',
    ]);
    expect((await message(reader, 'post', of('/suggestions')))[0]).toBe(400);
  });

  it('answers empty for an article and a language that are not there', async () => {
    const input = asking({ title: 'Harbour' }, { documentId: 'nobody', locale: 'xx' });
    const { status, body: answer } = await send(reader, 'post', of('/suggestions'), input);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ data: { suggestions: [], duplicates: [] } });
  });
});

describe('bad input of the other routes', () => {
  const cases: [string, () => [Method, string, object?], string][] = [
    [
      'links without a locale',
      () => ['get', of(`/articles/${one}`)],
      'locale: it takes one language',
    ],
    [
      'links in two locales',
      () => ['get', of(`/articles/${one}?locale=en&locale=hy`)],
      'locale: it takes one language code, like "en" or "zh-Hans"',
    ],
    [
      'a link without a target',
      () => ['post', of(`/articles/${one}/links`), { locale: 'en' }],
      'target: it takes the documentId of an article',
    ],
    [
      'a link to a condition',
      () => ['post', of(`/articles/${one}/links`), { locale: 'en', target: { $ne: one } }],
      'target: it takes the documentId of an article',
    ],
    [
      'a link without a locale',
      () => ['post', of(`/articles/${one}/links`), { target: two }],
      'locale: it takes one language code',
    ],
    [
      'a link in every locale',
      () => ['post', of(`/articles/${one}/links`), { locale: '*', target: two }],
      'locale: it takes one language code',
    ],
    [
      'a link to an article that is not there',
      () => ['post', of(`/articles/${one}/links`), { locale: 'en', target: 'nobody' }],
      'target: there is no article "nobody" in the language "en" to link to',
    ],
    [
      'a link to an article that is not in this language',
      () => ['post', of(`/articles/${one}/links`), { locale: 'hy', target: two }],
      'There is no article',
    ],
    [
      'no link in no locale',
      () => ['delete', of(`/articles/${one}/links/${two}`)],
      'locale: it takes one language code',
    ],
    [
      'a dismissal of nothing',
      () => ['post', of('/dismissals'), { documentId: one }],
      'other: it takes the documentId of an article',
    ],
    [
      'a dismissal for nothing',
      () => ['post', of('/dismissals'), { other: two }],
      'documentId: it takes the documentId of an article',
    ],
    [
      'a dismissal of the article itself',
      () => ['post', of('/dismissals'), { documentId: one, other: one }],
      'other: give another article than `documentId` names',
    ],
    [
      'a dismissal of an article that is not there',
      () => ['post', of('/dismissals'), { documentId: one, other: 'nobody' }],
      'other: there is no article "nobody"',
    ],
  ];
  it.each(cases)('%s is refused with what is right', async (_name, request, right) => {
    const [status, text] = await message(writer, ...request());
    expect([400, 404]).toContain(status);
    expect(text).toContain(right);
  });

  it.each([
    ['its links', () => ['get', of('/articles/nobody?locale=en')]],
    ['a link of it', () => ['post', of('/articles/nobody/links'), { locale: 'en', target: two }]],
    ['no link of it', () => ['delete', of(`/articles/nobody/links/${two}?locale=en`)]],
    ['a dismissal for it', () => ['post', of('/dismissals'), { documentId: 'nobody', other: two }]],
    ['no dismissal for it', () => ['delete', of(`/dismissals/nobody/${two}`)]],
  ] as [string, () => [Method, string, object?]][])(
    'an article that is not there: %s is not found',
    async (_name, request) => {
      const [status, text] = await message(writer, ...request());
      expect(status).toBe(404);
      expect(text).toContain('There is no article "nobody"');
    },
  );
});

describe('the index', () => {
  it('is told as it is, and built anew on request', async () => {
    await linking(app).settled();
    const before = await linking(app).index(settingsReader);
    expect(before).toMatchObject({ state: 'ready', error: null });
    const started = await linking(app).rebuild(settings);
    expect(['building', 'ready']).toContain(started.state);
    await linking(app).settled();
    const after = await linking(app).index(settingsReader);
    expect(after).toMatchObject({ state: 'ready', done: 2, total: 2, error: null });
    expect(Date.parse(after.finishedAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(before.finishedAt ?? ''),
    );
    const { suggestions } = await linking(app).suggest(admin, asking({ title: 'Westmark' }));
    expect(suggestions).toHaveLength(2);
  });
});
