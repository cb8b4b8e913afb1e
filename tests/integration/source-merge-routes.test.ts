import type {
  MergePreviewResponse,
  MergeResponse,
  MergesResponse,
  UndoMergeResponse,
} from '../../shared/contracts';
import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import { ANONYMOUS, tokenOf, type Caller } from './helpers/callers';
import { administrator, deletes, editorWith, reads, updates } from './helpers/editors';
import { http, type Answer, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';

const IDENTITY = 'Woodstein of the harbour office';

let app: App;
let ask: Http;
let admin: Caller;
let merger: Caller;
let refused: [string, Caller, number][];
let kept: string;
let merged: string;

const grants = [reads(ATTRIBUTION), updates(ATTRIBUTION), deletes(ATTRIBUTION)];

beforeAll(async () => {
  app = await startApp();
  ask = http(app);
  admin = await administrator(app);
  merger = await editorWith(app, 'merges', grants);
  const [reading, updating, deleting] = grants as [Grant, Grant, Grant];
  refused = [
    ['may not delete', await editorWith(app, 'no deleting', [reading, updating]), 403],
    ['may not change', await editorWith(app, 'no changing', [reading, deleting]), 403],
    ['may nothing', await editorWith(app, 'an outsider', []), 403],
    ['is a token', await tokenOf(app.strapi, 'a full-access token', 'full-access'), 401],
    ['is anonymous', ANONYMOUS, 401],
  ];
}, 180_000);
afterAll(() => app.stop());

type Grant = ReturnType<typeof reads>;

const source = (name: string, more: object = {}) =>
  newsroom(app.strapi).attribution({ name, ...more });

beforeEach(async () => {
  kept = await source('Foreign Ministry');
  merged = await source('MFA', { url: 'https://mfa.example.org/', identity: IDENTITY });
});

const at = (documentId: string) => `/newsroom/sources/${documentId}`;
const preview = (caller: Caller, of = merged, into = kept) =>
  ask.send('get', `${at(of)}/merge?into=${into}`, caller);
const merge = (caller: Caller, of = merged, into: unknown = kept) =>
  ask.send('post', `${at(of)}/merge`, caller, { into });
const list = (caller: Caller, of = kept) => ask.send('get', `${at(of)}/merges`, caller);
const undo = (caller: Caller, id: string) =>
  ask.send('post', `/newsroom/sources/merges/${id}/undo`, caller);

const dataOf = <T extends { data: unknown }>({ body }: Answer): T['data'] =>
  (body as unknown as T).data;
const merges = async () => dataOf<MergesResponse>(await list(admin));
const isThere = async (documentId: string) =>
  (await app.strapi.db.query(ATTRIBUTION).count({ where: { documentId } })) === 1;

describe('the routes about sources that are one', () => {
  it('say what a merge would do, and change nothing', async () => {
    await newsroom(app.strapi).published('Harbour', 1, { attributions: [merged] });
    await newsroom(app.strapi).draft('Quay', 1, { attributions: [merged] });
    const answer = await preview(merger);
    expect(answer.status).toBe(200);
    expect(dataOf<MergePreviewResponse>(answer)).toEqual({
      ...{ articles: 2, aliases: ['MFA'], fields: ['url', 'identity'] },
    });
    expect(await isThere(merged)).toBe(true);
    expect(await merges()).toEqual([]);
  });

  it('merge, list the merge, and undo it', async () => {
    const made = dataOf<MergeResponse>(await merge(merger));
    expect(made).toMatchObject({ merged: { documentId: merged, name: 'MFA' }, articles: 0 });
    expect(made.by).toContain('merges');
    expect(await isThere(merged)).toBe(false);
    expect(dataOf<MergesResponse>(await list(merger))).toEqual([made]);
    const undone = await undo(merger, made.id);
    expect(undone.status).toBe(200);
    expect(dataOf<UndoMergeResponse>(undone)).toEqual({
      ...{ source: { documentId: merged, name: 'MFA' }, left: { articles: 0, fields: [] } },
    });
    expect(await isThere(merged)).toBe(true);
    expect(await merges()).toEqual([]);
    expect((await undo(merger, made.id)).status).toBe(400);
    expect((await undo(merger, 'nosuchmerge')).status).toBe(404);
  });

  it('let in nobody who may not', async () => {
    const made = dataOf<MergeResponse>(await merge(merger));
    const second = await source('The Ministry');
    for (const [who, caller, status] of refused) {
      expect([who, (await preview(caller, second)).status]).toEqual([who, status]);
      expect([who, (await merge(caller, second)).status]).toEqual([who, status]);
      expect([who, (await undo(caller, made.id)).status]).toEqual([who, status]);
    }
    expect(await isThere(second)).toBe(true);
    expect(await isThere(merged)).toBe(false);
    const reader = await editorWith(app, 'a reader', [reads(ATTRIBUTION)]);
    expect((await list(reader)).status).toBe(200);
    const lists = await Promise.all(refused.slice(2).map(([, caller]) => list(caller)));
    expect(lists.map(({ status }) => status)).toEqual([403, 401, 401]);
  });

  it('go by the conditions and the fields of a right', async () => {
    const owner = (own: { reads?: boolean; updates?: boolean; deletes?: boolean }) =>
      editorWith(app, 'own only', [
        reads(ATTRIBUTION, { own: own.reads }),
        updates(ATTRIBUTION, { own: own.updates }),
        deletes(ATTRIBUTION, { own: own.deletes }),
      ]);
    expect((await merge(await owner({ reads: true }))).status).toBe(404);
    expect((await list(await owner({ reads: true }))).status).toBe(404);
    expect((await merge(await owner({ updates: true }))).status).toBe(403);
    expect((await merge(await owner({ deletes: true }))).status).toBe(403);
    const withoutUrl = { fields: ['name', 'kind', 'aliases', 'description', 'sameAs'] };
    for (const narrowed of [
      [reads(ATTRIBUTION, withoutUrl), updates(ATTRIBUTION), deletes(ATTRIBUTION)],
      [reads(ATTRIBUTION), updates(ATTRIBUTION, withoutUrl), deletes(ATTRIBUTION)],
    ]) {
      const blind = await editorWith(app, 'no addresses', narrowed);
      expect((await merge(blind)).status).toBe(403);
    }
    expect(await isThere(merged)).toBe(true);
  });

  it('need no right on articles', async () => {
    const documentId = await newsroom(app.strapi).published('Lock', 1, { attributions: [merged] });
    expect((await merge(merger)).status).toBe(200);
    const rows: unknown = await app.strapi.db
      .query(ARTICLE)
      .findMany({ where: { documentId, attributions: { documentId: kept } } });
    expect(rows).toHaveLength(2);
  });

  it('never answer who a source is, nor that it is known to who may not', async () => {
    const fields = ['name', 'kind', 'url', 'description', 'aliases', 'sameAs'];
    const blind = await editorWith(app, 'no identities', [
      ...[reads(ATTRIBUTION, { fields }), updates(ATTRIBUTION, { fields })],
      deletes(ATTRIBUTION),
    ]);
    const said = [await preview(admin)];
    expect(dataOf<MergePreviewResponse>(await preview(blind)).fields).toEqual(['url']);
    const answer = await merge(blind);
    const { identity } = (await app.strapi.db
      .query(ATTRIBUTION)
      .findOne({ where: { documentId: kept } })) as { identity: string };
    expect(identity).toMatch(/^\S+$/u);
    await app.strapi.db
      .query(ATTRIBUTION)
      .update({ where: { documentId: kept }, data: { identity: 'Somebody else' } });
    const undone = await undo(blind, dataOf<MergeResponse>(answer).id);
    expect(dataOf<UndoMergeResponse>(undone).left.fields).toEqual([]);
    said.push(answer, undone, await list(admin));
    for (const { text } of said) {
      expect(text).not.toContain(identity);
      expect(text).not.toContain('Woodstein');
    }
  });

  it('say what is wrong with a request', async () => {
    for (const into of [null, 7, '', merged]) {
      const { status, text } = await merge(merger, merged, into);
      expect(status).toBe(400);
      expect(text).toContain('into: it takes the documentId of the source that is kept');
    }
    expect((await merge(merger, merged, 'nosuchsource')).status).toBe(404);
    expect((await merge(merger, 'nosuchsource')).status).toBe(404);
    expect((await list(merger, 'nosuchsource')).status).toBe(404);
  });
});
