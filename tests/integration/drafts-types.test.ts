import { draftsGuard } from '../../server/src/drafts/guard';
import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import { ANONYMOUS, grantPublic, PREVIEW, reading, tokenOf, type Caller } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET } from './helpers/world';

const READS = reading(ARTICLE, ATTRIBUTION, PAGE, TOPIC);

/** A query that another plugin keeps as a constant, and what a request reads by it. */
const CONSTANT_FILES = {
  'src/constant.js': `module.exports = {
    where: { articles: { title: { $notNull: true } } },
    populate: {
      articles: { where: { related: { id: { $notNull: true } } } },
      items: { on: { '${ARTICLE}': true, '${TOPIC}': { populate: ['articles'] } } },
    },
  };`,
  'src/api/constant/routes/constant.js': `module.exports = { routes: [
    { method: 'GET', path: '/constant', handler: 'constant.read', config: { auth: false } },
  ] };`,
  'src/api/constant/controllers/constant.js': `
    const query = require('../../../constant');
    const shown = (value) => typeof value === 'function' ? 'a function' : value;
    module.exports = {
      async read(ctx) {
        const rows = await strapi.db.query('${TOPIC}').findMany(query);
        ctx.body = { rows, query: JSON.stringify(query, (_key, value) => shown(value)) };
      },
    };`,
};

describe('the guard of drafts', () => {
  let app: App;
  let ask: Http;
  let insider: Caller;

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'], files: { ...SITE_FILES, ...CONSTANT_FILES } });
    ask = http(app);
    await grantPublic(app.strapi, READS);
    insider = await tokenOf(app.strapi, 'an editor', 'custom', [...READS, PREVIEW]);
    await addSecrets(app.strapi, await publicWorld(app.strapi));
  }, 120_000);
  afterAll(() => app.stop());

  it('leaves a query that others keep as it is, and sees it whole each time', async () => {
    const first = await ask.get('/api/constant');
    const again = await ask.get('/api/constant');
    expect(first.status).toBe(200);
    expect(first.body['rows']).toHaveLength(1);
    expect(first.text).not.toContain(SECRET);
    expect(again.body['query']).toBe(first.body['query']);
    expect(JSON.parse(first.body['query'] as string)).toEqual({
      where: { articles: { title: { $notNull: true } } },
      populate: {
        articles: { where: { related: { id: { $notNull: true } } } },
        items: { on: { [ARTICLE]: true, [TOPIC]: { populate: ['articles'] } } },
      },
    });
    const rows = await app.strapi.db.query(ARTICLE).findMany();
    expect(JSON.stringify(rows)).toContain(SECRET);
  });

  it('works for several types at once, each proved', async () => {
    const guard = draftsGuard(app.strapi);
    const pages = app.strapi.documents(PAGE as typeof ARTICLE) as unknown as {
      create(params: object): Promise<unknown>;
    };
    await pages.create({ data: { title: `${SECRET} page` } });
    const asked = ['/api/pages?status=draft', '/api/pages?status=draft&populate=*'];
    for (const path of asked) expect((await ask.get(path)).text).toContain(`${SECRET} page`);
    await guard.start([ARTICLE, PAGE]);
    expect(await guard.prove()).toEqual([]);
    for (const path of [...asked, '/api/newsroom/articles?status=draft&populate=*']) {
      const { status, text } = await ask.get(path, ANONYMOUS);
      expect(status).toBe(200);
      expect(text).not.toContain(SECRET);
      expect((await ask.get(path, insider)).text).toContain(SECRET);
    }
  });
});
