import * as author from '../../server/src/strapi/author';
import * as generator from '../../server/src/summary/generator';
import { startApp, type App } from './helpers/app';
import {
  ARTICLE,
  articles,
  isFrom,
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
    jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const data = { body: story('radar'), summary: 'My own words.' };
    const saved = await on.update({ documentId, data });
    expect(saved).toMatchObject({ summary: 'My own words.', summaryOrigin: 'api' });
    jest.restoreAllMocks();
    const later = await on.update({ documentId, data: { body: story('balloon') } });
    expect(later).toMatchObject({ summary: 'My own words.', summaryOrigin: 'api' });
  });
});
