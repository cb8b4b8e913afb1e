import { startApp, type App } from './helpers/app';
import { grantPublic, READ } from './helpers/callers';
import { http } from './helpers/http';
import { newsroom, queriesOf } from './helpers/newsroom';

describe('a page that anyone may read, where no answers are kept', () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp({ config: { read: { cache: { memory: 0 } } } });
    await grantPublic(app.strapi, [READ]);
    await newsroom(app.strapi).published('Main', 1);
  });

  afterAll(() => app.stop());

  it('goes through Strapi’s routes each time, with all that a site put before them', async () => {
    const ask = http(app);
    const read = async () => {
      expect((await ask.get('/api/newsroom/read/main?locale=en')).status).toBe(200);
    };
    await read();
    await read();
    const queries = await queriesOf(app.strapi, read);
    expect(queries.filter(({ sql }) => sql.includes('up_permissions'))).toHaveLength(1);
  });
});
