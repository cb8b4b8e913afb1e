import { startApp, type App } from './helpers/app';
import { ARTICLE, articles, story, type Doc } from './helpers/articles';
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

describe('the date of first publication', () => {
  const status = async (documentId: string, locale = 'en') => {
    const metadata = app.strapi.plugin('content-manager').service<{
      getStatus(version: Doc, others: Doc[]): string;
    }>('document-metadata');
    return metadata.getStatus(await draftOf(documentId, locale), [
      await publishedOf(documentId, locale),
    ]);
  };

  it('is set at the first publish, on the draft too, and marks nothing modified', async () => {
    const { documentId } = await create('First', { body: story() });
    const before = Date.now();
    await on.publish({ documentId });
    const draft = await draftOf(documentId);
    const published = await publishedOf(documentId);
    expect(Date.parse(String(draft.datePublished))).toBeGreaterThanOrEqual(before);
    expect(Date.parse(String(draft.datePublished))).toBeLessThanOrEqual(Date.now());
    expect(published.datePublished).toEqual(draft.datePublished);
    expect(Date.parse(published.updatedAt)).toBeGreaterThanOrEqual(Date.parse(draft.updatedAt));
    expect(await status(documentId)).toBe('published');
  });

  it.each(['create', 'update'])('is set by a %s that publishes', async (action) => {
    const options = { status: 'published' };
    const { documentId } = await create(`By ${action}`, {}, action === 'create' ? options : {});
    if (action === 'update')
      await on.update({ documentId, data: { section: 'World' }, ...options });
    const { datePublished } = await publishedOf(documentId);
    expect(datePublished).not.toBeNull();
    expect((await draftOf(documentId)).datePublished).toEqual(datePublished);
    expect(await status(documentId)).toBe('published');
  });

  it('is kept on republish', async () => {
    const { documentId } = await create('Again', {}, { status: 'published' });
    const { datePublished } = await draftOf(documentId);
    await on.update({ documentId, data: { title: 'Again and again' } });
    await on.publish({ documentId });
    await on.update({ documentId, data: { section: 'World' }, status: 'published' });
    expect((await publishedOf(documentId)).datePublished).toEqual(datePublished);
  });

  it('is kept on unpublish and publish', async () => {
    const { documentId } = await create('Back', {}, { status: 'published' });
    const { datePublished } = await draftOf(documentId);
    await on.unpublish({ documentId });
    await on.publish({ documentId });
    expect((await publishedOf(documentId)).datePublished).toEqual(datePublished);
  });

  it('comes back when a form that is older than the first publish empties it', async () => {
    const { documentId } = await create('Old form', {}, { status: 'published' });
    const { datePublished } = await publishedOf(documentId);
    await on.update({ documentId, data: { datePublished: null } });
    await on.publish({ documentId });
    expect((await draftOf(documentId)).datePublished).toEqual(datePublished);
    await on.update({ documentId, data: { datePublished: null }, status: 'published' });
    expect((await publishedOf(documentId)).datePublished).toEqual(datePublished);
  });

  it('is still the readers’ one after a save that empties it, an unpublish and a publish', async () => {
    const { documentId } = await create('Emptied', {}, { status: 'published' });
    const { datePublished } = await publishedOf(documentId);
    await on.update({ documentId, data: { datePublished: null } });
    expect((await draftOf(documentId)).datePublished).toEqual(datePublished);
    await on.unpublish({ documentId });
    await on.publish({ documentId });
    expect((await publishedOf(documentId)).datePublished).toEqual(datePublished);
  });

  it.each([
    ['absent', {}],
    ['empty', { datePublished: null }],
  ])(
    'is the readers’ one in a save that publishes where the draft lost it: %s',
    async (_how, data) => {
      const { documentId } = await create(
        'Lost',
        { datePublished: '2001-01-01T00:00:00.000Z' },
        { status: 'published' },
      );
      const { id } = await draftOf(documentId);
      await app.strapi.db.query(ARTICLE).update({ where: { id }, data: { datePublished: null } });
      await on.update({ documentId, data: { section: 'World', ...data }, status: 'published' });
      expect((await publishedOf(documentId)).datePublished).toBe('2001-01-01T00:00:00.000Z');
    },
  );

  it('stays empty in a draft that was never published', async () => {
    const { documentId } = await create('Undated');
    const saved = await on.update({ documentId, data: { datePublished: null } });
    expect(saved.datePublished).toBeNull();
  });

  it('is kept as an editor set it by hand', async () => {
    const datePublished = '1999-12-31T23:59:59.000Z';
    const { documentId } = await create('Archive', { datePublished });
    await on.publish({ documentId });
    expect((await publishedOf(documentId)).datePublished).toEqual(datePublished);
    const direct = await create('Archive too', { datePublished }, { status: 'published' });
    expect(direct.datePublished).toEqual(datePublished);
    const corrected = '1998-01-01T00:00:00.000Z';
    await on.update({ documentId, data: { datePublished: corrected }, status: 'published' });
    expect((await publishedOf(documentId)).datePublished).toEqual(corrected);
  });

  it('is cleared on a clone, and the clone gets its own', async () => {
    const { documentId } = await create('Origin', {}, { status: 'published' });
    const { datePublished } = await draftOf(documentId);
    const clone = await on.clone({ documentId, data: { datePublished } });
    expect((await draftOf(clone.documentId)).datePublished).toBeNull();
    await on.publish({ documentId: clone.documentId });
    expect((await publishedOf(clone.documentId)).datePublished).not.toBeNull();
  });

  it('is each language’s own', async () => {
    const { documentId } = await create('Languages', {}, { status: 'published' });
    const english = await draftOf(documentId);
    await on.update({ documentId, locale: 'ru', data: { title: 'Языки' } });
    expect((await draftOf(documentId, 'ru')).datePublished).toBeNull();
    await on.publish({ documentId, locale: 'ru' });
    const russian = await publishedOf(documentId, 'ru');
    expect(Date.parse(String(russian.datePublished))).toBeGreaterThan(
      Date.parse(String(english.datePublished)),
    );
    expect((await draftOf(documentId)).datePublished).toEqual(english.datePublished);
    expect(await status(documentId, 'ru')).toBe('published');
  });
});
