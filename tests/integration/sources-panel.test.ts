import type {
  FindSourcesRequest,
  FoundSourcesInText,
  LikeSource,
  LikeSourcesRequest,
  NamedSource,
} from '../../shared/contracts';
import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION, paragraphs } from './helpers/articles';
import { ANONYMOUS, tokenOf, type Caller } from './helpers/callers';
import { canary, canariesIn } from './helpers/canaries';
import { administrator, editorWith, reads, type Narrowed } from './helpers/editors';
import { http, type Http } from './helpers/http';
import { newsroom } from './helpers/newsroom';
import { NOTE, OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';

const SCHEMA = 'src/api/post/content-types/post/schema.json';

/** Posts that lead to sources; notes do not. */
function typesWithSources() {
  const schema = OWN_TYPE_FILES[SCHEMA] as { attributes: object };
  const sources = { type: 'relation', relation: 'manyToMany', target: ATTRIBUTION };
  const attributes = { ...schema.attributes, origins: sources };
  return {
    files: { ...OWN_TYPE_FILES, [SCHEMA]: { ...schema, attributes } },
    config: {
      types: OWN_TYPES.map((type) =>
        type.uid === POST
          ? { ...type, relations: { ...type.relations, attributions: 'origins' } }
          : type,
      ),
    },
  };
}

const WORDS = [
  '“The port will reopen on Friday,” said Anna Berg, head of the Harbour Authority.',
  'According to the Foreign Ministry of Keldoria, 40 ships are waiting outside the port.',
  'A senior official said that the deal was near.',
  'Some 900 lorries pass through the old town each day.',
];

let app: App;
let ask: Http;
let admin: Caller;
let reader: Caller;
let ministry: string;
let union: string;
let secret: string;

beforeAll(async () => {
  app = await startApp(typesWithSources());
  ask = http(app);
  admin = await administrator(app);
  reader = await editor('a reader');
  const room = newsroom(app.strapi);
  ministry = await room.attribution({
    ...{ name: 'Foreign Ministry of Keldoria', kind: 'government' },
    aliases: ['Keldorian MFA', 'МИД Кельдории'],
  });
  union = await room.attribution({ name: 'Dockers’ Union', kind: 'organization' });
  secret = await room.attribution({ name: 'An insider', identity: canary(7) });
}, 180_000);
afterAll(() => app.stop());

/** An editor who reads articles and sources. */
const editor = (name: string, sources: Narrowed = {}) =>
  editorWith(app, name, [reads(ARTICLE), reads(ATTRIBUTION, sources)]);

const asking = (words: string[], more: Partial<FindSourcesRequest> = {}): FindSourcesRequest => ({
  ...{ type: ARTICLE, locale: 'en', linked: [] },
  article: { title: 'The port', body: paragraphs(...words) },
  ...more,
});
const send = (request: object, caller: Caller) =>
  ask.send('post', '/newsroom/sources/find', caller, request);
const find = async (request: FindSourcesRequest, caller = reader): Promise<FoundSourcesInText> => {
  const { status, text, body } = await send(request, caller);
  if (status !== 200) throw new Error(text);
  return body['data'] as unknown as FoundSourcesInText;
};
const like = async (request: LikeSourcesRequest, caller = reader): Promise<LikeSource[]> => {
  const answer = await ask.send('post', '/newsroom/sources/like', caller, request);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body['data'] as unknown as LikeSource[];
};
const named = ({ found }: FoundSourcesInText, name: string): NamedSource | undefined =>
  found.find((source) => source.names.includes(name));

describe('the routes about the sources that a text names', () => {
  it('let in who may, and nobody else', async () => {
    const noSources = await editorWith(app, 'no sources', [reads(ARTICLE)]);
    const noArticles = await editorWith(app, 'no articles', [reads(ATTRIBUTION)]);
    const outsider = await editorWith(app, 'an outsider', []);
    const token = await tokenOf(app.strapi, 'a full-access token', 'full-access');
    const statuses = (path: string, body: object, callers: Caller[]) =>
      Promise.all(
        callers.map(
          async (caller) =>
            (await ask.send('post', `/newsroom/sources/${path}`, caller, body)).status,
        ),
      );
    expect(await statuses('find', asking(WORDS), [admin, reader])).toEqual([200, 200]);
    expect(
      await statuses('find', asking(WORDS), [noSources, noArticles, outsider, ANONYMOUS, token]),
    ).toEqual([403, 403, 403, 401, 401]);
    const names = { names: ['Reuters'], locale: null };
    expect(await statuses('like', names, [admin, reader, noArticles])).toEqual([200, 200, 200]);
    expect(await statuses('like', names, [noSources, outsider, ANONYMOUS, token])).toEqual([
      ...[403, 403, 401, 401],
    ]);
  });

  it.each([
    [{ type: 'plugin::newsroom.unknown' }, 'type: it takes'],
    [{ type: NOTE }, 'type: it takes the uid of an article type with a relation to sources'],
    [{ locale: null }, 'locale: it takes one language code'],
    [{ article: { title: 'A', body: 'text' } }, 'article.body: it takes Strapi blocks'],
    [{ linked: Array.from({ length: 1001 }, (_, n) => `id${n}`) }, 'linked: it takes a list'],
    [{ article: undefined }, 'article: it takes an object'],
  ])('say what is wrong with a question: %j', async (more, complaint) => {
    const { status, text } = await send({ ...asking(WORDS), ...more }, reader);
    expect(status).toBe(400);
    expect(text).toContain(complaint);
  });

  it('say what is wrong with names', async () => {
    for (const names of [[], [''], ['x'.repeat(256)], Array(21).fill('A'), 'Reuters']) {
      const request = { names, locale: null };
      const answer = await ask.send('post', '/newsroom/sources/like', reader, request);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('names: it takes a list of 1 to 20 names');
    }
  });
});

describe('the sources that a text names', () => {
  it('are told with their sentences, with what rests on them and whether they are stored', async () => {
    const told = await find(asking(WORDS, { linked: [union] }));
    expect(named(told, 'Anna Berg')).toMatchObject({
      ...{ kind: 'person', known: null, candidates: [], sentencesMore: 0 },
      sentences: [{ block: 0, text: WORDS[0] }],
    });
    expect(named(told, 'Anna Berg')?.use).toContain('quotation');
    expect(named(told, 'Foreign Ministry of Keldoria')).toMatchObject({
      ...{ kind: 'organization', sentences: [{ block: 1, text: WORDS[1] }] },
      known: {
        ...{ documentId: ministry, name: 'Foreign Ministry of Keldoria', kind: 'government' },
        isLinked: false,
      },
    });
    expect(told.found.filter(({ kind }) => kind === 'unnamed')).toMatchObject([
      { known: null, candidates: [], sentences: [{ block: 2, text: WORDS[2] }] },
    ]);
    expect(told.notNamed.map(({ documentId }) => documentId)).toEqual([union]);
    expect(told.unsourced).toEqual([{ block: 3, text: WORDS[3] }]);
    expect(told).toMatchObject({ unsourcedMore: 0, onlyOne: false, onlyUnnamed: false });
  });

  it('are one where a text has several names of one stored source', async () => {
    const told = await find(
      asking(
        [
          'The Foreign Ministry of Keldoria said on Monday that talks went on.',
          '“We are hopeful,” the Keldorian MFA said.',
        ],
        { linked: [ministry] },
      ),
    );
    expect(told.found).toHaveLength(1);
    expect(told.found[0]).toMatchObject({ known: { documentId: ministry, isLinked: true } });
    expect(told.found[0]?.sentences.map(({ block }) => block)).toEqual([0, 1]);
    expect(told).toMatchObject({ notNamed: [], onlyOne: true, onlyUnnamed: false });
  });

  it('are told apart from those that a text only mentions', async () => {
    const words = [
      'Nobody spoke. The talks in the Dockers’ Union hall go on, far from the Dockers’ Union’s own.',
      'According to the Foreign Ministry of Keldoria, 40 ships are waiting near the Dockers’ Union.',
    ];
    const told = await find(asking(words));
    expect(told.found.map(({ known }) => known?.documentId)).toEqual([ministry]);
    expect(told.mentioned).toEqual([
      {
        ...{ id: expect.any(Number) as number, documentId: union, kind: 'organization' },
        ...{ name: 'Dockers’ Union' },
        sentence: { block: 0, text: words[0]?.slice('Nobody spoke. '.length) },
      },
    ]);
  });

  it('are found in the language of the text', async () => {
    const russian = 'По данным МИД Кельдории, порт откроется в пятницу.';
    const told = await find(asking([russian], { locale: 'ru' }));
    expect(told.found.map(({ known }) => known?.documentId)).toEqual([ministry]);
  });

  it('are said to be only unnamed ones, or only one', async () => {
    const unnamed = asking([WORDS[2] ?? '']);
    expect(await find(unnamed)).toMatchObject({ onlyUnnamed: true, onlyOne: false });
    expect(await find({ ...unnamed, linked: [union] })).toMatchObject({ onlyUnnamed: false });
    expect(await find(asking([WORDS[1] ?? '']))).toMatchObject({ onlyOne: true });
    expect(await find(asking(['Nothing rests on anybody here.']))).toMatchObject({
      ...{ found: [], onlyOne: false, onlyUnnamed: false },
    });
  });

  it('are told together with stored ones of a like name', async () => {
    const told = await find(asking(['According to the Keldoria ministry, 40 ships are waiting.']));
    const [source] = told.found;
    expect(source).toMatchObject({ known: null, candidates: [{ documentId: ministry }] });
  });

  it('are found in articles of the site’s own types', async () => {
    const poster = await editorWith(app, 'posts', [
      { ...reads(POST), properties: { fields: ['headline', 'text'], locales: ['en'] } },
      reads(ATTRIBUTION),
    ]);
    const text = `## Port\n\n${WORDS[0]}\n\nAccording to the **Keldorian MFA**, 40 ships wait.`;
    const request = asking([], { type: POST, article: { title: 'Port', body: text } });
    expect(named(await find(request, poster), 'Keldorian MFA')?.known?.documentId).toBe(ministry);
    expect((await send(request, reader)).status).toBe(403);
    expect((await send(asking(WORDS), poster)).status).toBe(403);
  });

  it('are told in bounded length', async () => {
    const names = Array.from({ length: 130 }, (_, n) => `Anna Berg${'abcdefghij'[n % 10]}${n}`);
    const long = `According to Anna Long, ${'it rained and '.repeat(200)}it was cold.`;
    const words = names.map((_, n) => `Some ${n + 2},000 lorries pass each day.`);
    const told = await find(
      asking([...names.map((name) => `According to ${name}, it rained.`), long, ...words]),
    );
    expect(told.found.length).toBeLessThanOrEqual(100);
    expect(told.unsourced).toHaveLength(5);
    expect(told.unsourcedMore).toBe(125);
    const sentence = (await find(asking([long]))).found[0]?.sentences[0]?.text ?? '';
    expect(sentence).toHaveLength(500);
  });
});

describe('linked sources', () => {
  it('that were withdrawn are told, as far as the editor may read that', async () => {
    const fallen = { state: 'withdrawn', stateDate: '2026-03-01', stateNote: 'Forged' };
    const query = app.strapi.db.query(ATTRIBUTION);
    await query.update({ where: { documentId: union }, data: fallen });
    const request = asking(WORDS, { linked: [ministry, union] });
    const { state, stateDate, stateNote } = fallen;
    expect((await find(request)).fallen).toEqual([
      { documentId: union, name: 'Dockers’ Union', state, stateDate, stateNote },
    ]);
    expect((await find(asking(WORDS, { linked: [ministry] }))).fallen).toEqual([]);
    const dateless = await editor('no dates', { fields: ['name', 'state'] });
    expect((await find(request, dateless)).fallen).toMatchObject([
      { state: 'withdrawn', stateDate: null, stateNote: null },
    ]);
    for (const fields of [['name'], ['state']]) {
      const less = await editor(`only ${fields[0]}s`, { fields });
      expect((await find(request, less)).fallen).toEqual([]);
    }
    await query.update({ where: { documentId: union }, data: { state: 'active' } });
  });
});

describe('what an editor may not read', () => {
  const text = asking(['According to the Keldorian MFA, 40 ships are waiting.'], {});

  it('is not told: the name, the kind, the aliases', async () => {
    const nameless = await editor('no names', { fields: ['kind', 'aliases'] });
    const told = await find({ ...asking(WORDS), linked: [union] }, nameless);
    expect(named(told, 'Foreign Ministry of Keldoria')).toMatchObject({ known: null });
    expect(told.found.every(({ candidates }) => candidates.length === 0)).toBe(true);
    expect(told.notNamed).toEqual([]);
    expect(await like({ names: ['Keldorian MFA'], locale: null }, nameless)).toEqual([]);

    const kindless = await editor('no kinds', { fields: ['name', 'aliases'] });
    expect((await find(text, kindless)).found[0]?.known).toMatchObject({
      ...{ documentId: ministry, kind: null },
    });

    const aliasless = await editor('no aliases', { fields: ['name', 'kind'] });
    expect((await find(text, aliasless)).found[0]).toMatchObject({ known: null });
    expect((await find(text)).found[0]?.known).toMatchObject({ documentId: ministry });
    expect(await like({ names: ['Keldorian MFA'], locale: null }, aliasless)).not.toContainEqual(
      expect.objectContaining({ isSame: true }),
    );
  });

  it('is not told: sources of others, linked or not', async () => {
    const own = await editor('own sources', { own: true });
    const told = await find({ ...asking(WORDS), linked: [union, ministry] }, own);
    expect(told.found.map(({ known }) => known)).toEqual(told.found.map(() => null));
    expect(told.notNamed).toEqual([]);
    expect(await like({ names: ['Dockers’ Union'], locale: null }, own)).toEqual([]);
  });

  it('is never told: who an unnamed source is', async () => {
    const words = [...WORDS, `According to An insider, ${canary(7)} has left.`];
    const request = asking(words, { linked: [secret] });
    const { text: answer, body } = await send(request, admin);
    const told = body['data'] as unknown as FoundSourcesInText;
    expect(named(told, canary(7))?.known ?? null).toBeNull();
    const outside = told.found.flatMap(({ known, candidates }) => [known, ...candidates]);
    expect(canariesIn(JSON.stringify([outside, told.notNamed, told.fallen]))).toEqual([]);
    expect(answer).not.toContain('identity');
    const answered = await ask.send('post', '/newsroom/sources/like', admin, {
      ...{ names: [canary(7), 'An insider'], locale: null },
    });
    expect(canariesIn(answered.text)).toEqual([]);
    expect(answered.text).toContain(secret);
  });
});

describe('sources that may be the one that is to be created', () => {
  const ids = (sources: LikeSource[]) =>
    sources.map(({ documentId, isSame }) => [documentId, isSame]);

  it('are those with the very name or alias first, then those with a like one', async () => {
    expect(ids(await like({ names: ['keldorian mfa'], locale: 'en' }))).toEqual([
      [ministry, false],
    ]);
    expect(ids(await like({ names: ['Keldorian MFA'], locale: 'en' }))).toEqual([[ministry, true]]);
    expect(
      ids(await like({ names: ['Harbour board', 'Foreign Ministry of Keldoria'], locale: null })),
    ).toEqual([[ministry, true]]);
    expect(ids(await like({ names: ['Keldoria'], locale: 'en' }))).toEqual([[ministry, false]]);
    expect(await like({ names: ['Reuters'], locale: 'en' })).toEqual([]);
  });
});
