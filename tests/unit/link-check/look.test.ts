import { look } from '../../../server/src/link-check/web/look';
import { PUBLIC_WEB } from '../../../server/src/link-check/web/policy';
import {
  onlyGet,
  redirect,
  startWebServer,
  withHeaders,
  type WebServer,
} from '../../helpers/web-server';
import { lookAt, web } from './looking';

let server: WebServer;
beforeAll(async () => {
  server = await startWebServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

describe('an address', () => {
  it('is asked for its head, by a client that says what it is', async () => {
    const found = await lookAt(server.url('/page'));
    expect(found).toEqual({
      ...{ kind: 'good', status: 200, reason: null, finalUrl: null },
      ...{ retryAt: 0, isAnswered: true },
    });
    expect(server.requests).toMatchObject([
      { method: 'HEAD', path: '/page', userAgent: 'NewsroomLinkCheck/1.0' },
    ]);
    expect(server.requests[0]?.host).toBe(`site.test:${server.port}`);
  });

  it.each([405, 501, 403, 404, 400, 500])(
    'is asked for the page where its head is refused with %i',
    async (refusal) => {
      server.on('/page', onlyGet(refusal));
      expect(await lookAt(server.url('/page'))).toMatchObject({ kind: 'good', status: 200 });
      expect(server.requests.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    },
  );

  it('is asked for the page where the host hangs up on the other question', async () => {
    server.on('/page', (request, response) => {
      if (request.method === 'HEAD') request.socket.destroy();
      else response.writeHead(200).end();
    });
    expect(await lookAt(server.url('/page'))).toMatchObject({ kind: 'good', status: 200 });
  });

  it.each([
    ...[400, 404, 410, 500, 502, 504, 522].map((status) => [status, 'failed'] as const),
    ...[401, 402, 403, 406, 418, 429, 451, 503, 999].map((status) => [status, 'unclear'] as const),
    ...[200, 204, 206, 300, 304].map((status) => [status, 'good'] as const),
  ])('that answers %i is %s', async (status, kind) => {
    server.on('/page', status);
    expect(await lookAt(server.url('/page'))).toMatchObject({ kind, status, isAnswered: true });
  });

  it.each([
    ['ftp://site.test/', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['http://user:password@site.test/', 'bad-address'],
    ['http://user@site.test/', 'bad-address'],
    ['no address', 'bad-address'],
  ])('like %s is not asked', async (address, reason) => {
    const found = await lookAt(address);
    expect(found).toMatchObject({ kind: 'unclear', reason, isAnswered: false });
    expect(server.requests).toEqual([]);
  });

  it('is not asked at a port of its own', async () => {
    const found = await lookAt(server.url('/'), { policy: PUBLIC_WEB });
    expect(found).toMatchObject({ kind: 'unclear', reason: 'bad-address' });
    expect(server.requests).toEqual([]);
  });
});

describe('a busy host', () => {
  it('is left alone as long as it asks', async () => {
    server.on('/page', withHeaders(429, { 'Retry-After': '120' }));
    const shared = web();
    const { signal } = new AbortController();
    const found = await look(server.url('/page'), shared, signal);
    expect(found).toMatchObject({ kind: 'unclear', status: 429 });
    expect(found.retryAt - Date.now()).toBeGreaterThan(110_000);
    const next = await look(server.url('/other'), shared, signal);
    expect(next).toMatchObject({ kind: 'unclear', reason: 'asked-to-wait', isAnswered: false });
    expect(next.retryAt).toBe(found.retryAt);
    expect(server.requests).toHaveLength(1);
    const elsewhere = await look(server.url('/page', 'other.test'), web(), signal);
    expect(elsewhere.status).toBe(429);
  });

  it('may name the time as a date, but not any time', async () => {
    const in3Minutes = new Date(Date.now() + 180_000).toUTCString();
    server.on('/date', withHeaders(503, { 'Retry-After': in3Minutes }));
    const dated = await lookAt(server.url('/date'));
    expect(dated.retryAt).toBe(Date.parse(in3Minutes));
    server.on('/ever', withHeaders(503, { 'Retry-After': '9999999999' }));
    const ever = await lookAt(server.url('/ever'));
    expect(ever.retryAt - Date.now()).toBeLessThan(8 * 86_400_000);
  });

  it('is asked one thing at a time, with a pause between', async () => {
    let atOnce = 0;
    let most = 0;
    server.on('/slow', (_request, response) => {
      most = Math.max(most, (atOnce += 1));
      setTimeout(() => {
        atOnce -= 1;
        response.writeHead(200).end();
      }, 20);
    });
    const shared = web({ pause: 60 });
    const { signal } = new AbortController();
    const all = Array.from({ length: 4 }, () => look(server.url('/slow'), shared, signal));
    expect((await Promise.all(all)).map(({ kind }) => kind)).toEqual(Array(4).fill('good'));
    expect(most).toBe(1);
    const times = server.requests.map(({ at }) => at);
    const pauses = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(70);
  });
});

describe('redirects', () => {
  it('are followed, and a page that has moved for good is told of', async () => {
    server.on('/old', redirect(301, '/newer'));
    server.on('/newer', redirect(308, '/newest'));
    const found = await lookAt(`${server.url('/old')}#part`);
    expect(found).toMatchObject({ kind: 'good', finalUrl: `${server.url('/newest')}#part` });
  });

  it('that are for the moment move nothing, nor do those behind them', async () => {
    server.on('/page', redirect(302, '/login'));
    server.on('/login', redirect(301, '/form'));
    expect(await lookAt(server.url('/page'))).toMatchObject({ kind: 'good', finalUrl: null });
    server.on('/old', redirect(301, '/now'));
    server.on('/now', redirect(307, '/today'));
    const found = await lookAt(server.url('/old'));
    expect(found).toMatchObject({ kind: 'good', finalUrl: server.url('/now') });
  });

  it('to a page that is not there are a failure', async () => {
    server.on('/old', redirect(301, '/gone'));
    server.on('/gone', 404);
    const found = await lookAt(server.url('/old'));
    expect(found).toMatchObject({ kind: 'failed', status: 404, finalUrl: null });
  });

  it('in a circle end', async () => {
    server.on('/a', redirect(302, '/b'));
    server.on('/b', redirect(302, '/a#elsewhere'));
    const found = await lookAt(server.url('/a'));
    expect(found).toMatchObject({ kind: 'failed', reason: 'redirect-loop', isAnswered: true });
    expect(server.requests.length).toBeLessThan(4);
  });

  it('in a circle for visitors without cookies say nothing of the page', async () => {
    server.on('/a', redirect(302, '/a', { 'Set-Cookie': 'seen=1' }));
    expect(await lookAt(server.url('/a'))).toMatchObject({
      ...{ kind: 'unclear', reason: 'needs-cookies' },
    });
  });

  it('are followed five times at most', async () => {
    for (let n = 0; n < 9; n += 1) server.on(`/${n}`, redirect(301, `/${n + 1}`));
    const found = await lookAt(server.url('/0'));
    expect(found).toMatchObject({ kind: 'failed', reason: 'too-many-redirects' });
    expect(server.requests).toHaveLength(6);
    expect(await lookAt(server.url('/4'))).toMatchObject({ kind: 'good' });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://', 'mailto:x@example.org'])(
    'to %s lead nowhere',
    async (location) => {
      server.on('/page', redirect(302, location));
      expect(await lookAt(server.url('/page'))).toMatchObject({
        ...{ kind: 'failed', reason: 'bad-redirect' },
      });
    },
  );
});
