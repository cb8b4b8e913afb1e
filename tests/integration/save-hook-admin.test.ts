import { startApp, type App } from './helpers/app';
import { articles, isFrom, remembered, story, until, type Doc } from './helpers/articles';
import { contentManager } from './helpers/content-manager';

/** A type of the site's own, with an address of its own. */
const PAGES = {
  'src/api/page/content-types/page/schema.json': {
    kind: 'collectionType',
    collectionName: 'pages',
    info: { singularName: 'page', pluralName: 'pages', displayName: 'Page' },
    attributes: {
      title: { type: 'string' },
      path: { type: 'uid', targetField: 'title' },
    },
  },
};

/** What an editor does in the admin panel, by the routes that the panel calls. */
describe('an article in the content manager', () => {
  let app: App;
  let on: ReturnType<typeof articles>;
  let admin: Awaited<ReturnType<typeof contentManager>>;

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'], files: PAGES });
    on = articles(app.strapi);
    admin = await contentManager(app.strapi);
  });
  afterAll(() => app.stop());

  const create = async (title: string): Promise<Doc> => {
    const { status, body } = await admin.create({ title, body: story(title) });
    expect(status).toBe(201);
    return body.data;
  };
  /** All that the edit form holds of an article, which it sends with every save. */
  const form = async (documentId: string, locale?: string): Promise<Doc> =>
    (await admin.open(documentId, locale)).body.data;

  it('gets summary and slug by being saved', async () => {
    const doc = await create('Lighthouse');
    expect(doc).toMatchObject({ slug: 'lighthouse', summaryOrigin: 'extractive', status: 'draft' });
    expect(isFrom(story('Lighthouse'), doc.summary)).toBe(true);
  });

  it('keeps a machine’s summary a machine’s when its form is saved with a new text', async () => {
    const { documentId } = await create('Buoy');
    const sent = { ...(await form(documentId)), body: story('Second buoy') };
    const { status, body } = await admin.save(documentId, sent);
    expect(status).toBe(200);
    expect(body.data.summaryOrigin).toBe('extractive');
    expect(isFrom(story('Second buoy'), body.data.summary)).toBe(true);
  });

  it('has the summary that its editor writes, whatever the form says of its origin', async () => {
    const { documentId } = await create('Anchor');
    const written = { ...(await form(documentId)), summary: 'An editor’s words.' };
    const { body } = await admin.save(documentId, written);
    expect(body.data).toMatchObject({ summary: 'An editor’s words.', summaryOrigin: 'human' });
    const claimed = { ...(await form(documentId)), summaryOrigin: 'model', body: story('Anchors') };
    const again = await admin.save(documentId, claimed);
    expect(again.body.data).toMatchObject({
      summary: 'An editor’s words.',
      summaryOrigin: 'human',
    });
  });

  it('goes without a summary when its editor chooses none', async () => {
    const { documentId } = await create('Rope');
    await admin.save(documentId, { ...(await form(documentId)), summaryOrigin: 'none' });
    const opened = await form(documentId);
    expect(opened).toMatchObject({ summary: null, summaryOrigin: 'none' });
    const { body } = await admin.publish(documentId, opened);
    expect(body.data).toMatchObject({ summary: null, summaryOrigin: 'none' });
    const left = await admin.save(documentId, { ...opened, summaryOrigin: null });
    expect(left.body.data.summaryOrigin).toBe('extractive');
  });

  it('is published from a changed form with the summary of what was on screen', async () => {
    const { documentId } = await create('Beacon');
    const sent = { ...(await form(documentId)), body: story('Brighter beacon') };
    const { status, body } = await admin.publish(documentId, sent);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ slug: 'beacon', summaryOrigin: 'extractive' });
    expect(body.data['status']).toBe('published');
    expect(isFrom(story('Brighter beacon'), body.data.summary)).toBe(true);
    const draft = await form(documentId);
    const { summary, datePublished } = body.data;
    expect(datePublished).not.toBeNull();
    expect(draft).toMatchObject({ summary, datePublished, status: 'published' });
    await until(async () => (await remembered(app.strapi, documentId)).length === 2);
  });

  it('keeps its date when a form from before the first publish is published', async () => {
    const { documentId } = await create('Foghorn');
    const old = await form(documentId);
    const first = await admin.publish(documentId, old);
    const second = await admin.publish(documentId, { ...old, section: 'World' });
    expect(second.status).toBe(200);
    expect(second.body.data).toMatchObject({
      section: 'World',
      datePublished: first.body.data.datePublished,
    });
  });

  it('is written and published in one go', async () => {
    const { status, body } = await admin.publishNew({ title: 'Express', body: story('Express') });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ slug: 'express', summaryOrigin: 'extractive' });
    expect(body.data.datePublished).not.toBeNull();
    expect(body.data['status']).toBe('published');
  });

  it('gets a language with its own slug and summary', async () => {
    const { documentId } = await create('Pilot');
    const russian = { title: 'Лоцман', body: story('Лоцман') };
    const { status, body } = await admin.save(documentId, russian, 'ru');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ locale: 'ru', slug: 'locman' });
    expect(isFrom(story('Лоцман'), body.data.summary)).toBe(true);
  });

  it('is cloned with a slug of its own, and no date', async () => {
    const { documentId } = await create('Dinghy');
    await admin.publish(documentId, await form(documentId));
    const { status, body } = await admin.clone(documentId, await form(documentId));
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ slug: 'dinghy-2', datePublished: null, status: 'draft' });
    expect(body.data.summaryOrigin).toBe('extractive');
    expect(body.data.documentId).not.toBe(documentId);
  });

  it('is refused a slug that another one has, on save and on publish, and stays as it was', async () => {
    const holder = await create('Harbour master');
    const { documentId } = await create('Harbour pilot');
    const sent = { ...(await form(documentId)), slug: 'harbour-master', title: 'Not saved' };
    for (const answer of [
      await admin.save(documentId, sent),
      await admin.publish(documentId, sent),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error?.name).toBe('ValidationError');
      expect(answer.body.error?.message).toContain(holder.documentId);
      expect(answer.body.error?.details).toMatchObject({ errors: [{ path: ['slug'] }] });
    }
    const [row, ...published] = await on.rows({ documentId });
    expect(row).toMatchObject({
      title: 'Harbour pilot',
      slug: 'harbour-pilot',
      datePublished: null,
    });
    expect(published).toEqual([]);
  });

  it('goes back to what is published', async () => {
    const { documentId } = await create('Tide');
    const { body } = await admin.publish(documentId, await form(documentId));
    await admin.save(documentId, { ...(await form(documentId)), slug: 'ebb', summary: 'Ebb.' });
    const discarded = await admin.discard(documentId);
    expect(discarded.status).toBe(200);
    const { slug, summary, summaryOrigin, datePublished } = body.data;
    expect(await form(documentId)).toMatchObject({ slug, summary, summaryOrigin, datePublished });
  });

  it('is refused a title of more than 255 characters, by its name', async () => {
    const { status, body } = await admin.create({ title: 'x'.repeat(256) });
    expect(status).toBe(400);
    expect(body.error?.details).toMatchObject({ errors: [{ path: ['title'] }] });
  });

  it('is published with others in one go, each dated and not modified', async () => {
    const ids = [];
    for (const title of ['Fleet 1', 'Fleet 2', 'Fleet 3'])
      ids.push((await create(title)).documentId);
    const { status } = await admin.publishMany(ids);
    expect(status).toBe(200);
    for (const id of ids) {
      const opened = await form(id);
      expect(opened).toMatchObject({ status: 'published', summaryOrigin: 'extractive' });
      expect(opened.datePublished).not.toBeNull();
    }
  });

  it('shows an editor the sources beside the links, in plain words', async () => {
    const { status, body } = await admin.arrangement();
    expect(status).toBe(200);
    const { layouts, metadatas, settings } = body.data.contentType;
    expect(layouts.edit.map((row) => row.map(({ name }) => name))).toContainEqual([
      'attributions',
      'related',
    ]);
    expect(layouts.edit[0]).toEqual([{ name: 'title', size: 12 }]);
    expect(layouts.list).toEqual(['title', 'section', 'byline', 'datePublished']);
    expect(settings.mainField).toBe('title');
    expect(metadatas['title']?.edit.label).toBe('Headline');
    expect(metadatas['attributions']?.edit.label).toBe('Sources');
  });

  describe('the slug that the form proposes', () => {
    it.each([
      ['Chinese', '港口计划', 'gang-kou-ji-hua'],
      ['Armenian', 'Նոր կամուրջ', 'nor-kamurj'],
      ['English', 'A new bridge', 'a-new-bridge'],
    ])('is readable for a title in %s', async (_language, title, slug) => {
      const { status, body } = await admin.proposeSlug({ title });
      expect(status).toBe(200);
      expect(body).toEqual({ data: slug });
    });

    it('is free among drafts and published articles of its language', async () => {
      const { documentId } = await create('Proposed');
      await admin.publish(documentId, await form(documentId));
      await admin.save(documentId, { ...(await form(documentId)), slug: 'renamed' });
      expect((await admin.proposeSlug({ title: 'Proposed' })).body).toEqual({ data: 'proposed-2' });
      const russian = await admin.proposeSlug({ title: 'Proposed' }, 'ru');
      expect(russian.body).toEqual({ data: 'proposed' });
    });

    it('may be the one that the article has', async () => {
      const { documentId, title } = await create('Own proposal');
      const { body } = await admin.proposeSlug({ id: documentId, title });
      expect(body).toEqual({ data: 'own-proposal' });
      expect((await admin.proposeSlug({ id: '', title })).body).toEqual({ data: 'own-proposal-2' });
    });

    it('is Strapi’s own for other types', async () => {
      const uid = app.strapi.plugin('content-manager').service<{
        generateUIDField(input: object): Promise<string>;
      }>('uid');
      const input = { contentTypeUID: 'api::page.page', field: 'path', data: { title: 'A page' } };
      expect(await uid.generateUIDField(input)).toBe('a-page');
    });

    it('is empty where the title spells nothing, so that the save fills it', async () => {
      const { status, body } = await admin.proposeSlug({ title: '🎉' });
      expect(status).toBe(200);
      expect(body).toEqual({ data: '' });
    });
  });

  describe('the slug that an editor types', () => {
    it('is taken where only a published article has it, and a free one is suggested', async () => {
      const { documentId } = await create('Typed');
      await admin.publish(documentId, await form(documentId));
      await admin.save(documentId, { ...(await form(documentId)), slug: 'typed-anew' });
      for (const [slug, suggestion] of [
        ['typed', 'typed-2'],
        ['typed-anew', 'typed-anew-2'],
      ]) {
        const { body } = await admin.checkSlug(String(slug));
        expect(body).toEqual({ isAvailable: false, suggestion });
      }
    });

    it('is free in another language, or where nobody has it', async () => {
      await create('Typed elsewhere');
      const free = { isAvailable: true, suggestion: null };
      expect((await admin.checkSlug('typed-elsewhere', 'ru')).body).toEqual(free);
      expect((await admin.checkSlug('typed-nowhere')).body).toEqual(free);
    });
  });
});
