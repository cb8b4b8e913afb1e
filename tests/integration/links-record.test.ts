import { articleTypes } from '../../server/src/types/article-types';
import { deletedLinks } from '../../server/src/links/published-links/deleted';
import type { App } from './helpers/app';
import { databases } from './helpers/databases';
import { startLinkedApp, type LinkedApp } from './helpers/links';
import { queriesOf } from './helpers/newsroom';

/** What the plugin keeps of what was published, and what else rests on it. */
describe.each(databases)('the links that were published, on %s', (_name, createDatabase) => {
  let newsroom: LinkedApp;
  let app: App;
  let make: LinkedApp['make'];

  beforeAll(async () => {
    newsroom = await startLinkedApp(createDatabase);
    ({ app, make } = newsroom);
  }, 120_000);
  afterAll(() => newsroom.stop());

  const live = (documentId: string) => make.of(documentId, 'published');
  const related = (documentId: string) => make.related(documentId, 'published');

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

  it('cost a publish few queries, as many whether none or many lead to the article', async () => {
    const count = async (documentId: string) => {
      const queries = await queriesOf(app.strapi, () => make.on.publish({ documentId }));
      const ours =
        /newsroom_published_links|as .own.|savepoint newsroom|^delete from .newsroom_articles_\w+_lnk. where .id. in/u;
      return queries.filter(({ sql }) => ours.test(sql)).length;
    };
    const alone = await make.draft('Alone');
    // On a server the articles that it leads to are looked up, to be locked with it.
    const locks = app.strapi.db.dialect.client === 'sqlite' ? 0 : 1;
    // What changes for readers is noted within two savepoints of its own.
    const noted = 4;
    // A savepoint and its release, two reads, and the record of the first publish.
    expect(await count(alone)).toBe(5 + locks + noted);
    expect(await count(alone)).toBe(4 + locks + noted);
    const target = await make.published('Target');
    const costs: number[] = [];
    for (const more of [1, 20]) {
      for (let n = 0; n < more; n += 1) {
        const article = await make.published('Leads here', { related: [target], next: target });
        await make.on.update({ documentId: article, data: { related: [], previous: target } });
      }
      await make.on.unpublish({ documentId: target });
      costs.push(await count(target), await count(target));
    }
    // What the drafts gained is taken away again, for all of them at once.
    expect(costs).toEqual([5, 5, 5, 5].map((cost) => cost + locks + noted));
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
    const deleted = () => deletedLinks(app.strapi, article, 'en', articleTypes(app.strapi).first);
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
    expect(await deletedLinks(app.strapi, article, 'ru', articleTypes(app.strapi).first)).toEqual(
      [],
    );
    await make.on.publish({ documentId: article });
    expect(await deleted()).toEqual([]);
  });
});
