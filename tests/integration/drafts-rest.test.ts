import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import {
  ANONYMOUS,
  grantPublic,
  PREVIEW,
  READ,
  reading,
  SOURCES,
  tokenOf,
  userWith,
  type Caller,
} from './helpers/callers';
import { CLUMSY, fewVectors, vectors } from './helpers/draft-vectors';
import { http, type Answer, type Http } from './helpers/http';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET, SECRET_ID, type World } from './helpers/world';

const FILES = 'plugin::upload.content-api';
const READS = [...reading(ARTICLE, ATTRIBUTION, PAGE, TOPIC, FILES), READ, SOURCES];

type Answers = Map<string, Answer>;

/**
 * Each question is asked in a world without drafts and again in the same world with drafts in it.
 * Who may not read drafts must not be able to tell the two apart by any answer.
 */
describe('REST keeps drafts inside', () => {
  let app: App;
  let ask: Http;
  let world: World;
  let outsiders: Caller[];
  let insiders: Caller[];
  const before = new Map<Caller, Answers>();
  const after = new Map<Caller, Answers>();

  const askAll = async (to: Map<Caller, Answers>, caller: Caller, paths: string[]) => {
    const answers: Answers = to.get(caller) ?? new Map<string, Answer>();
    to.set(caller, answers);
    for (const path of paths) answers.set(path, await ask.get(path, caller));
  };

  const round = async (to: Map<Caller, Answers>) => {
    const all = vectors(world);
    const few = fewVectors(world).map(({ path }) => path);
    const telling = all.filter(({ tells }) => tells).map(({ path }) => path);
    await askAll(to, ANONYMOUS, [...all.map(({ path }) => path), ...CLUMSY]);
    for (const caller of outsiders) await askAll(to, caller, few);
    const [first, ...others] = insiders;
    if (first) await askAll(to, first, telling);
    for (const caller of others) await askAll(to, caller, few);
  };

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'], files: SITE_FILES });
    const { strapi } = app;
    ask = http(app);
    // The right is ticked for Public too, and must not count.
    await grantPublic(strapi, [...READS, PREVIEW]);
    outsiders = [
      await tokenOf(strapi, 'a read-only token', 'read-only'),
      await tokenOf(strapi, 'a custom token without the right', 'custom', READS),
      await userWith(strapi, 'a user without the right', READS),
    ];
    insiders = [
      await tokenOf(strapi, 'a full-access token', 'full-access'),
      await tokenOf(strapi, 'a custom token with the right', 'custom', [...READS, PREVIEW]),
      await userWith(strapi, 'a user with the right', [...READS, PREVIEW]),
    ];
    world = await publicWorld(strapi);
    await round(before);
    await addSecrets(strapi, world);
    await round(after);
  }, 180_000);
  afterAll(() => app.stop());

  /** What of a caller's answers gives a draft away. */
  const leaks = (caller: Caller) =>
    [...(after.get(caller) ?? [])]
      .filter(
        ([path, { status, text }]) =>
          text !== before.get(caller)?.get(path)?.text ||
          text.includes(SECRET) ||
          text.includes(SECRET_ID) ||
          status >= 500,
      )
      .map(([path, { text }]) => `${path}\n${text}`);

  it('tells the anonymous nothing, by any of the questions', () => {
    expect(after.get(ANONYMOUS)?.size).toBeGreaterThan(200);
    expect(leaks(ANONYMOUS)).toEqual([]);
  });

  it('tells callers without the right nothing, however they signed in', () => {
    expect(outsiders.map(({ name }) => name)).toEqual([
      'a read-only token',
      'a custom token without the right',
      'a user without the right',
    ]);
    for (const caller of outsiders) {
      expect(after.get(caller)?.size).toBeGreaterThan(15);
      expect({ caller: caller.name, leaks: leaks(caller) }).toEqual({
        caller: caller.name,
        leaks: [],
      });
    }
  });

  it('answers the same questions of callers with the right with drafts', () => {
    for (const caller of insiders) {
      const silent = [...(after.get(caller) ?? [])].filter(
        ([path, { text }]) => text === before.get(caller)?.get(path)?.text,
      );
      expect({ caller: caller.name, silent }).toEqual({ caller: caller.name, silent: [] });
    }
  });

  it('tells nothing while a data transfer runs, which silences the events of the database', async () => {
    const { lifecycles } = app.strapi.db;
    lifecycles.disable();
    try {
      for (const { path } of fewVectors(world)) {
        expect((await ask.get(path)).text).toBe(before.get(ANONYMOUS)?.get(path)?.text);
      }
    } finally {
      lifecycles.enable();
    }
  });

  describe('and answers questions about what is published', () => {
    const titles = async (query: string) => {
      const { status, body } = await ask.get(`/api/newsroom/${query}`);
      expect(status).toBe(200);
      const data = body['data'] as { title?: string; name?: string }[];
      return data.map(({ title, name }) => title ?? name);
    };

    it.each([
      [
        'by the name of a source',
        'articles?sort=title&filters[attributions][name]=Foreign%20ministry',
        ['Alpha', 'Beta'],
      ],
      ['by a related slug', 'articles?sort=title&filters[related][slug]=alpha', ['Beta', 'Gamma']],
      [
        'by two relations',
        'articles?filters[related][slug]=beta&filters[previous][slug]=alpha',
        ['Gamma'],
      ],
      [
        'by a relation and a field',
        'articles?filters[related][slug]=alpha&filters[title]=Beta',
        ['Beta'],
      ],
      [
        'by a relation and a list',
        'articles?filters[related][slug]=alpha&filters[$and][0][title]=Beta',
        ['Beta'],
      ],
      [
        'by one of two relations',
        'articles?sort=title&filters[$or][0][related][slug]=alpha&filters[$or][1][title]=Alpha',
        ['Alpha', 'Beta', 'Gamma'],
      ],
      ['by a relation’s own relation', 'articles?filters[related][related][slug]=alpha', ['Gamma']],
      [
        'sorted by the name of a source',
        'articles?sort=attributions.name&filters[attributions][name][$notNull]=true&pagination[limit]=1',
        ['Alpha'],
      ],
      [
        'not of one title',
        'articles?sort=title:desc&filters[$not][title]=Beta',
        ['Gamma', 'Alpha'],
      ],
      [
        'not of one source',
        'articles?sort=title&filters[$not][attributions][name]=Summit%20declarations&filters[attributions][name][$notNull]=true',
        ['Alpha', 'Beta'],
      ],
      [
        'the sources of a title',
        'attributions?sort=name&filters[articles][title]=Alpha',
        ['Foreign ministry', 'Summit declarations'],
      ],
      [
        'the sources of two titles',
        'attributions?filters[articles][title]=Beta&filters[name][$contains]=ministry',
        ['Foreign ministry'],
      ],
      [
        'the sources of an id',
        'attributions?sort=name&filters[articles][id][$notNull]=true',
        ['Foreign ministry', 'Summit declarations'],
      ],
      [
        'a page at a time',
        'articles?sort=datePublished:desc&pagination[pageSize]=1&pagination[page]=2',
        ['Beta'],
      ],
      ['by search', 'articles?_q=gamma&fields=title', ['Gamma']],
    ])('%s', async (_name, query, found) => {
      expect(await titles(query)).toEqual(found);
    });

    it('with sources and related articles in the order of the editor', async () => {
      const query = 'populate[attributions][fields]=name&populate[related][fields]=title';
      const of = async (slug: string) => {
        const { body } = await ask.get(`/api/newsroom/articles?filters[slug]=${slug}&${query}`);
        const [found] = body['data'] as {
          attributions: { name: string }[];
          related: { title: string }[];
        }[];
        return [
          found?.attributions.map(({ name }) => name),
          found?.related.map(({ title }) => title),
        ];
      };
      expect(await of('alpha')).toEqual([['Summit declarations', 'Foreign ministry'], []]);
      expect(await of('gamma')).toEqual([[], ['Beta', 'Alpha']]);
    });

    it('with counts of what is published', async () => {
      const { body } = await ask.get(
        '/api/newsroom/attributions?sort=name&populate[articles][count]=true&fields=name',
      );
      const counts = (body['data'] as { name: string; articles: { count: number } }[]).map(
        ({ name, articles }) => [name, articles.count],
      );
      expect(counts).toEqual([
        ['Foreign ministry', 2],
        ['Regional accord', 0],
        ['Summit declarations', 1],
      ]);
    });
  });
});
