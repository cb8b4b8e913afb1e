import type { Core } from '@strapi/strapi';
import { startApp, type App } from './helpers/app';
import { ATTRIBUTION, refusal } from './helpers/articles';
import { grantPublic, READ, tokenOf, type Caller } from './helpers/callers';
import { contentManager } from './helpers/content-manager';
import { http, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';
import { BODIES, BULLETIN, OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';
import { parsePage } from './helpers/read-schema';

interface Documents {
  create(params: object): Promise<{ documentId: string; [field: string]: unknown }>;
}

const on = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;

const fileOf = (name: string) => `src/api/${name}/content-types/${name}/schema.json`;

const FEED = 'plugin::newsroom.feeds.find';
const NINJS = 'plugin::newsroom.ninjs.find';

const withAttributes = (name: string, more: object) => {
  const schema = OWN_TYPE_FILES[fileOf(name)] as { attributes: object };
  return { [fileOf(name)]: { ...schema, attributes: { ...schema.attributes, ...more } } };
};

const basis = { type: 'relation', relation: 'manyToMany', target: ATTRIBUTION };

/** By the custom field for the one; by a JSON attribute that is private for the other. */
const FILES = {
  ...OWN_TYPE_FILES,
  ...withAttributes('bulletin', {
    ...{ basis, usage: { type: 'customField', customField: 'plugin::newsroom.citations' } },
  }),
  ...withAttributes('post', { basis, usage: { type: 'json', private: true } }),
};

const TYPES = OWN_TYPES.map((type) =>
  type.uid === BULLETIN || type.uid === POST
    ? {
        ...type,
        fields: { ...type.fields, citations: 'usage' },
        relations: { ...type.relations, attributions: 'basis' },
      }
    : type,
);

describe('how an article uses its sources', () => {
  let app: App;
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let admin: Awaited<ReturnType<typeof contentManager>>;
  let token: Caller;
  let source: string;

  const told = () => ({ source, use: ['quoted'], locator: 'p. 12' });

  const wrong = () => [
    told(),
    { source: 'b', use: [], url: 'example.org', accessed: 'today' },
    { ...told(), page: 12 },
  ];

  const COMPLAINTS = [
    'citations[1].use: give a list with at least one of "quoted", "figures", "background", "document"',
    'citations[1].url: give a whole address that begins with http:// or https://',
    'citations[1].accessed: give a day, like "2026-03-01"',
    'citations[2].page: give no such field, only `source`, `use`, `locator`, `url`, `archivedUrl` and `accessed`',
    'citations[2].source: give one that no other entry has',
  ];

  const read = async (address: string) => {
    const answer = await ask.get(`/api/newsroom/read/${address}`);
    expect(answer.status).toBe(200);
    return parsePage(answer.body);
  };

  beforeAll(async () => {
    const site = { url: 'https://news.example.org' };
    app = await startApp({ files: FILES, config: { types: TYPES, site } });
    ask = http(app);
    make = newsroom(app.strapi);
    admin = await contentManager(app.strapi);
    token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
    await grantPublic(app.strapi, [READ, FEED, NINJS]);
    source = await make.attribution({ name: 'Ministry', url: 'https://example.org/' });
  }, 60_000);
  afterAll(() => app.stop());

  it('is refused where it is wrong, with the entry, the field and what would be right', async () => {
    const documentId = await make.published('Harbour', 1, { citations: [told()] });
    for (const call of [
      () => make.on.create({ data: { title: 'New', citations: wrong() } }),
      () => make.on.update({ documentId, data: { citations: wrong() } }),
      () => make.on.clone({ documentId, data: { citations: wrong() } }),
    ]) {
      const { name, message, details } = await refusal(call());
      expect(name).toBe('ValidationError');
      for (const complaint of COMPLAINTS) expect(message).toContain(complaint);
      expect(details.errors.map(({ path }) => path.join('.'))).toContain('citations.1.use');
    }
    expect(await make.on.findOne({ documentId })).toMatchObject({ citations: [told()] });
  });

  it('is refused over REST and the content manager with a 400 that says the same', async () => {
    const documentId = await make.published('Canal', 1);
    const path = `/api/newsroom/articles/${documentId}`;
    const rest = await ask.send('put', path, token, { data: { citations: wrong() } });
    const form = await admin.save(documentId, { title: 'Canal', citations: wrong() });
    for (const { status, body } of [rest, form]) {
      expect(status).toBe(400);
      const { error } = body as { error: { message: string } };
      for (const complaint of COMPLAINTS) expect(error.message).toContain(complaint);
    }
  });

  it('is told by a site’s own type under its own name', async () => {
    const bulletin = { name: 'Ours', path: 'ours', content: BODIES[BULLETIN]?.('tram') };
    const data = { ...bulletin, basis: [source], usage: [told()] };
    await on(app.strapi, BULLETIN).create({ data, status: 'published' });
    const { attributions } = await read('bulletin/ours');
    expect(attributions).toMatchObject([{ name: 'Ministry', use: ['quoted'], locator: 'p. 12' }]);
    const { message } = await refusal(
      on(app.strapi, BULLETIN).create({ data: { usage: [{ source: 'x' }] } }),
    );
    expect(message).toContain('usage[0].use: give a list');
  });

  it('is not given out where the site keeps it private', async () => {
    const post = { headline: 'Plain', slug: 'plain', text: BODIES[POST]?.('tram') };
    const url = 'https://example.org/secret-page';
    const data = { ...post, basis: [source], usage: [{ ...told(), url }] };
    await on(app.strapi, POST).create({ data, status: 'published' });
    const page = await read('post/plain');
    expect(page.attributions).toMatchObject([
      { name: 'Ministry', use: [], locator: null, citedUrl: null },
    ]);
    const answers = [
      await ask.get('/api/newsroom/read/post/plain'),
      await ask.get('/api/newsroom/feed/json?type=post'),
      await ask.get('/api/newsroom/feed/ninjs?type=post'),
      await ask.get('/api/posts?populate=*', token),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).toContain('Plain');
      expect(text).not.toContain('secret-page');
      expect(text).not.toContain('p. 12');
    }
  });

  it('is in the feeds that have a place for it', async () => {
    const url = 'https://example.org/then';
    const more = { attributions: [source], citations: [{ ...told(), url }] };
    await make.published('Told', 9, more);
    const items = async (format: string) => {
      const { text } = await ask.get(`/api/newsroom/feed/${format}?limit=1`);
      return (JSON.parse(text) as { items: unknown[] }).items;
    };
    expect(await items('json')).toMatchObject([
      { _newsroom: { sources: [{ use: ['quoted'], locator: 'p. 12', citedUrl: url }] } },
    ]);
    expect(await items('ninjs')).toMatchObject([
      { infoSources: [{ name: 'Ministry', role: 'quoted', uri: url }] },
    ]);
  });

  it('does not break a page where something else was written past Strapi', async () => {
    const documentId = await make.published('Lock', 1, { attributions: [source] });
    const data = { citations: [{ source, use: 'quoted' }, 7] } as never;
    await app.strapi.db
      .query('plugin::newsroom.article')
      .updateMany({ where: { documentId }, data });
    expect((await read('lock')).attributions).toMatchObject([{ use: [] }]);
  });
});

describe('a field for the use of sources that can hold none', () => {
  it('stops the boot, with what was found and what would be right', async () => {
    const types = OWN_TYPES.map((type) => ({
      ...type,
      fields: { ...type.fields, ...(type.uid === POST ? { citations: 'standfirst' } : {}) },
    }));
    const { message } = await refusal(startApp({ files: FILES, config: { types } }));
    expect(message).toContain(
      'the option `fields.citations` of api::post.post is "standfirst", which is of the type "text"; ' +
        'it takes an attribute of the type "json", or the custom field "plugin::newsroom.citations"',
    );
  });
});
