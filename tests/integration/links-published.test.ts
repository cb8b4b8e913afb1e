import { deletedLinks } from '../../server/src/linking/published-links/deleted';
import { startApp, type App } from './helpers/app';
import { contentManager } from './helpers/content-manager';
import { databases, type TemporaryDatabase } from './helpers/databases';
import { linked } from './helpers/links';
import { untilQuiet } from './helpers/newsroom';

/**
 * What readers see of an article's links is what its editor published: not what its draft says
 * now, whatever happens to the articles at the other end.
 */
describe.each(databases)('links of published articles, on %s', (_name, createDatabase) => {
  let database: TemporaryDatabase | undefined;
  let app: App;
  let make: ReturnType<typeof linked>;
  let admin: Awaited<ReturnType<typeof contentManager>>;

  beforeAll(async () => {
    database = await createDatabase();
    app = await startApp({ locales: ['ru'], connection: database.connection });
    make = linked(app.strapi);
    admin = await contentManager(app.strapi);
  }, 120_000);
  afterAll(async () => {
    // Strapi reads what it tells its webhooks after its answer.
    await untilQuiet(app.strapi);
    await app.stop();
    await database?.drop();
  });

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

  describe('when a draft is discarded', () => {
    const draft = (documentId: string) => make.related(documentId, 'draft');

    it('the drafts that link to it keep their links, in order', async () => {
      const [one, target] = [await make.published('One'), await make.published('Target')];
      const dropped = await make.published('Dropped', { related: [target, one] });
      await make.on.update({ documentId: dropped, data: { related: [one] } });
      const gained = await make.published('Gained', { related: [one] });
      await make.on.update({ documentId: gained, data: { related: [one, target] } });
      const moved = await make.published('Moved', { related: [target, one], next: target });
      await make.on.update({ documentId: moved, data: { related: [one, target] } });
      await make.on.update({ documentId: target, data: { byline: 'Changed' } });
      await make.on.discardDraft({ documentId: target });
      expect(await draft(dropped)).toEqual(['One']);
      expect(await draft(gained)).toEqual(['One', 'Target']);
      expect(await make.of(moved, 'draft')).toEqual({
        related: ['One', 'Target'],
        previous: [],
        next: ['Target'],
      });
      expect(await related(dropped)).toEqual(['Target', 'One']);
      expect(await related(gained)).toEqual(['One']);
    });

    it('its own links are those it was published with, to drafts as well', async () => {
      const [one, two] = [await make.published('One'), await make.draft('Two')];
      const links = { related: [two, one], previous: two };
      const article = await make.published('Article', links);
      await make.on.update({ documentId: article, data: { related: [one], previous: one } });
      await make.on.unpublish({ documentId: one });
      await make.on.discardDraft({ documentId: article });
      const meant = { related: ['Two', 'One'], previous: ['Two'], next: [] };
      expect(await make.of(article, 'draft')).toEqual(meant);
      await make.on.publish({ documentId: one });
      await make.on.publish({ documentId: two });
      expect(await live(article)).toEqual(meant);
    });

    it('other languages keep theirs', async () => {
      const target = await make.draft('Target', {}, 'ru');
      const article = await make.draft('Article', {}, 'ru');
      await make.on.publish({ documentId: article, locale: '*' });
      for (const locale of ['en', 'ru']) {
        await make.on.update({ documentId: article, locale, data: { related: [target] } });
      }
      await make.on.discardDraft({ documentId: article });
      expect(await draft(article)).toEqual([]);
      expect(await make.related(article, 'draft', 'ru')).toEqual(['Target']);
      await make.on.discardDraft({ documentId: article, locale: '*' });
      expect(await make.related(article, 'draft', 'ru')).toEqual([]);
    });
  });

  describe('the record of them', () => {
    it('is written by a publish only', async () => {
      const target = await make.draft('Target');
      const { documentId } = await make.on.create({ data: { title: 'A', related: [target] } });
      expect(await make.record(documentId)).toEqual([]);
      await make.on.publish({ documentId });
      expect(await make.record(documentId)).toEqual(['related Target']);
      await make.on.update({ documentId, data: { related: [], next: target } });
      expect(await make.record(documentId)).toEqual(['related Target']);
      await make.on.update({ documentId, data: {}, status: 'published' });
      expect(await make.record(documentId)).toEqual(['next Target']);
      await make.on.update({ documentId, data: { next: null }, status: 'published' });
      expect(await make.record(documentId)).toEqual(['null null']);
    });

    it('is not taken along by a clone, and stays when the article is unpublished', async () => {
      const target = await make.draft('Target');
      const documentId = await make.published('Article', { related: [target] });
      const clone = await make.on.clone({ documentId });
      expect(await make.record(clone.documentId)).toEqual([]);
      await make.on.unpublish({ documentId });
      expect(await make.record(documentId)).toEqual(['related Target']);
    });

    it('goes with the article, each language by itself', async () => {
      const documentId = await make.draft('Article', {}, 'ru');
      await make.on.publish({ documentId, locale: '*' });
      const both = async () => [await make.record(documentId), await make.record(documentId, 'ru')];
      expect(await both()).toEqual([['null null'], ['null null']]);
      await make.on.remove({ documentId, locale: 'ru' });
      expect(await both()).toEqual([['null null'], []]);
      await make.on.remove({ documentId, locale: '*' });
      expect(await both()).toEqual([[], []]);
    });

    it('goes with a draft that is discarded without a published version', async () => {
      const documentId = await make.published('Article');
      await make.on.unpublish({ documentId });
      await make.on.discardDraft({ documentId });
      expect(await make.on.rows({ documentId })).toEqual([]);
      expect(await make.record(documentId)).toEqual([]);
    });
  });

  it('tell which articles they led to and were deleted since', async () => {
    const gone = await make.published('Gone');
    const never = await make.draft('Never published');
    const unpublished = await make.published('Unpublished');
    const related = [never, gone, unpublished];
    const article = await make.published('Article', { related, next: gone });
    await make.on.unpublish({ documentId: unpublished });
    const deleted = () => deletedLinks(app.strapi, article, 'en');
    expect(await deleted()).toEqual([]);
    for (const documentId of [gone, never]) await make.on.remove({ documentId });
    const list = await deleted();
    expect(list).toHaveLength(2);
    expect(list).toEqual(
      expect.arrayContaining([
        { documentId: gone, title: 'Gone' },
        { documentId: never, title: 'Never published' },
      ]),
    );
    expect(await deletedLinks(app.strapi, article, 'ru')).toEqual([]);
    await make.on.publish({ documentId: article });
    expect(await deleted()).toEqual([]);
  });
});
