import { createNewsroom, NewsroomError } from '../../../client';
import { newsPage, sends, startSite, strapiError, type Site } from './server';

describe('a failure', () => {
  let site: Site;
  const address = () => `${site.url}/api/newsroom/read/bridge`;
  const read = (more = {}) => createNewsroom({ url: site.url, ...more }).read('bridge');

  beforeEach(async () => {
    site = await startSite();
    site.pages.set('bridge', newsPage('bridge'));
  });
  afterEach(() => site.close());

  it('of Strapi is an error with the status, the address and Strapi’s words', async () => {
    site.faults.push(sends(400, strapiError(400, 'ValidationError', 'No language "xx"')));
    const error: unknown = await read().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NewsroomError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'NewsroomError',
      kind: 'refused',
      status: 400,
      address: address(),
      message: `${address()}: 400, No language "xx"`,
    });
  });

  it('of the right is one too, and does not show the token', async () => {
    site.faults.push(sends(403, strapiError(403, 'ForbiddenError', 'Forbidden')));
    const error = await read({ token: 'word-of-mouth' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'refused', status: 403 });
    expect(JSON.stringify(error) + String(error)).not.toContain('word-of-mouth');
  });

  it.each(['read', 'preview', 'summary', 'sources', 'related', 'latest'] as const)(
    'is a type that Strapi does not have, asked for by %s',
    async (name) => {
      site.faults.push(sends(404, strapiError(404, 'NotFoundError', 'No type "pots"')));
      const newsroom = createNewsroom({ url: site.url, type: 'pots' });
      const call = name === 'latest' ? newsroom.latest() : newsroom[name]('bridge');
      await expect(call).rejects.toMatchObject({ kind: 'refused', status: 404 });
    },
  );

  it('is an address under which Strapi has no newsroom', async () => {
    const call = createNewsroom({ url: `${site.url}/api` }).read('bridge');
    await expect(call).rejects.toThrow(`${site.url}/api/api/newsroom/read/bridge: 404, Not Found`);
  });

  it.each([
    ['null', null],
    ['a text', 'article'],
    ['another thing that is missing', { missing: 'type' }],
  ])('is a 404 whose details are %s', async (_what, details) => {
    const body = { data: null, error: { status: 404, message: 'Not Found', details } };
    site.faults.push(sends(404, JSON.stringify(body)));
    await expect(read()).rejects.toMatchObject({ kind: 'refused', status: 404 });
  });

  it.each([
    [404, 'refused'],
    [500, 'refused'],
    [200, 'unreadable'],
  ])('says what a page is that came with %d instead of an answer', async (status, kind) => {
    const page = '<!doctype html><title>Welcome to nginx</title>';
    site.faults.push(sends(status, page, { 'Content-Type': 'text/html' }));
    const call = read();
    await expect(call).rejects.toMatchObject({ kind, status });
    await expect(call).rejects.toThrow(
      `${address()}: ${status}, not an answer of the newsroom but text/html, beginning with: ${page}`,
    );
  });

  it.each([
    ['nothing', ''],
    ['JSON without data', '{"hello":"world"}'],
    ['a number', '7'],
    ['the beginning of an answer', '{"data":{"article":{"ti'],
  ])('is an answer that is %s', async (_what, body) => {
    site.faults.push(sends(200, body));
    await expect(read()).rejects.toMatchObject({ kind: 'unreadable', status: 200 });
  });

  it('is a 304 that nobody asked for', async () => {
    site.faults.push(sends(304, ''));
    await expect(read()).rejects.toMatchObject({ kind: 'refused', status: 304 });
  });

  it('is an answer whose connection is cut', async () => {
    site.faults.push((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"data":');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(read()).rejects.toMatchObject({ kind: 'unreachable', address: address() });
  });

  it('is a server that is not there, and says why', async () => {
    const { url } = site;
    await site.close();
    await expect(createNewsroom({ url }).read('bridge')).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('ECONNREFUSED') as string,
      cause: expect.anything() as unknown,
    });
    site = await startSite();
  });

  it('is silence', async () => {
    site.faults.push(() => undefined);
    await expect(read({ timeout: 100 })).rejects.toMatchObject({
      kind: 'timeout',
      message: `${address()}: no whole answer within 100 ms`,
    });
  });

  it('is an answer that begins and does not end', async () => {
    site.faults.push((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"data":');
    });
    await expect(read({ timeout: 100 })).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('is silence of a fetch that does not heed its signal', async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    await expect(read({ timeout: 50, fetch })).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('is none where a slow answer comes in time', async () => {
    site.faults.push((response) => {
      setTimeout(() => sends(200, JSON.stringify({ data: newsPage('bridge') }))(response), 100);
    });
    await expect(read({ timeout: 5000 })).resolves.toEqual(newsPage('bridge'));
  });

  it('is the end that the caller makes of it, with the caller’s reason', async () => {
    site.faults.push(() => undefined);
    const controller = new AbortController();
    const call = createNewsroom({ url: site.url }).read('bridge', { signal: controller.signal });
    setTimeout(() => controller.abort('left the page'), 20);
    await expect(call).rejects.toMatchObject({ kind: 'aborted', cause: 'left the page' });
  });

  it('is a call that was ended before it began: nothing is asked', async () => {
    const call = createNewsroom({ url: site.url }).read('bridge', { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ kind: 'aborted' });
    expect(site.asked).toEqual([]);
  });
});
