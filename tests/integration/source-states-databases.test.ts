import { forgetLanguage } from '../../server/src/article/books';
import { runDocumentAction } from '../../server/src/strapi/document-action';
import { appOn } from './helpers/app-on';
import { databases } from './helpers/databases';
import { administrator, type Editor } from './helpers/editors';
import { fallenSources, SOURCED_TYPES, type FallenSources } from './helpers/fallen-sources';
import { NOTE, POST } from './helpers/own-types';

const DAY = '2026-03-10';

const correction = (date: string) => ({ date, kind: 'correction', text: 'The number was wrong.' });

jest.setTimeout(180_000);

describe.each(databases)('articles on sources that have fallen, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { ...SOURCED_TYPES, locales: ['ru'] });
  let admin: Editor;
  let room: FallenSources;
  /** Withdrawn. */
  let report: string;

  beforeAll(async () => {
    admin = await administrator(app);
    room = fallenSources(app, admin);
  });

  beforeEach(async () => {
    report = await room.make.attribution({
      ...{ name: 'Report', kind: 'document' },
      ...{ state: 'withdrawn', stateDate: DAY, stateNote: 'The ministry took it back.' },
    });
  });

  afterEach(async () => {
    for (const uid of ['plugin::newsroom.article', POST, NOTE, 'plugin::newsroom.attribution']) {
      const rows = (await app.strapi.db.query(uid).findMany({})) as { documentId: string }[];
      for (const documentId of new Set(rows.map((row) => row.documentId))) {
        await runDocumentAction(app.strapi, uid as never, 'delete', { documentId, locale: '*' });
      }
    }
    expect(await room.records()).toBe(0);
  });

  const live = (title: string, more: object = {}) =>
    room.make.published(title, 1, { attributions: [report], ...more });

  const own = async (uid: string, action: string, params: Record<string, unknown>) =>
    (await runDocumentAction(app.strapi, uid as never, action, params)) as { documentId: string };

  it('are listed once readers see them, with the source and what for', async () => {
    const citations = [{ source: report, use: ['figures'] }];
    const documentId = await live('Harbour', { citations, section: 'City' });
    await room.make.draft('Draft', 2, { attributions: [report] });
    await room.make.published('Elsewhere', 3);
    expect(await room.fallen()).toEqual({
      pagination: { page: 1, pageSize: 10, total: 1 },
      results: [
        expect.objectContaining({
          ...{ documentId, title: 'Harbour', locale: 'en', section: 'City', status: 'published' },
          ...{ datePublished: '2024-03-01T08:00:00.000Z', use: ['figures'], canUpdate: true },
          source: {
            ...{ documentId: report, name: 'Report', state: 'withdrawn', stateDate: DAY },
            stateNote: 'The ministry took it back.',
          },
        }),
      ],
    });
  });

  it('are listed by the state that is asked for, and not where the source is active', async () => {
    await live('Harbour');
    await room.setState(report, 'corrected', DAY);
    expect(await room.titles()).toEqual([]);
    expect(await room.titles('corrected')).toEqual(['Harbour']);
    await room.setState(report, 'active');
    expect(await room.titles('corrected')).toEqual([]);
    const untold = await room.make.attribution({ name: 'Of before' });
    await app.strapi.db.query('plugin::newsroom.attribution').updateMany({
      where: { documentId: untold },
      data: { state: null },
    });
    await room.make.published('Of before', 1, { attributions: [untold] });
    expect(await room.titles()).toEqual([]);
    expect((await room.articlesOn(untold)).results).toMatchObject([{ settlement: null }]);
  });

  it.each([
    ['2026-03-10T00:00:00.000Z', []],
    ['2026-03-11T09:00:00.000Z', []],
    ['2026-03-09T23:59:59.000Z', ['Harbour']],
  ])('with a correction of %s leave %j', async (date, left) => {
    const documentId = await live('Harbour');
    await room.on.update({ documentId, data: { corrections: [correction(date)] } });
    // Readers do not see it yet.
    expect(await room.titles()).toEqual(['Harbour']);
    await room.on.publish({ documentId });
    expect(await room.titles()).toEqual(left);
    const settlement = left.length === 0 ? 'corrected' : 'open';
    expect((await room.articlesOn(report)).results).toMatchObject([{ settlement }]);
  });

  it('leave the list once they are published without the source', async () => {
    const documentId = await live('Harbour');
    await room.on.update({ documentId, data: { attributions: [] } });
    expect(await room.titles()).toEqual(['Harbour']);
    await room.on.publish({ documentId });
    expect(await room.titles()).toEqual([]);
    expect((await room.articlesOn(report)).pagination.total).toBe(0);
  });

  it('leave the list when they are unpublished', async () => {
    const documentId = await live('Harbour');
    await room.on.unpublish({ documentId });
    expect(await room.titles()).toEqual([]);
    expect((await room.articlesOn(report)).results).toMatchObject([{ isLive: false }]);
  });

  it('are kept with a reason, many at once, until the state is another one', async () => {
    const ids = [await live('One'), await live('Two'), await live('Three')];
    const entries = ids.slice(0, 2).map((documentId) => room.entry(documentId, report));
    const { status, body } = await room.keep(entries, '  The number is right. ');
    expect([status, body]).toEqual([200, { data: { kept: 2 } }]);
    expect(await room.titles()).toEqual(['Three']);
    const { results } = await room.articlesOn(report);
    expect(results.map(({ settlement }) => settlement)).toEqual(['open', 'kept', 'kept']);
    expect(results.map(({ kept }) => kept)).toEqual([
      null,
      ...Array.from({ length: 2 }, () => ({
        ...{ reason: 'The number is right.', user: 'an administrator Editor' },
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) as string,
      })),
    ]);
    // What says nothing of the state forgets nothing.
    await room.sources.update({ documentId: report, data: { name: 'The report' } });
    await room.setState(report, 'withdrawn', DAY);
    expect(await room.titles()).toEqual(['Three']);
    await room.setState(report, 'withdrawn', '2026-04-01');
    expect(await room.titles()).toHaveLength(3);
    expect(await room.records()).toBe(0);
  });

  it('are asked about again when the source falls again on the same day', async () => {
    const documentId = await live('Harbour');
    await room.keep([room.entry(documentId, report)]);
    expect(await room.titles()).toEqual([]);
    await room.setState(report, 'active');
    await room.setState(report, 'withdrawn', DAY);
    expect(await room.titles()).toEqual(['Harbour']);
  });

  it('keep the reason that was given last', async () => {
    const documentId = await live('Harbour');
    await room.keep([room.entry(documentId, report)], 'First');
    await room.keep([room.entry(documentId, report), room.entry(documentId, report)], 'Second');
    expect((await room.articlesOn(report)).results[0]?.kept?.reason).toBe('Second');
    expect(await room.records()).toBe(1);
  });

  it('are all kept, or none', async () => {
    const documentId = await live('Harbour');
    const draft = await room.make.draft('Draft', 2, { attributions: [report] });
    const entries = [documentId, draft].map((each) => room.entry(each, report));
    const { status, text } = await room.keep(entries);
    expect(status).toBe(400);
    expect(text).toContain('articles[1].source: what readers see of the article rests on no');
    expect(await room.records()).toBe(0);
    expect(await room.titles()).toEqual(['Harbour']);
  });

  it('are told apart by language', async () => {
    const documentId = await live('Harbour');
    await room.make.translated(documentId, 'ru', { title: 'Порт', attributions: [report] });
    expect((await room.titles()).sort()).toEqual(['Harbour', 'Порт']);
    await room.keep([room.entry(documentId, report, { locale: 'ru' })]);
    expect(await room.titles()).toEqual(['Harbour']);
    await room.on.remove({ documentId, locale: 'ru' });
    expect(await room.records()).toBe(0);
    await room.make.translated(documentId, 'ru', { title: 'Порт', attributions: [report] });
    await room.keep([room.entry(documentId, report, { locale: 'ru' })]);
    await forgetLanguage(app.strapi, 'ru');
    expect(await room.records()).toBe(0);
  });

  it('are listed of every article type', async () => {
    const text = { headline: 'Post', text: 'A post.', origins: [report] };
    const post = await own(POST, 'create', { data: text, status: 'published' });
    const note = await own(NOTE, 'create', {
      data: { subject: 'Note', words: 'A note.', origins: [report] },
    });
    await own(POST, 'create', { data: { ...text, headline: 'Draft' } });
    expect((await room.titles()).sort()).toEqual(['Note', 'Post']);
    const all = await room.articlesOn(report);
    expect(all.results.map(({ title, isLive }) => [title, isLive])).toEqual([
      ['Post', true],
      ['Note', true],
      ['Draft', false],
    ]);
    const corrections = { errata: [correction('2026-03-12T00:00:00.000Z')] };
    await own(NOTE, 'update', { documentId: note.documentId, data: corrections });
    expect(await room.titles()).toEqual(['Post']);
    await room.keep([room.entry(post.documentId, report, { type: POST })]);
    expect(await room.titles()).toEqual([]);
    await own(POST, 'delete', { documentId: post.documentId, locale: '*' });
    expect(await room.records()).toBe(0);
  });

  it('are forgotten with the source', async () => {
    const documentId = await live('Harbour');
    await room.keep([room.entry(documentId, report)]);
    expect(await room.records()).toBe(1);
    await room.sources.delete({ documentId: report });
    expect(await room.records()).toBe(0);
    expect(await room.titles()).toEqual([]);
  });

  it('come in pages, live ones first, and by the day on which the source fell', async () => {
    for (let n = 1; n <= 9; n += 1) {
      await room.make.published(`Live ${n}`, n, { attributions: [report] });
    }
    for (let n = 1; n <= 3; n += 1) {
      await room.make.draft(`Draft ${n}`, n + 10, { attributions: [report] });
    }
    const titlesOf = (list: { results: { title: string }[] }) =>
      list.results.map(({ title }) => title);
    const first = await room.articlesOn(report);
    expect(titlesOf(first)).toEqual([
      ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => `Live ${n}`),
      'Draft 3',
    ]);
    const second = await room.articlesOn(report, 2);
    expect(titlesOf(second)).toEqual(['Draft 2', 'Draft 1']);
    expect(second.pagination).toEqual({ page: 2, pageSize: 10, total: 12 });
    expect((await room.articlesOn(report, 3)).results).toEqual([]);

    const data = { name: 'Later', state: 'withdrawn', stateDate: '2026-05-01' };
    const later = await room.make.attribution(data);
    const both = await room.make.published('Both', 20, { attributions: [report, later] });
    await room.make.published('Later', 21, { attributions: [later] });
    const listed = await room.fallen();
    expect(titlesOf(listed).slice(0, 2).sort()).toEqual(['Both', 'Later']);
    expect(listed.pagination.total).toBe(12);
    const rest = await room.fallen(undefined, 2);
    expect(
      [...listed.results, ...rest.results].filter((each) => each.documentId === both),
    ).toHaveLength(2);
  });

  it('say of a draft what readers do not see yet', async () => {
    const documentId = await room.make.published('Harbour', 1);
    const citations = [{ source: report, use: ['quoted'] }];
    await room.on.update({ documentId, data: { attributions: [report], citations } });
    expect((await room.articlesOn(report)).results).toMatchObject([
      { title: 'Harbour', isLive: false, use: ['quoted'], settlement: null, kept: null },
    ]);
  });

  it('are dated with the day of the save where no other is told', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const stateDate = async () => {
      const where = { documentId: report };
      const row = (await app.strapi.db
        .query('plugin::newsroom.attribution')
        .findOne({ where })) as {
        stateDate: string | null;
      };
      return row.stateDate;
    };
    expect(await stateDate()).toBe(DAY);
    await room.sources.update({ documentId: report, data: { state: 'dead' } });
    expect(await stateDate()).toBe(today);
    await room.setState(report, 'dead', '2026-02-02');
    expect(await stateDate()).toBe('2026-02-02');
    await room.sources.update({ documentId: report, data: { stateDate: null } });
    expect(await stateDate()).toBe(today);
  });
});
