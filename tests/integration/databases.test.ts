import type { SummaryService } from '../../server/src/summary/service';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, isFrom, refusal, remembered, story, until } from './helpers/articles';
import { contentManager } from './helpers/content-manager';
import { servers } from './helpers/databases';

jest.setTimeout(180_000);

/** What a database may do differently from SQLite, which the other suites run on. */
describe.each(servers)('on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { locales: ['ru', 'hy'] });
  const strapi = () => app.strapi;
  let on: ReturnType<typeof articles>;
  let admin: Awaited<ReturnType<typeof contentManager>>;

  beforeAll(async () => {
    on = articles(app.strapi);
    admin = await contentManager(app.strapi);
  });

  const create = (title: string, more: Record<string, unknown> = {}, options = {}) =>
    on.create({ data: { title, body: story(title), ...more }, ...options });
  const rowsOf = async (documentId: string) => {
    const rows = await on.rows({ documentId });
    return {
      draft: rows.find(({ publishedAt }) => publishedAt === null),
      published: rows.filter(({ publishedAt }) => publishedAt !== null),
    };
  };

  it('saves, publishes, republishes, clones and deletes', async () => {
    const { documentId, slug, summary } = await create('Harbour');
    expect({ slug, fromBody: isFrom(story('Harbour'), summary) }).toEqual({
      slug: 'harbour',
      fromBody: true,
    });
    await on.publish({ documentId });
    const first = await rowsOf(documentId);
    expect(first.draft?.datePublished).not.toBeNull();
    expect(first.published).toMatchObject([
      { slug, summary, datePublished: first.draft?.datePublished },
    ]);
    const saved = await on.update({
      documentId,
      data: { body: story('Quay') },
      status: 'published',
    });
    expect(isFrom(story('Quay'), saved.summary)).toBe(true);
    expect(saved.datePublished).toEqual(first.draft?.datePublished);
    const clone = await on.clone({ documentId });
    const { draft } = await rowsOf(clone.documentId);
    expect(draft).toMatchObject({ slug: 'harbour-2', datePublished: null });
    await until(async () => (await remembered(strapi(), documentId)).length === 2);
    await on.remove({ documentId, locale: '*' });
    await until(async () => (await remembered(strapi(), documentId)).length === 0);
    expect(await on.rows({ documentId })).toEqual([]);
  });

  it('takes a slug that differs from the article’s own by its accents only', async () => {
    const { documentId } = await create('Prices', { slug: 'resume' });
    await on.update({ documentId, data: { slug: 'résumé' } });
    const saved = await on.update({ documentId, data: { byline: 'A. Writer' } });
    expect(saved.slug).toBe('résumé');
    const claims: unknown = await strapi()
      .db.query('plugin::newsroom.slug')
      .findMany({ where: { articleDocumentId: documentId } });
    expect(claims).toMatchObject([{ slug: 'résumé', slugKey: 'résumé', state: 'held' }]);
  });

  it('keeps emoji and right-to-left text in a title of 255 characters', async () => {
    const title = `${'مجلس '.repeat(50)}🎉🚢`.padEnd(255, '!');
    expect(title).toHaveLength(255);
    const { documentId } = await create(title, { summary: 'كلمات 🎉' }, { status: 'published' });
    const { draft, published } = await rowsOf(documentId);
    expect(draft).toMatchObject({ title, summary: 'كلمات 🎉' });
    expect(published).toMatchObject([{ title, summary: 'كلمات 🎉' }]);
  });

  it.each(['title', 'slug', 'byline', 'section'])(
    'refuses a %s of 256 characters by its name, on a draft',
    async (field) => {
      const { name, details } = await refusal(create('Long', { [field]: 'x'.repeat(256) }));
      expect(name).toBe('ValidationError');
      expect(details.errors).toMatchObject([{ path: [field] }]);
    },
  );

  it('gives every article of one title its own slug when all are saved at once', async () => {
    const saves = ['en', 'ru', 'hy'].flatMap((locale) =>
      Array.from({ length: 8 }, () => create('At once', {}, { locale })),
    );
    const saved = await Promise.all(saves);
    const addresses = saved.map(({ locale, slug }) => `${locale}/${slug}`);
    expect(new Set(addresses).size).toBe(24);
    expect(addresses).toEqual(expect.arrayContaining(['en/at-once', 'ru/at-once', 'hy/at-once-8']));
  });

  it('gives a slug to exactly one of those who claim it at once', async () => {
    const claims = Array.from({ length: 6 }, (_, n) => create(`Claim ${n}`, { slug: 'contested' }));
    const outcomes = await Promise.allSettled(claims);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(5);
    for (const { reason } of refused) expect(reason).toMatchObject({ name: 'ValidationError' });
    expect(await on.rows({ slug: 'contested' })).toHaveLength(1);
  });

  it('gives a slug to one of two forms that are published with it at once', async () => {
    const ids = await Promise.all(
      ['Form one', 'Form two'].map(async (title) => (await create(title)).documentId),
    );
    const answers = await Promise.all(
      ids.map((id, n) => admin.publish(id, { title: `Published ${n}`, slug: 'both-want-it' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await on.rows({ slug: 'both-want-it' })).toHaveLength(2);
  });

  it('saves, publishes, clones and withdraws at once without a deadlock', async () => {
    const docs = await Promise.all(Array.from({ length: 6 }, (_, n) => create(`Busy ${n % 2}`)));
    const work = docs.flatMap(({ documentId }, n) => [
      on.publish({ documentId }),
      on.update({ documentId, data: { body: story(`busier ${n}`) } }),
      on.clone({ documentId }),
      on.update({ documentId, locale: 'ru', data: { title: 'Busy 0' } }),
      create('Busy 1'),
      on.publish({ documentId }).then(() => on.unpublish({ documentId })),
    ]);
    const outcomes = await Promise.allSettled(work);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    for (const locale of ['en', 'ru']) {
      const drafts = await on.rows({ locale, publishedAt: null });
      expect(new Set(drafts.map(({ slug }) => slug)).size).toBe(drafts.length);
    }
  });

  it('does not lose a person’s summary to a save at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { documentId } = await create(`Raced ${round}`);
      await Promise.all([
        on.update({ documentId, data: { summary: 'A person’s.' } }),
        admin.publish(documentId, { title: `Raced ${round}`, body: story(`again ${round}`) }),
        on.update({ documentId, data: { body: story(`and again ${round}`) } }),
      ]);
      const { draft } = await rowsOf(documentId);
      expect(draft).toMatchObject({ summary: 'A person’s.', summaryOrigin: 'api' });
    }
  });

  it('counts capitals and small letters as its own comparison does', async () => {
    await create('Holder', { slug: 'Mixed-Case' });
    const { slug } = await create('Mixed case');
    const rows = await on.rows({ slug, locale: 'en' });
    expect(rows.map((row) => row.slug)).toEqual([slug]);
  });

  it('rolls a publish back that would take a slug twice', async () => {
    const { documentId } = await create('Returning', {}, { status: 'published' });
    await on.update({ documentId, data: { slug: 'gone-away' } });
    const holder = await create('Usurper');
    await strapi()
      .db.query(ARTICLE)
      .update({ where: { id: holder.id }, data: { slug: 'returning' } });
    await on.discardDraft({ documentId });
    expect((await rowsOf(documentId)).draft?.slug).toBe('returning');
    const refused = on.publish({ documentId: holder.documentId });
    const { name, message } = await refusal(refused);
    expect({ name, named: message.includes(documentId) }).toEqual({
      name: 'ValidationError',
      named: true,
    });
    const { draft, published } = await rowsOf(holder.documentId);
    expect({ date: draft?.datePublished, published }).toEqual({ date: null, published: [] });
  });

  it('saves a person’s summary when the plugin’s own records cannot be read', async () => {
    const { documentId } = await create('Unrecorded');
    const rename = (from: string, to: string) =>
      strapi().db.connection.schema.renameTable(from, to);
    const log = jest.spyOn(strapi().log, 'error').mockReturnValue(strapi().log);
    await rename('newsroom_summaries', 'out_of_reach');
    try {
      const data = { title: 'Unrecorded again', summary: 'A person’s.' };
      const saved = await on.update({ documentId, data });
      expect(saved).toMatchObject({ ...data, summaryOrigin: 'api' });
      expect(log).toHaveBeenCalledWith(expect.stringContaining(documentId));
      const { slug } = await create('Unrecorded too');
      expect(slug).toBe('unrecorded-too');
      const isLogged = () =>
        log.mock.calls.some(([line]) => JSON.stringify(line).includes('bookkeeping'));
      await until(() => Promise.resolve(isLogged()));
    } finally {
      await rename('out_of_reach', 'newsroom_summaries');
      log.mockRestore();
    }
  });

  it('fills an archive in, and marks nothing modified', async () => {
    const rows = strapi().db.query(ARTICLE);
    const updatedAt = new Date('2020-02-02T10:00:00.000Z');
    for (const publishedAt of [null, updatedAt]) {
      const data = { documentId: 'archived', locale: 'en', title: 'Archived', body: story() };
      await rows.create({ data: { ...data, publishedAt, updatedAt } });
    }
    const summaries = strapi().plugin('newsroom').service<SummaryService>('summary');
    expect(await summaries.fillMissing({ batchSize: 1 })).toMatchObject({ written: 2, failed: 0 });
    for (const row of await on.rows({ documentId: 'archived' })) {
      expect(isFrom(story(), row.summary)).toBe(true);
      expect(row.updatedAt).toBe(updatedAt.toISOString());
    }
  });
});
