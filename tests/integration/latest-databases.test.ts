import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { LatestItem } from '../../shared/contracts';
import { articleTypes } from '../../server/src/types/article-types';
import { latestPages } from '../../server/src/reader/latest';
import { orderedRows } from '../../server/src/reader/latest-order';
import { appOn } from './helpers/app-on';
import { ARTICLE } from './helpers/articles';
import { grantPublic } from './helpers/callers';
import { databases } from './helpers/databases';
import { http, type Http } from './helpers/http';
import { queriesOf } from './helpers/newsroom';
import { NOTE, OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';
import { plan } from './helpers/query-plan';

const LATEST = 'plugin::newsroom.latest.find';
const FIRST_PUBLICATION = 'plugin::newsroom.first-publication';
const COUNT = 120;
const LARGE = 4000;

interface Answer {
  data: LatestItem[];
  meta: { next: string | null };
}

type Row = Record<string, unknown>;

const insert = async (strapi: Core.Strapi, uid: string, rows: Row[]) => {
  for (let start = 0; start < rows.length; start += 50)
    await strapi.db.query(uid).createMany({ data: rows.slice(start, start + 50) as never });
};

const idOf = (n: number) => `doc${String(n).padStart(21, '0')}`;

/** Three articles each have the same date. */
const dateOf = (n: number) => new Date(Date.UTC(2020, 0, 1) + Math.floor(n / 3) * 3_600_000);

/** Published rows, each with a draft beside it that is newer than all of them. */
function archive(count: number, more: (n: number) => Row): Row[] {
  return Array.from({ length: count }, (_unused, n) => n).flatMap((n) => {
    const row = { documentId: idOf(n), locale: 'en', ...more(n) };
    return [
      { ...row, publishedAt: new Date('2024-01-01') },
      { ...row, publishedAt: null },
    ];
  });
}

describe.each(databases)('the latest articles on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, {
    locales: ['ru'],
    files: OWN_TYPE_FILES,
    config: { types: OWN_TYPES },
  });
  let ask: Http;

  const latest = async (address: string) => {
    const answer = await ask.get(`/api/newsroom/latest${address}`);
    expect(`${answer.status} ${answer.status === 200 ? '' : answer.text}`).toBe('200 ');
    return answer.body as unknown as Answer;
  };

  /** Every page, one after the other. */
  const walk = async (type: string, query: string, limit: number) => {
    const found: LatestItem[] = [];
    let before: string | null = null;
    do {
      const { data, meta }: Answer = await latest(
        `${type}?${query}&limit=${limit}${before === null ? '' : `&before=${before}`}`,
      );
      found.push(...data);
      before = meta.next;
    } while (before !== null);
    return found;
  };

  beforeAll(async () => {
    const { strapi } = app;
    ask = http(app);
    await grantPublic(strapi, [LATEST]);
    await insert(
      strapi,
      ARTICLE,
      archive(COUNT, (n) => ({
        title: `Article ${n}`,
        slug: `article-${n}`,
        section: ['World', 'world', 'Sport'][n % 3],
        datePublished: dateOf(n),
      })),
    );
    await insert(strapi, ARTICLE, [
      {
        documentId: idOf(1),
        locale: 'ru',
        title: 'Статья',
        publishedAt: new Date(),
        datePublished: dateOf(900),
      },
      {
        documentId: randomUUID(),
        locale: 'en',
        title: 'Draft only',
        publishedAt: null,
        datePublished: dateOf(901),
      },
      {
        documentId: randomUUID(),
        locale: 'en',
        title: 'No date',
        publishedAt: new Date(),
        datePublished: null,
      },
    ]);
    await insert(
      strapi,
      POST,
      archive(COUNT, (n) => ({ headline: `Post ${n}`, slug: `post-${n}` })),
    );
    await insert(
      strapi,
      FIRST_PUBLICATION,
      Array.from({ length: COUNT + 1 }, (_unused, n) => ({
        articleType: POST,
        articleDocumentId: idOf(n),
        articleLocale: 'en',
        datePublished: dateOf(n),
      })),
    );
    await insert(
      strapi,
      NOTE,
      Array.from({ length: COUNT }, (_unused, n) => ({
        documentId: idOf(n),
        subject: `Note ${n}`,
      })),
    );
    // An import in one statement: one date for all, finer than a millisecond where it can be.
    const date =
      strapi.db.dialect.client === 'sqlite' ? Date.UTC(2021, 0, 1) : '2021-01-01 00:00:00.123456';
    await strapi.db.connection('notes').update({ created_at: date });
  }, 180_000);

  const newestFirst = Array.from({ length: COUNT }, (_unused, n) => idOf(COUNT - 1 - n));
  const ids = (found: LatestItem[]) => found.map(({ documentId }) => documentId);

  it.each([
    ['', 'a field'],
    ['/post', 'the plugin’s records'],
  ])('go on by cursor past ties, each once, by %s: %s', async (type) => {
    const found = await walk(type, 'locale=en', 7);
    expect(found[0]?.title).toContain('119');
    expect(ids(found)).toEqual(newestFirst);
    expect(found[0]).toMatchObject({
      datePublished: dateOf(COUNT - 1).toISOString(),
      locale: 'en',
    });
  });

  it('go on by cursor among articles that were all made at one moment', async () => {
    const found = await walk('/note', '', 7);
    expect(ids(found)).toEqual(newestFirst);
    expect(found[0]).toMatchObject({ locale: null, slug: idOf(COUNT - 1), summary: null });
  });

  it('are of one section as it is written', async () => {
    const found = await walk('', 'locale=en&section=world', 9);
    expect(ids(found)).toEqual(newestFirst.filter((_id, n) => (COUNT - 1 - n) % 3 === 1));
    expect(new Set(found.map(({ section }) => section))).toEqual(new Set(['world']));
    expect((await latest('?section=WORLD')).data).toEqual([]);
  });

  it('are of one language', async () => {
    const { data, meta } = await latest('?locale=ru');
    expect(data).toMatchObject([{ title: 'Статья', locale: 'ru' }]);
    expect(meta.next).toBeNull();
  });

  it('stay in place while newer ones are published', async () => {
    const first = await latest('?locale=en&limit=5');
    const fresh = {
      documentId: randomUUID(),
      locale: 'en',
      title: 'Fresh',
      publishedAt: new Date(),
    };
    await insert(app.strapi, ARTICLE, [{ ...fresh, datePublished: dateOf(1000) }]);
    const second = await latest(`?locale=en&limit=5&before=${first.meta.next}`);
    expect(ids([...first.data, ...second.data])).toEqual(newestFirst.slice(0, 10));
    await app.strapi.db.query(ARTICLE).delete({ where: { documentId: fresh.documentId } });
  });

  it('are gone through page by page by a feed, from a time on', async () => {
    const type = articleTypes(app.strapi).first;
    const query = { type, locale: 'en', limit: 100, after: dateOf(30) };
    const pages: number[] = [];
    const found: string[] = [];
    for await (const entries of latestPages(app.strapi, query)) {
      pages.push(entries.length);
      found.push(...entries.map(({ item }) => item.documentId));
    }
    expect(pages).toEqual([50, 40]);
    expect(found).toEqual(newestFirst.slice(0, 90));
  });

  it('cost the same queries however many they are', async () => {
    const counts: number[] = [];
    for (const limit of [1, 100]) {
      const queries = await queriesOf(app.strapi, () => latest(`?locale=en&limit=${limit}`));
      counts.push(queries.length);
    }
    expect(counts[0]).toBe(counts[1]);
  });

  describe('of a large archive', () => {
    beforeAll(async () => {
      const { strapi } = app;
      const rows = archive(LARGE, (n) => ({
        documentId: idOf(10_000 + n),
        title: `Old ${n}`,
        section: n % 2 ? 'World' : 'Sport',
        datePublished: new Date(Date.UTC(2010, 0, 1) + n * 60_000),
      }));
      const knex = strapi.db.connection;
      const columns = rows.map(
        ({ documentId, locale, title, section, datePublished, publishedAt }) => ({
          ...{ document_id: documentId, locale, title, section },
          ...{ date_published: datePublished, published_at: publishedAt },
        }),
      );
      await knex.batchInsert('newsroom_articles', columns, 100);
      const posts = rows.map(({ documentId, locale, title, publishedAt }) => ({
        ...{ document_id: documentId, locale, headline: title, published_at: publishedAt },
      }));
      await knex.batchInsert('posts', posts, 100);
      const records = rows
        .filter(({ publishedAt }) => publishedAt !== null)
        .map(({ documentId, datePublished }) => ({
          ...{ article_type: POST, article_locale: 'en' },
          ...{ article_document_id: documentId, date_published: datePublished },
        }));
      await knex.batchInsert('newsroom_first_publications', records, 100);
      const analyze: Record<string, string> = {
        sqlite: 'analyze',
        postgres: 'analyze',
        mysql: 'analyze table newsroom_articles, posts, newsroom_first_publications',
      };
      await knex.raw(analyze[strapi.db.dialect.client] ?? '');
    }, 120_000);

    const planOf = async (uid: string, more: { section?: string }) => {
      const { strapi } = app;
      const type = articleTypes(strapi).byUid(uid);
      if (type === undefined) throw new Error(uid);
      const before = {
        documentId: idOf(12_000),
        date: strapi.db.dialect.client === 'sqlite' ? Date.UTC(2010, 0, 2) : '2010-01-02 00:00:00',
      };
      const queries = await queriesOf(strapi, () =>
        orderedRows(strapi, { type, locale: 'en', ...more }, { before, limit: 21 }),
      );
      const { sql = '', bindings = [] } = queries.at(-1) ?? {};
      return plan(strapi, sql, bindings);
    };

    it.each([
      ['a language', ARTICLE, {}],
      ['a section', ARTICLE, { section: 'World' }],
      ['the plugin’s records', POST, {}],
    ])('are read by a range of an index: %s', async (_what, uid, more) => {
      expect(await planOf(uid, more)).toEqual({
        sorted: false,
        read: expect.any(Number) as number,
      });
      expect((await planOf(uid, more)).read).toBeLessThan(400);
    });
  });
});
