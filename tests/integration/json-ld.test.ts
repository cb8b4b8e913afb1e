import { startApp, type App } from './helpers/app';
import { grantPublic, PREVIEW, READ, tokenOf } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';
import { BODIES, BULLETIN, OWN_TYPE_FILES, OWN_TYPES } from './helpers/own-types';
import { parsePage } from './helpers/read-schema';
import { problemsOf } from '../unit/reader/vocabulary';

const SITE = {
  url: 'https://news.example.org',
  name: 'The Harbour Post',
  articleUrl: '/{locale}/{type}/{slug}',
};

const BULLETIN_FILE = 'src/api/bulletin/content-types/bulletin/schema.json';

const bulletin = OWN_TYPE_FILES[BULLETIN_FILE] as { attributes: Record<string, object> };

/** A site that keeps the byline of its bulletins to itself, and when they were first shown. */
const FILES = {
  ...OWN_TYPE_FILES,
  [BULLETIN_FILE]: {
    ...bulletin,
    options: { draftAndPublish: true, privateAttributes: ['writer', 'firstShown', 'updatedAt'] },
  },
  'config/server.js': `module.exports = {
    host: '127.0.0.1', port: 0, url: 'https://cms.example.org/cms', app: { keys: ['a', 'b'] },
  };`,
};

/** Functions are no JSON: the site has them in its configuration. */
const withOnPage = (onPage: string) => ({
  'config/env/test/plugins.js': `module.exports = { newsroom: { config: { read: { onPage: ${onPage} } } } };`,
});

describe('the structured data of a page', () => {
  let app: App;
  let ask: Http;
  let make: ReturnType<typeof newsroom>;

  const read = async (address: string) => {
    const page = parsePage((await ask.get(`/api/newsroom/read/${address}`)).body);
    expect(problemsOf(page.jsonLd)).toEqual([]);
    return page;
  };

  beforeAll(async () => {
    app = await startApp({
      files: FILES,
      config: { site: SITE, types: OWN_TYPES },
      locales: ['ru'],
    });
    ask = http(app);
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
  }, 60_000);
  afterAll(() => app.stop());

  it('has the addresses of the site and of Strapi’s uploads', async () => {
    const documentId = await make.published('Bridge', 1, { cover: await make.image() });
    await make.translated(documentId, 'ru', { title: 'Мост', slug: 'most' });
    const { jsonLd, article } = await read('bridge');
    expect(jsonLd).toMatchObject({
      url: 'https://news.example.org/en/article/bridge',
      datePublished: article.datePublished,
      dateModified: article.dateModified,
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Post' },
      image: [
        { url: 'https://cms.example.org/cms/uploads/cover.png' },
        { url: 'https://cms.example.org/cms/uploads/medium_cover.png' },
        { url: 'https://cms.example.org/cms/uploads/small_cover.png' },
      ],
      workTranslation: [{ url: 'https://news.example.org/ru/article/most', inLanguage: 'ru' }],
    });
  });

  it('marks a summary that the plugin wrote, and none that came by the API', async () => {
    await make.published('Tunnel', 1);
    expect((await read('tunnel')).jsonLd['hasPart']).toMatchObject({
      digitalSourceType: 'https://schema.org/AlgorithmicMediaDigitalSource',
    });
    await make.published('Ferry', 1, { summary: 'Sent along.' });
    const { jsonLd } = await read('ferry');
    expect(jsonLd['abstract']).toBe('Sent along.');
    expect(jsonLd).not.toHaveProperty('hasPart');
  });

  it('says nothing that the site keeps private, and who an unnamed source is', async () => {
    const service = app.strapi.documents(BULLETIN as 'plugin::newsroom.article') as unknown as {
      create(params: object): Promise<unknown>;
    };
    const text = { name: 'Ours', path: 'ours', content: BODIES[BULLETIN]?.('tram') };
    const data = { ...text, writer: 'Woodstein', firstShown: '1987-03-01T00:00:00.000Z' };
    await service.create({ data, status: 'published' });
    const { jsonLd } = await read('bulletin/ours');
    expect(JSON.stringify(jsonLd)).not.toMatch(/Woodstein|1987/u);
    expect(jsonLd['url']).toBe('https://news.example.org/bulletin/ours');
    const source = await make.attribution({ name: 'A diplomat', kind: 'person', identity: 'Felt' });
    await make.published('Sourced', 1, { attributions: [source] });
    const { jsonLd: sourced } = await read('sourced');
    expect(sourced['mentions']).toEqual([{ '@type': 'Person', name: 'A diplomat' }]);
  });

  it('is there for a draft, to those who may read it', async () => {
    const documentId = await make.draft('Planned', 1);
    const token = await tokenOf(app.strapi, 'a preview', 'custom', [PREVIEW]);
    const answer = await ask.get(`/api/newsroom/preview/${documentId}`, token);
    expect(parsePage(answer.body).jsonLd['headline']).toBe('Planned');
  });
});

describe('the structured data of a page that the site changes', () => {
  const jsonLdBy = async (onPage: string) => {
    const app = await startApp({ files: withOnPage(onPage), config: { site: SITE } });
    try {
      await grantPublic(app.strapi, [READ]);
      await newsroom(app.strapi).published('Bridge', 1, { byline: 'Woodstein' });
      return parsePage((await http(app).get('/api/newsroom/read/bridge')).body).jsonLd;
    } finally {
      await app.stop();
    }
  };

  it('says what the page then says, also where it was changed in place', async () => {
    const byCopy = '(page) => ({ ...page, article: { ...page.article, byline: "The editors" } })';
    expect((await jsonLdBy(byCopy))['author']).toEqual([
      { '@type': 'Person', name: 'The editors' },
    ]);
    const inPlace = '(page) => { page.article.byline = null; return page; }';
    expect(JSON.stringify(await jsonLdBy(inPlace))).not.toContain('Woodstein');
  });

  it('is the site’s own where the site changed it', async () => {
    const onPage = '(page) => ({ ...page, jsonLd: { ...page.jsonLd, genre: "report" } })';
    expect(await jsonLdBy(onPage)).toMatchObject({ genre: 'report', headline: 'Bridge' });
  });
});
