import { startApp } from './helpers/app';
import { ANONYMOUS, grantPublic, READ } from './helpers/callers';
import { http } from './helpers/http';
import { newsroom } from './helpers/newsroom';
import { parsePage } from './helpers/read-schema';

describe('a site without GraphQL', () => {
  it('has the read route all the same', async () => {
    const plugins = `module.exports = {
      newsroom: { enabled: true, resolve: require('path').join(__dirname, '../plugin') },
      'users-permissions': { enabled: true, config: { jwtSecret: 'jwt-secret' } },
      graphql: { enabled: false },
    };`;
    const app = await startApp({ files: { 'config/plugins.js': plugins } });
    try {
      await grantPublic(app.strapi, [READ]);
      await newsroom(app.strapi).published('Plain', 1);
      const { status, body } = await http(app).get('/api/newsroom/read/plain');
      expect(status).toBe(200);
      expect(parsePage(body).article.title).toBe('Plain');
      const graphql = await http(app).send('post', '/graphql', ANONYMOUS, { query: '{ a }' });
      expect(graphql.status).toBeGreaterThanOrEqual(404);
    } finally {
      await app.stop();
    }
  }, 120_000);
});
