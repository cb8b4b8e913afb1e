import { databases } from './helpers/databases';
import { openDesk, type Desk } from './helpers/desk';
import { http } from './helpers/http';
import { ago, STORIES } from './helpers/stories';

const idsOf = (found: { documentId: string }[]) => found.map(({ documentId }) => documentId);

describe.each(databases)('stored links on %s', (_name, createDatabase) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(createDatabase);
  }, 180_000);
  afterAll(() => desk.close());
  beforeEach(() => desk.clear());

  const draft = (title: string, more: object = {}) => desk.draft({ title, ...more });
  const links = (documentId: string, locale?: string) =>
    desk.linking.links(desk.admin, documentId, locale);
  const rowsOf = async (documentId: string) => {
    const rows = await desk.on.rows({ documentId, locale: 'en' });
    return {
      draft: rows.find(({ publishedAt }) => publishedAt === null),
      published: rows.find(({ publishedAt }) => publishedAt !== null),
    };
  };
  const refused = async (path: string, body: object) => {
    const answer = await http(desk.app).send('post', path, desk.admin, body);
    return { status: answer.status, error: answer.body['error'] };
  };

  describe('reading', () => {
    it('gives the articles in the order of the editor, with the status of each', async () => {
      const [first, second] = [await desk.published(STORIES.vote), await draft('Second')];
      const third = await desk.published(STORIES.cup);
      await desk.on.update({ documentId: third, data: { section: 'Football' } });
      const article = await draft('Linking', { related: [third, first, second] });
      expect((await links(article)).linked).toMatchObject([
        { documentId: third, title: STORIES.cup.title, status: 'modified', section: 'Football' },
        { documentId: first, status: 'published' },
        { documentId: second, title: 'Second', status: 'draft', datePublished: null },
      ]);
      await desk.on.update({ documentId: article, data: { related: [second, third, first] } });
      expect(idsOf((await links(article)).linked)).toEqual([second, third, first]);
      expect(await links(article)).toMatchObject({ linkedHidden: 0, linkedFrom: [] });
    });

    it('gives empty lists for an article without links', async () => {
      expect(await links(await draft('Alone'))).toEqual({
        linked: [],
        linkedHidden: 0,
        linkedFrom: [],
        linkedFromMore: 0,
        deleted: [],
        previous: { chosen: null, computed: null },
        next: { chosen: null, computed: null },
      });
    });

    it('gives who links here, by draft or by what is published, each once', async () => {
      const article = await desk.published(STORIES.vote);
      const byDraft = await draft('By its draft', { related: [article] });
      const byBoth = await desk.published({ title: 'By both', related: [article] });
      const dropped = await desk.published({ title: 'Still published', related: [article] });
      await desk.on.update({ documentId: dropped, data: { related: [] } });
      const { linkedFrom, linkedFromMore, linked } = await links(article);
      expect(new Set(idsOf(linkedFrom))).toEqual(new Set([byDraft, byBoth, dropped]));
      expect(linkedFrom).toHaveLength(3);
      expect(linkedFrom[0]).toMatchObject({ documentId: dropped, status: 'modified' });
      expect({ linkedFromMore, linked }).toEqual({ linkedFromMore: 0, linked: [] });
    });

    it('lists ten of those that link here and counts the others', async () => {
      const article = await draft('Popular');
      for (let n = 0; n < 12; n += 1) await draft(`Fan ${n}`, { related: [article] });
      const { linkedFrom, linkedFromMore } = await links(article);
      expect(linkedFrom).toHaveLength(10);
      expect(linkedFrom[0]).toMatchObject({ title: 'Fan 11' });
      expect(linkedFromMore).toBe(2);
    });

    it('gives the links of each language by itself', async () => {
      const [article, other] = [await draft('English'), await draft('Other')];
      for (const documentId of [article, other]) {
        await desk.on.update({ documentId, locale: 'hy', data: { title: 'Հայերեն' } });
      }
      await desk.linking.link(desk.admin, article, other, 'hy');
      expect((await links(article, 'hy')).linked).toMatchObject([
        { documentId: other, locale: 'hy', title: 'Հայերեն' },
      ]);
      expect((await links(other, 'hy')).linkedFrom).toMatchObject([{ documentId: article }]);
      expect((await links(article)).linked).toEqual([]);
      expect((await links(other)).linkedFrom).toEqual([]);
    });

    it('gives the neighbours that readers get, and the choice of the editor before them', async () => {
      const dated = (title: string, days: number) =>
        desk.published({ title, datePublished: ago(days) });
      const old = await dated('Old', 30);
      const middle = await dated('Middle', 20);
      const late = await dated('Late', 10);
      await draft('Never published', { datePublished: ago(19) });
      const chosen = await draft('Chosen');
      expect(await links(middle)).toMatchObject({
        previous: { chosen: null, computed: { documentId: old, title: 'Old' } },
        next: { chosen: null, computed: { documentId: late, title: 'Late' } },
      });
      await desk.on.update({ documentId: middle, data: { previous: chosen, next: late } });
      expect(await links(middle)).toMatchObject({
        previous: { chosen: { documentId: chosen, status: 'draft' }, computed: { title: 'Old' } },
        next: { chosen: { documentId: late }, computed: { title: 'Late' } },
      });
      expect((await links(late)).next).toEqual({ chosen: null, computed: null });
    });
  });

  describe('linking', () => {
    it('adds to the end of the draft, and leaves what is published as it is', async () => {
      const [first, second] = [await draft('First'), await draft('Second')];
      const article = await desk.published({ ...STORIES.vote, related: [first] });
      const before = await rowsOf(article);
      expect(await desk.linking.link(desk.admin, article, second)).toEqual({ linked: true });
      expect(await desk.related(article)).toEqual([first, second]);
      const after = await rowsOf(article);
      expect(after.published).toEqual(before.published);
      const live = await desk.on.findOne({
        documentId: article,
        status: 'published',
        populate: { related: true },
      });
      expect(live?.['related']).toEqual([]);
      expect((await links(second)).linkedFrom).toMatchObject([
        { documentId: article, status: 'modified' },
      ]);
    });

    it('keeps every other field, and says who saved', async () => {
      const [article, other] = [await desk.draft(STORIES.vote), await draft('Other')];
      const before = (await rowsOf(article)).draft;
      await desk.linking.link(desk.admin, article, other);
      const after = await desk.on.findOne({
        documentId: article,
        populate: { updatedBy: { fields: ['id'] } },
      });
      expect(after?.['updatedBy']).toMatchObject({ id: desk.admin.id });
      const { updatedAt: _before, ...kept } = before ?? {};
      expect(after).toMatchObject(JSON.parse(JSON.stringify(kept)) as object);
    });

    it('twice is once, and does not move the link or save again', async () => {
      const [first, second] = [await draft('First'), await draft('Second')];
      const article = await draft('Article', { related: [first, second] });
      const before = (await rowsOf(article)).draft;
      expect(await desk.linking.link(desk.admin, article, first)).toEqual({ linked: true });
      expect(await desk.related(article)).toEqual([first, second]);
      expect((await rowsOf(article)).draft).toEqual(before);
    });

    it('to itself is refused', async () => {
      const article = await draft('Article');
      const path = `/newsroom/linking/article/articles/${article}/links`;
      const { status, error } = await refused(path, { locale: 'en', target: article });
      expect(status).toBe(400);
      expect(error).toMatchObject({ message: expect.stringContaining('itself') as string });
      expect(await desk.related(article)).toEqual([]);
    });

    it('to an article that has only a version in another language is refused', async () => {
      const [article, foreign] = [await draft('Article'), await desk.draft({ title: 'Հ' }, 'hy')];
      const path = `/newsroom/linking/article/articles/${article}/links`;
      expect(await refused(path, { locale: 'en', target: foreign })).toMatchObject({
        status: 400,
        error: {
          message: `target: there is no article "${foreign}" in the language "en" to link to`,
        },
      });
    });
  });

  describe('unlinking', () => {
    it('takes one link from the draft, and leaves what is published as it is', async () => {
      const [first, second] = [await desk.published({ title: 'First' }), await draft('Second')];
      const article = await desk.published({ ...STORIES.vote, related: [first, second] });
      const before = await rowsOf(article);
      expect(await desk.linking.unlink(desk.admin, article, first)).toEqual({ linked: false });
      expect(await desk.related(article)).toEqual([second]);
      expect((await rowsOf(article)).published).toEqual(before.published);
      const live = await desk.on.findOne({
        documentId: article,
        status: 'published',
        populate: { related: true },
      });
      expect(live?.['related']).toMatchObject([{ documentId: first }]);
      const { linkedFrom } = await links(first);
      expect(linkedFrom).toMatchObject([{ documentId: article, status: 'modified' }]);
    });

    it('of what is not linked does nothing', async () => {
      const [article, other] = [await draft('Article'), await draft('Other')];
      const before = (await rowsOf(article)).draft;
      expect(await desk.linking.unlink(desk.admin, article, other)).toEqual({ linked: false });
      expect(await desk.linking.unlink(desk.admin, article, 'nobody')).toEqual({ linked: false });
      expect((await rowsOf(article)).draft).toEqual(before);
    });
  });
});
