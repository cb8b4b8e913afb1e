import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import { ANONYMOUS, grantPublic, reading } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { REQUEST_FILES } from './helpers/request-routes';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET } from './helpers/world';

interface LateRead {
  name: string;
  titles: string[];
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what a request sets going', () => {
  let app: App;
  let ask: Http;

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'], files: { ...SITE_FILES, ...REQUEST_FILES } });
    ask = http(app);
    await grantPublic(app.strapi, reading(ARTICLE, ATTRIBUTION, PAGE, TOPIC));
    await addSecrets(app.strapi, await publicWorld(app.strapi));
  }, 120_000);
  afterAll(() => app.stop());

  const known = () => app.strapi as unknown as { lateReads: LateRead[]; verified: string[] };

  /** What work of this name has read, once it has. */
  async function lateRead(name: string): Promise<string> {
    for (let turn = 0; turn < 100; turn += 1) {
      const found = known().lateReads.find((read) => read.name === name);
      if (found !== undefined) return found.titles.join();
      await wait(50);
    }
    throw new Error(`${name} has read nothing`);
  }

  describe('a strategy of the site’s own that reads articles to verify its caller', () => {
    it.each(['/api/late/verified', '/api/late/shared'])(
      'does not hang: %s',
      async (path) => {
        for (const [user, seesDrafts] of [
          ['reader', false],
          ['editor', true],
        ] as const) {
          const { status, text } = await ask.get(path, {
            name: user,
            headers: { 'x-user': user },
          });
          expect(status).toBe(200);
          expect(text).toContain('Alpha');
          expect(text.includes(SECRET)).toBe(seesDrafts);
        }
      },
      10_000,
    );

    it('sees what it needs to decide', () => {
      expect(known().verified.join()).toContain(SECRET);
    });
  });

  describe('has no drafts in its answer, and has them in sight afterwards', () => {
    it.each([
      ['GET', 'timer', 'GET'],
      ['GET', 'queue', 'queue'],
      ['GET', 'stream', 'stream'],
      ['HEAD', 'timer', 'HEAD'],
    ])('%s %s', async (method, path, name) => {
      const answer = await send(method, `/api/late/${path}`);
      expect(answer).not.toContain(SECRET);
      if (method === 'GET') expect(answer).toContain('Alpha');
      // The stream itself takes longer than its timer, which is blind as long.
      const titles = await lateRead(name);
      expect(titles.includes(SECRET)).toBe(name !== 'stream');
    });

    it('GraphQL', async () => {
      const { text } = await ask.graphql('{ topics { title articles { title } } }', ANONYMOUS);
      expect(text).toContain('Alpha');
      expect(text).not.toContain(SECRET);
      expect(await lateRead('graphql')).toContain(SECRET);
    });

    it('a request that its caller cut, only once the work on it is over', async () => {
      await send('GET', '/api/late/cut', 100).catch(() => undefined);
      expect(await lateRead('cut, at work')).not.toContain(SECRET);
      expect(await lateRead('cut')).toContain(SECRET);
    });
  });

  /** Sends a request over a connection of its own, and cuts it after some milliseconds. */
  function send(method: string, path: string, cutAfter?: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const server = app.strapi.server.httpServer.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        const done = (settle: () => void) => server.close(settle);
        const sent = httpRequest({ port, method, path, host: '127.0.0.1', agent: false }, (res) => {
          let text = '';
          res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          res.on('end', () => done(() => resolve(text)));
        });
        sent.on('error', (error) => done(() => reject(error)));
        sent.end();
        if (cutAfter !== undefined) setTimeout(() => sent.destroy(), cutAfter);
      });
    });
  }
});
