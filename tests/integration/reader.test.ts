import { readSource } from '../helpers/sources';
import { startApp, type App } from './helpers/app';
import { ARTICLE } from './helpers/articles';
import { ANONYMOUS, grantPublic, READ } from './helpers/callers';
import { http, type Http } from './helpers/http';
import { day, FORMATS, newsroom, queriesOf, type Query } from './helpers/newsroom';
import { parsePage } from './helpers/read-schema';

const base = '/api/newsroom/read';

/** What a card says of a summary of the plugin's own. */
const SUMMED_UP = { summaryLabel: 'not required' };

describe('the read route', () => {
  let app: App;
  let ask: Http;
  let make: ReturnType<typeof newsroom>;

  const read = async (slug: string, query = '') => {
    const answer = await ask.get(`${base}/${slug}${query}`);
    expect(answer.status).toBe(200);
    return parsePage(answer.body);
  };

  beforeAll(async () => {
    app = await startApp({ locales: ['ru', 'zh-Hans'] });
    ask = http(app);
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
  }, 60_000);
  afterAll(() => app.stop());

  describe('answers a page in one call', () => {
    let ministry: string;
    let summit: string;
    let older: string;
    let newer: string;
    let main: string;

    beforeAll(async () => {
      ministry = await make.attribution({
        name: 'Foreign ministry',
        kind: 'government',
        url: 'https://example.org/ministry',
        description: 'A statement',
        identity: 'The press officer',
        aliases: ['MFA'],
      });
      summit = await make.attribution({ name: 'Summit declarations', kind: 'agreement' });
      older = await make.published('Older', 1);
      newer = await make.published('Newer', 3);
      const hidden = await make.draft('Hidden', 2);
      main = await make.published('Main story', 2, {
        byline: 'A. Writer',
        section: 'World',
        summary: 'In short.',
        cover: await make.image(),
        attributions: [summit, ministry],
        related: [newer, hidden, older],
      });
      await make.translated(main, 'ru', { title: 'Главное', slug: 'glavnoe' });
      await make.on.update({ documentId: main, locale: 'zh-Hans', data: { title: '草稿' } });
    });

    it('with the article, its summary, its sources and the articles around it', async () => {
      const page = await read('main-story');
      const [row] = await make.on.rows({
        documentId: main,
        locale: 'en',
        publishedAt: { $notNull: true },
      });
      const [olderRow, newerRow] = await Promise.all(
        [older, newer].map(async (documentId) => (await make.on.rows({ documentId }))[0]),
      );
      const cardOf = (documentId: string, title: string, date: number) => ({
        documentId,
        type: 'article',
        title,
        slug: title.toLowerCase(),
        datePublished: day(date),
      });
      expect(page).toEqual({
        article: {
          documentId: main,
          type: 'article',
          locale: 'en',
          title: 'Main story',
          slug: 'main-story',
          byline: 'A. Writer',
          section: 'World',
          body: row?.['body'],
          bodyFormat: 'blocks',
          cover: {
            url: '/uploads/cover.png',
            alternativeText: 'A harbour at dawn',
            caption: 'The harbour',
            width: 1600,
            height: 900,
            formats: FORMATS,
          },
          datePublished: day(2),
          dateModified: new Date(String(row?.publishedAt)).toISOString(),
        },
        summary: {
          ...{ text: 'In short.', points: ['In short.'] },
          ...{
            origin: 'api',
            system: null,
            version: null,
            writtenAt: expect.any(String) as string,
          },
          ...{ review: null, label: 'undetermined', digitalSourceType: null },
        },
        attributions: [
          readSource({ documentId: summit, name: 'Summit declarations', kind: 'agreement' }),
          readSource({
            ...{ documentId: ministry, name: 'Foreign ministry', kind: 'government' },
            ...{ url: 'https://example.org/ministry', description: 'A statement' },
          }),
        ],
        related: [
          {
            ...cardOf(newer, 'Newer', 3),
            ...SUMMED_UP,
            summary: newerRow?.summary?.replaceAll('\n', ' '),
          },
          {
            ...cardOf(older, 'Older', 1),
            ...SUMMED_UP,
            summary: olderRow?.summary?.replaceAll('\n', ' '),
          },
        ],
        previous: cardOf(older, 'Older', 1),
        next: cardOf(newer, 'Newer', 3),
        languages: [{ locale: 'ru', title: 'Главное', slug: 'glavnoe' }],
        corrections: [],
        movedTo: null,
        jsonLd: expect.objectContaining({ headline: 'Main story' }) as object,
        fields: {},
      });
    });

    it('in the language asked for, with its own neighbours and the other languages', async () => {
      const page = await read('glavnoe', '?locale=ru');
      expect(page).toMatchObject({
        article: { documentId: main, locale: 'ru', title: 'Главное', body: [] },
        summary: null,
        previous: null,
        next: null,
        languages: [{ locale: 'en', title: 'Main story', slug: 'main-story' }],
      });
    });

    it('in the default language where none is asked for', async () => {
      expect((await read('main-story', '?locale=en')).article).toEqual(
        (await read('main-story')).article,
      );
      expect((await ask.get(`${base}/glavnoe`)).status).toBe(404);
    });

    it('with what was generated marked as such', async () => {
      const { summary } = await read('older');
      expect(summary?.origin).toBe('extractive');
      expect(summary?.text).toContain('Older');
    });

    it('without itself, where an import linked it to itself', async () => {
      const documentId = await make.published('Mirror', 21, { related: [older] });
      const [row] = await make.on.rows({ documentId, publishedAt: { $notNull: true } });
      const itself = { connect: [{ id: row?.id }] };
      const data = { related: itself, previous: itself, next: itself };
      await app.strapi.db.query(ARTICLE).update({ where: { id: row?.id }, data });
      const page = await read('mirror');
      expect(page.related.map(({ slug }) => slug)).toEqual(['older']);
      expect([page.previous?.slug, page.next?.slug]).not.toContain('mirror');
    });

    it('with no link for an attribution whose url is empty', async () => {
      const documentId = await make.attribution({ name: 'Unlinked', url: '' });
      await make.published('Sourced', 22, { attributions: [documentId] });
      expect((await read('sourced')).attributions[0]?.url).toBeNull();
    });

    it('with no summary where the editor wants none', async () => {
      await make.published('Bare', 20, { summaryOrigin: 'none', body: [] });
      const page = await read('bare');
      expect(page.summary).toBeNull();
      expect(page.article).toMatchObject({ byline: null, section: null, cover: null, body: [] });
      expect(page).toMatchObject({ attributions: [], related: [], languages: [] });
    });

    it('with the published text while a draft is being changed', async () => {
      const before = await ask.get(`${base}/newer`);
      await make.on.update({
        documentId: newer,
        data: { title: 'Changed', slug: 'changed', related: [main], summary: 'Changed.' },
      });
      expect((await ask.get(`${base}/newer`)).text).toBe(before.text);
      for (const status of ['draft', 'garbage', 'published']) {
        expect((await ask.get(`${base}/newer?status=${status}`)).text).toBe(before.text);
      }
      expect((await ask.get(`${base}/changed`)).status).toBe(404);
      expect((await ask.get(`${base}/changed?status=draft`)).status).toBe(404);
    });
  });

  describe('finds previous and next', () => {
    /** A language of its own keeps other tests' articles away. */
    const around = async (slug: string) => {
      const { previous, next } = await read(slug, '?locale=zh-Hans');
      return [previous?.slug ?? null, next?.slug ?? null];
    };

    beforeAll(async () => {
      const add = async (slug: string, date: number, documentId: string, status = 'published') => {
        const data = { documentId, title: slug, slug, datePublished: day(date) };
        await make.on.create({ data, locale: 'zh-Hans', status });
      };
      await add('zh-b', 5, 'zhdocumentidzhdocumentb');
      await add('zh-first', 1, 'zhdocumentidzhdocumentz');
      await add('zh-draft', 2, 'zhdocumentidzhdocumenty', 'draft');
      await add('zh-c', 5, 'zhdocumentidzhdocumentc');
      await add('zh-a', 5, 'zhdocumentidzhdocumenta');
      await add('zh-last', 9, 'zhdocumentidzhdocument0');
    });

    it.each([
      ['zh-first', null, 'zh-a'],
      ['zh-a', 'zh-first', 'zh-b'],
      ['zh-b', 'zh-a', 'zh-c'],
      ['zh-c', 'zh-b', 'zh-last'],
      ['zh-last', 'zh-c', null],
    ])('of %s by date, then by documentId: %s and %s', async (slug, previous, next) => {
      expect(await around(slug)).toEqual([previous, next]);
    });

    it('as the editor chose them, and computed again where the choice is not published', async () => {
      const ids = { first: 'zhdocumentidzhdocumentz', draft: 'zhdocumentidzhdocumenty' };
      const choose = (previous: string | null, next: string | null) =>
        make.on.update({
          documentId: 'zhdocumentidzhdocument0',
          locale: 'zh-Hans',
          data: { previous, next },
          status: 'published',
        });
      await choose(ids.first, 'zhdocumentidzhdocumentb');
      expect(await around('zh-last')).toEqual(['zh-first', 'zh-b']);
      await choose(ids.draft, null);
      expect(await around('zh-last')).toEqual(['zh-c', null]);
      await make.on.unpublish({ documentId: 'zhdocumentidzhdocumentc', locale: 'zh-Hans' });
      expect(await around('zh-last')).toEqual(['zh-b', null]);
    });
  });

  describe('refuses', () => {
    it.each([
      ['an unknown slug', `${base}/nowhere`, 404, 'There is no published article "nowhere"'],
      ['a slug of another language', `${base}/older?locale=ru`, 404, 'in the language "ru"'],
      ['a slug that is no word', `${base}/%27%20OR%201=1--`, 404, 'no published article'],
      ['a slug longer than any', `${base}/${'x'.repeat(300)}`, 404, 'no published article'],
      ['a language that the site lacks', `${base}/older?locale=fr`, 400, 'no language "fr"'],
      ['a language that is none', `${base}/older?locale=../en`, 400, 'locale: give one'],
      ['all languages', `${base}/older?locale=*`, 400, 'locale: give one'],
      ['an empty language', `${base}/older?locale=`, 400, 'locale: give one'],
      ['two languages', `${base}/older?locale=en&locale=ru`, 400, 'locale: give one'],
      ['a list of languages', `${base}/older?locale[]=en`, 400, 'locale: give one'],
      ['a language with operators', `${base}/older?locale[$ne]=en`, 400, 'locale: give one'],
    ])('%s', async (_name, path, status, message) => {
      const answer = await ask.get(path, ANONYMOUS);
      expect(answer.status).toBe(status);
      expect((answer.body['error'] as { message: string }).message).toContain(message);
      const details = status === 404 ? { missing: 'article' } : {};
      expect(answer.body['error']).toMatchObject({ details });
    });

    it('an address that is no route, without a word of articles', async () => {
      const { status, body } = await ask.get(`/api${base}/older`, ANONYMOUS);
      expect([status, body['error']]).toMatchObject([404, { details: {} }]);
      expect(body['error']).not.toHaveProperty('details.missing');
    });
  });

  describe('costs', () => {
    const costOf = async (path: string) => {
      const queries = await queriesOf(app.strapi, () => ask.get(path));
      return queries.filter(({ sql }) => !/^(BEGIN|COMMIT)/iu.test(sql));
    };

    const planOf = async ({ sql, bindings }: Query) => {
      const rows = await app.strapi.db.connection.raw<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN ${sql}`,
        bindings as never,
      );
      return rows.map(({ detail }) => detail).join('\n');
    };

    it('at most three queries, rights included, as many with 300 articles more', async () => {
      const paths = ['main-story', 'bare', 'older'].map((slug) => `${base}/${slug}?locale=en`);
      // Each is to be made anew, as after the articles that come next.
      await make.archive(1);
      await ask.get(`${base}/newer`);
      const few: number[] = [];
      for (const path of paths) few.push((await costOf(path)).length);
      await make.archive(300);
      await ask.get(`${base}/newer`);
      const many: number[] = [];
      for (const path of paths) many.push((await costOf(path)).length);
      expect(many).toEqual(few);
      expect(Math.max(...many)).toBeLessThanOrEqual(3);
      expect((await costOf(`${base}/archive-150?locale=en`)).length).toBeLessThanOrEqual(3);
    });

    it('one walk along the index for each neighbour, and one for the slug', async () => {
      const queries = await costOf(`${base}/archive-151?locale=en`);
      const [around] = queries.filter(({ sql }) => /order by .*date_published/u.test(sql));
      const plan = await planOf(around ?? { sql: '', bindings: [] });
      expect(plan.match(/USING INDEX newsroom_articles_date_index/gu)).toHaveLength(2);
      // The cards that were found are put in order; the archive is not.
      expect(plan.match(/TEMP B-TREE/gu)).toHaveLength(1);
      const bySlug = queries.filter(({ bindings }) => bindings.includes('archive-151'));
      expect(bySlug).toHaveLength(1);
      for (const query of bySlug) {
        expect(await planOf(query)).toContain('USING INDEX newsroom_articles_slug_index');
      }
    });
  });
});
