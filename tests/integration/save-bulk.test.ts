import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../server/src/strapi/transaction';
import { untilQuiet } from './helpers/app';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, refusal, story } from './helpers/articles';
import { contentManager } from './helpers/content-manager';
import { databases } from './helpers/databases';

const MANY = 100;
const ATTRIBUTION = 'plugin::newsroom.attribution';

jest.setTimeout(300_000);

interface Pool {
  numUsed(): number;
}

/** Connections that are not given back. */
const usedConnections = (strapi: Core.Strapi) =>
  (strapi.db.connection.client as { pool: Pool }).pool.numUsed();

describe.each(databases)('many articles at once, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase);
  const strapi = () => app.strapi;
  let on: ReturnType<typeof articles>;
  let admin: Awaited<ReturnType<typeof contentManager>>;
  beforeAll(async () => {
    on = articles(app.strapi);
    admin = await contentManager(app.strapi);
  });

  it('write nothing more in a transaction that another one of them undid', async () => {
    const name = 'Begun in a transaction that failed';
    const row = { data: { name, kind: 'government' } };
    let begun: Promise<unknown> = Promise.resolve();
    const failing = strapi().db.transaction(() => {
      begun = inTransaction(strapi(), () => strapi().db.query(ATTRIBUTION).create(row));
      return Promise.reject(new Error('refused'));
    });
    await expect(failing).rejects.toThrow('refused');
    await begun.catch(() => undefined);
    await expect(strapi().db.query(ATTRIBUTION).count({ where: { name } })).resolves.toBe(0);
  });

  /** Drafts of which each is linked to the two before it, and the first ones to the last. */
  async function linkedDrafts(count: number, title: string): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const related = ids.slice(-2).map((documentId) => ({ documentId }));
      const data = { title: `${title} ${n}`, body: story(`${title} ${n}`), related };
      ids.push((await on.create({ data })).documentId);
    }
    const last = ids.at(-1);
    const related = { connect: [{ documentId: last }] };
    await on.update({ documentId: ids[0], data: { related } });
    return ids;
  }
  const published = async (ids: string[]) =>
    on.rows({ documentId: { $in: ids }, publishedAt: { $notNull: true } });
  /** Ids of the articles that published ones lead to, as many as drafts do. */
  async function linksOf(ids: string[], publishedAt: object | null) {
    const rows = (await strapi()
      .db.query(ARTICLE)
      .findMany({
        where: { documentId: { $in: ids }, publishedAt },
        populate: { related: { select: ['documentId'] } },
        orderBy: { documentId: 'asc' },
      })) as { documentId: string; related: { documentId: string }[] }[];
    return rows.map(({ documentId, related }) => [
      documentId,
      related.map((row) => row.documentId),
    ]);
  }
  const slugs = () =>
    strapi().db.query('plugin::newsroom.slug').findMany({ where: {} }) as Promise<
      { articleDocumentId: string; slug: string; state: string }[]
    >;
  const expectNothingHeld = async () => {
    // What comes after the commits may still be at work.
    await untilQuiet(strapi());
    expect(usedConnections(strapi())).toBe(0);
  };

  it('are published, unpublished and deleted in one action of the content manager', async () => {
    const ids = await linkedDrafts(MANY, 'Bulk');
    expect((await admin.publishMany(ids)).status).toBe(200);
    expect(await published(ids)).toHaveLength(MANY);
    expect(await linksOf(ids, { $notNull: true })).toEqual(await linksOf(ids, null));
    expect((await admin.unpublishMany(ids)).status).toBe(200);
    expect(await published(ids)).toEqual([]);
    expect((await admin.publishMany(ids)).status).toBe(200);
    expect(await linksOf(ids, { $notNull: true })).toEqual(await linksOf(ids, null));
    expect((await admin.removeMany(ids)).status).toBe(200);
    expect(await on.rows({ documentId: { $in: ids } })).toEqual([]);
    expect((await slugs()).filter((claim) => ids.includes(claim.articleDocumentId))).toEqual([]);
    await expectNothingHeld();
  });

  it('are published and unpublished in one transaction, as a release does it', async () => {
    const ids = await linkedDrafts(MANY, 'Release');
    await strapi().db.transaction(async () => {
      await strapi().db.transaction(async () => {
        for (const documentId of ids) await on.publish({ documentId, locale: 'en' });
        for (const documentId of ids.slice(0, 10)) await on.unpublish({ documentId });
      });
    });
    expect(await published(ids)).toHaveLength(MANY - 10);
    const live = new Set(ids.slice(10));
    const drafts = await linksOf(ids.slice(10), null);
    expect(await linksOf(ids, { $notNull: true })).toEqual(
      drafts.map(([id, links]) => [id, [links].flat().filter((link) => live.has(String(link)))]),
    );
    await expectNothingHeld();
  });

  it('leave all others able to save when their action fails', async () => {
    const ids = await linkedDrafts(40, 'Failing');
    // Published as it is, this one is refused: a title is required.
    await strapi()
      .db.query(ARTICLE)
      .updateMany({ where: { documentId: ids[20] }, data: { title: null } });
    for (let round = 0; round < 3; round += 1) {
      const { status, body } = await admin.publishMany(ids);
      expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
    }
    expect(await published(ids)).toEqual([]);
    await expectNothingHeld();
    for (let n = 0; n < 30; n += 1) {
      await on.create({ data: { title: `After ${n}`, body: story() }, status: 'published' });
    }
    expect(await on.rows({ title: { $startsWith: 'After ' } })).toHaveLength(60);
    await expectNothingHeld();
  });

  it('get a slug each where two of one title are created in one transaction', async () => {
    const create = () => on.create({ data: { title: 'Twin' } });
    const made: unknown = await strapi().db.transaction(() => Promise.all([create(), create()]));
    expect((made as { slug: string }[]).map(({ slug }) => slug)).toEqual(['twin', 'twin-2']);
  });

  it('leave alone those of one transaction that succeed where others are refused', async () => {
    await on.create({ data: { title: 'Tolerated', slug: 'tolerated' } });
    const create = (title: string, slug?: string) => on.create({ data: { title, slug } });
    const outcomes: unknown = await strapi().db.transaction(() =>
      Promise.allSettled([create('First'), create('Second', 'tolerated'), create('Third')]),
    );
    expect((outcomes as { status: string }[]).map(({ status }) => status)).toEqual([
      ...['fulfilled', 'rejected', 'fulfilled'],
    ]);
    expect(await on.rows({ slug: { $in: ['first', 'third'] } })).toHaveLength(2);
  });

  it('get a slug each where imported drafts without one are published in one action', async () => {
    const ids = [1, 2, 3, 4].map((n) => `imported${n}`);
    for (const documentId of ids) {
      const data = {
        documentId,
        locale: 'en',
        title: 'Imported',
        body: story(),
        publishedAt: null,
      };
      await strapi().db.query(ARTICLE).create({ data });
    }
    expect((await admin.publishMany(ids)).status).toBe(200);
    const rows = await published(ids);
    expect(rows.map(({ slug }) => slug).sort()).toEqual([
      ...['imported', 'imported-2', 'imported-3', 'imported-4'],
    ]);
  });

  it('are refused by name where an imported draft has the slug of another article', async () => {
    const holder = await on.create({ data: { title: 'Holder' } });
    const data = { documentId: 'intruder', locale: 'en', title: 'Intruder', slug: 'holder' };
    await strapi()
      .db.query(ARTICLE)
      .create({ data: { ...data, publishedAt: null } });
    const { name, message } = await refusal(on.publish({ documentId: 'intruder' }));
    expect({ name, named: message.includes(holder.documentId) }).toEqual({
      name: 'ValidationError',
      named: true,
    });
  });

  it('of one title are numbered as far as there are any', async () => {
    const made: string[] = [];
    for (let n = 0; n < 23; n += 1) {
      made.push((await on.create({ data: { title: 'Morning briefing' } })).slug);
    }
    expect(made).toEqual([
      'morning-briefing',
      ...Array.from({ length: 22 }, (_, n) => `morning-briefing-${n + 2}`),
    ]);
  });
});
