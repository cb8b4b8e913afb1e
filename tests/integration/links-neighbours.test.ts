import { findNeighbour, type NeighbourScope } from '../../server/src/links/neighbours';
import { articleTypes } from '../../server/src/types/article-types';
import { type App } from './helpers/app';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, type Doc } from './helpers/articles';
import { ANONYMOUS, grantPublic, READ } from './helpers/callers';
import { databases } from './helpers/databases';
import { http } from './helpers/http';
import { day, queriesOf, type Query } from './helpers/newsroom';
import { parsePage } from './helpers/read-schema';

const SECTIONS = ['World', 'City', null];

/** Rows of an archive, two a day, past the Document Service: many and quick. */
async function archive(app: App, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_unused, index) => ({
    documentId: `archive${String(index).padStart(17, '0')}`,
    title: `Archive ${index}`,
    slug: `archive-${index}`,
    locale: index % 10 === 9 ? 'ru' : 'en',
    section: SECTIONS[index % 3] ?? null,
    datePublished: new Date(Date.UTC(2010, 0, 1 + Math.floor(index / 2))),
    publishedAt: index % 7 === 6 ? null : new Date(),
  }));
  for (let start = 0; start < count; start += 200) {
    const data = rows.slice(start, start + 200);
    await app.strapi.db.query(ARTICLE).createMany({ data: data as never });
  }
}

describe.each(databases)('the previous and the next article, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, {
    locales: ['ru'],
    config: { linking: { neighbours: 'section' } },
  });
  let on: ReturnType<typeof articles>;

  beforeAll(async () => {
    on = articles(app.strapi);
    await grantPublic(app.strapi, [READ]);
  }, 120_000);

  const publish = (title: string, date: number, section: string | null, locale = 'en') =>
    on.create({
      data: { title, section, datePublished: day(date) },
      locale,
      status: 'published',
    });
  const around = async (doc: Doc, within: NeighbourScope) => {
    const row = { ...doc, section: (doc['section'] ?? null) as string | null };
    const find = (direction: 'previous' | 'next') =>
      findNeighbour(app.strapi, articleTypes(app.strapi).first, row, direction, within);
    return [(await find('previous'))?.title ?? null, (await find('next'))?.title ?? null];
  };

  it('are of the language, or of the section where an article has one', async () => {
    await publish('World before', 1, 'World');
    await publish('City before', 2, 'City');
    const world = await publish('World now', 3, 'World');
    const none = await publish('No section', 4, null);
    await publish('Мир', 5, 'World', 'ru');
    await on.create({ data: { title: 'Draft', section: 'World', datePublished: day(6) } });
    await publish('City after', 7, 'City');
    await publish('World after', 8, 'World');
    const blank = await publish('Blank section', 9, ' ');
    expect(await around(world, 'language')).toEqual(['City before', 'No section']);
    expect(await around(world, 'section')).toEqual(['World before', 'World after']);
    for (const within of ['language', 'section'] as const) {
      expect(await around(none, within)).toEqual(['World now', 'City after']);
      expect(await around(blank, within)).toEqual(['World after', null]);
    }
    const draft = { ...world, datePublished: null };
    expect(await around(draft, 'section')).toEqual(['World after', null]);
  });

  it('are looked for by the read route as the option says', async () => {
    const answer = await http(app).get('/api/newsroom/read/world-now', ANONYMOUS);
    const page = parsePage(answer.body);
    expect([page.previous?.title, page.next?.title]).toEqual(['World before', 'World after']);
  });

  it('step through one day’s articles one by one, forth and back', async () => {
    const day12 = [];
    for (const title of ['Tie 1', 'Tie 2', 'Tie 3']) day12.push(await publish(title, 12, 'Ties'));
    const byId = [...day12].sort((one, two) => (one.documentId < two.documentId ? -1 : 1));
    const titles = byId.map(({ title }) => title);
    for (const [n, doc] of byId.entries()) {
      expect(await around(doc, 'section')).toEqual([titles[n - 1] ?? null, titles[n + 1] ?? null]);
    }
  });

  describe('in an archive of 6,000', () => {
    beforeAll(async () => {
      await archive(app, 6_000);
      const { client } = app.strapi.db.dialect;
      const table = client === 'mysql' ? 'analyze table newsroom_articles' : 'analyze';
      await app.strapi.db.connection.raw(table);
    }, 120_000);

    it.each(['language', 'section'] as const)(
      'within the %s, are one query each that reads a range of one index',
      async (within) => {
        const [row] = await on.rows({ documentId: 'archive00000000000003000' });
        if (row === undefined) throw new Error('The archive has no article 3000');
        const queries = await queriesOf(app.strapi, () => around(row, within));
        expect(queries).toHaveLength(2);
        const index = `newsroom_articles_${within === 'section' ? 'section' : 'date'}_index`;
        for (const query of queries) {
          const plan = await planOf(app, query);
          expect(plan).toContain(index);
          expect(plan).toMatch(bounded[app.strapi.db.dialect.client] ?? '');
          expect(plan).not.toMatch(/sort|temp b-tree/iu);
        }
      },
    );
  });
});

/** What shows in a plan that the index is read from the article's date on, not from one end. */
const bounded: Record<string, RegExp> = {
  sqlite: /date_published[<>]\?/u,
  postgres: /Index Cond: [^"]*date_published/u,
  mysql: /"type":"range"/u,
};

/** How the database goes about a query, as text. */
async function planOf({ strapi }: App, { sql, bindings }: Query): Promise<string> {
  const { client } = strapi.db.dialect;
  const explain = client === 'sqlite' ? 'explain query plan' : 'explain';
  // What was sent to PostgreSQL has its own marks for bindings.
  const asked = client === 'postgres' ? sql.replace(/\$\d+/gu, '?') : sql;
  const answer: unknown = await strapi.db.connection.raw(`${explain} ${asked}`, bindings as never);
  return JSON.stringify(answer);
}
