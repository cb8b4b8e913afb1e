import type { TypesResponse } from '../../shared/contracts';
import { appOn } from './helpers/app-on';
import { NOTE, PAGE, POST, STUB, TYPE_FILES, TYPES_CONFIG } from './helpers/article-types';
import { ARTICLE, ATTRIBUTION, type Doc } from './helpers/articles';
import { ANONYMOUS, type Caller } from './helpers/callers';
import { databases } from './helpers/databases';
import { administrator, editorWith, type Grant } from './helpers/editors';
import { http } from './helpers/http';
import { linkIndex } from './helpers/link-index';
import { asking, linking } from './helpers/linking';

interface Documents {
  create(params: object): Promise<Doc>;
  update(params: object): Promise<Doc>;
  findOne(params: object): Promise<Doc | null>;
  delete(params: object): Promise<unknown>;
}

const HARBOUR =
  'The Westmark council approved the expansion of the harbour on Tuesday by 31 votes to 12. The dredging of the channel begins in March. Mayor Ingrid Solheim called the quay the largest investment since the shipyard closed.';
const COURT =
  'The regional court hears a complaint of residents against the harbour in Westmark in January. Judge Karel Novak may stop the dredging of the channel. Mayor Ingrid Solheim expects a ruling before March.';

const FIELDS: Record<string, string[]> = {
  [POST]: ['headline', 'content', 'address', 'abstract', 'desk', 'firstLive', 'sources', 'seeAlso'],
  [PAGE]: ['name', 'html', 'topics'],
  [NOTE]: ['name', 'text', 'pages'],
  [STUB]: ['name', 'text'],
};

const grant = (action: 'read' | 'update', uid: string, fields = FIELDS[uid]): Grant => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: uid,
  properties: uid === POST ? { fields, locales: ['en', 'hy'] } : { fields },
  conditions: [],
});

const idsOf = (found: { documentId: string }[]) => found.map(({ documentId }) => documentId);

describe.each(databases)('articles of the site’s own types on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { files: TYPE_FILES, config: TYPES_CONFIG, locales: ['hy'] });
  let admin: Caller;
  let source: string;
  let post: string;
  let otherPost: string;
  let page: string;
  let otherPage: string;
  let note: string;

  const on = (uid: string) => app.strapi.documents(uid as never) as unknown as Documents;
  const desk = (type: string) => linking(app, type);

  beforeAll(async () => {
    admin = await administrator(app);
    const create = async (uid: string, data: object, more: object = {}) =>
      (await on(uid).create({ data, ...more })).documentId;
    source = await create(ATTRIBUTION, { name: 'Ministry of Ports', kind: 'other' });
    const live = { status: 'published' };
    post = await create(
      POST,
      {
        ...{ headline: 'Council approves Westmark harbour', content: `**${HARBOUR}**` },
        ...{ address: 'council', desk: 'Local', sources: [source] },
        firstLive: new Date('2026-03-01T08:00:00.000Z'),
      },
      live,
    );
    otherPost = await create(POST, {
      ...{ headline: 'Court hears complaint on Westmark harbour', content: `# Court\n\n${COURT}` },
      ...{ address: 'court', desk: 'Local', sources: [source] },
    });
    page = await create(PAGE, { name: 'Westmark harbour', html: `<p>${HARBOUR}</p>` }, live);
    otherPage = await create(PAGE, { name: 'Court and harbour', html: `<p>${COURT}</p>` });
    note = await create(NOTE, { name: 'Dredging in Westmark', text: COURT });
    await create(STUB, { name: 'Westmark harbour', text: HARBOUR });
    await desk('post').settled();
  }, 180_000);

  const types = async (caller: Caller) => {
    const { status, text } = await http(app).send('get', '/newsroom/types', caller);
    return { status, data: (JSON.parse(text) as Partial<TypesResponse>).data };
  };

  it('are told to an administrator with what each has', async () => {
    const { data } = await types(admin);
    expect(data?.map(({ uid }) => uid)).toEqual([ARTICLE, POST, PAGE, NOTE, STUB]);
    expect(data?.[1]).toEqual({
      ...{ uid: POST, name: 'post', displayName: 'post', body: 'markdown' },
      ...{ localized: true, draftAndPublish: true },
      fields: {
        ...{ title: 'headline', body: 'content', section: 'desk' },
        ...{ datePublished: 'firstLive', summary: 'abstract', summaryOrigin: null },
        citations: null,
      },
      relations: {
        attributions: { name: 'sources', target: ATTRIBUTION },
        related: { name: 'seeAlso', target: POST },
        previous: { name: 'before', target: POST },
        next: null,
      },
    });
    expect(data?.[3]).toMatchObject({
      ...{ body: 'plain', localized: false, draftAndPublish: false },
      fields: { section: null, datePublished: null, summary: null },
      relations: { attributions: null, related: { name: 'pages', target: PAGE } },
    });
  });

  it('are told to an editor as far as they may read them, and to nobody else', async () => {
    const reader = await editorWith(app, 'a reader of pages', [grant('read', PAGE)]);
    const outsider = await editorWith(app, 'an outsider', []);
    expect((await types(reader)).data?.map(({ uid }) => uid)).toEqual([PAGE]);
    expect((await types(outsider)).status).toBe(403);
    expect((await types(ANONYMOUS)).status).toBe(401);
    const progress = async (caller: Caller) =>
      (await http(app).send('get', '/newsroom/linking/progress', caller)).status;
    expect([await progress(reader), await progress(outsider), await progress(ANONYMOUS)]).toEqual([
      200, 403, 401,
    ]);
    expect(await desk('page').progress(reader)).toMatchObject({
      ...{ state: 'ready', done: 100, total: 100, error: null },
    });
  });

  it('have routes for readers and writers of exactly their type, and none without links', async () => {
    const { send } = http(app);
    const writer = await editorWith(app, 'a writer of pages', [
      grant('read', PAGE),
      grant('update', PAGE),
    ]);
    const routes = (type: string) =>
      [
        ['get', `/newsroom/linking/${type}/queue`],
        ['post', `/newsroom/linking/${type}/suggestions`],
        ['get', `/newsroom/linking/${type}/articles/x`],
        ['post', `/newsroom/linking/${type}/articles/x/links`],
        ['delete', `/newsroom/linking/${type}/articles/x/links/y`],
        ['post', `/newsroom/linking/${type}/dismissals`],
        ['delete', `/newsroom/linking/${type}/dismissals/x/y`],
      ] as const;
    for (const type of ['post', 'note']) {
      for (const [method, path] of routes(type)) {
        expect([path, (await send(method, path, writer)).status]).toEqual([path, 403]);
      }
    }
    for (const [method, path] of routes('page')) {
      const { status } = await send(method, path, writer);
      expect([path, [200, 400, 404].includes(status)]).toEqual([path, true]);
    }
    for (const [method, path] of routes('stub')) {
      expect([path, [404, 405].includes((await send(method, path, admin)).status)]).toEqual([
        path,
        true,
      ]);
    }
  });

  it('in Markdown get suggestions by their own fields', async () => {
    const asked = asking(
      {
        ...{ title: 'Harbour of Westmark', body: `## Dredging\n\n${COURT}`, section: 'Local' },
        attributions: [source],
      },
      { documentId: otherPost },
    );
    const { suggestions, duplicates } = await desk('post').suggest(admin, asked);
    expect(suggestions).toMatchObject([
      {
        ...{ documentId: post, uid: POST, locale: 'en', status: 'published', section: 'Local' },
        ...{ title: 'Council approves Westmark harbour', linkable: true },
        datePublished: '2026-03-01T08:00:00.000Z',
        reasons: { section: 'Local', sources: [{ documentId: source }] },
      },
    ]);
    expect(suggestions[0]?.reasons.terms).toContain('Westmark');
    expect(duplicates).toEqual([]);
    const copy = asking({ title: 'Copy', body: HARBOUR });
    expect(idsOf((await desk('post').suggest(admin, copy)).duplicates)).toEqual([post]);
  });

  it('refuse a body of another kind, and a language they do not have', async () => {
    const blocks = asking({ title: 'A', body: [{ type: 'paragraph', children: [] }] });
    await expect(desk('post').suggest(admin, blocks)).rejects.toThrow('a text, or null');
    const inEnglish = asking({ title: 'A' }, { locale: 'en' });
    await expect(desk('page').suggest(admin, inEnglish)).rejects.toThrow('no languages');
  });

  it('without languages get suggestions, and have none on their cards', async () => {
    const asked = asking({ title: 'Harbour', body: `<p>${COURT}</p>` }, { locale: null });
    const { suggestions } = await desk('page').suggest(admin, { ...asked, documentId: otherPage });
    expect(suggestions).toMatchObject([
      { documentId: page, uid: PAGE, locale: null, linkable: true, section: null },
    ]);
  });

  it('get suggestions of the type that their relation leads to', async () => {
    const asked = asking({ title: 'Dredging in Westmark', body: COURT }, { locale: null });
    const { suggestions } = await desk('note').suggest(admin, { ...asked, documentId: note });
    expect(new Set(idsOf(suggestions))).toEqual(new Set([page, otherPage]));
    expect(new Set(suggestions.map(({ uid }) => uid))).toEqual(new Set([PAGE]));
    const reader = await editorWith(app, 'a reader of notes', [grant('read', NOTE)]);
    expect((await desk('note').suggest(reader, asked)).suggestions).toEqual([]);
  });

  it('are linked across types, and told to the other end', async () => {
    expect(await desk('note').link(admin, note, otherPage, null)).toEqual({ linked: true });
    const links = await desk('note').links(admin, note, null);
    expect(links).toMatchObject({
      linked: [{ documentId: otherPage, uid: PAGE, status: 'draft', locale: null }],
      ...{ linkedHidden: 0, linkedFrom: [], previous: { chosen: null } },
    });
    await desk('page').link(admin, page, otherPage, null);
    const { linkedFrom } = await desk('page').links(admin, otherPage, null);
    expect(new Set(linkedFrom.map(({ uid, documentId }) => `${uid} ${documentId}`))).toEqual(
      new Set([`${NOTE} ${note}`, `${PAGE} ${page}`]),
    );
    expect(linkedFrom.find(({ uid }) => uid === NOTE)).toMatchObject({ status: 'published' });
    const reader = await editorWith(app, 'a reader of pages alone', [grant('read', PAGE)]);
    const seen = await desk('page').links(reader, otherPage, null);
    expect(idsOf(seen.linkedFrom)).toEqual([page]);
    expect((await desk('note').queue(admin)).counts).toMatchObject({
      articles: 1,
      waitingLinks: 1,
    });
    expect(await desk('note').unlink(admin, note, otherPage, null)).toEqual({ linked: false });
    await desk('page').unlink(admin, page, otherPage, null);
    expect((await desk('note').links(admin, note, null)).linked).toEqual([]);
  });

  it('a dismissal is of an article of the type that the relation leads to', async () => {
    await expect(desk('note').dismiss(admin, note, post)).rejects.toThrow('there is no article');
    await desk('note').dismiss(admin, note, page);
    const asked = asking({ title: 'Dredging in Westmark', body: COURT }, { locale: null });
    const { suggestions } = await desk('note').suggest(admin, { ...asked, documentId: note });
    expect(idsOf(suggestions)).toEqual([otherPage]);
    await desk('note').undismiss(admin, note, page);
  });

  it('stand in the queue of their type, with counts of what the type has', async () => {
    const posts = await desk('post').queue(admin);
    expect(new Set(idsOf(posts.articles))).toEqual(new Set([post, otherPost]));
    expect(posts.articles[0]).toMatchObject({ uid: POST, canUpdate: true });
    expect(posts.articles[0]?.suggestion).toMatchObject({ uid: POST, linkable: true });
    expect(posts.counts).toMatchObject({ articles: 2, withoutSource: 0 });
    const notes = await desk('note').queue(admin);
    expect(notes.articles).toMatchObject([
      { documentId: note, locale: null, status: 'published', suggestion: { uid: PAGE } },
    ]);
    expect(notes.counts).toEqual({
      ...{ articles: 1, withoutSource: 0, withoutSummary: 0, waitingLinks: 0 },
    });
  });

  it('are in the index by type, each language by itself, and not where nothing leads to them', async () => {
    const { index } = linkIndex(app.strapi);
    const texts = await index.walk(0, 100);
    expect(new Set(texts.map(({ type }) => type))).toEqual(new Set([POST, PAGE, NOTE]));
    const ofNote = texts.filter(({ type }) => type === NOTE);
    expect(ofNote).toMatchObject([{ documentId: note, locale: 'en' }]);
    expect(ofNote[0]?.draftRow).toBe(ofNote[0]?.publishedRow);
    await linkIndex(app.strapi).rebuild();
    await desk('post').settled();
    expect(await linkIndex(app.strapi).state()).toMatchObject({
      ...{ state: 'ready', done: 5, total: 5, error: null },
    });
    const rebuilt = await index.walk(0, 100);
    const named = (refs: typeof texts) =>
      refs.map(({ textId: _id, ...ref }) => JSON.stringify(ref));
    expect(named(rebuilt).sort()).toEqual(named(texts).sort());
  });
});
