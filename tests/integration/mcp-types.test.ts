import type { Core } from '@strapi/strapi';
import type { App } from './helpers/app';
import { NOTE, PAGE, POST, STUB, TYPE_FILES, TYPES_CONFIG } from './helpers/article-types';
import { LOCALES, type Grant } from './helpers/editors';
import { linkIndex } from './helpers/link-index';
import { startMcpSite, type McpSite } from './helpers/mcp';

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
}

const HARBOUR =
  'The council of Westmark approved the harbour on Tuesday. The dredging of the channel costs 48 million crowns.';

const FIELDS: Record<string, string[]> = {
  [POST]: ['headline', 'content', 'address', 'abstract', 'desk', 'sources', 'seeAlso'],
  [PAGE]: ['name', 'html', 'topics'],
  [NOTE]: ['name', 'text', 'pages'],
  [STUB]: ['name', 'text'],
};

const reads = (uid: string): Grant => ({
  ...{ action: 'plugin::content-manager.explorer.read', subject: uid, conditions: [] },
  properties: { fields: FIELDS[uid], ...(uid === POST ? { locales: LOCALES } : {}) },
});

describe('the tools over types of the site’s own', () => {
  let app: App;
  let ask: McpSite['ask'];
  let token: McpSite['token'];
  const ids: Record<string, string> = {};

  const tokenFor = (...uids: string[]) => token(...uids.map(reads));
  const create = async (strapi: Core.Strapi, uid: string, data: object) => {
    const documents = strapi.documents(uid as 'plugin::newsroom.article') as unknown as Documents;
    return (await documents.create({ data, status: 'published' })).documentId;
  };

  beforeAll(async () => {
    const config = { article: false, ...TYPES_CONFIG };
    ({ app, ask, token } = await startMcpSite({ locales: ['hy'], config, files: TYPE_FILES }));
    const { strapi } = app;
    ids['post'] = await create(strapi, POST, {
      headline: 'Harbour',
      content: `## News\n\n${HARBOUR}`,
    });
    ids['page'] = await create(strapi, PAGE, { name: 'Westmark', html: `<p>${HARBOUR}</p>` });
    ids['note'] = await create(strapi, NOTE, { name: 'Dredging in Westmark', text: HARBOUR });
    ids['stub'] = await create(strapi, STUB, { name: 'Stub', text: HARBOUR });
    await linkIndex(strapi).settled();
  }, 120_000);
  afterAll(() => app.stop());

  it('read each of them, the first that the token may read where none is named', async () => {
    const all = await tokenFor(POST, PAGE, NOTE, STUB);
    const read = async (args: object, caller = all) =>
      (await ask.call('newsroom_read', args, caller)).content;
    expect(await read({ article: 'harbour' })).toMatchObject({
      ...{ type: 'post', locale: 'en', slug: 'harbour', body: `## News\n\n${HARBOUR}` },
    });
    expect(await read({ article: ids['page'], type: 'page' })).toMatchObject({
      ...{ type: 'page', locale: null, title: 'Westmark', body: HARBOUR },
    });
    const notes = await tokenFor(NOTE);
    expect(await read({ article: ids['note'] }, notes)).toMatchObject({ type: 'note' });
    const refused = await ask.call('newsroom_read', { article: 'harbour', type: 'post' }, notes);
    expect(refused.failed).toBe(true);
    expect(refused.text).not.toContain('crowns');
  });

  it('suggest what another type has, and nothing for a type that leads nowhere', async () => {
    const caller = await tokenFor(NOTE, PAGE, STUB);
    const args = { documentId: ids['note'], type: 'note' };
    const { content } = await ask.call('newsroom_find_related', args, caller);
    expect(content['suggestions']).toMatchObject([{ documentId: ids['page'], type: 'page' }]);
    const notes = await ask.call('newsroom_find_related', args, await tokenFor(NOTE));
    expect(notes.content['suggestions']).toEqual([]);
    const stubs = await tokenFor(STUB);
    const tools = (await ask.tools(stubs)).filter((name) => name.startsWith('newsroom_'));
    expect(tools.sort()).toEqual(['newsroom_check_summary', 'newsroom_read']);
    const stub = { documentId: ids['stub'], type: 'stub' };
    expect((await ask.call('newsroom_find_related', stub, caller)).failed).toBe(true);
  });

  it('check a summary of each of them', async () => {
    const caller = await tokenFor(POST, PAGE, NOTE, STUB);
    for (const type of ['post', 'page', 'note', 'stub']) {
      const about = { documentId: ids[type], type };
      const check = async (summary: string) =>
        (await ask.call('newsroom_check_summary', { ...about, summary }, caller)).content[
          'isBorne'
        ];
      expect({ type, isBorne: await check('It costs 48 million crowns.') }).toEqual({
        ...{ type, isBorne: true },
      });
      expect({ type, isBorne: await check('It costs 95 million crowns.') }).toEqual({
        ...{ type, isBorne: false },
      });
    }
  });
});
