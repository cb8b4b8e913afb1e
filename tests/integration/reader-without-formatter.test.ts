import { startApp, type App } from './helpers/app';
import { grantPublic, SOURCES } from './helpers/callers';
import { http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

jest.mock('@citation-js/plugin-csl', () => {
  throw new Error('Cannot find module');
});

describe('a site without the formatter of references', () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
    await grantPublic(app.strapi, [SOURCES]);
    await newsroom(app.strapi).published('Harbour', 1);
  }, 60_000);
  afterAll(() => app.stop());

  it('has the sources of an article as CSL-JSON', async () => {
    const { status, text } = await http(app).get('/api/newsroom/read/harbour/sources');
    expect({ status, text }).toEqual({ status: 200, text: '[]' });
  });

  it.each(['text', 'html'])(
    'says what to install where they are asked for as %s',
    async (format) => {
      const path = `/api/newsroom/read/harbour/sources?format=${format}`;
      const { status, body } = await http(app).get(path);
      expect(status).toBe(501);
      expect(body['error']).toMatchObject({
        name: 'NotImplementedError',
        message: expect.stringContaining(
          'npm install @citation-js/core@0.7 @citation-js/plugin-csl@0.7',
        ) as string,
      });
    },
  );
});
