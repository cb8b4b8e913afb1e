import type { BlocksBody } from '../../shared/contracts';
import { ARTICLE, paragraphs } from './helpers/articles';
import { databases } from './helpers/databases';
import { openDesk, type Desk } from './helpers/desk';
import { editorWith, reads } from './helpers/editors';
import { asking } from './helpers/linking';
import { ago, STORIES } from './helpers/stories';

/** Suggestions from an article whose text is there more than once: its versions, its copies. */
describe.each(databases)('versions of a text on %s', (_name, createDatabase) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(createDatabase);
  }, 180_000);
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  const ask = async (...asked: Parameters<typeof asking>) => {
    await desk.linking.settled();
    return desk.linking.suggest(desk.admin, asking(...asked));
  };
  const suggest = async (...asked: Parameters<typeof asking>) => (await ask(...asked)).suggestions;

  it('a draft that was changed is found by both its texts, once, as modified', async () => {
    const documentId = await desk.published({ ...STORIES.vote, datePublished: ago(1) });
    await desk.on.update({ documentId, data: STORIES.museum });
    const byDraft = await suggest({ title: 'Vermeulen painting', body: null });
    expect(byDraft).toMatchObject([
      { documentId, title: STORIES.museum.title, status: 'modified', section: 'Culture' },
    ]);
    const byPublished = await suggest({ title: 'Westmark harbour', body: null });
    expect(byPublished).toMatchObject([{ documentId, title: STORIES.museum.title }]);
    const byBoth = await suggest({ title: 'Vermeulen paints Westmark harbour', body: null });
    expect(byBoth).toHaveLength(1);
  });

  it('a published text that an author may not read is not found by the draft that they may', async () => {
    const author = await editorWith(desk.app, 'an author', [reads(ARTICLE, { own: true })]);
    const createdBy = author.id;
    const documentId = await desk.published({ title: 'Lighthouse keeper retires', createdBy });
    await desk.on.update({ documentId, data: { title: 'Beekeeper retires' } });
    await desk.linking.settled();
    const found = async () => {
      const asked = asking({ title: 'Lighthouse', body: null });
      const { suggestions } = await desk.linking.suggest(author, asked);
      return suggestions.some((each) => each.documentId === documentId);
    };
    expect(await found()).toBe(true);
    await desk.app.strapi.db.query(ARTICLE).update({
      where: { documentId, publishedAt: { $notNull: true } },
      data: { createdBy: null },
    });
    expect(await found()).toBe(false);
  });

  it('what only a draft says is not found among what is published', async () => {
    const documentId = await desk.published(STORIES.vote);
    await desk.on.update({ documentId, data: STORIES.museum });
    const filters = { publishedOnly: true };
    expect(await suggest({ title: 'Vermeulen painting' }, { filters })).toEqual([]);
    expect(await suggest({ title: 'Westmark harbour' }, { filters })).toMatchObject([
      { documentId },
    ]);
  });

  it('an unpublished, a republished and a deleted article are what they are now', async () => {
    const documentId = await desk.published(STORIES.vote);
    const status = async () =>
      (await suggest({ title: 'Westmark harbour' })).map((each) => each.status);
    expect(await status()).toEqual(['published']);
    await desk.on.unpublish({ documentId });
    expect(await status()).toEqual(['draft']);
    expect(
      await suggest({ title: 'Westmark harbour' }, { filters: { publishedOnly: true } }),
    ).toEqual([]);
    await desk.on.publish({ documentId });
    expect(await status()).toEqual(['published']);
    await desk.on.remove({ documentId });
    expect(await status()).toEqual([]);
  });

  it('an article that says much the same is told, with the share in common', async () => {
    const [first] = STORIES.vote.body;
    const documentId = await desk.published(STORIES.vote);
    await desk.published(STORIES.court);
    const again = [first, ...paragraphs('Nobody knows yet who will pay.')] as BlocksBody;
    const { duplicates, suggestions } = await ask({ title: 'Harbour vote', body: again });
    expect(duplicates).toMatchObject([{ documentId, title: STORIES.vote.title }]);
    expect(duplicates[0]?.share).toBeGreaterThan(0.6);
    expect(duplicates[0]?.share).toBeLessThan(1);
    expect(suggestions.map((each) => each.documentId)).toContain(documentId);
    const whole = await ask({ ...STORIES.vote });
    expect(whole.duplicates).toMatchObject([{ documentId, share: 1 }]);
  });

  it('a merely related article is no duplicate, nor is the article itself', async () => {
    const court = await desk.published(STORIES.court);
    const vote = await desk.draft(STORIES.vote);
    const related = await ask({ ...STORIES.vote }, { documentId: vote });
    expect(related.suggestions.map((each) => each.documentId)).toEqual([court]);
    expect(related.duplicates).toEqual([]);
  });

  it('two copies are told with the more alike first', async () => {
    const [first] = STORIES.vote.body;
    const half = await desk.draft({
      title: 'Part',
      body: [first, ...paragraphs('Nobody knows who will pay.')],
    });
    const full = await desk.draft({ ...STORIES.vote, title: 'Copy' });
    const { duplicates } = await ask({ ...STORIES.vote });
    expect(duplicates[0]).toMatchObject({ documentId: full, share: 1 });
    const shares = duplicates.map((each) => each.share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(duplicates.map((each) => each.documentId)).toEqual([full, half]);
  });

  it('a copy is told by the published text that the draft no longer has', async () => {
    const documentId = await desk.published(STORIES.vote);
    await desk.on.update({ documentId, data: STORIES.museum });
    const { duplicates } = await ask({ ...STORIES.vote });
    expect(duplicates).toMatchObject([{ documentId, share: 1, title: STORIES.museum.title }]);
  });
});
