import type { App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import { ANONYMOUS, tokenOf, type Caller } from './helpers/callers';
import { editorWith, fieldsBut, reads, updates } from './helpers/editors';
import { linkIndex } from './helpers/link-index';
import { adminToken, MAKES_TOKENS, startMcpSite, type McpSite } from './helpers/mcp';
import { harbourWorld, SECRET } from './helpers/harbour-world';
import { STORIES } from './helpers/stories';

const READ_PAGE = 'newsroom_read';
const FIND_RELATED = 'newsroom_find_related';
const CHECK_SUMMARY = 'newsroom_check_summary';
const TOOLS = [READ_PAGE, FIND_RELATED, CHECK_SUMMARY];

interface Related {
  suggestions: { title: string; status: string; reasons: { terms: string[] } }[];
  duplicates: { title: string; share: number }[];
}

interface Checked {
  isBorne: boolean;
  sentences: {
    text: string;
    article: string | null;
    findings: { kind: string; words: string; verdict: string; article: string | null }[];
  }[];
}

describe('the plugin’s tools on Strapi’s MCP server', () => {
  let app: App;
  let ask: McpSite['ask'];
  let token: McpSite['token'];
  let ids: Record<string, string>;

  const related = async (caller: Caller, args: object) => {
    const answer = await ask.call(FIND_RELATED, args, caller);
    return { ...answer, found: answer.content as unknown as Related };
  };
  const check = async (caller: Caller, args: object) => {
    const answer = await ask.call(CHECK_SUMMARY, args, caller);
    return { ...answer, checked: answer.content as unknown as Checked };
  };

  beforeAll(async () => {
    ({ app, ask, token } = await startMcpSite({ locales: ['hy'] }));
    ids = await harbourWorld(app.strapi);
    await linkIndex(app.strapi).settled();
  }, 120_000);
  afterAll(() => app.stop());

  describe('are there', () => {
    it('for a token that may read articles, and for no other', async () => {
      const all = await ask.tools(await token(reads(ARTICLE)));
      expect(all).toEqual(expect.arrayContaining(TOOLS));
      for (const caller of [await token(reads(ATTRIBUTION)), await token(updates(ARTICLE))]) {
        const tools = await ask.tools(caller);
        expect(tools.filter((name) => TOOLS.includes(name))).toEqual([]);
        for (const name of TOOLS) {
          const args = { article: 'storm', documentId: ids['storm'], summary: 'A storm.' };
          const { failed, text } = await ask.call(name, args, caller);
          expect({ failed, tells: text.includes('Westmark') }).toEqual({
            ...{ failed: true, tells: false },
          });
        }
      }
    });

    it('for nobody without an admin token', async () => {
      const full = await tokenOf(app.strapi, 'a full-access token', 'full-access');
      for (const caller of [ANONYMOUS, full]) {
        const args = { article: ids['vote'] };
        const { status } = await ask.send(
          'tools/call',
          { name: READ_PAGE, arguments: args },
          caller,
        );
        expect(status).toBe(401);
      }
    });

    it('to read alone: a token that may do more gets no tool of ours for it', async () => {
      const caller = await token(reads(ARTICLE), updates(ARTICLE), reads(ATTRIBUTION));
      const tools = await ask.tools(caller);
      expect(tools.filter((name) => name.startsWith('newsroom_')).sort()).toEqual(
        [...TOOLS].sort(),
      );
      const before = await app.strapi.db.query(ARTICLE).findMany({ orderBy: { id: 'asc' } });
      await ask.call(READ_PAGE, { article: ids['vote'] }, caller);
      await related(caller, { documentId: ids['vote'] });
      await check(caller, { documentId: ids['vote'], summary: 'The vote was 12 to 31.' });
      const after = await app.strapi.db.query(ARTICLE).findMany({ orderBy: { id: 'asc' } });
      expect(after).toEqual(before);
    });
  });

  describe('newsroom_find_related', () => {
    it('suggests articles with reasons, drafts too, but those that are linked', async () => {
      const caller = await token(reads(ARTICLE));
      const { failed, found } = await related(caller, { documentId: ids['storm'] });
      expect(failed).toBe(false);
      const titles = found.suggestions.map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining([STORIES.court.title]));
      expect(titles).not.toContain(STORIES.cup.title);
      const court = found.suggestions.find(({ title }) => title === STORIES.court.title);
      expect(court).toMatchObject({ status: 'published' });
      expect(court?.reasons.terms.length).toBeGreaterThan(0);
      expect(found.duplicates).toMatchObject([{ title: `${SECRET} storm`, share: 1 }]);
      const linked = await related(caller, { documentId: ids['vote'] });
      expect(linked.found.suggestions.map(({ title }) => title)).not.toContain(STORIES.court.title);
    });

    it('leaves out what is not published, and searches, where that is asked', async () => {
      const caller = await token(reads(ARTICLE));
      const some = await related(caller, { documentId: ids['court'], publishedOnly: true });
      const titles = some.found.suggestions.map(({ title }) => title);
      expect(titles.filter((title) => title === `${SECRET} storm`)).toEqual([]);
      const args = { documentId: ids['court'], query: 'Vermeulen painting', limit: 1 };
      const searched = await related(caller, args);
      expect(searched.found.suggestions.map(({ title }) => title)).toEqual([STORIES.museum.title]);
    });

    it('goes by what the token may read', async () => {
      const blind = await token(reads(ARTICLE, { fields: fieldsBut('body') }));
      const { found, failed } = await related(blind, { documentId: ids['storm'] });
      expect(failed).toBe(false);
      expect(found).toMatchObject({ suggestions: [], duplicates: [] });
      const armenian = await token(reads(ARTICLE, { locales: ['hy'] }));
      const refused = await related(armenian, { documentId: ids['storm'] });
      expect(refused.failed).toBe(true);
      const own = reads(ARTICLE, { own: true });
      const author = await editorWith(app, 'another author', [own, MAKES_TOKENS]);
      const theirs = await related(await adminToken(app, author, [own]), {
        documentId: ids['hidden'],
      });
      expect(theirs.failed).toBe(true);
      for (const { text } of [refused, theirs]) {
        expect(text).toContain('There is no article');
        expect(text).not.toContain(SECRET);
      }
    });
  });

  describe('newsroom_check_summary', () => {
    const borne = 'A storm with gusts of 140 kilometres an hour destroyed the quay in Westmark.';

    it('says what the article does not bear, and what it says instead', async () => {
      const caller = await token(reads(ARTICLE));
      const summary = `${borne} Firefighters rescued 12 people from a ferry. Two trawlers sank in the harbour and the lighthouse lost its roof.`;
      const { failed, checked } = await check(caller, { documentId: ids['storm'], summary });
      expect(failed).toBe(false);
      expect(checked.isBorne).toBe(false);
      const [first, second, third] = checked.sentences;
      expect(first).toMatchObject({ text: borne, article: null, findings: [] });
      expect(second?.findings).toMatchObject([{ kind: 'number', words: '12' }]);
      expect(third?.article).toContain('Two trawlers sank');
      const good = await check(caller, { documentId: ids['storm'], summary: borne });
      expect(good.checked.isBorne).toBe(true);
    });

    it('reads the draft, which the token has to have the right to', async () => {
      const args = { documentId: ids['hidden'], summary: borne };
      expect((await check(await token(reads(ARTICLE)), args)).checked.isBorne).toBe(true);
      const own = reads(ARTICLE, { own: true });
      const author = await editorWith(app, 'a third author', [own, MAKES_TOKENS]);
      const refused = [
        await check(await token(reads(ARTICLE, { locales: ['hy'] })), args),
        await check(await adminToken(app, author, [own]), args),
        await check(await token(reads(ARTICLE, { fields: fieldsBut('body') })), args),
        await check(await token(reads(ARTICLE, { fields: ['slug'] })), args),
      ];
      for (const { failed, text } of refused) {
        expect(failed).toBe(true);
        expect(text).not.toContain('kilometres');
      }
    });
  });
});
