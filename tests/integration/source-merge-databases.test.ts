import { rewriteIdentities } from '../../server/src/identity/stored';
import { appOn } from './helpers/app-on';
import { ARTICLE, ATTRIBUTION, refusal, story } from './helpers/articles';
import { grantPublic, READ, SOURCES } from './helpers/callers';
import { databases } from './helpers/databases';
import { administrator } from './helpers/editors';
import { http, type Http } from './helpers/http';
import {
  MERGE_FILES,
  MERGE_TYPES,
  mergeWorld,
  REPORT,
  type MergeWorld,
} from './helpers/merge-world';
import { outcomeOf } from './helpers/told';

const PAGE = 'https://ministry.example.org/';

jest.setTimeout(60_000);

describe.each(databases)('merging two sources on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, {
    files: MERGE_FILES,
    config: { types: MERGE_TYPES },
    locales: ['ru'],
  });
  let ask: Http;
  let world: MergeWorld;
  let other: string;
  let kept: string;
  let merged: string;

  beforeAll(async () => {
    ask = http(app);
    world = mergeWorld(app.strapi, (await administrator(app)).id);
    await grantPublic(app.strapi, [READ, SOURCES]);
    other = await world.attribution({ name: 'Port of Senn' });
  });
  beforeEach(async () => {
    kept = await world.attribution({
      ...{ name: 'Foreign Ministry', aliases: ['MFA'], kind: 'government' },
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    });
    merged = await world.attribution({
      ...{ name: 'Ministry of Foreign Affairs', kind: 'organization', url: PAGE },
      ...{ aliases: ['mfa', ' Foreign  ministry', 'The Ministry'], description: 'In the capital' },
      ...{ sameAs: ['https://www.wikidata.org/wiki/Q1', 'https://ror.org/05dxps055'] },
    });
  });

  const stateOf = async (documentId: string) => {
    const row = await world.row(documentId);
    return {
      ...{ state: row?.['state'], stateDate: row?.['stateDate'], stateNote: row?.['stateNote'] },
    };
  };
  const article = async (title: string, attributions: string[], more: object = {}) =>
    world.published(title, 1, { attributions, ...more });

  it('gives one the names of the other, and what it has no value for', async () => {
    const before = await world.row(merged);
    const { id } = await world.merge(merged, kept);
    expect(await world.row(kept)).toMatchObject({
      ...{ name: 'Foreign Ministry', kind: 'government', url: PAGE, description: 'In the capital' },
      aliases: ['MFA', 'Ministry of Foreign Affairs', 'The Ministry'],
      sameAs: ['https://www.wikidata.org/wiki/Q1', 'https://ror.org/05dxps055'],
    });
    expect(await world.row(merged)).toBeNull();
    expect(await world.undo(id)).toEqual({
      source: { documentId: merged, name: 'Ministry of Foreign Affairs' },
      left: { articles: 0, fields: [] },
    });
    const { id: _former, ...values } = before ?? { id: 0 };
    expect(await world.row(merged)).toMatchObject(values);
    expect(await world.row(kept)).toMatchObject({
      ...{ aliases: ['MFA'], url: null, description: null },
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    });
  });

  it('leaves what the one has, and never says who it is', async () => {
    const identity = 'Woodstein of the harbour office';
    await world.sources.update({ documentId: kept, data: { url: `${PAGE}own`, identity } });
    await world.sources.update({ documentId: merged, data: { identity: 'Deep Throat' } });
    const [own, theirs] = [await world.row(kept), await world.row(merged)];
    const { id } = await world.merge(merged, kept);
    expect(await world.row(kept)).toMatchObject({
      ...{ url: `${PAGE}own`, identity: own?.['identity'] },
    });
    await world.undo(id);
    expect(await world.row(kept)).toMatchObject({ identity: own?.['identity'] });
    expect(await world.row(merged)).toMatchObject({ identity: theirs?.['identity'] });
  });

  it('carries over that the other one was withdrawn, and back', async () => {
    const fallen = { state: 'withdrawn', stateDate: '2026-03-01', stateNote: 'Forged' };
    await world.sources.update({ documentId: merged, data: fallen });
    const { id } = await world.merge(merged, kept);
    expect(await stateOf(kept)).toEqual(fallen);
    expect((await world.undo(id)).left.fields).toEqual([]);
    expect(await stateOf(kept)).toEqual({ state: 'active', stateDate: null, stateNote: null });
    expect(await stateOf(merged)).toEqual(fallen);
    const again = await world.merge(merged, kept);
    await world.sources.update({ documentId: kept, data: { stateNote: 'It was not forged' } });
    expect((await world.undo(again.id)).left.fields).toEqual(['state']);
    expect(await stateOf(kept)).toEqual({ ...fallen, stateNote: 'It was not forged' });
  });

  it('moves an identity to the one that has none, encrypted as it is, and back', async () => {
    await world.sources.update({ documentId: merged, data: { identity: 'Deep Throat' } });
    const identity = (await world.row(merged))?.['identity'];
    expect(identity).not.toContain('Throat');
    const merge = await world.merge(merged, kept);
    expect(JSON.stringify(merge)).not.toContain(String(identity));
    expect(await world.row(kept)).toMatchObject({ identity });
    expect((await world.undo(merge.id)).left.fields).toEqual([]);
    expect(await world.row(kept)).toMatchObject({ identity: null });
    expect(await world.row(merged)).toMatchObject({ identity });
  });

  it('keeps an identity where one with a new key takes its place', async () => {
    for (const documentId of [kept, merged]) {
      await world.sources.update({ documentId, data: { identity: `Known as ${documentId}` } });
    }
    const before = (await world.row(merged))?.['identity'];
    const { id } = await world.merge(merged, kept);
    const anew = (stored: string) => stored.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A'));
    await rewriteIdentities(app.strapi, { but: [], change: anew });
    await world.undo(id);
    expect(await world.row(merged)).toMatchObject({ identity: anew(String(before)) });
  });

  it('links the one wherever the other was, in drafts and live, in every language', async () => {
    const first = await article('Harbour', [other, merged]);
    await world.translated(first, 'ru', {
      ...{ title: 'Гавань', slug: 'gavan', body: story('гавань') },
      attributions: [merged, other],
    });
    await world.on.update({ documentId: first, data: { attributions: [merged] } });
    const untouched = await article('Quay', [other]);
    const before = await world.versions(first);
    const { id, articles } = await world.merge(merged, kept);
    expect(articles).toBe(1);
    expect(await world.restsOn(first)).toEqual({
      ...{ 'en draft': [kept], 'en live': [other, kept] },
      ...{ 'ru draft': [kept, other], 'ru live': [kept, other] },
    });
    expect(await world.restsOn(untouched)).toEqual({ 'en draft': [other], 'en live': [other] });
    // No article is "modified" by it.
    expect(await world.versions(first)).toEqual(before);
    await world.undo(id);
    expect(await world.restsOn(first)).toEqual({
      ...{ 'en draft': [merged], 'en live': [other, merged] },
      ...{ 'ru draft': [merged, other], 'ru live': [merged, other] },
    });
    expect(await world.versions(first)).toEqual(before);
  });

  it('keeps one link, at the first place, where both were linked', async () => {
    const [otherToo, both, reverse] = [
      await world.attribution({ name: 'Bystander' }),
      await article('Both', [merged, other, kept]),
      await article('Reverse', [other, kept, merged]),
    ];
    await world.on.update({
      documentId: reverse,
      data: { attributions: [otherToo, kept, merged] },
    });
    const { id } = await world.merge(merged, kept);
    expect(await world.restsOn(both)).toMatchObject({ 'en live': [kept, other] });
    expect(await world.restsOn(reverse)).toEqual({
      ...{ 'en draft': [otherToo, kept], 'en live': [other, kept] },
    });
    await world.undo(id);
    expect(await world.restsOn(both)).toMatchObject({
      ...{ 'en draft': [merged, other, kept], 'en live': [merged, other, kept] },
    });
    expect(await world.restsOn(reverse)).toEqual({
      ...{ 'en draft': [otherToo, kept, merged], 'en live': [other, kept, merged] },
    });
  });

  it('joins how both were used; what else is told of the one wins', async () => {
    const told = [
      { source: merged, use: ['quoted', 'figures'], locator: 'p. 2', accessed: '2026-03-01' },
      { source: other, use: ['document'] },
      { source: kept, use: ['figures', 'background'], locator: 'p. 1' },
    ];
    const both = await article('Used', [merged, other, kept], { citations: told });
    const alone = [{ source: merged, use: ['quoted'], locator: '03:15' }];
    // Kept of a source that is linked no more.
    const unlinked = await article('Unlinked', [other], { citations: alone });
    const { id } = await world.merge(merged, kept);
    for (const { citations } of await world.versions(both)) {
      expect(citations).toEqual([
        { source: other, use: ['document'] },
        {
          ...{ source: kept, use: ['quoted', 'figures', 'background'] },
          ...{ locator: 'p. 1', accessed: '2026-03-01' },
        },
      ]);
    }
    expect((await world.versions(unlinked)).map(({ citations }) => citations)).toEqual([
      [{ source: kept, use: ['quoted'], locator: '03:15' }],
      [{ source: kept, use: ['quoted'], locator: '03:15' }],
    ]);
    await world.undo(id);
    for (const { citations } of await world.versions(both)) expect(citations).toEqual(told);
    for (const { citations } of await world.versions(unlinked)) expect(citations).toEqual(alone);
  });

  it('concerns types of the site’s own, of whichever kind', async () => {
    const data = { subject: 'Dredging', words: 'Words', origins: [kept, merged] };
    const uses = [{ source: merged, use: ['figures'] }];
    const report = await world.documents(REPORT).create({ data: { ...data, uses } });
    const dossier = await world.dossiers.create({ data: { witnesses: [merged] } });
    const inDossier = () => world.restsOn(dossier.documentId, 'api::dossier.dossier', 'witnesses');
    const { id } = await world.merge(merged, kept);
    expect(await world.restsOn(report.documentId, REPORT, 'origins')).toEqual({ live: [kept] });
    expect(await world.versions(report.documentId, REPORT)).toMatchObject([
      { uses: [{ source: kept, use: ['figures'] }] },
    ]);
    expect(await inDossier()).toEqual({ live: [kept] });
    await world.undo(id);
    expect(await world.restsOn(report.documentId, REPORT, 'origins')).toEqual({
      live: [kept, merged],
    });
    expect(await world.versions(report.documentId, REPORT)).toMatchObject([{ uses }]);
    expect(await inDossier()).toEqual({ live: [merged] });
  });

  it('is told to readers’ pages that rest on it, and its undoing', async () => {
    await article('Lock', [merged]);
    await article('Mole', [other]);
    const paths = { lock: '/api/newsroom/read/lock', mole: '/api/newsroom/read/mole' };
    const truth = async (path: string) => {
      await app.strapi.plugin('newsroom').service<Changed>('reader').changed(ARTICLE);
      return (await ask.get(path)).text;
    };
    let id = '';
    const task = async () => void ({ id } = await world.merge(merged, kept));
    const expected = { changed: ['lock'], told: ['lock'], stale: [] };
    expect(await outcomeOf(app, paths, { task, truth })).toEqual(expected);
    expect((await ask.get(paths.lock)).text).toContain('"Foreign Ministry"');
    expect(await outcomeOf(app, paths, { task: () => world.undo(id), truth })).toEqual(expected);
  });

  it('is undone as far as nobody changed anything since, which is told', async () => {
    const [changed, published, untouched, gone] = [
      await article('Changed since', [merged, other]),
      await world.draft('Published since', 2, { attributions: [merged] }),
      await article('Untouched', [merged]),
      await article('Gone', [merged]),
    ];
    const { id } = await world.merge(merged, kept);
    await world.on.update({ documentId: changed, data: { attributions: [other, kept] } });
    await world.on.publish({ documentId: published });
    await world.on.remove({ documentId: gone });
    const data = { url: `${PAGE}new`, aliases: ['The Ministry', 'New name'] };
    await world.sources.update({ documentId: kept, data });
    const { left } = await world.undo(id);
    expect(left).toEqual({ articles: 1, fields: ['aliases', 'url'] });
    expect(await world.restsOn(changed)).toEqual({
      ...{ 'en draft': [other, kept], 'en live': [merged, other] },
    });
    expect(await world.restsOn(published)).toEqual({ 'en draft': [merged], 'en live': [merged] });
    expect(await world.restsOn(untouched)).toEqual({ 'en draft': [merged], 'en live': [merged] });
    expect(await world.row(kept)).toMatchObject({
      ...{ url: `${PAGE}new`, aliases: ['New name'], description: null },
    });
  });

  it('is undone once, and not without the one that was kept', async () => {
    const [first, second] = [
      await world.merge(merged, kept),
      await world.attribution({ name: 'B' }),
    ];
    const undoing = await Promise.allSettled([world.undo(first.id), world.undo(first.id)]);
    expect(undoing.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { message } = await refusal(world.undo(first.id));
    expect(message).toBe('This merge was undone already');
    const { id } = await world.merge(second, kept);
    await world.sources.delete({ documentId: kept });
    expect((await refusal(world.undo(id))).name).toBe('NotFoundError');
    expect(await world.row(second)).toBeNull();
  });

  it('leaves all as it was where it fails half way', async () => {
    const documentId = await article('Half way', [other, merged], {
      citations: [{ source: merged, use: ['quoted'] }],
    });
    const versions = await world.versions(documentId);
    const rows = [await world.row(kept), await world.row(merged)];
    const stop = app.strapi.db.lifecycles.subscribe({
      models: [ATTRIBUTION],
      beforeUpdate: () => {
        throw new Error('Half way');
      },
    });
    expect((await refusal(world.merge(merged, kept))).message).toBe('Half way');
    stop();
    expect(await world.versions(documentId)).toEqual(versions);
    expect((await world.restsOn(documentId))['en live']).toEqual([other, merged]);
    expect([await world.row(kept), await world.row(merged)]).toEqual(rows);
    expect(await world.service().into({ documentId: kept })).toEqual([]);
  });

  it('lets saves of the same articles at the same time through, and loses no link', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push(await article(`At once ${n}`, [merged, other]));
    const saves = ids.map((documentId, n) =>
      world.on.update({ documentId, data: { byline: `Writer ${n}` }, status: 'published' }),
    );
    await Promise.all([world.merge(merged, kept), ...saves]);
    for (const documentId of ids) {
      expect(await world.restsOn(documentId)).toEqual({
        ...{ 'en draft': [kept, other], 'en live': [kept, other] },
      });
    }
  });
});

interface Changed {
  changed(uid: string): Promise<void>;
}
