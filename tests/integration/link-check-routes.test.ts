import type { SourceLinkResponse } from '../../shared/contracts';
import { CRON_JOB } from '../../server/src/link-check/service';
import { startWebServer, type WebServer } from '../helpers/web-server';
import { startApp, type App } from './helpers/app';
import { ATTRIBUTION } from './helpers/articles';
import { ANONYMOUS, tokenOf, type Caller } from './helpers/callers';
import { administrator, editorWith, reads, updates } from './helpers/editors';
import { http, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

let app: App;
let ask: Http;
let server: WebServer;
let admin: Caller;
let reader: Caller;
let writer: Caller;
let outsider: Caller;
let token: Caller;
let source: string;

beforeAll(async () => {
  server = await startWebServer();
  app = await startApp();
  ask = http(app);
  admin = await administrator(app);
  reader = await editorWith(app, 'a reader', [reads(ATTRIBUTION)]);
  writer = await editorWith(app, 'a writer', [reads(ATTRIBUTION), updates(ATTRIBUTION)]);
  outsider = await editorWith(app, 'an outsider', []);
  token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
  source = await attribution('Inside', `http://127.0.0.1:${server.port}/`);
}, 180_000);
afterAll(async () => {
  await app.stop();
  await server.close();
});

const attribution = (name: string, url: string | null) =>
  newsroom(app.strapi).attribution({ name, url });
const link = (documentId: string) => `/newsroom/sources/${documentId}/link`;
const find = (documentId: string, caller: Caller) => ask.send('get', link(documentId), caller);
const check = (documentId: string, caller: Caller) =>
  ask.send('post', `${link(documentId)}/check`, caller);
const dataOf = ({ body }: { body: unknown }) => (body as SourceLinkResponse).data;

it('looks at no link by itself where the site does not say so', () => {
  expect(app.strapi.cron.jobs.filter(({ name }) => name === CRON_JOB)).toEqual([]);
});

describe('the routes about the link of a source', () => {
  it('let in who may, and nobody else', async () => {
    const statuses = async (call: typeof find, callers: Caller[]) => {
      const found: number[] = [];
      for (const caller of callers) found.push((await call(source, caller)).status);
      return found;
    };
    expect(await statuses(find, [admin, writer, reader])).toEqual([200, 200, 200]);
    expect(await statuses(find, [outsider, token, ANONYMOUS])).toEqual([403, 401, 401]);
    expect(await statuses(check, [admin, writer])).toEqual([200, 200]);
    expect(await statuses(check, [reader, outsider, token, ANONYMOUS])).toEqual([
      ...[403, 403, 401, 401],
    ]);
  });

  it('tell of no source and no address that the user may not read', async () => {
    const own = await editorWith(app, 'own only', [
      reads(ATTRIBUTION, { own: true }),
      updates(ATTRIBUTION, { own: true }),
    ]);
    expect((await find(source, own)).status).toBe(404);
    expect((await check(source, own)).status).toBe(404);
    const blind = await editorWith(app, 'no addresses', [
      reads(ATTRIBUTION, { fields: ['name'] }),
      updates(ATTRIBUTION),
    ]);
    expect((await find(source, blind)).status).toBe(403);
    expect((await check(source, blind)).status).toBe(403);
    expect((await find('nosuchsource', reader)).status).toBe(404);
  });

  it('look at no address for who may change others only, or no addresses', async () => {
    const elsewhere = await editorWith(app, 'changes own', [
      reads(ATTRIBUTION),
      updates(ATTRIBUTION, { own: true }),
    ]);
    expect((await check(source, elsewhere)).status).toBe(403);
    const names = await editorWith(app, 'changes names', [
      reads(ATTRIBUTION),
      updates(ATTRIBUTION, { fields: ['name'] }),
    ]);
    expect((await check(source, names)).status).toBe(403);
  });

  it('tell of an address that nobody has looked at, and of none', async () => {
    const url = 'https://example.org/report';
    const unseen = await attribution('Unseen', url);
    expect(dataOf(await find(unseen, reader))).toEqual({ address: url, link: null });
    const without = await attribution('Without', null);
    expect(dataOf(await find(without, reader))).toEqual({ address: null, link: null });
    const { status, text } = await check(without, writer);
    expect(status).toBe(400);
    expect(text).toContain('url: the source has no address');
  });

  it.each([
    () => ['http://127.0.0.1/', 'not-public'],
    () => ['http://[::1]/', 'not-public'],
    () => ['http://2130706433/', 'not-public'],
    () => ['http://169.254.169.254/latest/meta-data/', 'not-public'],
    () => ['http://[::ffff:10.0.0.1]/', 'not-public'],
    () => ['http://0x7f.1/', 'not-public'],
    () => [`http://127.0.0.1:${server.port}/`, 'bad-address'],
    () => ['http://user:password@93.184.215.14/', 'bad-address'],
  ])('ask nobody but the public internet', async (given) => {
    const [url = '', reason] = given();
    const inside = await attribution('Inside', url);
    const answer = await check(inside, admin);
    expect(dataOf(answer)).toMatchObject({ address: url, link: { state: 'unclear', reason } });
    expect(dataOf(await find(inside, reader)).link).toMatchObject({ address: url, reason });
    expect(server.requests).toEqual([]);
  });

  it('look at one address once a minute, and at few in all', async () => {
    const again = await attribution('Again', 'http://10.0.0.1/');
    const first = dataOf(await check(again, writer)).link?.checkedAt;
    expect(dataOf(await check(again, writer)).link?.checkedAt).toBe(first);
    const statuses = new Set<number>();
    for (let n = 0; n < 21; n += 1) {
      const next = await attribution(`Next ${n}`, 'http://10.0.0.1/');
      const { status, text } = await check(next, writer);
      statuses.add(status);
      if (status !== 200) expect(text).toContain('wait a minute');
    }
    expect([...statuses]).toEqual([200, 429]);
  });
});
