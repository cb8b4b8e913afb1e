import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION, story } from './helpers/articles';
import { ANONYMOUS, grantPublic, reading, tokenOf, type Caller } from './helpers/callers';
import { administrator, editorWith, reads, updates } from './helpers/editors';
import { fallenSources, type FallenSources } from './helpers/fallen-sources';

const NOTE = 'Withdrawn by the ministry on Tuesday';

let app: App;
let room: FallenSources;
let admin: Caller;
let reader: Caller;
let writer: Caller;
let token: Caller;
let outsider: Caller;
/** Withdrawn; and what rests on it. */
let report: string;
let harbour: string;
let draft: string;

beforeAll(async () => {
  app = await startApp({ locales: ['hy'] });
  admin = await administrator(app);
  room = fallenSources(app, admin);
  const sees = [reads(ATTRIBUTION), reads(ARTICLE)];
  reader = await editorWith(app, 'a reader', sees);
  writer = await editorWith(app, 'a writer', [...sees, updates(ARTICLE)]);
  outsider = await editorWith(app, 'an outsider', []);
  token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
  report = await room.make.attribution({
    ...{ name: 'Report', kind: 'document', state: 'withdrawn' },
    ...{ stateDate: '2026-03-10', stateNote: NOTE },
  });
  harbour = await room.make.published('Harbour', 1, { attributions: [report] });
  draft = await room.make.draft('Secret plan', 2, { attributions: [report] });
}, 180_000);
afterAll(() => app.stop());

const ROUTES: [string, (by: Caller) => Promise<{ status: number }>, () => Caller[]][] = [
  [
    'the articles of a source',
    (by) => room.ask.get(`/newsroom/sources/${report}/articles`, by),
    () => [admin, writer, reader],
  ],
  [
    'the articles on withdrawn sources',
    (by) => room.ask.get('/newsroom/sources/withdrawn', by),
    () => [admin, writer, reader],
  ],
  [
    'keeping an article',
    (by) => room.keep([room.entry(harbour, report)], 'It stands', by),
    () => [admin, writer],
  ],
];

describe('the routes about articles on sources', () => {
  it.each(ROUTES)('let in who may, and nobody else: %s', async (_name, send, allowed) => {
    const statusesOf = async (callers: Caller[]) => {
      const found: number[] = [];
      for (const caller of callers) found.push((await send(caller)).status);
      return found;
    };
    expect(await statusesOf(allowed())).toEqual(allowed().map(() => 200));
    const turnedAway = [
      outsider,
      await editorWith(app, 'who reads sources only', [reads(ATTRIBUTION), updates(ATTRIBUTION)]),
      await editorWith(app, 'who reads articles only', [reads(ARTICLE), updates(ARTICLE)]),
    ];
    expect(await statusesOf(turnedAway)).toEqual([403, 403, 403]);
    expect(await statusesOf([token, ANONYMOUS])).toEqual([401, 401]);
    await room.setState(report, 'active');
    await room.setState(report, 'withdrawn', '2026-03-10');
  });

  it('list no article that the user may not read', async () => {
    const own = await editorWith(app, 'own articles only', [
      ...[reads(ATTRIBUTION), reads(ARTICLE, { own: true })],
    ]);
    expect(await room.titles(undefined, own)).toEqual([]);
    expect((await room.articlesOn(report, 1, own)).pagination.total).toBe(0);
    const armenian = await editorWith(app, 'Armenian only', [
      ...[reads(ATTRIBUTION), reads(ARTICLE, { locales: ['hy'] })],
    ]);
    const inArmenian = { title: 'Նավահանգիստ', body: story('port'), attributions: [report] };
    await room.make.translated(harbour, 'hy', inArmenian);
    expect(await room.titles(undefined, armenian)).toEqual(['Նավահանգիստ']);
    expect((await room.articlesOn(report, 1, armenian)).results).toHaveLength(1);
    expect((await room.titles(undefined, reader)).sort()).toEqual(['Harbour', 'Նավահանգիստ']);
    const blind = await editorWith(app, 'no sources of articles', [
      ...[reads(ATTRIBUTION), reads(ARTICLE, { fields: ['title'] })],
    ]);
    expect(await room.titles(undefined, blind)).toEqual([]);
    expect((await room.articlesOn(report, 1, blind)).results).toEqual([]);
    await room.on.remove({ documentId: harbour, locale: 'hy' });
  });

  it('tell of no source, and of no field, that the user may not read', async () => {
    const elsewhere = await editorWith(app, 'own sources only', [
      ...[reads(ATTRIBUTION, { own: true }), reads(ARTICLE)],
    ]);
    expect(await room.titles(undefined, elsewhere)).toEqual([]);
    const path = `/newsroom/sources/${report}/articles`;
    expect((await room.ask.get(path, elsewhere)).status).toBe(404);
    expect((await room.ask.get('/newsroom/sources/nosuch/articles', admin)).status).toBe(404);

    const stateless = await editorWith(app, 'no states', [
      ...[reads(ATTRIBUTION, { fields: ['name'] }), reads(ARTICLE), updates(ARTICLE)],
    ]);
    expect((await room.ask.get('/newsroom/sources/withdrawn', stateless)).status).toBe(403);
    const kept = await room.keep([room.entry(harbour, report)], 'It stands', stateless);
    expect(kept.status).toBe(403);
    const { results } = await room.articlesOn(report, 1, stateless);
    expect(results.map(({ settlement }) => settlement)).toEqual([null, null]);

    const noteless = await editorWith(app, 'no notes', [
      ...[reads(ATTRIBUTION, { fields: ['state'] }), reads(ARTICLE, { fields: ['attributions'] })],
    ]);
    expect((await room.fallen(undefined, 1, noteless)).results).toMatchObject([
      {
        ...{ title: '', section: null, datePublished: null, use: [], canUpdate: false },
        source: { name: '', state: 'withdrawn', stateDate: null, stateNote: null },
      },
    ]);
  });

  it('keep no article that the user may not change', async () => {
    expect((await room.fallen(undefined, 1, reader)).results[0]?.canUpdate).toBe(false);
    const refused = await room.keep([room.entry(harbour, report)], 'It stands', reader);
    expect(refused.status).toBe(403);
    const own = await editorWith(app, 'changes own', [
      ...[reads(ATTRIBUTION), reads(ARTICLE), updates(ARTICLE, { own: true })],
    ]);
    expect((await room.keep([room.entry(harbour, report)], 'It stands', own)).status).toBe(403);
    const unseen = await editorWith(app, 'reads own', [
      ...[reads(ATTRIBUTION), reads(ARTICLE, { own: true }), updates(ARTICLE)],
    ]);
    const unknown = await room.keep([room.entry(harbour, report)], 'It stands', unseen);
    expect(unknown.text).toContain(`articles[0].documentId: there is no article \\"${harbour}\\"`);
    expect(await room.records()).toBe(0);
  });

  it.each<[string, () => object[], unknown, string]>([
    ['no article', () => [], 'It stands', 'articles: it takes a list of 1 to 100 objects'],
    [
      'too many',
      () => Array.from({ length: 101 }, () => room.entry(harbour, report)),
      'It stands',
      'articles: it takes a list of 1 to 100 objects',
    ],
    [
      'an article without a source',
      () => [{ ...room.entry(harbour, report), source: undefined }],
      'It stands',
      'articles.source: it takes the documentId of a source',
    ],
    [
      'an unknown type',
      () => [room.entry(harbour, report, { type: 'api::nothing.nothing' })],
      'It stands',
      'articles[0].type: \\"api::nothing.nothing\\" holds no articles; it takes',
    ],
    [
      'no language',
      () => [room.entry(harbour, report, { locale: null })],
      'It stands',
      'articles[0].locale: it takes one language code',
    ],
    [
      'an article that is not there',
      () => [room.entry(harbour, report), room.entry('nosuch', report)],
      'It stands',
      'articles[1].documentId: there is no article',
    ],
    [
      'a source on which only the draft rests',
      () => [room.entry(draft, report)],
      'It stands',
      'articles[0].source: what readers see of the article rests on no source',
    ],
    [
      'a source that is not there',
      () => [room.entry(harbour, 'nosuch')],
      'It stands',
      'articles[0].source: what readers see of the article rests on no source',
    ],
    ['no reason', () => [room.entry(harbour, report)], '  ', 'reason: it takes a text of 1 to 500'],
    [
      'a long reason',
      () => [room.entry(harbour, report)],
      'a'.repeat(501),
      'reason: it takes a text of 1 to 500 characters',
    ],
    ['no text', () => [room.entry(harbour, report)], 5, 'reason: it takes a text'],
  ])('refuse to keep: %s', async (_name, entries, reason, message) => {
    const { status, text } = await room.keep(entries(), reason, admin);
    expect([status, text]).toEqual([400, expect.stringContaining(message)]);
    expect(await room.records()).toBe(0);
  });

  it('refuse to keep an article on a source that is active', async () => {
    const active = await room.make.attribution({ name: 'Active' });
    const article = await room.make.published('On it', 3, { attributions: [active] });
    const { status, text } = await room.keep([room.entry(article, active)], 'It stands', admin);
    expect([status, text]).toEqual([
      400,
      expect.stringContaining('articles[0].source: the source'),
    ]);
  });

  it.each([
    ['withdrawn?page=0', 'page: it takes a whole number from 1'],
    ['withdrawn?page=x', 'page: it takes a whole number from 1'],
    ['withdrawn?page[]=1', 'page: it takes a whole number from 1'],
    ['withdrawn?state=active', 'state: it takes \\"withdrawn\\", \\"corrected\\", \\"dead\\"'],
    ['some/articles?page=1.5', 'page: it takes a whole number from 1'],
  ])('refuse %s, and say what would be right', async (path, message) => {
    const { status, text } = await room.ask.get(`/newsroom/sources/${path}`, admin);
    expect([status, text]).toEqual([400, expect.stringContaining(message)]);
  });

  it('are the only way to the state of a source: no reader gets it', async () => {
    await grantPublic(app.strapi, [
      ...reading(ATTRIBUTION, ARTICLE),
      'plugin::newsroom.reader.findOne',
    ]);
    const addresses = [
      ...['/api/newsroom/read/harbour', '/api/newsroom/attributions'],
      `/api/newsroom/attributions/${report}?populate=*`,
      `/api/newsroom/articles/${harbour}?populate=*`,
    ];
    for (const address of addresses) {
      const { status, text } = await room.ask.get(address);
      expect([address, status]).toEqual([address, 200]);
      expect(text).not.toMatch(/withdrawn|stateDate|2026-03-10/iu);
    }
    const list = async (query: string) => room.ask.get(`/api/newsroom/attributions?${query}`);
    for (const query of ['_q=withdrawn', '_q=Tuesday']) {
      expect((await list(query)).body['data']).toEqual([]);
    }
    for (const query of ['filters[state]=withdrawn', 'sort=stateDate', 'fields[0]=stateNote']) {
      expect([query, (await list(query)).status]).toEqual([query, 400]);
    }
  });
});
