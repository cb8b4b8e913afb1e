import { ARTICLE, paragraphs, story } from './helpers/articles';
import { databases } from './helpers/databases';
import { openDesk, type Desk } from './helpers/desk';
import { editorWith, reads, type Editor } from './helpers/editors';
import { linkIndex } from './helpers/link-index';
import { asking } from './helpers/linking';
import { STORIES } from './helpers/stories';

/** Titles that have nothing in common. */
const UNLIKE =
  'Rain Chess Bread Tulips Ferry Opera Snow Honey Cycling Bees Jazz Maps Salt Kites Owls Yoga Tea Fog Clay Ink'.split(
    ' ',
  );

const idsOf = (found: { documentId: string }[]) => found.map(({ documentId }) => documentId);

describe.each(databases)('the queue on %s', (_name, createDatabase) => {
  let desk: Desk;
  let author: Editor;

  beforeAll(async () => {
    desk = await openDesk(createDatabase);
    author = await editorWith(desk.app, 'an author', [reads(ARTICLE, { own: true })]);
  }, 180_000);
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  const queue = async (who: Editor = desk.admin) => {
    await desk.linking.settled();
    return desk.linking.queue(who);
  };

  it('is empty on a new site', async () => {
    expect(await queue()).toMatchObject({
      articles: [],
      counts: { articles: 0, withoutSource: 0, withoutSummary: 0, waitingLinks: 0 },
      index: { state: 'ready', error: null },
    });
  });

  it('tells of the index neither how many articles it has nor what failed', async () => {
    const vote = await desk.published(STORIES.vote);
    await desk.linking.settled();
    const { index } = linkIndex(desk.app.strapi);
    await index.writeState({ error: `no terms of ${vote}`, done: 7, total: 10 });
    const told = { state: 'ready', done: 70, total: 100, error: null };
    expect((await queue(author)).index).toMatchObject(told);
    const asked = desk.linking.suggest(author, asking({ title: STORIES.vote.title }));
    expect((await asked).index).toMatchObject(told);
    await index.writeState({ error: null });
  });

  it('has the articles without links, first those with a suggestion, newest first', async () => {
    const vote = await desk.published(STORIES.vote);
    const court = await desk.draft(STORIES.court);
    const cup = await desk.draft(STORIES.cup);
    const { articles } = await queue();
    expect(idsOf(articles)).toEqual([court, vote, cup]);
    expect(articles).toMatchObject([
      {
        title: STORIES.court.title,
        suggestion: {
          documentId: vote,
          title: STORIES.vote.title,
          linkable: true,
          linksHere: false,
          reasons: { section: 'Local' },
        },
      },
      { title: STORIES.vote.title, status: 'published', suggestion: { documentId: court } },
      { title: STORIES.cup.title, status: 'draft', suggestion: null, canUpdate: true },
    ]);
    expect(articles[0]?.suggestion?.reasons.terms).toContain('Westmark');
    expect(articles[0]?.suggestion?.score).toBeGreaterThan(0);
  });

  it('tells of an article without a suggestion what is related to it in another language', async () => {
    const attributions = [await desk.source('Ministry of Ports'), await desk.source('Gazette')];
    const vote = await desk.draft({ ...STORIES.vote, attributions });
    const court = await desk.draft(STORIES.court);
    const cup = await desk.draft(STORIES.cup);
    const version = { title: 'Դատարանը լսում է բողոքը', body: paragraphs('Դատարան։') };
    await desk.on.update({ documentId: court, locale: 'hy', data: version });
    const bridge = await desk.draft({ title: 'Կամուրջը', attributions }, 'hy');
    const { articles } = await queue();
    expect(articles.map(({ documentId, locale }) => [documentId, locale])).toEqual([
      [court, 'en'],
      [vote, 'en'],
      [bridge, 'hy'],
      [court, 'hy'],
      [cup, 'en'],
    ]);
    const [, , bySource, byVersion, none] = articles.map(({ suggestion }) => suggestion);
    expect(bySource).toMatchObject({
      ...{ documentId: vote, locale: 'en', linkable: false },
      reasons: { sources: attributions.map((documentId) => ({ documentId })), terms: [] },
    });
    expect(byVersion).toMatchObject({ documentId: vote, locale: 'en', linkable: false });
    expect(none).toBeNull();
  });

  it('goes on with the next best where the first was dismissed', async () => {
    const vote = await desk.draft(STORIES.vote);
    const storm = await desk.draft(STORIES.storm);
    const court = await desk.draft(STORIES.court);
    const best = async () => (await queue()).articles[0]?.suggestion?.documentId;
    expect(await best()).toBe(vote);
    await desk.linking.dismiss(desk.admin, court, vote);
    expect(await best()).toBe(storm);
  });

  it('has neither who links nor who is linked, until the link is gone', async () => {
    const vote = await desk.draft(STORIES.vote);
    const court = await desk.draft(STORIES.court);
    const cup = await desk.draft(STORIES.cup);
    await desk.linking.link(desk.admin, court, vote);
    expect(idsOf((await queue()).articles)).toEqual([cup]);
    await desk.linking.unlink(desk.admin, court, vote);
    expect(idsOf((await queue()).articles)).toEqual([court, vote, cup]);
  });

  it('has each language by itself', async () => {
    const vote = await desk.draft(STORIES.vote);
    const court = await desk.draft({ ...STORIES.court, related: [vote] });
    await desk.on.update({ documentId: court, locale: 'hy', data: { title: 'Դատարան' } });
    const { articles, counts } = await queue();
    expect(articles).toMatchObject([{ documentId: court, locale: 'hy', title: 'Դատարան' }]);
    expect(counts.articles).toBe(3);
  });

  it('lists the five newest of many', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) ids.push(await desk.draft({ title: `Article ${n}` }));
    const { articles, counts } = await queue();
    expect(idsOf(articles)).toEqual(ids.reverse().slice(0, 5));
    expect(counts.articles).toBe(7);
  });

  it('lists what can be linked before twenty newer ones that are like nothing', async () => {
    const vote = await desk.draft(STORIES.vote);
    const court = await desk.draft(STORIES.court);
    for (const title of UNLIKE) await desk.draft({ title });
    const { articles } = await queue();
    expect(idsOf(articles).slice(0, 2)).toEqual([court, vote]);
    expect(articles.map(({ suggestion }) => suggestion?.linkable ?? false)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  it('finds what an author may read behind many articles of other people', async () => {
    const mine = await desk.draft({ ...STORIES.vote, createdBy: author.id });
    for (let n = 0; n < 255; n += 1) await desk.draft({ title: `Somebody’s ${n}` });
    const { articles, counts } = await queue(author);
    expect(idsOf(articles)).toEqual([mine]);
    expect(articles[0]).toMatchObject({ suggestion: null, canUpdate: false });
    expect(counts.articles).toBe(1);
  });

  it('suggests no article that its reader may not read', async () => {
    const createdBy = author.id;
    await desk.draft(STORIES.vote);
    const court = await desk.draft({ ...STORIES.court, createdBy });
    expect((await queue(author)).articles).toMatchObject([{ documentId: court, suggestion: null }]);
    const storm = await desk.draft({ ...STORIES.storm, createdBy });
    expect((await queue(author)).articles).toMatchObject([
      { documentId: storm, suggestion: { documentId: court } },
      { documentId: court, suggestion: { documentId: storm } },
    ]);
  });

  describe('counts', () => {
    it('articles without a source, drafts alone', async () => {
      const source = await desk.source('Ministry of Ports');
      await desk.published({ title: 'With', attributions: [source] });
      await desk.published({ title: 'Without' });
      const gone = await desk.draft({ title: 'No longer', attributions: [source] });
      await desk.on.update({ documentId: gone, data: { attributions: [] } });
      expect((await queue()).counts).toMatchObject({ articles: 3, withoutSource: 2 });
    });

    it('articles without a summary, but for those whose editor wants none', async () => {
      await desk.draft({ title: 'Summed up', body: story('harbour') });
      await desk.draft({ title: 'By hand', summary: 'A person’s words.', summaryOrigin: 'human' });
      await desk.draft({ title: 'Short', body: paragraphs('Too short.') });
      await desk.draft({ title: 'Empty' });
      await desk.draft({ title: 'None wanted', body: story('quay'), summaryOrigin: 'none' });
      expect((await queue()).counts).toMatchObject({ articles: 5, withoutSummary: 2 });
    });

    it('links of drafts that wait for an article to be published', async () => {
      const live = await desk.published({ title: 'Live' });
      const waiting = await desk.draft({ title: 'Waiting' });
      await desk.published({ title: 'One', related: [live, waiting] });
      await desk.draft({ title: 'Two', related: [waiting] });
      const waits = async () => (await queue()).counts.waitingLinks;
      expect(await waits()).toBe(2);
      await desk.on.publish({ documentId: waiting });
      expect(await waits()).toBe(0);
      await desk.on.unpublish({ documentId: live });
      expect(await waits()).toBe(1);
    });

    it('a link waits in the language in which the article is not published', async () => {
      const target = await desk.published({ title: 'Live in English' });
      const article = await desk.draft({ title: 'Article', related: [target] });
      for (const documentId of [target, article]) {
        await desk.on.update({ documentId, locale: 'hy', data: { title: 'Հայերեն' } });
      }
      expect((await queue()).counts.waitingLinks).toBe(0);
      await desk.linking.link(desk.admin, article, target, 'hy');
      expect((await queue()).counts.waitingLinks).toBe(1);
    });

    it('what an author may read, links to other people’s drafts among them', async () => {
      const createdBy = author.id;
      const theirs = await desk.draft({ title: 'Theirs' });
      await desk.draft({ title: 'Theirs too', related: [theirs] });
      await desk.draft({ title: 'Mine', related: [theirs], createdBy });
      expect((await queue(author)).counts).toEqual({
        articles: 1,
        withoutSource: 1,
        withoutSummary: 1,
        waitingLinks: 1,
      });
      expect((await queue()).counts).toMatchObject({ articles: 3, waitingLinks: 2 });
    });
  });
});
