import { generate } from '@strapi/openapi';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020';
import openApiSchema from '../fixtures/openapi-schema_3.1.json';
import { startApp, type App } from './helpers/app';
import { grantPublic, PREVIEW, READ, tokenOf, type Caller } from './helpers/callers';
import { http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

const SUMMARY = 'plugin::newsroom.reader.summary';
const LISTS = ['latest', 'feeds', 'ninjs'].map((name) => `plugin::newsroom.${name}.find`);

const LIST = ['locale', 'section', 'limit'];

/** Of an OpenAPI document, what these tests look at. */
interface Document {
  paths: Record<string, { get?: Operation }>;
}

interface Operation {
  parameters: { name: string; in: string; required: boolean; schema: { pattern?: string } }[];
  responses: Record<string, { content?: object }>;
}

const errorsOf = (check: ReturnType<Ajv2020['compile']>, value: unknown) => {
  void check(value);
  return (check.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
};

describe('the OpenAPI document of a site', () => {
  let app: App;
  let document: Document;
  let ajv: Ajv2020;
  let previewer: Caller;

  /** As `strapi openapi generate` does it. */
  const generated = (): Document => {
    const site = app.strapi;
    const { document: made } = generate(site, { type: 'content-api' });
    return JSON.parse(JSON.stringify(made)) as Document;
  };

  const operation = (path: string): Operation => {
    const found = document.paths[path]?.get;
    if (found === undefined) throw new Error(`The document has no ${path}`);
    return found;
  };

  const checkOf = (path: string) => {
    const steps = ['paths', path, 'get', 'responses', '200', 'content', 'application/json'];
    const pointer = [...steps, 'schema'].map((step) =>
      encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    return ajv.compile({ $ref: `document#/${pointer.join('/')}` });
  };

  const answer = async (address: string, caller?: Caller): Promise<unknown> => {
    const { status, body } = await http(app).get(address, caller);
    expect(status).toBe(200);
    return body;
  };

  beforeAll(async () => {
    const config = { site: { url: 'https://news.example.org' } };
    app = await startApp({ locales: ['zh-Hans'], config });
    await grantPublic(app.strapi, [READ, SUMMARY, ...LISTS]);
    previewer = await tokenOf(app.strapi, 'a previewer', 'custom', [PREVIEW]);
    const make = newsroom(app.strapi);
    const ministry = {
      ...{ name: 'Foreign ministry', kind: 'government', url: 'https://example.org/' },
      sameAs: ['Q42'],
    };
    const source = await make.attribution(ministry);
    const older = await make.published('Older', 1);
    const use = ['quoted', 'document'];
    const citations = [{ source, use, locator: 'p. 12', accessed: '2024-03-01' }];
    const links = { attributions: [source], citations, related: [older] };
    const more = { cover: await make.image(), ...links };
    const corrections = [{ date: '2024-03-03T09:00:00.000Z', kind: 'update', text: 'It is over.' }];
    const main = await make.published('Main story', 2, {
      byline: 'A. Writer',
      corrections,
      ...more,
    });
    await make.published('Newer', 3);
    await make.translated(main, 'zh-Hans', { title: '港口', slug: 'gangkou' });
    document = generated();
    ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'document', ...document });
  }, 120_000);
  afterAll(() => app.stop());

  it('is one by the rules of OpenAPI 3.1', () => {
    const rules = new Ajv2020({ strict: false, allErrors: true });
    addFormats(rules);
    expect(errorsOf(rules.compile(openApiSchema), document)).toEqual([]);
  });

  it.each([
    ['/newsroom/read/{slug}', ['slug'], ['locale', 'type']],
    ['/newsroom/read/{type}/{slug}', ['type', 'slug'], ['locale']],
    ['/newsroom/read/{slug}/summary', ['slug'], ['locale', 'length', 'form', 'type']],
    ['/newsroom/read/{type}/{slug}/summary', ['type', 'slug'], ['locale', 'length', 'form']],
    ['/newsroom/preview/{documentId}', ['documentId'], ['locale', 'type']],
    ['/newsroom/preview/{type}/{documentId}', ['type', 'documentId'], ['locale']],
    ['/newsroom/latest', [], [...LIST, 'before', 'type']],
    ['/newsroom/latest/{type}', ['type'], [...LIST, 'before']],
    ['/newsroom/feed/ninjs', [], [...LIST, 'type']],
  ])('says what %s takes and that it answers', (path, inPath, inQuery) => {
    const { parameters, responses } = operation(path);
    const named = (place: string) =>
      parameters.filter((one) => one.in === place).map(({ name }) => name);
    expect({ path: named('path'), query: named('query') }).toEqual({
      ...{ path: inPath, query: inQuery },
    });
    expect(parameters.every((one) => one.required === (one.in === 'path'))).toBe(true);
    expect(responses['200']?.content).toBeDefined();
  });

  it.each([
    ['/newsroom/read/{slug}/sources', ['locale', 'format', 'style', 'type']],
    ['/newsroom/read/{type}/{slug}/sources', ['locale', 'format', 'style']],
  ])(
    'says what %s takes, and leaves out what it answers, for which the document has no type',
    (path, taken) => {
      const { parameters, responses } = operation(path);
      const inQuery = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      expect(inQuery).toEqual(taken);
      expect(parameters.find(({ name }) => name === 'format')?.schema).toMatchObject({
        enum: ['csl-json', 'text', 'html'],
      });
      expect(responses).not.toHaveProperty('200');
    },
  );

  it('says what feeds take, and leaves out what they answer, which is no JSON', () => {
    const { parameters, responses } = operation('/newsroom/feed/{format}');
    expect(parameters.map(({ name }) => name)).toEqual(['format', ...LIST, 'type']);
    expect(parameters[0]?.schema).toMatchObject({ enum: ['rss', 'atom', 'json', 'news-sitemap'] });
    expect(responses).not.toHaveProperty('200');
  });

  it('takes the languages that the route takes', () => {
    const { parameters } = operation('/newsroom/read/{slug}');
    const { pattern = '^$' } = parameters.find(({ name }) => name === 'locale')?.schema ?? {};
    for (const code of ['en', 'zh-Hans', 'pt-BR']) expect(code).toMatch(new RegExp(pattern, 'u'));
    for (const code of ['*', '', '../en']) expect(code).not.toMatch(new RegExp(pattern, 'u'));
  });

  it.each([
    ['/newsroom/read/{slug}', '/api/newsroom/read/main-story'],
    ['/newsroom/read/{slug}', '/api/newsroom/read/older?locale=en'],
    ['/newsroom/read/{slug}', '/api/newsroom/read/gangkou?locale=zh-Hans'],
    ['/newsroom/read/{type}/{slug}', '/api/newsroom/read/article/newer'],
    ['/newsroom/read/{slug}/summary', '/api/newsroom/read/main-story/summary?length=brief'],
    ['/newsroom/read/{slug}/summary', '/api/newsroom/read/main-story/summary?length=1w'],
    ['/newsroom/latest', '/api/newsroom/latest?limit=1'],
    ['/newsroom/latest/{type}', '/api/newsroom/latest/article?locale=zh-Hans'],
    ['/newsroom/feed/ninjs', '/api/newsroom/feed/ninjs'],
  ])('%s is what %s answers', async (path, address) => {
    expect(errorsOf(checkOf(path), await answer(address))).toEqual([]);
  });

  it('says what a preview answers, of a draft that has hardly anything', async () => {
    const draft = await newsroom(app.strapi).on.create({ data: { title: 'Bare' } });
    const body = await answer(`/api/newsroom/preview/${draft.documentId}`, previewer);
    expect(errorsOf(checkOf('/newsroom/preview/{documentId}'), body)).toEqual([]);
  });

  it('tells an answer that is none', async () => {
    const { data } = (await answer('/api/newsroom/read/main-story')) as { data: object };
    const check = checkOf('/newsroom/read/{slug}');
    for (const wrong of [
      { data: { ...data, identity: 'Elbonia Quimby' } },
      { data: { ...data, summary: 'In short.' } },
      { data: { ...data, related: undefined } },
      { data: { ...data, languages: [{ locale: 'ru' }] } },
    ]) {
      expect(errorsOf(check, JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
    }
  });
});
