import { ARTICLE, ATTRIBUTION, paragraphs } from './helpers/articles';
import { databases } from './helpers/databases';
import { openDesk, type Desk } from './helpers/desk';
import { editorWith, fieldsBut, reads, updates, type Editor, type Grant } from './helpers/editors';
import { http } from './helpers/http';
import { asking } from './helpers/linking';
import { ago, HARBOUR_FORM, STORIES } from './helpers/stories';

const idsOf = (found: { documentId: string }[]) => found.map(({ documentId }) => documentId);

describe.each(databases)('rights on %s', (_name, createDatabase) => {
  let desk: Desk;
  let author: Editor;
  let ministry: string;
  /** By the author, and by somebody else. */
  let mine: string;
  let mineToo: string;
  let vote: string;
  let storm: string;

  beforeAll(async () => {
    desk = await openDesk(createDatabase);
    author = await editor('an author', [reads(ARTICLE, { own: true }), updates(ARTICLE)]);
    ministry = await desk.source('Ministry of Ports');
    const createdBy = author.id;
    vote = await desk.published({
      ...STORIES.vote,
      datePublished: ago(3),
      attributions: [ministry],
    });
    storm = await desk.published({ ...STORIES.storm, datePublished: ago(9) });
    mine = await desk.published({
      ...STORIES.court,
      datePublished: ago(6),
      related: [storm, vote],
      createdBy,
    });
    mineToo = await desk.draft({
      title: 'Ferry returns to Westmark harbour',
      related: [mine],
      createdBy,
    });
    await desk.on.update({ documentId: vote, data: { related: [mine, mineToo] } });
    await desk.on.update({
      documentId: mine,
      locale: 'hy',
      data: { title: 'Westmark', body: paragraphs('Westmark harbour, dredging.'), createdBy },
    });
    await desk.linking.settled();
  }, 180_000);
  afterAll(() => desk.close());

  const editor = (name: string, ...roles: Grant[][]) => editorWith(desk.app, name, ...roles);
  const ask = (who: Editor, ...asked: Parameters<typeof asking>) =>
    desk.linking.suggest(who, asking(...asked));
  const HARBOUR = () => ({ ...HARBOUR_FORM, attributions: [ministry] });
  const statusOf = async (who: Editor, method: 'post' | 'delete', path: string, body?: object) =>
    (await http(desk.app).send(method, `/newsroom/linking/article${path}`, who, body)).status;
  const post = (who: Editor, article: string, target: string, locale = 'en') =>
    statusOf(who, 'post', `/articles/${article}/links`, { locale, target });

  it('an administrator sees all of it', async () => {
    const { suggestions } = await ask(desk.admin, HARBOUR());
    expect(new Set(idsOf(suggestions))).toEqual(new Set([vote, storm, mine, mineToo]));
    const links = await desk.linking.links(desk.admin, mine);
    expect(links).toMatchObject({
      linkedHidden: 0,
      previous: { computed: { title: 'Storm destroys quay' } },
    });
    expect(idsOf(links.linkedFrom).sort()).toEqual([vote, mineToo].sort());
    const { counts } = await desk.linking.queue(desk.admin);
    expect(counts).toMatchObject({ articles: 5, withoutSource: 4, waitingLinks: 1 });
  });

  describe('of an author, who reads only what they created', () => {
    it('suggestions and duplicates are of their own articles', async () => {
      const { suggestions } = await ask(author, HARBOUR());
      expect(new Set(idsOf(suggestions))).toEqual(new Set([mine, mineToo]));
      expect((await ask(author, { ...STORIES.vote })).duplicates).toEqual([]);
      expect(idsOf((await ask(author, { ...STORIES.court })).duplicates)).toEqual([mine]);
      const search = await ask(author, {}, { query: 'council approved lighthouse' });
      expect(idsOf(search.suggestions)).not.toContain(vote);
      expect(idsOf(search.suggestions)).not.toContain(storm);
    });

    it('links show their own articles, and of the others only how many are linked', async () => {
      const links = await desk.linking.links(author, mine);
      expect(links).toMatchObject({ linked: [], linkedHidden: 2, linkedFromMore: 0 });
      expect(idsOf(links.linkedFrom)).toEqual([mineToo]);
      expect(idsOf((await desk.linking.links(author, mineToo)).linked)).toEqual([mine]);
    });

    it('neighbours by other people come without their titles', async () => {
      const { previous, next } = await desk.linking.links(author, mine);
      const hidden = { documentId: '', title: '', datePublished: null };
      expect(previous).toEqual({ chosen: null, computed: hidden });
      expect(next).toEqual({ chosen: null, computed: hidden });
      await desk.on.update({ documentId: mineToo, data: { previous: vote, next: mine } });
      const chosen = await desk.linking.links(author, mineToo);
      expect(chosen.previous.chosen).toBeNull();
      expect(chosen.next.chosen).toMatchObject({ documentId: mine });
      await desk.on.update({ documentId: mineToo, data: { previous: null, next: null } });
    });

    it('the links of other people’s articles are not found', async () => {
      await expect(desk.linking.links(author, vote)).rejects.toThrow(
        `There is no article \\"${vote}\\" in the language \\"en\\"`,
      );
    });

    it('links lead only to articles they may read', async () => {
      expect(await post(author, mineToo, storm)).toBe(400);
      expect(await post(author, vote, mine)).toBe(404);
      expect(await desk.related(mineToo)).toEqual([mine]);
      expect(await desk.related(vote)).toEqual([mine, mineToo]);
      const dismissal = { documentId: mineToo, other: storm };
      expect(await statusOf(author, 'post', '/dismissals', dismissal)).toBe(400);
      const other = { documentId: storm, other: mine };
      expect(await statusOf(author, 'post', '/dismissals', other)).toBe(404);
    });

    it('the queue and its counts are of their own articles', async () => {
      const { articles, counts } = await desk.linking.queue(author);
      expect(idsOf(articles)).toEqual([mine]);
      expect(articles[0]).toMatchObject({ locale: 'hy', canUpdate: true });
      // What its English version is like, as far as they may read it.
      expect(articles[0]?.suggestion).toMatchObject({ documentId: mineToo, locale: 'en' });
      expect(counts).toMatchObject({ articles: 3, withoutSource: 3, waitingLinks: 0 });
    });
  });

  describe('of an editor of one language', () => {
    let english: Editor;
    beforeAll(async () => {
      const locales = ['en'];
      english = await editor('English', [
        reads(ARTICLE, { locales }),
        updates(ARTICLE, { locales }),
      ]);
    });

    it('nothing in the other language is suggested', async () => {
      const asked = [{}, { query: 'Westmark dredging', filters: { locale: 'hy' } }] as const;
      expect((await ask(english, ...asked)).suggestions).toEqual([]);
      expect(idsOf((await ask(desk.admin, ...asked)).suggestions)).toEqual([mine]);
    });

    it('links in the other language are neither found nor made', async () => {
      await expect(desk.linking.links(english, mine, 'hy')).rejects.toThrow('404');
      expect(await post(english, mine, vote, 'hy')).toBe(404);
      expect(await post(english, mine, vote)).toBe(200);
    });

    it('links between articles in the other language are not told of', async () => {
      const target = await desk.draft({ title: 'Lock keepers of Westmark' });
      const linking = await desk.draft({ title: 'Lock keepers strike', related: [target] });
      const data = { title: 'Lock keepers', body: paragraphs('Lock keepers on strike.') };
      for (const documentId of [target, linking]) {
        await desk.on.update({ documentId, locale: 'hy', data });
      }
      await desk.linking.settled();
      const form = { title: 'Lock keepers strike' };
      const told = async (who: Editor, locale: string) => {
        const more = { documentId: target, filters: { locale } };
        const { suggestions } = await ask(who, form, more);
        const found = suggestions.find(({ documentId }) => documentId === linking);
        return found?.linksHere;
      };
      const reader = await editor('a reader of Armenian', [reads(ARTICLE, { locales: ['hy'] })]);
      expect(await told(desk.admin, 'en')).toBe(true);
      expect(await told(reader, 'hy')).toBe(false);
      for (const documentId of [target, linking]) await desk.on.remove({ documentId, locale: '*' });
    });

    it('the queue and its counts are of the language', async () => {
      const { articles, counts } = await desk.linking.queue(english);
      expect(articles).toEqual([]);
      expect(counts).toMatchObject({ articles: 4, withoutSource: 3 });
    });

    it('an editor of the other language gets what cannot be linked in this one', async () => {
      const armenian = await editor('Armenian', [reads(ARTICLE, { locales: ['hy'] })]);
      const asked = asking({}, { query: 'Westmark dredging', filters: { locale: 'hy' } });
      const { suggestions } = await desk.linking.suggest(armenian, asked);
      expect(suggestions).toMatchObject([{ documentId: mine, locale: 'hy', linkable: false }]);
    });
  });

  describe('without a field', () => {
    const without = (...fields: string[]) =>
      editor(`one without ${fields.join()}`, [
        reads(ARTICLE, { fields: fieldsBut(...fields) }),
        reads(ATTRIBUTION),
      ]);

    it.each(['body', 'title'])('%s: nothing is found by what stands in it', async (field) => {
      const who = await without(field);
      expect(await ask(who, HARBOUR())).toMatchObject({ suggestions: [], duplicates: [] });
      expect(await ask(who, { ...STORIES.vote })).toMatchObject({ duplicates: [] });
      const search = asking({}, { query: 'Westmark' });
      expect((await desk.linking.suggest(desk.admin, search)).suggestions).not.toEqual([]);
      expect((await desk.linking.suggest(who, search)).suggestions).toEqual([]);
    });

    it('title: no titles', async () => {
      const who = await without('title');
      const links = await desk.linking.links(who, mine);
      expect(links.linked.map(({ title }) => title)).toEqual(['', '']);
      expect(links.previous.computed).toEqual({ documentId: '', title: '', datePublished: null });
    });

    it('attributions: no shared sources, no better score for them, and no count', async () => {
      const who = await without('attributions');
      const shared = async (editor: Editor, form: object) =>
        (await ask(editor, form)).suggestions.find(({ documentId }) => documentId === vote);
      expect((await shared(desk.admin, HARBOUR()))?.reasons.sources).toMatchObject([
        { documentId: ministry },
      ]);
      const found = await shared(who, HARBOUR());
      expect(found?.reasons.sources).toEqual([]);
      expect(found?.score).toBe((await shared(who, HARBOUR_FORM))?.score);
      expect((await desk.linking.queue(who)).counts.withoutSource).toBe(0);
    });

    it('name of the sources: no shared sources', async () => {
      const fields = ['kind'];
      for (const grants of [[reads(ARTICLE)], [reads(ARTICLE), reads(ATTRIBUTION, { fields })]]) {
        const who = await editor('one without sources', grants);
        const { suggestions } = await ask(who, HARBOUR());
        expect(idsOf(suggestions)).toContain(vote);
        expect(suggestions.flatMap(({ reasons }) => reasons.sources)).toEqual([]);
      }
    });

    it('sources of other people: no shared sources', async () => {
      const who = await editor('one of own sources', [
        reads(ARTICLE),
        reads(ATTRIBUTION, { own: true }),
      ]);
      const sources = async () =>
        (await ask(who, HARBOUR())).suggestions.flatMap(({ reasons }) => reasons.sources);
      expect(await sources()).toEqual([]);
      await desk.app.strapi.db.query(ATTRIBUTION).update({
        where: { documentId: ministry },
        data: { createdBy: who.id },
      });
      expect(await sources()).toEqual([{ documentId: ministry, name: 'Ministry of Ports' }]);
    });

    it('section: none in the list, none as a reason, and none to filter by', async () => {
      const who = await without('section');
      const { suggestions } = await ask(who, HARBOUR());
      expect(idsOf(suggestions)).toContain(vote);
      for (const { section, reasons } of suggestions) {
        expect([section, reasons.section]).toEqual([null, null]);
      }
      const filtered = await ask(who, HARBOUR(), { filters: { section: 'Weather' } });
      expect(idsOf(filtered.suggestions)).toEqual(idsOf(suggestions));
    });

    it('datePublished: no date and no days', async () => {
      const { suggestions } = await ask(await without('datePublished'), HARBOUR());
      expect(idsOf(suggestions)).toContain(vote);
      for (const { datePublished, reasons } of suggestions) {
        expect([datePublished, reasons.days, reasons.background]).toEqual([null, null, false]);
      }
    });

    it('related, previous and next: no links, and none of others', async () => {
      const who = await without('related', 'previous', 'next');
      await desk.on.update({ documentId: mine, data: { previous: vote } });
      expect(await desk.linking.links(who, mine)).toMatchObject({
        linked: [],
        linkedHidden: 0,
        linkedFrom: [],
        linkedFromMore: 0,
        previous: { chosen: null },
      });
      expect((await desk.linking.links(desk.admin, mine)).previous.chosen).not.toBeNull();
      await desk.on.update({ documentId: mine, data: { previous: null } });
      const { suggestions } = await ask(who, HARBOUR(), { documentId: mine });
      expect(suggestions.filter(({ linksHere }) => linksHere)).toEqual([]);
      const { counts, articles } = await desk.linking.queue(who);
      expect({ waiting: counts.waitingLinks, articles }).toEqual({ waiting: 0, articles: [] });
    });

    it('summary: no count of those without', async () => {
      expect((await desk.linking.queue(desk.admin)).counts.withoutSummary).toBeGreaterThan(0);
      const { counts } = await desk.linking.queue(await without('summary'));
      expect(counts.withoutSummary).toBe(0);
    });
  });

  describe('to change', () => {
    it('somebody else’s article are not those to change one’s own', async () => {
      const own = [reads(ARTICLE), updates(ARTICLE, { own: true })];
      const who = await editor('one who changes their own', own);
      const article = await desk.draft({ title: 'Written by them', createdBy: who.id });
      expect(await post(who, storm, vote)).toBe(403);
      expect(await statusOf(who, 'delete', `/articles/${vote}/links/${mine}?locale=en`)).toBe(403);
      const dismissal = { documentId: storm, other: article };
      expect(await statusOf(who, 'post', '/dismissals', dismissal)).toBe(403);
      expect(await statusOf(who, 'delete', `/dismissals/${storm}/${article}`)).toBe(403);
      expect(await desk.related(storm)).toEqual([]);
      const { articles } = await desk.linking.queue(who);
      const can = articles.map(({ documentId, canUpdate }) => [documentId, canUpdate]);
      expect(new Map(can as [string, boolean][])).toEqual(
        new Map([
          [article, true],
          [mine, false],
        ]),
      );
      expect(await post(who, article, vote)).toBe(200);
      expect(await desk.related(article)).toEqual([vote]);
      await desk.on.remove({ documentId: article, locale: '*' });
    });

    it('an article are not those to change its links', async () => {
      const fields = fieldsBut('related');
      const who = await editor('one without links', [reads(ARTICLE), updates(ARTICLE, { fields })]);
      expect(await post(who, storm, vote)).toBe(403);
      expect(await desk.related(storm)).toEqual([]);
      const { articles } = await desk.linking.queue(who);
      expect(articles.map(({ canUpdate }) => canUpdate)).toEqual([false]);
    });
  });

  describe('of two roles', () => {
    it('that read all titles, and their own texts: nothing by other people’s texts', async () => {
      const titles = [reads(ARTICLE, { fields: ['title'] })];
      const who = await editor('one of two roles', titles, [reads(ARTICLE, { own: true })]);
      expect(await ask(who, HARBOUR())).toMatchObject({ suggestions: [], duplicates: [] });
    });

    it('that change all titles, and their own links: not other people’s links', async () => {
      const titles = [reads(ARTICLE), updates(ARTICLE, { fields: ['title'] })];
      const who = await editor('one of two roles', titles, [updates(ARTICLE, { own: true })]);
      expect(await post(who, storm, vote)).toBe(403);
      expect(await desk.related(storm)).toEqual([]);
    });

    it('that each read one language with all fields: all of both', async () => {
      const roles = ['en', 'hy'].map((locale) => [reads(ARTICLE, { locales: [locale] })]);
      const { suggestions } = await ask(await editor('one of two languages', ...roles), HARBOUR());
      expect(suggestions.flatMap(({ reasons }) => reasons.terms)).toContain('Westmark');
    });
  });
});
