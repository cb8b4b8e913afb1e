import { appOn } from './helpers/app-on';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import {
  ANONYMOUS,
  grantPublic,
  READ,
  reading,
  SOURCES,
  tokenOf,
  type Caller,
} from './helpers/callers';
import { servers } from './helpers/databases';
import { vectors } from './helpers/draft-vectors';
import { http, type Http } from './helpers/http';
import { parsePage } from './helpers/read-schema';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET, SECRET_ID, type World } from './helpers/world';

/** The reader writes a query of its own, and the guard narrows what each database is asked. */
describe.each(servers)('on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { locales: ['ru'], files: SITE_FILES });
  let ask: Http;
  let world: World;
  let insider: Caller;
  const before = new Map<string, string>();

  const asked = () => [
    ...vectors(world).filter((_vector, index) => index % 2 === 0),
    {
      path: '/api/newsroom/articles?filters[related][slug]=beta&filters[previous][slug]=alpha',
      tells: false,
    },
  ];

  beforeAll(async () => {
    ask = http(app);
    const files = reading('plugin::upload.content-api');
    const reads = [...reading(ARTICLE, ATTRIBUTION, PAGE, TOPIC), ...files, READ, SOURCES];
    await grantPublic(app.strapi, reads);
    insider = await tokenOf(app.strapi, 'a full-access token', 'full-access');
    world = await publicWorld(app.strapi);
    for (const { path } of asked()) before.set(path, (await ask.get(path)).text);
    await addSecrets(app.strapi, world);
  }, 180_000);

  it('the read route answers a page with its links in order and its neighbours', async () => {
    const gamma = parsePage((await ask.get('/api/newsroom/read/gamma')).body);
    expect(gamma.related.map(({ title }) => title)).toEqual(['Beta', 'Alpha']);
    expect(gamma).toMatchObject({ previous: { title: 'Alpha', slug: 'alpha' }, next: null });
    const beta = parsePage((await ask.get('/api/newsroom/read/beta')).body);
    expect(beta).toMatchObject({
      article: { title: 'Beta', datePublished: '2024-01-02T10:00:00.000Z' },
      attributions: [{ name: 'Foreign ministry' }],
      previous: { documentId: world.first, title: 'Alpha' },
      next: { title: 'Gamma' },
    });
    const first = parsePage((await ask.get('/api/newsroom/read/alpha')).body);
    expect(first.attributions.map(({ name }) => name)).toEqual([
      'Summit declarations',
      'Foreign ministry',
    ]);
    expect(first).toMatchObject({ previous: null, next: { title: 'Beta' }, related: [] });
  });

  it('drafts stay inside', async () => {
    const leaks: string[] = [];
    const failures: string[] = [];
    for (const { path } of asked()) {
      const { status, text } = await ask.get(path, ANONYMOUS);
      const told = text !== before.get(path) || text.includes(SECRET) || text.includes(SECRET_ID);
      if (told) leaks.push(`${path}\n${before.get(path)}\n${text}`);
      if (status >= 500) failures.push(path);
    }
    expect({ leaks, failures }).toEqual({ leaks: [], failures: [] });
    expect((await ask.get('/api/newsroom/articles?status=draft', insider)).text).toContain(SECRET);
  }, 120_000);
});
