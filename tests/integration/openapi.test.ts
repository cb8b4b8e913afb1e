import { generate } from '@strapi/openapi';
import { startApp, type App } from './helpers/app';

describe('the OpenAPI document', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ locales: ['ru'] });
  }, 120_000);
  afterAll(() => app.stop());
  it('x', () => {
    const { document } = generate(app.strapi as never, { type: 'content-api' });
    require('fs').writeFileSync('/tmp/apis-openapi.json', JSON.stringify(document, null, 1));
  });
});
