import type { ReadSummary } from '../../shared/contracts';
import { startApp, type App } from './helpers/app';
import { grantPublic, READ } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

const SUMMARY = 'plugin::newsroom.reader.summary';
const PAIRS =
  'The quay is open. It was mended in May.\nA ferry sails. It is new. It is red.\nNobody pays.';
const OWN = 'The bridge is closed.\nBuses go round by the Harn pass until May.\nThe council pays.';

describe('the summary of an article at another length', () => {
  let app: App;
  let ask: Http;

  beforeAll(async () => {
    app = await startApp();
    ask = http(app);
    const make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ, SUMMARY]);
    await make.published('Harbour', 1);
    await make.published('Bridge', 2, { summary: OWN });
    await make.published('Quay', 4, { summary: PAIRS });
    await make.published('Silent', 3, { summaryOrigin: 'none' });
  }, 60_000);
  afterAll(() => app.stop());

  const summary = async (path: string): Promise<ReadSummary | null> => {
    const { status, body } = await ask.get(`/api/newsroom/read/${path}`);
    expect(status).toBe(200);
    return body['data'] as unknown as ReadSummary | null;
  };
  const words = (text = '') => (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length;

  it('has no more points than were asked for, one line each', async () => {
    const brief = await summary('harbour/summary?length=brief&form=points');
    const long = await summary('harbour/summary?length=long');
    expect(brief?.points.length).toBeLessThanOrEqual(2);
    expect(long?.points.length).toBeGreaterThan(brief?.points.length ?? 9);
    expect(brief?.text.split('\n')).toEqual(brief?.points);
    expect(brief).toMatchObject({ origin: 'extractive', label: 'not required' });
  });

  it('has as many whole points as the sentences of the length allow, and one at least', async () => {
    const at = async (length: string) =>
      (await summary(`quay/summary?length=${length}&form=points`))?.points.length;
    expect(await Promise.all(['brief', 'standard', 'long'].map(at))).toEqual([1, 1, 3]);
  });

  it.each([20, 30, 60])('has at most %i words', async (most) => {
    const { text } = (await summary(`harbour/summary?length=${most}w`)) ?? {};
    expect(words(text)).toBeGreaterThan(0);
    expect(words(text)).toBeLessThanOrEqual(most);
  });

  it('has at most so many characters, and is one paragraph where that is asked for', async () => {
    const { text = '' } = (await summary('harbour/summary?length=200c&form=paragraph')) ?? {};
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).not.toContain('\n');
  });

  it('is as in a page where nothing else is asked for', async () => {
    const page = await ask.get('/api/newsroom/read/harbour');
    const { summary: shown } = page.body['data'] as unknown as { summary: ReadSummary };
    expect(shown.points.length).toBeGreaterThan(1);
    expect(await summary('harbour/summary')).toEqual(shown);
    const part = await summary('harbour/summary?length=brief');
    expect(part?.text).toBe(part?.points.join(' '));
  });

  it('is as much of a person’s words as there is room for, from the first', async () => {
    const all = OWN.split('\n');
    expect((await summary('bridge/summary'))?.points).toEqual(all);
    expect((await summary('bridge/summary?length=brief'))?.points).toEqual(all.slice(0, 2));
    expect((await summary('bridge/summary?length=8w'))?.points).toEqual(all.slice(0, 1));
    expect(await summary('bridge/summary?length=2w')).toBeNull();
  });

  it('is the same with the type before the slug, and none where an editor wants none', async () => {
    expect(await summary('article/bridge/summary')).toEqual(await summary('bridge/summary'));
    expect(await summary('silent/summary?length=long')).toBeNull();
  });

  it.each([
    ['length=short', 'length: it takes "brief"'],
    ['length=0w', 'length: it takes'],
    ['length=100000w', 'from 1 to 99999'],
    ['length=10', 'length: it takes'],
    ['form=list', 'form: it takes "points" or "paragraph"'],
  ])('is refused for %s', async (query, message) => {
    const { status, body } = await ask.get(`/api/newsroom/read/bridge/summary?${query}`);
    expect(status).toBe(400);
    expect((body['error'] as { message: string }).message).toContain(message);
  });

  it('is there for articles that are there alone', async () => {
    const { status, body } = await ask.get('/api/newsroom/read/nowhere/summary');
    expect(status).toBe(404);
    expect(body['error']).toMatchObject({ details: { missing: 'article' } });
  });
});
