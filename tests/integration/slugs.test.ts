import { startApp, type App } from './helpers/app';
import { ARTICLE, articles, refusal, type Doc } from './helpers/articles';
import { singleRows } from './helpers/single-rows';

let app: App;
let on: ReturnType<typeof articles>;
let create: ReturnType<typeof singleRows>['create'];
let draftOf: ReturnType<typeof singleRows>['draftOf'];
let publishedOf: ReturnType<typeof singleRows>['publishedOf'];

beforeAll(async () => {
  app = await startApp({ locales: ['ru', 'hy'] });
  on = articles(app.strapi);
  ({ create, draftOf, publishedOf } = singleRows(on));
});
afterAll(() => app.stop());

describe('slugs', () => {
  it.each([
    ['Armenian', 'Նոր կամուրջ', 'nor-kamurj'],
    ['Arabic', 'مجلس المدينة', 'mjls-lmdyn'],
    ['Chinese', '市议会', 'shi-yi-hui'],
  ])('are readable for a title in %s', async (_language, title, slug) => {
    expect((await create(title)).slug).toBe(slug);
  });

  it.each([
    ['a title of emoji alone', '🎉🚢'],
    ['no title', null],
  ])('are the documentId for %s', async (_what, title) => {
    const doc = await create(title);
    expect(doc.slug).toBe(doc.documentId);
    expect(doc.documentId).toMatch(/^[a-z0-9]{24}$/);
  });

  it('are the documentId for a language whose title is emoji alone', async () => {
    const { documentId } = await create('Fireworks');
    const russian = await on.update({ documentId, locale: 'ru', data: { title: '🎆' } });
    expect(russian.slug).toBe(documentId);
  });

  it('are made from a headline that comes later, as long as nobody knows the address', async () => {
    const { documentId } = await create(null);
    const titled = await on.update({ documentId, data: { title: 'Late', slug: documentId } });
    expect(titled.slug).toBe('late');
    const live = await create(null, { datePublished: '2026-01-01T00:00:00.000Z' });
    const known = await on.update({ documentId: live.documentId, data: { title: 'Later' } });
    expect(known.slug).toBe(live.documentId);
  });

  it('take a suffix when a draft has them', async () => {
    await create('Twin');
    expect((await create('Twin')).slug).toBe('twin-2');
    expect((await create('Twin')).slug).toBe('twin-3');
  });

  it('take a suffix when only a published row has them', async () => {
    const { documentId } = await create('Live', {}, { status: 'published' });
    await on.update({ documentId, data: { slug: 'moved-on' } });
    expect((await create('Live')).slug).toBe('live-2');
  });

  it('may be the same in another language', async () => {
    await create('Polyglot');
    const russian = await create('Polyglot', {}, { locale: 'ru' });
    expect(russian.slug).toBe('polyglot');
    const own = await create('Three tongues');
    const armenian = await on.update({
      documentId: own.documentId,
      locale: 'hy',
      data: { title: 'Three tongues' },
    });
    expect(armenian.slug).toBe('three-tongues');
  });

  it('stay as a person set them, whatever becomes of the title', async () => {
    const { documentId, slug } = await create('Set by hand', { slug: 'my-Own_slug' });
    expect(slug).toBe('my-Own_slug');
    expect((await on.update({ documentId, data: { title: 'Other' } })).slug).toBe('my-Own_slug');
    await on.publish({ documentId });
    expect((await publishedOf(documentId)).slug).toBe('my-Own_slug');
  });

  it('stay when the article is republished', async () => {
    const { documentId } = await create('Republished', {}, { status: 'published' });
    await create('Republished');
    await on.update({ documentId, data: { title: 'Republished again' } });
    await on.publish({ documentId });
    expect((await publishedOf(documentId)).slug).toBe('republished');
  });

  it('are made anew when emptied', async () => {
    const { documentId } = await create('Before', { slug: 'by-hand' });
    const doc = await on.update({ documentId, data: { title: 'After', slug: '' } });
    expect(doc.slug).toBe('after');
    expect((await on.update({ documentId, data: { slug: null } })).slug).toBe('after');
  });

  it.each([
    ['white space', 'two words'],
    ['a slash', 'a/b'],
    ['another type', 5],
  ])('are refused with %s, as Strapi refuses them', async (_what, slug) => {
    const call = create('Malformed', { slug }, { status: 'published' });
    expect((await refusal(call)).name).toBe('ValidationError');
    expect(await on.rows({ title: 'Malformed' })).toEqual([]);
  });

  describe('that another article has', () => {
    const expectRefusal = async (call: Promise<unknown>, holder: Doc) => {
      const { name, message, details } = await refusal(call);
      expect(name).toBe('ValidationError');
      expect(message).toContain(`"${holder.title}"`);
      expect(message).toContain(holder.documentId);
      expect(details.errors).toMatchObject([{ path: ['slug'] }]);
    };

    it('are refused by a draft that has them', async () => {
      const holder = await create('Holder');
      await expectRefusal(create('Second', { slug: 'holder' }), holder);
      const other = await create('Third');
      const call = on.update({ documentId: other.documentId, data: { slug: 'holder' } });
      await expectRefusal(call, holder);
      expect((await draftOf(other.documentId)).slug).toBe('third');
    });

    it('are refused by a published row that has them', async () => {
      const holder = await create('Holder live', {}, { status: 'published' });
      const { documentId } = holder;
      await on.update({ documentId, data: { slug: 'elsewhere' } });
      await expectRefusal(create('Late', { slug: 'holder-live' }), holder);
    });

    it('are refused for a language that is being created', async () => {
      const holder = await create('Russian holder', { slug: 'zanyato' }, { locale: 'ru' });
      const { documentId } = await create('English');
      const data = { title: 'Русский', slug: 'zanyato' };
      await expectRefusal(on.update({ documentId, locale: 'ru', data }), holder);
    });

    it('are refused for a clone that brings them', async () => {
      const holder = await create('Clone holder');
      const { documentId } = await create('Cloned');
      await expectRefusal(on.clone({ documentId, data: { slug: 'clone-holder' } }), holder);
    });

    it('are free again when it is deleted', async () => {
      const { documentId } = await create('Fleeting', {}, { status: 'published' });
      await on.remove({ documentId });
      expect((await create('Successor', { slug: 'fleeting' })).slug).toBe('fleeting');
    });

    it('come back by a discard, and not to one that an import gave them meanwhile', async () => {
      const { documentId } = await create('Returning', {}, { status: 'published' });
      await on.update({ documentId, data: { slug: 'gone-away', title: 'Gone away' } });
      const holder = await create('Usurper');
      // No save gives a slug away that an article has claimed; an import might.
      await app.strapi.db
        .query(ARTICLE)
        .update({ where: { id: holder.id }, data: { slug: 'returning' } });
      await on.discardDraft({ documentId });
      const back = { slug: 'returning', title: 'Returning' };
      expect(await draftOf(documentId)).toMatchObject(back);
      const published = on.publish({ documentId: holder.documentId });
      await expectRefusal(published, await publishedOf(documentId));
    });
  });

  describe('of a clone', () => {
    it('take a suffix, and the next clone’s the next', async () => {
      const { documentId } = await create('Dolly');
      const slugs = [];
      for (let n = 0; n < 3; n += 1) {
        slugs.push((await on.clone({ documentId })).entries[0]?.slug);
      }
      expect(slugs).toEqual(['dolly-2', 'dolly-3', 'dolly-4']);
    });

    it('take a suffix in place of one that the form copied', async () => {
      const { documentId, slug } = await create('Form clone');
      const { entries } = await on.clone({ documentId, data: { title: 'Form clone', slug } });
      expect(entries[0]?.slug).toBe('form-clone-2');
    });

    it('are those the call brings', async () => {
      const { documentId } = await create('Renamed clone');
      const { entries } = await on.clone({ documentId, data: { slug: 'clone-by-name' } });
      expect(entries[0]?.slug).toBe('clone-by-name');
    });

    it('are its own documentId where the source’s are the source’s', async () => {
      const { documentId } = await create('🐑');
      const clone = await on.clone({ documentId });
      expect(clone.entries[0]?.slug).toBe(clone.documentId);
    });
  });

  it('have at most 255 characters, suffix and all', async () => {
    const title = 'x'.repeat(255);
    expect((await create(title)).slug).toBe(title);
    const second = await create(title);
    expect(second.slug).toBe(`${'x'.repeat(253)}-2`);
    const { entries } = await on.clone({ documentId: second.documentId });
    expect(entries[0]?.slug).toHaveLength(255);
    const spelt = await create('щ'.repeat(255));
    expect(spelt.slug.length).toBeLessThanOrEqual(255);
  });

  it('are unique when many articles of one title are saved at once', async () => {
    const saves = Array.from({ length: 25 }, () => create('All at once'));
    const slugs = (await Promise.all(saves)).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(25);
    expect(slugs).toContain('all-at-once');
    expect(slugs).toContain('all-at-once-20');
  });

  it('go to exactly one of two who claim them at once', async () => {
    const claims = ['One', 'Other'].map((title) => create(title, { slug: 'contested' }));
    const outcomes = await Promise.allSettled(claims);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await on.rows({ slug: 'contested' })).toHaveLength(1);
  });
});
