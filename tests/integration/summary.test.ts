import * as author from '../../server/src/strapi/author';
import * as generator from '../../server/src/summary/generator';
import type { FillProgress } from '../../server/src/summary/archive/fill-missing';
import type { SummaryService } from '../../server/src/summary/service';
import { startApp, type App } from './helpers/app';
import {
  ARTICLE,
  articles,
  isFrom,
  paragraphs,
  refusal,
  remembered,
  story,
  until,
  type Doc,
} from './helpers/articles';

let app: App;
let on: ReturnType<typeof articles>;

beforeAll(async () => {
  app = await startApp({ locales: ['ru'] });
  on = articles(app.strapi);
});
afterAll(() => app.stop());

/** An article whose generated text is remembered already. */
async function article(subject: string): Promise<Doc> {
  const doc = await on.create({ data: { title: subject, body: story(subject) } });
  await until(async () => (await remembered(app.strapi, doc.documentId)).length === 1);
  return doc;
}

describe('whose a summary is', () => {
  const save = (doc: Doc, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    on.update({ documentId: doc.documentId, data, ...more });
  /** What the edit form sends: every field, as it is stored. */
  const form = ({ title, slug, body, summary, summaryOrigin }: Doc) => ({
    title,
    slug,
    body,
    summary,
    summaryOrigin,
  });

  it('stays a machine’s when the form sends the text back', async () => {
    const doc = await article('form');
    const saved = await save(doc, { ...form(doc), body: story('longer form') });
    expect(saved.summaryOrigin).toBe('extractive');
    expect(isFrom(story('longer form'), saved.summary)).toBe(true);
  });

  it('is a person’s in a row that was there before, whose origin nobody recorded', async () => {
    const doc = await article('before');
    const summary = 'A person wrote this long before the field was there.';
    await app.strapi.db
      .query(ARTICLE)
      .update({ where: { id: doc.id }, data: { summary, summaryOrigin: null } });
    const saved = await save(doc, { ...form(doc), summary, summaryOrigin: null, title: 'Another' });
    expect(saved.summary).toBe(summary);
  });

  it('stays a machine’s when the form changes its white space', async () => {
    const doc = await article('space');
    const summary = ` ${doc.summary?.replaceAll(' ', '\n ') ?? ''} `;
    const saved = await save(doc, { summary });
    expect(saved).toMatchObject({ summary: doc.summary, summaryOrigin: 'extractive' });
  });

  it('stays a machine’s when a tab that was left open sends an older text', async () => {
    const doc = await article('stale');
    await save(doc, { body: story('fresher stale') });
    const saved = await save(doc, form(doc));
    expect(saved).toMatchObject({ summary: doc.summary, summaryOrigin: 'extractive' });
    const again = await save(doc, { summary: 'A person’s.' });
    expect(again.summaryOrigin).toBe('api');
  });

  it('keeps a person’s new paragraphs, though the words are the same', async () => {
    const doc = await article('paragraphs');
    await save(doc, { summary: 'One point. Another point.' });
    const summary = 'One point.\n\nAnother point.';
    const saved = await save(doc, { summary, summaryOrigin: 'api', body: story('more') });
    expect(saved).toMatchObject({ summary, summaryOrigin: 'api' });
  });

  it('becomes a person’s who changes it, and stays so through new bodies', async () => {
    const doc = await article('person');
    const changed = await save(doc, { ...form(doc), summary: `${doc.summary ?? ''} And more.` });
    expect(changed.summaryOrigin).toBe('api');
    const rewritten = await save(doc, { ...form(changed), body: story('other person') });
    expect(rewritten).toMatchObject({ summary: changed.summary, summaryOrigin: 'api' });
    const { entries } = await on.publish({ documentId: doc.documentId });
    expect(entries[0]).toMatchObject({ summary: changed.summary, summaryOrigin: 'api' });
  });

  it('stays a person’s when a generated text comes back from a tab left open', async () => {
    const doc = await article('guarded');
    await save(doc, { summary: 'A person’s own words.' });
    const saved = await save(doc, { ...form(doc), body: story('guarded twice') });
    expect(saved).toMatchObject({ summary: 'A person’s own words.', summaryOrigin: 'api' });
  });

  it('is made anew when a person empties it', async () => {
    const doc = await article('emptied');
    await save(doc, { summary: 'A person’s.' });
    const saved = await save(doc, { summary: '', summaryOrigin: 'api' });
    expect(saved).toMatchObject({ summary: doc.summary, summaryOrigin: 'extractive' });
  });

  it('is nobody’s where an editor wants none, until the editor chooses otherwise', async () => {
    const doc = await article('unwanted');
    const none = await save(doc, { ...form(doc), summaryOrigin: 'none' });
    expect(none).toMatchObject({ summary: null, summaryOrigin: 'none' });
    const kept = await save(doc, { ...form(none), body: story('still unwanted') });
    expect(kept).toMatchObject({ summary: null, summaryOrigin: 'none' });
    const left = await save(doc, { ...form(kept), summaryOrigin: 'extractive' });
    expect(left.summaryOrigin).toBe('extractive');
    expect(isFrom(story('still unwanted'), left.summary)).toBe(true);
  });

  it('is not for a caller to say', async () => {
    const doc = await article('claimed');
    const saved = await save(doc, { section: 'World', summaryOrigin: 'api' });
    expect(saved).toMatchObject({ summary: doc.summary, summaryOrigin: 'extractive' });
    const created = await on.create({
      data: { title: 'claimed at once', body: story(), summaryOrigin: 'model' },
    });
    expect(created.summaryOrigin).toBe('extractive');
  });

  it('is no person’s when the form fills a language in from another one', async () => {
    const doc = await article('filled in');
    const body = story('заполнено');
    const russian = await save(doc, { ...form(doc), slug: 'filled-ru', body }, { locale: 'ru' });
    expect(russian.summaryOrigin).toBe('extractive');
    expect(isFrom(body, russian.summary)).toBe(true);
  });

  it('has to be a text', async () => {
    const doc = await article('typed');
    const { name, message } = await refusal(save(doc, { summary: 7 }));
    expect({ name, message }).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('summary') as string,
    });
  });
});

describe('a summariser that fails', () => {
  afterEach(() => jest.restoreAllMocks());

  it('lets the save go on without a summary, and logs the document', async () => {
    const doc = await article('faulty');
    jest.spyOn(generator, 'generateSummary').mockImplementation(() => {
      throw new Error('out of order');
    });
    const log = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const saved = await on.update({
      documentId: doc.documentId,
      data: { title: 'Saved all the same', body: story('after the fault') },
    });
    expect(saved).toMatchObject({
      title: 'Saved all the same',
      summary: null,
      summaryOrigin: null,
    });
    expect(log).toHaveBeenCalledWith(expect.stringContaining(doc.documentId));
    expect(log).toHaveBeenCalledWith(expect.stringContaining('out of order'));
  });

  it('lets an article be created and published', async () => {
    jest.spyOn(generator, 'generateSummary').mockImplementation(() => {
      throw new Error('out of order');
    });
    const log = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const data = { title: 'Born faulty', body: story() };
    const doc = await on.create({ data, status: 'published' });
    expect(doc).toMatchObject({ slug: 'born-faulty', summary: null });
    expect(doc.publishedAt).not.toBeNull();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('newsroom: no summary'));
  });

  it('makes up for it at the next save', async () => {
    const spy = jest.spyOn(generator, 'generateSummary').mockImplementation(() => {
      throw new Error('out of order');
    });
    jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const { documentId } = await on.create({ data: { title: 'Mended', body: story('mended') } });
    spy.mockRestore();
    const saved = await on.update({ documentId, data: { section: 'World' } });
    expect(isFrom(story('mended'), saved.summary)).toBe(true);
  });
});

describe('a question of authorship that fails', () => {
  afterEach(() => jest.restoreAllMocks());

  it('loses nobody’s words, and leaves them to no machine', async () => {
    const { documentId } = await article('weather station');
    jest.spyOn(author, 'authorOf').mockRejectedValue(new Error('out of order'));
    const data = { body: story('radar'), summary: 'My own words.' };
    const saved = await on.update({ documentId, data });
    expect(saved).toMatchObject({ summary: 'My own words.', summaryOrigin: 'api' });
    jest.restoreAllMocks();
    const later = await on.update({ documentId, data: { body: story('balloon') } });
    expect(later).toMatchObject({ summary: 'My own words.', summaryOrigin: 'api' });
  });
});

describe('filling in an archive', () => {
  const summaries = () => app.strapi.plugin('newsroom').service<SummaryService>('summary');
  /** A row as an import leaves it, or a time before the plugin: no hook has seen it. */
  const row = (documentId: string, more: Record<string, unknown> = {}): Promise<Doc> =>
    app.strapi.db.query(ARTICLE).create({
      data: {
        documentId,
        locale: 'en',
        publishedAt: null,
        title: documentId,
        body: story(documentId),
        ...more,
      },
    });
  const rowsOf = (documentId: string) => on.rows({ documentId });

  // Every other article here has a summary; what an earlier test left without one is taken away.
  beforeEach(async () => {
    await app.strapi.db.query(ARTICLE).deleteMany({ where: {} });
  });

  it('gives a summary to drafts and published rows, in every language', async () => {
    await row('archived');
    await row('archived', { publishedAt: new Date() });
    await row('archived', { locale: 'ru', body: story('архив') });
    const { read, written } = await summaries().fillMissing();
    expect({ read, written }).toEqual({ read: 3, written: 3 });
    const [draft, published, russian] = await rowsOf('archived');
    expect(draft?.summaryOrigin).toBe('extractive');
    expect(isFrom(story('archived'), draft?.summary ?? null)).toBe(true);
    expect(published?.summary).toBe(draft?.summary);
    expect(isFrom(story('архив'), russian?.summary ?? null)).toBe(true);
    expect(await remembered(app.strapi, 'archived')).toHaveLength(2);
  });

  it('marks nothing modified', async () => {
    await row('dated', { updatedAt: new Date('2020-02-02T00:00:00.000Z') });
    const [before] = await rowsOf('dated');
    await summaries().fillMissing();
    const [after] = await rowsOf('dated');
    expect(after?.summary).not.toBeNull();
    expect(after).toMatchObject({ updatedAt: before?.updatedAt, publishedAt: null });
  });

  it('reads a batch at a time, and counts as it goes', async () => {
    for (let n = 1; n <= 5; n += 1) await row(`batch-${n}`);
    await row('batch-short', { body: paragraphs('Too short.') });
    const steps: FillProgress[] = [];
    const total = await summaries().fillMissing({ batchSize: 2, onProgress: (s) => steps.push(s) });
    expect(total).toEqual({ read: 6, written: 5, tooShort: 1, failed: 0 });
    expect(steps.map(({ read }) => read)).toEqual([2, 4, 6]);
    expect(steps.at(-1)).toEqual(total);
  });

  it('does not count an article to which an editor gave a summary in the meantime', async () => {
    await row('raced');
    const unsubscribe = app.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      // Between the reading of the batch and the writing.
      async afterFindMany() {
        unsubscribe();
        const data = { summary: 'An editor’s.', summaryOrigin: 'api' };
        await app.strapi.db.query(ARTICLE).update({ where: { documentId: 'raced' }, data });
      },
    });
    const total = await summaries().fillMissing();
    expect(total).toEqual({ read: 1, written: 0, tooShort: 0, failed: 0 });
    expect((await rowsOf('raced'))[0]?.summary).toBe('An editor’s.');
  });

  it('reads drafts too when a route of the site’s own starts it for anyone', async () => {
    await row('by-route');
    const total = await new Promise<FillProgress>((resolve, reject) => {
      const context = { state: { route: { info: { type: 'content-api' } } } };
      void app.strapi.requestContext.run(context as never, async () => {
        await summaries().fillMissing().then(resolve, reject);
      });
    });
    expect(total).toMatchObject({ read: 1, written: 1 });
  });

  it('leaves persons’ summaries and articles without any alone', async () => {
    await row('by-hand', { summary: 'By hand.', summaryOrigin: 'api' });
    await row('by-choice', { summaryOrigin: 'none' });
    await row('imported', { summary: 'Came along.' });
    expect(await summaries().fillMissing()).toMatchObject({ read: 0, written: 0 });
    expect((await rowsOf('by-hand'))[0]?.summary).toBe('By hand.');
    expect((await rowsOf('by-choice'))[0]?.summary).toBeNull();
    expect((await rowsOf('imported'))[0]).toMatchObject({ summary: 'Came along.' });
  });

  it('does nothing more when it is run again', async () => {
    await row('once');
    await summaries().fillMissing();
    expect(await summaries().fillMissing()).toMatchObject({ read: 0, written: 0 });
  });

  it('goes on behind an article that fails, and logs which', async () => {
    await row('sound');
    await row('broken');
    await row('sound-too');
    const stock = generator.generateSummary;
    jest.spyOn(generator, 'generateSummary').mockImplementation((source, options) => {
      if (source.title === 'broken') throw new Error('out of order');
      return stock(source, options);
    });
    const log = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const total = await summaries().fillMissing({ batchSize: 1 });
    expect(total).toEqual({ read: 3, written: 2, tooShort: 0, failed: 1 });
    expect(log).toHaveBeenCalledWith(expect.stringContaining('broken'));
    jest.restoreAllMocks();
  });

  it('refuses a batch of nothing', async () => {
    await expect(summaries().fillMissing({ batchSize: 0 })).rejects.toThrow('`batchSize` is 0');
  });
});
