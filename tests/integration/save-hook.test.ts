import { startApp, type App } from './helpers/app';
import {
  articles,
  isFrom,
  paragraphs,
  remembered,
  story,
  until,
  type Doc,
} from './helpers/articles';

/** One test for each document action: its summary, slug and dates. */
describe('the save hook', () => {
  let app: App;
  let on: ReturnType<typeof articles>;

  beforeAll(async () => {
    app = await startApp({ locales: ['ru', 'hy'] });
    on = articles(app.strapi);
  });
  afterAll(() => app.stop());

  const create = (title: string, more: Record<string, unknown> = {}) =>
    on.create({ data: { title, body: story(title) }, ...more });
  const inLanguage = (doc: Doc, locale: string, more: Record<string, unknown> = {}) =>
    on.update({
      documentId: doc.documentId,
      locale,
      data: { title: `${doc.title} ${locale}`, body: story(`${doc.title} ${locale}`) },
      ...more,
    });
  const draftOf = async (documentId: string, locale = 'en') => {
    const [draft] = await on.rows({ documentId, locale, publishedAt: null });
    if (draft === undefined) throw new Error('There is no draft');
    return draft;
  };
  const publishedOf = (documentId: string, locale?: string) =>
    on.rows({ documentId, publishedAt: { $notNull: true }, ...(locale ? { locale } : {}) });
  /** Changes rows as nothing else does, to see whether an action would compute them anew. */
  const mark = (where: Record<string, unknown>, data: Record<string, unknown>) =>
    app.strapi.db.query('plugin::newsroom.article').updateMany({ where, data });

  describe('create', () => {
    it('writes slug and summary, and no date', async () => {
      const doc = await create('canal');
      expect(doc).toMatchObject({
        slug: 'canal',
        summaryOrigin: 'extractive',
        datePublished: null,
      });
      expect(isFrom(story('canal'), doc.summary)).toBe(true);
    });

    it('remembers what it generated', async () => {
      const { documentId } = await create('remembered canal');
      await until(async () => (await remembered(app.strapi, documentId)).length === 1);
    });

    it('writes them in the language of the call', async () => {
      const doc = await create('канал', { locale: 'ru' });
      expect(doc).toMatchObject({ locale: 'ru', slug: 'kanal', summaryOrigin: 'extractive' });
    });

    it('publishes at once with the draft’s summary, slug and date', async () => {
      const { documentId } = await create('express', { status: 'published' });
      const draft = await draftOf(documentId);
      const [published] = await publishedOf(documentId);
      expect(draft).toMatchObject({ slug: 'express', summaryOrigin: 'extractive' });
      expect(draft.datePublished).not.toBeNull();
      const { slug, summary, summaryOrigin, datePublished } = draft;
      expect(published).toMatchObject({ slug, summary, summaryOrigin, datePublished });
    });

    it('keeps a person’s summary as theirs', async () => {
      const doc = await on.create({
        data: {
          title: 'Mine',
          body: story(),
          summary: 'In my words.',
          summaryOrigin: 'extractive',
        },
      });
      expect(doc).toMatchObject({ summary: 'In my words.', summaryOrigin: 'api' });
    });

    it('gives a too short article no summary', async () => {
      const doc = await on.create({
        data: { title: 'Brief', body: paragraphs('Three words only.') },
      });
      expect(doc).toMatchObject({ slug: 'brief', summary: null, summaryOrigin: null });
    });

    it('gives an article without a body no summary', async () => {
      const doc = await on.create({ data: { title: 'Bare' } });
      expect(doc).toMatchObject({ slug: 'bare', summary: null, summaryOrigin: null });
    });

    it('leaves it to Strapi to refuse all languages at once', async () => {
      await expect(create('everywhere', { locale: '*' })).rejects.toThrow('Invalid locale param *');
      expect(await on.rows({ title: 'everywhere' })).toEqual([]);
    });
  });

  describe('update', () => {
    it('sums up the new body', async () => {
      const { documentId } = await create('old pier');
      const doc = await on.update({ documentId, data: { body: story('new pier') } });
      expect(isFrom(story('new pier'), doc.summary)).toBe(true);
      expect(doc.summaryOrigin).toBe('extractive');
    });

    it('still knows the body when only the title comes', async () => {
      const { documentId } = await create('ferry');
      await mark({ documentId }, { summary: 'Marked.' });
      const doc = await on.update({ documentId, data: { title: 'The ferry, again' } });
      expect(isFrom(story('ferry'), doc.summary)).toBe(true);
      expect(doc.slug).toBe('ferry');
    });

    it('leaves the summary alone when neither title nor body comes', async () => {
      const { documentId } = await create('quay');
      await mark({ documentId }, { summary: 'Marked.' });
      const doc = await on.update({ documentId, data: { section: 'Economy' } });
      expect(doc).toMatchObject({ summary: 'Marked.', summaryOrigin: 'extractive', slug: 'quay' });
    });

    it('gives the article a summary when its body is cut short no more', async () => {
      const { documentId } = await on.create({
        data: { title: 'Grows', body: paragraphs('Soon.') },
      });
      const longer = await on.update({ documentId, data: { body: story('growth') } });
      expect(isFrom(story('growth'), longer.summary)).toBe(true);
      const shorter = await on.update({ documentId, data: { body: paragraphs('Withdrawn.') } });
      expect(shorter).toMatchObject({ summary: null, summaryOrigin: null });
    });

    it('creates a language with its own slug and summary', async () => {
      const doc = await create('mole');
      const russian = await inLanguage(doc, 'ru');
      expect(russian).toMatchObject({ locale: 'ru', slug: 'mole-ru', summaryOrigin: 'extractive' });
      expect(isFrom(story('mole ru'), russian.summary)).toBe(true);
      expect(await draftOf(doc.documentId)).toMatchObject({ slug: 'mole', summary: doc.summary });
    });

    it('publishes at once what it saves', async () => {
      const { documentId } = await create('jetty');
      await on.update({ documentId, status: 'published', data: { body: story('longer jetty') } });
      const draft = await draftOf(documentId);
      const [published] = await publishedOf(documentId);
      expect(isFrom(story('longer jetty'), draft.summary)).toBe(true);
      expect(draft.datePublished).not.toBeNull();
      const { slug, summary, summaryOrigin, datePublished } = draft;
      expect(published).toMatchObject({ slug, summary, summaryOrigin, datePublished });
    });

    it('answers nothing for a document that is not there', async () => {
      expect(await on.update({ documentId: 'nowhere', data: { title: 'Nothing' } })).toBeNull();
    });

    it('leaves it to Strapi to refuse all languages at once', async () => {
      const { documentId, summary } = await create('dock');
      const call = on.update({ documentId, locale: '*', data: { body: story('other dock') } });
      await expect(call).rejects.toThrow('Invalid locale param *');
      expect((await draftOf(documentId)).summary).toBe(summary);
    });
  });

  describe('publish', () => {
    it('copies what the editor saw', async () => {
      const { documentId } = await create('seen');
      await mark({ documentId }, { summary: 'What the editor saw.' });
      const { entries } = await on.publish({ documentId });
      expect(entries[0]).toMatchObject({ summary: 'What the editor saw.', slug: 'seen' });
    });

    it('takes the new summary at a republish', async () => {
      const { documentId } = await create('twice', { status: 'published' });
      await on.update({ documentId, data: { body: story('thrice') } });
      expect(isFrom(story('twice'), (await publishedOf(documentId))[0]?.summary ?? null)).toBe(
        true,
      );
      const { entries } = await on.publish({ documentId });
      expect(isFrom(story('thrice'), entries[0]?.summary ?? null)).toBe(true);
      expect(entries[0]?.slug).toBe('twice');
    });

    it.each([
      ['one language', 'ru', ['ru']],
      ['some languages', ['en', 'hy'], ['en', 'hy']],
      ['all languages', '*', ['en', 'hy', 'ru']],
    ])('stamps and publishes %s', async (what, locale, published) => {
      const doc = await create(`for ${what}`);
      await inLanguage(doc, 'ru');
      await inLanguage(doc, 'hy');
      await on.publish({ documentId: doc.documentId, locale });
      const rows = await publishedOf(doc.documentId);
      expect(rows.map((row) => row.locale).sort()).toEqual(published);
      expect(rows.every((row) => row.datePublished && row.summary && row.slug)).toBe(true);
      const drafts = await on.rows({ documentId: doc.documentId, publishedAt: null });
      const dated = drafts.filter((row) => row.datePublished !== null).map((row) => row.locale);
      expect(dated.sort()).toEqual(published);
    });

    it('stamps nothing when the publish is refused', async () => {
      const { documentId } = await on.create({ data: { body: story() } });
      await expect(on.publish({ documentId })).rejects.toThrow('title');
      expect((await draftOf(documentId)).datePublished).toBeNull();
    });
  });

  describe('unpublish', () => {
    it('leaves the draft its summary, slug and date', async () => {
      const { documentId } = await create('withdrawn', { status: 'published' });
      const { slug, summary, summaryOrigin, datePublished } = await draftOf(documentId);
      await on.unpublish({ documentId });
      expect(await publishedOf(documentId)).toEqual([]);
      const after = await draftOf(documentId);
      expect(after).toMatchObject({ slug, summary, summaryOrigin, datePublished });
    });

    it('withdraws all languages at once', async () => {
      const doc = await create('withdrawn all');
      await inLanguage(doc, 'ru');
      await on.publish({ documentId: doc.documentId, locale: '*' });
      await on.unpublish({ documentId: doc.documentId, locale: '*' });
      expect(await publishedOf(doc.documentId)).toEqual([]);
      expect((await draftOf(doc.documentId, 'ru')).slug).toBe('withdrawn-all-ru');
    });
  });

  describe('discardDraft', () => {
    it('goes back to the published summary, slug and date', async () => {
      const { documentId } = await create('steady', { status: 'published' });
      const { slug, summary, summaryOrigin, datePublished } = await draftOf(documentId);
      await on.update({ documentId, data: { slug: 'unsteady', summary: 'Written anew.' } });
      await on.discardDraft({ documentId });
      const after = await draftOf(documentId);
      expect(after).toMatchObject({ slug, summary, summaryOrigin, datePublished });
    });

    it('goes back in all languages at once', async () => {
      const doc = await create('steady all');
      await inLanguage(doc, 'ru');
      await on.publish({ documentId: doc.documentId, locale: '*' });
      await on.update({ documentId: doc.documentId, locale: 'ru', data: { slug: 'moved' } });
      await on.discardDraft({ documentId: doc.documentId, locale: '*' });
      expect((await draftOf(doc.documentId, 'ru')).slug).toBe('steady-all-ru');
    });
  });

  describe('clone', () => {
    it('takes the summary over, a slug of its own, and no date', async () => {
      const { documentId, summary } = await create('sheep', { status: 'published' });
      const { entries } = await on.clone({ documentId });
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({ summary, summaryOrigin: 'extractive', slug: 'sheep-2' });
      expect(entries[0]?.datePublished).toBeNull();
      const clone = await draftOf(entries[0]?.documentId ?? '');
      expect(clone).toMatchObject({ slug: 'sheep-2', datePublished: null, publishedAt: null });
    });

    it('sums up a body that comes with the call, and follows a new title', async () => {
      const { documentId } = await create('goat');
      const data = { title: 'A mountain goat', body: story('mountain goat') };
      const { entries } = await on.clone({ documentId, data });
      expect(entries[0]).toMatchObject({ slug: 'a-mountain-goat', summaryOrigin: 'extractive' });
      expect(isFrom(story('mountain goat'), entries[0]?.summary ?? null)).toBe(true);
    });

    it('keeps a person’s summary a person’s', async () => {
      const { documentId } = await create('hare');
      await on.update({ documentId, data: { summary: 'A hare ran.' } });
      const { entries } = await on.clone({ documentId, data: { body: story('other hare') } });
      expect(entries[0]).toMatchObject({ summary: 'A hare ran.', summaryOrigin: 'api' });
    });

    it('takes a summary that the call brings for a person’s', async () => {
      const { documentId } = await create('fox');
      const { entries } = await on.clone({ documentId, data: { summary: 'A fox ran.' } });
      expect(entries[0]).toMatchObject({ summary: 'A fox ran.', summaryOrigin: 'api' });
    });

    it('knows the source’s generated text, which a form sends along, for a machine’s', async () => {
      const { documentId, summary } = await create('wolf');
      const { entries } = await on.clone({ documentId, data: { summary, slug: 'wolf' } });
      expect(entries[0]).toMatchObject({ summary, summaryOrigin: 'extractive', slug: 'wolf-2' });
    });

    it('takes every language with its own summary and slug', async () => {
      const doc = await create('herd');
      await inLanguage(doc, 'ru');
      const clone = await on.clone({ documentId: doc.documentId, locale: '*' });
      const english = await draftOf(clone.documentId);
      const russian = await draftOf(clone.documentId, 'ru');
      expect(english).toMatchObject({ slug: 'herd-2', summary: doc.summary });
      expect(russian.slug).toBe('herd-ru-2');
      expect(isFrom(story('herd ru'), russian.summary)).toBe(true);
      await until(async () => (await remembered(app.strapi, clone.documentId)).length === 2);
    });
  });

  describe('delete', () => {
    it('forgets what was generated', async () => {
      const { documentId } = await create('gone');
      await until(async () => (await remembered(app.strapi, documentId)).length === 1);
      await on.remove({ documentId });
      expect(await on.rows({ documentId })).toEqual([]);
      await until(async () => (await remembered(app.strapi, documentId)).length === 0);
    });

    it('forgets only the languages that are deleted', async () => {
      const doc = await create('half gone');
      await inLanguage(doc, 'ru');
      await until(async () => (await remembered(app.strapi, doc.documentId)).length === 2);
      await on.remove({ documentId: doc.documentId, locale: 'ru' });
      await until(async () => (await remembered(app.strapi, doc.documentId)).length === 1);
      const [left] = await remembered(app.strapi, doc.documentId);
      expect(left?.articleLocale).toBe('en');
      await on.remove({ documentId: doc.documentId, locale: '*' });
      await until(async () => (await remembered(app.strapi, doc.documentId)).length === 0);
    });
  });
});
