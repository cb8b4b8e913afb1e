import { otherCopy } from '../../server/src/search-index/store';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, story } from './helpers/articles';
import { databases } from './helpers/databases';
import { indexContent, linkIndex } from './helpers/link-index';

const ARTICLES = 120;
const TYPE = { uid: ARTICLE, body: 'blocks' } as const;

describe.each(databases)('building the index of linked articles on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase);
  const strapi = () => app.strapi;
  let whole: Record<string, string[]>;

  const index = () => linkIndex(strapi()).index;

  beforeAll(async () => {
    for (let n = 0; n < ARTICLES; n += 1) {
      const data = { title: `Article ${n}`, body: story(`place${n}`) };
      await articles(strapi()).create({ data });
    }
    whole = await indexContent(strapi());
  }, 180_000);

  it('begins at the start where the plugin is new to an archive, and does not delay it', async () => {
    await index().empty('a');
    await index().writeState({
      ...{ version: 0, finishedAt: 0, position: 0, done: 0, total: 0 },
      isSearchable: false,
    });
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'missing' });
    linkIndex(strapi()).start();
    expect((await index().stats()).texts).toBeLessThan(ARTICLES);
    expect(await indexContent(strapi())).toEqual(whole);
    const state = await linkIndex(strapi()).state();
    expect(state).toMatchObject({ state: 'ready', done: ARTICLES, total: ARTICLES, error: null });
    expect(Date.parse(state.finishedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('begins again where the terms of an older version are in the index', async () => {
    await index().writeState({ version: 999 });
    const { active } = await index().readState();
    await strapi().db.connection(`newsroom_link_counts_${active}`).update({ texts: 77 });
    linkIndex(strapi()).start();
    expect(await indexContent(strapi())).toEqual(whole);
  });

  it('passes over a row without a language, that was written past Strapi', async () => {
    const { id } = (await strapi()
      .db.query(ARTICLE)
      .create({ data: { title: 'In no language', documentId: 'nowhere' } })) as { id: number };
    await linkIndex(strapi()).rebuild();
    expect(await indexContent(strapi())).toEqual(whole);
    const state = await linkIndex(strapi()).state();
    expect(state).toMatchObject({ state: 'ready', done: ARTICLES, total: ARTICLES, error: null });
    linkIndex(strapi()).start();
    expect(await indexContent(strapi())).toEqual(whole);
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'ready', error: null });
    await strapi().db.query(ARTICLE).delete({ where: { id } });
  });

  it('goes on where it stopped', async () => {
    const drafts = await articles(strapi()).rows({});
    const position = drafts[99]?.id ?? 0;
    await index().writeState({ finishedAt: 0, heartbeat: 0, position, done: 100 });
    expect(await linkIndex(strapi()).state()).toMatchObject({
      ...{ state: 'stopped', done: 100, total: ARTICLES },
    });
    // What was read before is not read again.
    const first = drafts[0]?.documentId ?? '';
    await index().sync(TYPE, [first], () => Promise.resolve([]));
    expect(await linkIndex(strapi()).rebuild()).toMatchObject({ state: 'building', done: 100 });
    await linkIndex(strapi()).settled();
    expect((await index().stats()).texts).toBe(ARTICLES - 1);
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'ready', done: ARTICLES });
  });

  it('is left to the process that does it, until that one is gone', async () => {
    const soon = { finishedAt: 0, position: 1, done: 1 };
    await index().writeState({ ...soon, heartbeat: Date.now() });
    expect(await linkIndex(strapi()).rebuild()).toMatchObject({ state: 'building', done: 1 });
    await linkIndex(strapi()).settled();
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'building', done: 1 });
    await index().writeState({ heartbeat: Date.now() - 60_000 });
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'stopped' });
    linkIndex(strapi()).start();
    await linkIndex(strapi()).settled();
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'ready' });
  });

  it('begins from nothing where the last build failed', async () => {
    await linkIndex(strapi()).settled();
    await index().writeState({ finishedAt: 0, heartbeat: 0, position: 50, error: 'Deadlock' });
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'failed' });
    expect(await linkIndex(strapi()).rebuild()).toMatchObject({ state: 'building', done: 0 });
    expect(await indexContent(strapi())).toEqual(whole);
  });

  it('stops where another process has taken the build over', async () => {
    await linkIndex(strapi()).rebuild();
    await index().writeState({ builder: 'another process' });
    await linkIndex(strapi()).settled();
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'building' });
    await index().writeState({ heartbeat: 0 });
    await linkIndex(strapi()).rebuild();
    expect(await indexContent(strapi())).toEqual(whole);
  });

  it('says what went wrong, and can be begun again', async () => {
    await linkIndex(strapi()).settled();
    const copy = otherCopy((await index().readState()).active);
    const rename = (from: string, to: string): Promise<unknown> =>
      strapi().db.connection.raw(
        `alter table newsroom_link_postings_${copy} rename column ${from} to ${to}`,
      );
    await index().writeState({ version: 999 });
    await rename('weight', 'heaviness');
    linkIndex(strapi()).start();
    await linkIndex(strapi()).settled();
    const failed = await linkIndex(strapi()).state();
    await rename('heaviness', 'weight');
    expect(failed).toMatchObject({ state: 'failed' });
    expect(failed.error).toMatch(/weight/u);
    await linkIndex(strapi()).rebuild();
    expect(await indexContent(strapi())).toEqual(whole);
    expect(await linkIndex(strapi()).state()).toMatchObject({ state: 'ready', error: null });
  });
});
