import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { RequestFailure } from '../../../server/src/link-check/web/failure';
import { look } from '../../../server/src/link-check/web/look';
import { PUBLIC_WEB } from '../../../server/src/link-check/web/policy';
import { resolveHost } from '../../../server/src/link-check/web/resolve';
import {
  onlyGet,
  raw,
  redirect,
  reset,
  startWebServer,
  type WebServer,
} from '../../helpers/web-server';
import { LOCAL, lookAt, lookStrictly, policy, web } from './looking';

let server: WebServer;
beforeAll(async () => {
  server = await startWebServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

describe('what is not public', () => {
  const closed = { kind: 'unclear', reason: 'not-public' };

  it.each([
    ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0.0.0.0', '[::1]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '169.254.169.254'],
    ...['[fd00:ec2::254]', '10.0.0.1', '[fe80::1]', '１２７.0.0.1'],
  ])('is not asked: %s', async (host) => {
    expect(await lookStrictly(server.url('/', host))).toMatchObject(closed);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['a name for it', [LOCAL]],
    ['a name for it and for a public address', ['93.184.215.14', LOCAL]],
    ['a name for its IPv6 address', ['::1']],
    ['a name for its address in IPv6', ['::ffff:127.0.0.1']],
  ])('is not asked by %s', async (_how, addresses) => {
    const names = { 'rebound.test': addresses };
    expect(await lookStrictly(server.url('/', 'rebound.test'), names)).toMatchObject(closed);
    expect(server.requests).toEqual([]);
  });

  /** Lets the first connection through, as if it led to a public server, and no other. */
  const once = () => {
    let isFirst = true;
    const mayConnect = (address: string): boolean => {
      const isOpen = isFirst && address === LOCAL;
      isFirst = false;
      return isOpen || PUBLIC_WEB.mayConnect(address);
    };
    return { mayConnect, mayUsePort: () => true };
  };

  it.each([
    ...['http://127.0.0.1:PORT/', 'http://169.254.169.254/latest/meta-data/', 'http://[::1]:PORT/'],
    ...['http://2130706433:PORT/', 'http://inside.test:PORT/', '//0:PORT/', '/', 'https://0x7f.1/'],
  ])('is not asked by a redirect to %s', async (location) => {
    server.on('/page', redirect(302, location.replace('PORT', String(server.port))));
    const found = await lookAt(server.url('/page'), {
      policy: once(),
      resolve: (host, signal) =>
        host.endsWith('.test') ? Promise.resolve([LOCAL]) : resolveHost(host, signal),
    });
    expect(found).toMatchObject({ ...closed, isAnswered: true });
    expect(server.requests).toHaveLength(1);
  });

  it('is not asked by a redirect with a password, or to another port', async () => {
    server.on('/page', redirect(302, 'http://user:password@site.test/'));
    expect(await lookAt(server.url('/page'))).toMatchObject({ reason: 'bad-address' });
    server.on('/page', redirect(302, 'http://site.test:22/'));
    const ports = { ...policy, mayUsePort: (port: number) => port === server.port };
    const found = await lookAt(server.url('/page'), { policy: ports });
    expect(found).toMatchObject({ kind: 'unclear', reason: 'bad-address' });
  });

  it('is not asked by a name that leads there the second time', async () => {
    server.on('/page', onlyGet(405));
    const answers = [[LOCAL], ['169.254.169.254']];
    const found = await lookAt(server.url('/page', 'rebound.test'), {
      resolve: () => Promise.resolve(answers.shift() ?? []),
    });
    expect(found).toMatchObject(closed);
    expect(server.requests.map(({ method }) => method)).toEqual(['HEAD']);
  });

  it('is not asked by a name that is looked up again: the checked address is connected to', async () => {
    const asked: string[] = [];
    const found = await lookAt(server.url('/', 'no-such-host.invalid'), {
      resolve: (host) => {
        asked.push(host);
        return Promise.resolve([LOCAL]);
      },
    });
    expect(found).toMatchObject({ kind: 'good', status: 200 });
    expect(asked).toEqual(['no-such-host.invalid']);
  });
});

describe('a host that is not there', () => {
  it.each(['unknown-host', 'dns'] as const)('is told of: %s', async (reason) => {
    const resolve = () => Promise.reject(new RequestFailure(reason));
    const found = await lookAt('http://site.test/', { resolve });
    expect(found).toMatchObject({ kind: 'failed', status: null, reason, isAnswered: false });
  });

  it('or refuses connections is told of', async () => {
    const gone = await startWebServer();
    await gone.close();
    const found = await lookAt(gone.url('/'));
    expect(found).toMatchObject({ kind: 'failed', reason: 'refused', isAnswered: false });
  });
});

describe('a hostile host', () => {
  const seconds = async (task: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await task();
    return (performance.now() - started) / 1000;
  };

  const HEAD = 'HTTP/1.1 200 OK\r\n';
  it.each([
    ['says nothing', raw('')],
    ['drips its head', raw(HEAD, 'X-More: 1\r\n')],
    ['drips a single header', raw(`${HEAD}X-More: `, 'x')],
    ['never comes to its answer', raw('', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
  ])('that %s is cut off in time', async (_how, behaviour) => {
    server.on('/page', behaviour);
    const taken = await seconds(async () => {
      const found = await lookAt(server.url('/page'), { timeout: 400 });
      expect(['timed-out', 'bad-answer']).toContain(found.reason);
      expect(found.kind).toBe('failed');
    });
    expect(taken).toBeLessThan(2);
  });

  it('that is slow with each redirect gets no more time in all', async () => {
    for (let n = 0; n < 6; n += 1) {
      server.on(`/${n}`, (_request, response) => {
        setTimeout(() => response.writeHead(302, { Location: `/${n + 1}` }).end(), 150);
      });
    }
    const taken = await seconds(async () => {
      const found = await lookAt(server.url('/0'), { timeout: 400 });
      expect(found).toMatchObject({ kind: 'failed', reason: 'timed-out' });
    });
    expect(taken).toBeLessThan(1);
  });

  it('that sends an endless head is cut off', async () => {
    server.on('/page', raw(HEAD, `X-More: ${'x'.repeat(8000)}\r\n`, 1));
    const found = await lookAt(server.url('/page'));
    expect(found).toMatchObject({ kind: 'failed', reason: 'bad-answer' });
  });

  it.each([
    ['plain', {}],
    ['compressed', { 'Content-Encoding': 'gzip' }],
  ])('that sends an endless body, %s, is not read', async (_how, headers) => {
    const chunk = Buffer.alloc(65_536);
    server.on('/page', ({ method }, response) => {
      response.writeHead(method === 'HEAD' ? 405 : 200, headers);
      if (method === 'HEAD') return void response.end();
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    const taken = await seconds(async () => {
      expect(await lookAt(server.url('/page'))).toMatchObject({ kind: 'good', status: 200 });
    });
    expect(taken).toBeLessThan(0.9);
    await new Promise((resolve) => setTimeout(resolve, 200));
    // What the kernel takes on its own before the connection is closed.
    expect(server.bytes.sent).toBeLessThan(8_000_000);
  });

  it('that cuts the connection off is told of', async () => {
    server.on('/page', reset);
    const found = await lookAt(server.url('/page'));
    expect(found).toMatchObject({ kind: 'failed', reason: 'reset', isAnswered: false });
  });

  it.each([
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['has two lengths', `${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
  ])('that %s is told of', async (_how, answer) => {
    server.on('/page', raw(answer));
    const found = await lookAt(server.url('/page'));
    expect(found).toMatchObject({ kind: 'failed', reason: 'bad-answer' });
  });

  it('that offers another protocol is told of', async () => {
    server.on(
      '/page',
      raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    );
    const found = await lookAt(server.url('/page'));
    expect(found).toMatchObject({ kind: 'failed', status: null });
  });

  it('that speaks plainly where it should not is told of', async () => {
    const found = await lookAt(server.url('/').replace('http:', 'https:'));
    expect(found).toMatchObject({ kind: 'failed', reason: 'tls' });
  });

  it('whose certificate is its own is told of', async () => {
    const pem = readFileSync(path.resolve(__dirname, '../../fixtures/self-signed.pem'));
    const secure = createTlsServer({ key: pem, cert: pem }, (_request, response) => {
      response.end();
    });
    await new Promise<void>((resolve) => secure.listen(0, LOCAL, resolve));
    const { port } = secure.address() as AddressInfo;
    const found = await lookAt(`https://self-signed.test:${port}/`);
    secure.closeAllConnections();
    await new Promise((resolve) => secure.close(resolve));
    expect(found).toMatchObject({ kind: 'failed', reason: 'tls' });
  });

  it('does not keep a look that is called off', async () => {
    server.on('/page', raw(''));
    const end = new AbortController();
    const looking = look(server.url('/page'), web({ timeout: 20_000 }), end.signal);
    setTimeout(() => end.abort(), 100);
    await expect(looking).rejects.toThrow();
  });
});
