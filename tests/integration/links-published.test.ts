import type { App } from './helpers/app';
import { contentManager } from './helpers/content-manager';
import { databases } from './helpers/databases';
import { startLinkedApp, type LinkedApp } from './helpers/links';

/**
 * What readers see of an article's links is what its editor published: not what its draft says
 * now, whatever happens to the articles at the other end.
 */
describe.each(databases)('links of published articles, on %s', (name, createDatabase) => {
  let newsroom: LinkedApp;
  let app: App;
  let make: LinkedApp['make'];
  let admin: Awaited<ReturnType<typeof contentManager>>;

  beforeAll(async () => {
    newsroom = await startLinkedApp(createDatabase);
    ({ app, make } = newsroom);
    admin = await contentManager(app.strapi);
  }, 120_000);
  afterAll(() => newsroom.stop());

  const live = (documentId: string, locale = 'en') => make.of(documentId, 'published', locale);
  const related = (documentId: string, locale = 'en') =>
    make.related(documentId, 'published', locale);
  const none = { related: [], previous: [], next: [] };

  /** The ways by which an article gets published. */
  const ways: [string, (documentId: string) => Promise<unknown>][] = [
    ['publish', (documentId) => make.on.publish({ documentId })],
    ['publish in all languages', (documentId) => make.on.publish({ documentId, locale: '*' })],
    [
      'an update that publishes',
      (documentId) => make.on.update({ documentId, data: { byline: 'A.' }, status: 'published' }),
    ],
    [
      'the admin panel, with a changed form',
      async (documentId) => {
        const { status } = await admin.publish(documentId, { title: 'Target', byline: 'B.' });
        expect(status).toBe(200);
      },
    ],
  ];

  describe.each(ways)('when the article at the other end is published by %s', (_way, publish) => {
    it.each(['related', 'previous', 'next'] as const)(
      'a link that a draft gained in `%s` waits until the draft is published',
      async (field) => {
        const target = await make.draft('Target');
        const article = await make.published('Article');
        await make.on.update({ documentId: article, data: { [field]: [target] } });
        for (let time = 0; time < 2; time += 1) {
          await publish(target);
          expect(await live(article)).toEqual(none);
        }
        await make.on.publish({ documentId: article });
        expect(await live(article)).toEqual({ ...none, [field]: ['Target'] });
      },
    );

    it.each(['related', 'previous', 'next'] as const)(
      'a link that a draft dropped from `%s` stays until the draft is published',
      async (field) => {
        const target = await make.published('Target');
        const article = await make.published('Article', { [field]: [target] });
        await make.on.update({ documentId: article, data: { [field]: null } });
        await publish(target);
        expect(await live(article)).toEqual({ ...none, [field]: ['Target'] });
        await make.on.unpublish({ documentId: target });
        expect(await live(article)).toEqual(none);
        await publish(target);
        expect(await live(article)).toEqual({ ...none, [field]: ['Target'] });
        await make.on.publish({ documentId: article });
        expect(await live(article)).toEqual(none);
      },
    );

    it('the order stays the published one, and what was unpublished comes back in its place', async () => {
      const first = await make.published('First');
      const target = await make.published('Target');
      const last = await make.published('Last');
      const article = await make.published('Article', { related: [first, target, last] });
      const data = { related: [last, target, first] };
      await make.on.update({ documentId: article, data });
      await publish(target);
      expect(await related(article)).toEqual(['First', 'Target', 'Last']);
      await make.on.unpublish({ documentId: target });
      expect(await related(article)).toEqual(['First', 'Last']);
      await publish(target);
      expect(await related(article)).toEqual(['First', 'Target', 'Last']);
      await make.on.publish({ documentId: article });
      expect(await related(article)).toEqual(['Last', 'Target', 'First']);
    });
  });

  it('lead to drafts as soon as these are published, in order', async () => {
    const drafts = [await make.draft('One'), await make.draft('Two'), await make.draft('Three')];
    const article = await make.published('Article', { related: drafts, next: drafts[0] });
    expect(await live(article)).toEqual(none);
    for (const n of [1, 2, 0]) await make.on.publish({ documentId: String(drafts[n]) });
    expect(await live(article)).toEqual({
      related: ['One', 'Two', 'Three'],
      previous: [],
      next: ['One'],
    });
  });

  it('keep one previous article when a draft chooses another one that is published then', async () => {
    const old = await make.published('Old choice');
    const article = await make.published('Article', { previous: old });
    const chosen = await make.draft('New choice');
    await make.on.update({ documentId: article, data: { previous: chosen } });
    await make.on.publish({ documentId: chosen });
    expect(await live(article)).toEqual({ ...none, previous: ['Old choice'] });
    await make.on.publish({ documentId: article });
    expect(await live(article)).toEqual({ ...none, previous: ['New choice'] });
  });

  it('are kept for each language by itself', async () => {
    const target = await make.draft('Target', {}, 'ru');
    const article = await make.draft('Article', {}, 'ru');
    await make.on.publish({ documentId: article, locale: '*' });
    await make.on.update({ documentId: article, data: { related: [target] } });
    const data = { title: 'Article', related: [target] };
    await make.on.update({ documentId: article, locale: 'ru', data, status: 'published' });
    await make.on.publish({ documentId: target, locale: '*' });
    expect([await related(article), await related(article, 'ru')]).toEqual([[], ['Target']]);
    await make.on.publish({ documentId: article, locale: ['en'] });
    expect([await related(article), await related(article, 'ru')]).toEqual([
      ['Target'],
      ['Target'],
    ]);
  });

  it('are those of the drafts, as Strapi has it, where nothing was recorded yet', async () => {
    const target = await make.draft('Target');
    const article = await make.published('Article');
    const records = app.strapi.db.query('plugin::newsroom.published-link');
    await records.deleteMany({ where: { articleDocumentId: article } });
    await make.on.update({ documentId: article, data: { related: [target] } });
    await make.on.publish({ documentId: target });
    expect(await related(article)).toEqual(['Target']);
  });

  it('are right when articles and their targets are published at once', async () => {
    const targets = await Promise.all(['T1', 'T2', 'T3'].map((title) => make.draft(title)));
    const all = await Promise.all(
      ['A', 'B', 'C'].map((title) => make.draft(title, { related: targets })),
    );
    await make.on.publish({ documentId: String(all[0]) });
    await make.on.update({
      documentId: String(all[0]),
      data: { related: [targets[2], targets[0]] },
    });
    await Promise.all(
      [...all.slice(1), ...targets].map((documentId) => make.on.publish({ documentId })),
    );
    for (const documentId of all) {
      expect(await related(documentId)).toEqual(['T1', 'T2', 'T3']);
    }
  });

  // SQLite runs one transaction at a time.
  if (name !== 'SQLite') {
    it('are seen by a save whose transaction began before they were published', async () => {
      const target = await make.draft('Target');
      const article = await make.published('Article');
      let begin: () => void = () => undefined;
      let goOn: () => void = () => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const published = new Promise<void>((resolve) => (goOn = resolve));
      const save = app.strapi.db.transaction(async () => {
        await make.on.findOne({ documentId: target });
        begin();
        await published;
        await make.on.publish({ documentId: target });
      });
      await begun;
      const data = { related: [target] };
      await make.on.update({ documentId: article, data, status: 'published' });
      goOn();
      await save;
      expect(await related(article)).toEqual(['Target']);
    });
  }

  it('do not stand in the way of a save when the record cannot be read', async () => {
    const target = await make.draft('Target');
    const article = await make.draft('Article', { related: [target] });
    const log = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const rename = (from: string, to: string) =>
      app.strapi.db.connection.schema.renameTable(from, to);
    await rename('newsroom_published_links', 'out_of_reach');
    try {
      await make.on.publish({ documentId: article });
      const data = { byline: 'Saved' };
      const saved = await make.on.update({ documentId: target, data, status: 'published' });
      expect(saved).toMatchObject(data);
      await make.on.discardDraft({ documentId: target });
      expect(await related(article)).toEqual(['Target']);
      await make.on.remove({ documentId: target });
      expect(log).toHaveBeenCalledWith(expect.stringContaining(target));
    } finally {
      await rename('out_of_reach', 'newsroom_published_links');
      log.mockRestore();
    }
    expect(await make.on.rows({ documentId: target })).toEqual([]);
  });
});
