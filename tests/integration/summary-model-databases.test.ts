import type { Core } from '@strapi/strapi';
import type { SummaryService } from '../../server/src/summary/service';
import { startModelServer, type ModelServer } from '../helpers/model-server';
import { appOn } from './helpers/app-on';
import { articles, isFrom, story, until, type Doc } from './helpers/articles';
import { databases } from './helpers/databases';

jest.setTimeout(180_000);

const JOB = 'plugin::newsroom.summary-job';

describe.each(databases)('a summary by a model, on %s', (_name, createDatabase) => {
  let server: ModelServer;
  let on: ReturnType<typeof articles>;
  const app = appOn(createDatabase, async () => {
    server = await startModelServer();
    return { config: { summary: { wait: 0, lease: 5 } }, model: server, locales: ['ru'] };
  });
  const strapi = (): Core.Strapi => app.strapi;

  beforeAll(() => {
    on = articles(app.strapi);
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  const settled = () => strapi().plugin('newsroom').service<SummaryService>('summary').settled();
  const rowsOf = ({ documentId }: Doc) => on.rows({ documentId });
  const jobsOf = async ({ documentId }: Doc) => {
    const rows: unknown = await strapi()
      .db.query(JOB)
      .findMany({ where: { articleDocumentId: documentId }, orderBy: { id: 'asc' } });
    return rows as { state: string; attempts: number; tokens: number; system: string }[];
  };

  it('comes after the save, to the draft and to what readers see', async () => {
    const data = { title: 'Harbour plan', body: story('harbour') };
    const doc = await on.create({ data, status: 'published' });
    expect(doc.summaryOrigin).toBe('extractive');
    expect(isFrom(story('harbour'), doc.summary)).toBe(true);
    const before = await rowsOf(doc);
    await settled();
    const after = await rowsOf(doc);
    expect(after.map((row) => row.summaryOrigin)).toEqual(['model', 'model']);
    expect(after[0]?.summary).toBe(after[1]?.summary);
    expect(isFrom(story('harbour'), after[0]?.summary ?? null)).toBe(false);
    expect(after.map((row) => row.updatedAt)).toEqual(before.map((row) => row.updatedAt));
    expect(await jobsOf(doc)).toMatchObject([
      { state: 'done', attempts: 1, system: 'stand-in/small' },
    ]);
    expect(server.callsFor('Harbour plan')).toBe(1);
  });

  it('is not asked for twice for the same words, also when they come back', async () => {
    const doc = await on.create({ data: { title: 'Bridge plan', body: story('bridge') } });
    await settled();
    const { documentId } = doc;
    const [first] = await rowsOf(doc);
    await on.update({ documentId, data: { title: 'Bridge plan', body: story('bridge') } });
    await on.update({ documentId, data: { body: story('tunnel') } });
    await settled();
    const [second] = await rowsOf(doc);
    expect(second?.summary).not.toBe(first?.summary);
    expect(second?.summaryOrigin).toBe('model');
    const back = await on.update({ documentId, data: { body: story('bridge') } });
    expect(back).toMatchObject({ summary: first?.summary, summaryOrigin: 'model' });
    await settled();
    expect(server.callsFor('Bridge plan')).toBe(2);
  });

  it('leaves alone what a person or a program wrote while the model was writing', async () => {
    server.nextFor('School plan', { kind: 'summary', after: 400 });
    const doc = await on.create({ data: { title: 'School plan', body: story('school') } });
    const { documentId } = doc;
    const done = settled();
    await on.update({ documentId, data: { summary: 'My own words.' } });
    await done;
    await settled();
    const [row] = await rowsOf(doc);
    expect(row).toMatchObject({ summary: 'My own words.', summaryOrigin: 'api' });
    expect(await jobsOf(doc)).toMatchObject([{ state: 'outdated' }]);
  });

  it('goes to readers alone where the draft says something else by now', async () => {
    server.nextFor('Market plan', { kind: 'summary', after: 400 });
    const data = { title: 'Market plan', body: story('market') };
    const doc = await on.create({ data, status: 'published' });
    const { documentId } = doc;
    const done = settled();
    await on.update({ documentId, data: { body: story('covered market') } });
    await done;
    await settled();
    const rows = await rowsOf(doc);
    expect(rows.map((row) => row.summaryOrigin)).toEqual(['model', 'model']);
    const [draft, published] = rows;
    expect(draft?.summary).not.toBe(published?.summary);
    expect(server.callsFor('Market plan')).toBe(2);
  });

  it('is asked for once in each language', async () => {
    const doc = await on.create({ data: { title: 'Park plan', body: story('park') } });
    const { documentId } = doc;
    const data = { title: 'Park plan', body: story('park') };
    await on.update({ documentId, locale: 'ru', data });
    await settled();
    expect((await jobsOf(doc)).length).toBe(2);
  });

  it('is not asked for where an editor wants none, or the article is too short', async () => {
    const none = { title: 'None', body: story('none'), summaryOrigin: 'none' };
    const short = { title: 'Short', body: story('short').slice(0, 1) };
    for (const data of [none, short]) {
      const doc = await on.create({ data });
      expect(await jobsOf(doc)).toEqual([]);
    }
    await settled();
    expect(server.calls).toEqual([]);
  });

  it('is forgotten with its article', async () => {
    const doc = await on.create({ data: { title: 'Gone plan', body: story('gone') } });
    await settled();
    await on.remove({ documentId: doc.documentId });
    await until(async () => (await jobsOf(doc)).length === 0);
  });

  it('does not mark a published article as modified', async () => {
    const data = { title: 'Quay plan', body: story('quay') };
    const doc = await on.create({ data, status: 'published' });
    await settled();
    const status = strapi().plugin('content-manager').service<{
      getStatus(version: object, versions: object[]): string;
    }>('document-metadata');
    const [draft, published] = await rowsOf(doc);
    expect(status.getStatus(draft ?? {}, [published ?? {}])).toBe('published');
  });
});
