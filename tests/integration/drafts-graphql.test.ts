import { startApp, type App } from './helpers/app';
import { ARTICLE, ATTRIBUTION } from './helpers/articles';
import {
  ANONYMOUS,
  grantPublic,
  PREVIEW,
  reading,
  tokenOf,
  userWith,
  type Caller,
} from './helpers/callers';
import { fewGraphQLVectors, graphqlVectors } from './helpers/graphql-vectors';
import { http, type Http } from './helpers/http';
import { PAGE, SITE_FILES, TOPIC } from './helpers/site';
import { addSecrets, publicWorld, SECRET, SECRET_ID, type World } from './helpers/world';

const FILES = ['plugin::upload.content-api.find', 'plugin::upload.file.find'];
const READS = reading(ARTICLE, ATTRIBUTION, PAGE, TOPIC);

type Replies = Map<string, { text: string }>;

describe('GraphQL keeps drafts inside', () => {
  let app: App;
  let ask: Http;
  let world: World;
  let outsiders: Caller[];
  let insiders: Caller[];
  const before = new Map<Caller, Replies>();
  const after = new Map<Caller, Replies>();

  const askAll = async (to: Map<Caller, Replies>, caller: Caller, queries: string[]) => {
    const replies: Replies = new Map();
    to.set(caller, replies);
    for (const query of queries) replies.set(query, await ask.graphql(query, caller));
  };

  const round = async (to: Map<Caller, Replies>) => {
    const all = graphqlVectors(world);
    const few = fewGraphQLVectors(world).map(({ query }) => query);
    const telling = all.filter(({ tells }) => tells).map(({ query }) => query);
    await askAll(
      to,
      ANONYMOUS,
      all.map(({ query }) => query),
    );
    for (const caller of outsiders) await askAll(to, caller, few);
    const [first, ...others] = insiders;
    if (first) await askAll(to, first, telling);
    for (const caller of others) await askAll(to, caller, few);
  };

  beforeAll(async () => {
    app = await startApp({ locales: ['ru'], files: SITE_FILES });
    const { strapi } = app;
    ask = http(app);
    await grantPublic(strapi, [...READS, ...FILES, PREVIEW]);
    const reads = [...READS, 'plugin::upload.content-api.find'];
    outsiders = [
      await tokenOf(strapi, 'a read-only token', 'read-only'),
      await tokenOf(strapi, 'a custom token without the right', 'custom', reads),
      await userWith(strapi, 'a user without the right', [...READS, ...FILES]),
    ];
    insiders = [
      await tokenOf(strapi, 'a full-access token', 'full-access'),
      await tokenOf(strapi, 'a custom token with the right', 'custom', [...reads, PREVIEW]),
      await userWith(strapi, 'a user with the right', [...READS, ...FILES, PREVIEW]),
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
        ([query, { text }]) =>
          text !== before.get(caller)?.get(query)?.text ||
          // A complaint may quote the sort or the field, never the value that was asked for.
          text.includes(SECRET) ||
          text.includes(SECRET_ID),
      )
      .map(([query, { text }]) => `${query}\n${text}`);

  it('tells the anonymous nothing, by any of the queries', () => {
    expect(after.get(ANONYMOUS)?.size).toBeGreaterThan(50);
    expect(leaks(ANONYMOUS)).toEqual([]);
  });

  it('tells callers without the right nothing, however they signed in', () => {
    expect(outsiders).toHaveLength(3);
    for (const caller of outsiders) {
      expect(after.get(caller)?.size).toBeGreaterThan(7);
      expect({ caller: caller.name, leaks: leaks(caller) }).toEqual({
        caller: caller.name,
        leaks: [],
      });
    }
  });

  it('answers the same queries of callers with the right with drafts', () => {
    for (const caller of insiders) {
      const silent = [...(after.get(caller) ?? [])].filter(
        ([query, { text }]) => text === before.get(caller)?.get(query)?.text,
      );
      expect({ caller: caller.name, silent }).toEqual({ caller: caller.name, silent: [] });
    }
  });

  it('gives nobody the bookkeeping, which names drafts', async () => {
    for (const caller of [...outsiders, ...insiders]) {
      const { text } = await ask.graphql('{ newsroomSummaries { articleDocumentId } }', caller);
      expect(text).toContain('Cannot query field');
    }
  });

  it('has no field for the identity of a source', async () => {
    const [full] = insiders;
    const { text } = await ask.graphql('{ newsroomAttributions { identity } }', full);
    expect(text).toContain('Cannot query field \\"identity\\"');
    const filtered = await ask.graphql(
      '{ newsroomAttributions(filters: { identity: { notNull: true } }) { name } }',
      full,
    );
    expect(filtered.errors).toHaveLength(1);
  });

  describe('and gives a page all it needs of what is published', () => {
    const PAGE_QUERY = `query Page($slug: String!, $date: DateTime!) {
      newsroomArticles(filters: { slug: { eq: $slug } }) {
        title
        summary
        attributions { name }
        related { title slug }
        previous { title }
      }
      older: newsroomArticles(
        filters: { datePublished: { lt: $date } }
        sort: "datePublished:desc"
        pagination: { limit: 1 }
      ) { title }
      newer: newsroomArticles(
        filters: { datePublished: { gt: $date } }
        sort: "datePublished:asc"
        pagination: { limit: 1 }
      ) { title }
    }`;

    it('the article with its sources, related articles and neighbours', async () => {
      const variables = { slug: 'beta', date: '2024-01-02T10:00:00.000Z' };
      const { data, errors } = await ask.graphql(PAGE_QUERY, ANONYMOUS, variables);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        newsroomArticles: [
          {
            title: 'Beta',
            summary: expect.stringContaining('Beta') as string,
            attributions: [{ name: 'Foreign ministry' }],
            related: [{ title: 'Alpha', slug: 'alpha' }],
            previous: null,
          },
        ],
        older: [{ title: 'Alpha' }],
        newer: [{ title: 'Gamma' }],
      });
    });

    it.each([
      ['articles by the name of a source', 'attributions: { name: { eq: "Foreign ministry" } }', 2],
      ['articles by a related slug', 'related: { slug: { eq: "alpha" } }', 2],
      [
        'articles by two relations',
        'related: { title: { eq: "Beta" } }, previous: { title: { eq: "Alpha" } }',
        1,
      ],
      [
        'articles by what one of several says',
        'or: [{ related: { title: { eq: "Alpha" } } }, { title: { eq: "Alpha" } }]',
        3,
      ],
      [
        'none where a condition of two fails',
        'previous: { title: { eq: "Alpha" } }, related: { title: { eq: "None" } }',
        0,
      ],
    ])('%s', async (_name, filters, count) => {
      const { data } = await ask.graphql<{ newsroomArticles_connection: object }>(
        `{ newsroomArticles_connection(filters: { ${filters} }) { pageInfo { total } } }`,
      );
      expect(data?.newsroomArticles_connection).toEqual({ pageInfo: { total: count } });
    });

    it('related articles in the order of the editor', async () => {
      const { data } = await ask.graphql(
        '{ newsroomArticles(filters: { slug: { eq: "gamma" } }) { related { title } } }',
      );
      expect(data).toEqual({
        newsroomArticles: [{ related: [{ title: 'Beta' }, { title: 'Alpha' }] }],
      });
    });
  });
});
