import { articles, ARTICLE, story } from './helpers/articles';
import { databases } from './helpers/databases';
import { openDesk, type Desk } from './helpers/desk';
import { indexContent, indexed, linkIndex } from './helpers/link-index';
import { asking } from './helpers/linking';
import { STORIES } from './helpers/stories';

const BLOCKS = { uid: ARTICLE, body: 'blocks' } as const;

interface Locales {
  findByCode(code: string): Promise<{ id: number }>;
  delete(where: { id: number }): Promise<unknown>;
}

describe.each(databases)('the upkeep of the index on %s', (_name, createDatabase) => {
  let desk: Desk;
  const index = () => linkIndex(desk.app.strapi).index;
  const state = () => linkIndex(desk.app.strapi).state();

  beforeAll(async () => {
    desk = await openDesk(createDatabase);
  }, 180_000);
  afterAll(() => desk.close());
  beforeEach(async () => {
    await desk.clear();
    await desk.linking.settled();
  });

  const suggested = async () => {
    const { suggestions } = await desk.linking.suggest(
      desk.admin,
      asking({ title: 'Harbour in Westmark', body: STORIES.court.body }),
    );
    return suggestions.map(({ documentId }) => documentId);
  };

  /** Lets a build go on only once this is called: its first reading of texts waits. */
  function holdBuild(): () => void {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const empty = index().empty.bind(index());
    index().empty = async (copy) => {
      await empty(copy);
      index().empty = empty;
      await held;
    };
    return release;
  }

  it('finds by the old index until the new one stands, and writes saves to both', async () => {
    const vote = await desk.draft(STORIES.vote);
    await desk.linking.settled();
    const { active } = await index().readState();
    const release = holdBuild();
    expect(await linkIndex(desk.app.strapi).rebuild()).toMatchObject({ state: 'building' });
    expect(await suggested()).toEqual([vote]);
    expect((await index().readState()).active).toBe(active);
    release();
    await desk.linking.settled();
    expect((await index().readState()).active).not.toBe(active);
    expect(await suggested()).toEqual([vote]);
    const knex = desk.app.strapi.db.connection;
    for (const table of ['texts', 'postings', 'counts']) {
      expect(await knex(`newsroom_link_${table}_${active}`).select(knex.raw('1'))).toEqual([]);
    }
  });

  it('has in both copies what was saved while the new one was built', async () => {
    await desk.draft(STORIES.vote);
    await desk.linking.settled();
    const { active } = await index().readState();
    const building = active === 'a' ? 'b' : 'a';
    const far = { finishedAt: 0, heartbeat: Date.now(), builder: 'another process' };
    await index().writeState({ ...far, building, position: 1_000_000 });
    const court = await desk.draft(STORIES.court);
    await desk.linking.settled();
    const knex = desk.app.strapi.db.connection;
    for (const copy of ['a', 'b']) {
      const texts = await knex(`newsroom_link_texts_${copy}`).select<object[]>('document_id');
      expect(texts).toContainEqual({ document_id: court });
    }
    await index().writeState({ heartbeat: 0, error: 'begin anew' });
    await linkIndex(desk.app.strapi).rebuild();
    await desk.linking.settled();
    expect((await indexed(desk.app.strapi)).length).toBe(2);
  });

  it('keeps an error that a save noted while the index was being built', async () => {
    await desk.draft(STORIES.vote);
    await desk.linking.settled();
    const release = holdBuild();
    await linkIndex(desk.app.strapi).rebuild();
    await index().writeState({ error: 'no terms of an article', errorAt: Date.now() });
    release();
    await desk.linking.settled();
    expect(await state()).toMatchObject({ state: 'ready', error: 'no terms of an article' });
    // A check of all articles is what mends it.
    linkIndex(desk.app.strapi).start();
    await desk.linking.settled();
    expect(await state()).toMatchObject({ state: 'ready', error: null });
  });

  it('tries a step of a build again that failed', async () => {
    await desk.draft(STORIES.vote);
    const whole = await indexContent(desk.app.strapi);
    const sync = index().sync.bind(index());
    let failures = 0;
    index().sync = (...step) => {
      index().sync = sync;
      failures += 1;
      return step.length > 0 ? Promise.reject(new Error('Deadlock found')) : Promise.resolve();
    };
    await linkIndex(desk.app.strapi).rebuild();
    expect(await indexContent(desk.app.strapi)).toEqual(whole);
    expect(failures).toBe(1);
    expect(await state()).toMatchObject({ state: 'ready', error: null });
  });

  it('stops a check of the start where a rebuild is asked for', async () => {
    for (let n = 0; n < 3; n += 1)
      await desk.draft({ title: `Article ${n}`, body: story(`p${n}`) });
    const whole = await indexContent(desk.app.strapi);
    const outdated = index().outdated.bind(index());
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    let repaired = 0;
    const sync = index().sync.bind(index());
    index().outdated = async (_type, rows) => {
      index().outdated = outdated;
      await isAsked;
      return rows.map(({ documentId }) => documentId);
    };
    index().sync = (type, ids, read, only) => {
      if (only === undefined) repaired += 1;
      return sync(type, ids, read, only);
    };
    linkIndex(desk.app.strapi).start();
    const rebuilding = linkIndex(desk.app.strapi).rebuild();
    await rebuilding;
    asked();
    expect(await indexContent(desk.app.strapi)).toEqual(whole);
    index().sync = sync;
    expect(repaired).toBe(0);
    expect(await state()).toMatchObject({ state: 'ready', done: 3, total: 3 });
  });

  it('leaves nothing of a language that was deleted, nor dismissals of what is gone', async () => {
    const { strapi } = desk.app;
    const [both, armenian] = [
      await desk.draft(STORIES.vote),
      await desk.draft({ title: 'Միայն հայերեն', body: story('նավահանգիստ') }, 'hy'),
    ];
    const data = { title: 'Նավահանգիստը', body: story('քաղաք') };
    await desk.on.update({ documentId: both, locale: 'hy', data });
    await desk.linking.dismiss(desk.admin, both, armenian);
    await desk.linking.settled();
    const locales = strapi.plugin('i18n').service<Locales>('locales');
    const { id } = await locales.findByCode('hy');
    await locales.delete({ id });
    linkIndex(strapi).forgetLanguage('hy');
    expect(await indexed(strapi)).toEqual([
      { documentId: both, locale: 'en', draft: true, published: false },
    ]);
    expect(await strapi.db.query('plugin::newsroom.dismissal').count()).toBe(0);
    const hy = { code: 'hy', name: 'hy' };
    await strapi
      .plugin('i18n')
      .service<{ create(locale: object): Promise<unknown> }>('locales')
      .create(hy);
  });

  it('answers inside a transaction, on the one connection that SQLite has', async () => {
    const { strapi } = desk.app;
    const vote = await desk.draft(STORIES.vote);
    const court = await desk.draft(STORIES.court);
    await desk.linking.settled();
    const rights = await desk.rights();
    const found: unknown = await strapi.db.transaction(async () => {
      const { article } = asking({ title: 'Harbour in Westmark', body: STORIES.court.body });
      const request = { documentId: court, locale: 'en', article, linked: [] };
      const suggestions = desk.suggestions();
      const { suggestions: suggested } = await suggestions.find(request, rights);
      const { articles: queued } = await suggestions.queue(rights);
      const links = desk.links();
      await links.link({ documentId: court, target: vote, locale: 'en', userId: null }, rights);
      await links.stored(court, 'en', rights);
      await index().sync(BLOCKS, [], () => Promise.resolve([]));
      await linkIndex(strapi).state();
      return [suggested, queued].map((list) => list.map(({ documentId }) => documentId));
    });
    expect(found).toEqual([[vote], [court, vote]]);
    expect(await desk.related(court)).toEqual([vote]);
  });

  it('begins a rebuild that is asked for inside a transaction after its commit', async () => {
    const { strapi } = desk.app;
    const documentId = await desk.draft(STORIES.vote);
    await desk.linking.settled();
    const asked: unknown = await strapi.db.transaction(() => linkIndex(strapi).rebuild());
    expect(asked).toMatchObject({ state: 'building' });
    await desk.linking.settled();
    expect(await state()).toMatchObject({ state: 'ready', error: null });
    expect(await indexed(strapi)).toMatchObject([{ documentId }]);
    expect(await articles(strapi).rows({ documentId })).toHaveLength(1);
  });
});
