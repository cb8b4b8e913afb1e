import { AsyncLocalStorage } from 'node:async_hooks';
import { answersOf } from '../../server/src/reader/answers';
import { contentApiRequest } from '../../server/src/strapi/request';
import type { ReaderService } from '../../server/src/reader/service';
import { articleTypes } from '../../server/src/types/article-types';
import { untilQuiet } from './helpers/app';
import { appOn } from './helpers/app-on';
import { ARTICLE, until } from './helpers/articles';
import { ANONYMOUS, grantPublic, READ, tokenOf, type Caller } from './helpers/callers';
import { databases } from './helpers/databases';
import { http, type Answer, type Http } from './helpers/http';
import { FORMATS, newsroom, queriesOf } from './helpers/newsroom';
import { toldBy } from './helpers/told';

const base = '/api/newsroom/read';

describe.each(databases)('an answer of the read route, on %s', (name, createDatabase) => {
  const app = appOn(createDatabase, { locales: ['ru'] });
  let ask: Http;
  let make: ReturnType<typeof newsroom>;
  let token: Caller;

  beforeAll(async () => {
    ask = http(app);
    make = newsroom(app.strapi);
    await grantPublic(app.strapi, [READ]);
    token = await tokenOf(app.strapi, 'the site', 'custom', [READ]);
    await make.published('Older', 1);
    const newer = await make.published('Newer', 3);
    const source = await make.attribution({ name: 'Ministry' });
    const links = { related: [newer], attributions: [source], cover: await make.image() };
    await make.published('Main', 2, { ...links, summary: 'In short.' });
  });

  const read = (slug = 'main', caller: Caller = ANONYMOUS) =>
    ask.get(`${base}/${slug}?locale=en`, caller);

  const withHeaders = (headers: Record<string, string>, caller: Caller = ANONYMOUS) =>
    read('main', { name: caller.name, headers: { ...caller.headers, ...headers } });

  /** Until the date is told: of a second change within one second that is one second later. */
  const dated = () => until(async () => (await read()).headers['last-modified'] !== undefined);

  const touch = async (): Promise<void> => {
    const main = (await make.on.rows({ slug: 'main' }))[0];
    await make.on.publish({ documentId: main?.documentId ?? '', locale: 'en' });
  };

  /** What the database is asked of articles and what stands around them; rights are Strapi's. */
  const asked = async (task: () => Promise<Answer>) => {
    const queries = await queriesOf(app.strapi, async () => {
      expect((await task()).status).toBe(200);
    });
    return queries
      .map(({ sql }) => sql)
      .filter((sql) => !/up_permissions|strapi_api_token/u.test(sql));
  };

  describe('costs', () => {
    /** Of the site's connections: an SQLite file is looked at by one beside them. */
    const looks = name === 'SQLite' ? 0 : 1;

    it('two queries where it is made, and one look where it is kept', async () => {
      await read();
      await touch();
      const made = await asked(() => read());
      expect(made.filter((sql) => !sql.includes('newsroom_changes'))).toHaveLength(2);
      const kept = await asked(() => read());
      expect(kept).toHaveLength(looks);
      expect(kept.filter((sql) => !sql.includes('newsroom_changes'))).toEqual([]);
    });

    it('nothing for rights either, where the public has been let in before', async () => {
      await read();
      await read();
      const queries = await queriesOf(app.strapi, () => read());
      expect(queries).toHaveLength(looks);
    });

    it('nothing for rights where it is made, once the public has been let in', async () => {
      await read();
      await touch();
      const queries = await queriesOf(app.strapi, () => read());
      expect(queries.length).toBeGreaterThan(1);
      expect(queries.filter(({ sql }) => sql.includes('up_permissions'))).toEqual([]);
    });

    it('a look alone where it was in use before a change and could be made at once', async () => {
      await read();
      await read();
      await touch();
      // With it the process hears of the change.
      await read('older');
      await untilQuiet(app.strapi);
      const queries = await asked(() => read());
      // One connection has no room for what nobody has asked for yet.
      if (name === 'SQLite') expect(queries.length).toBeGreaterThan(1);
      else expect(queries).toHaveLength(looks);
    });

    it('one look for all who ask at once', async () => {
      const made = {
        ...{ body: 'text', type: 'text/plain', keeping: 'known' as const },
        ...{ tags: [], spans: [], isDated: true },
      };
      const make = () => Promise.resolve(made);
      const answers = answersOf(app.strapi);
      await answers.answer('key', make);
      const queries = await queriesOf(app.strapi, () =>
        Promise.all(Array.from({ length: 20 }, () => answers.answer('key', make))),
      );
      expect(queries).toHaveLength(looks);
    });
  });

  describe('does not wait for a save', () => {
    it('where it is kept, until that is committed', async () => {
      const first = await read();
      // What is asked by it has nothing of the transaction, as a reader's request has not.
      const outside = AsyncLocalStorage.snapshot();
      await app.strapi.db.transaction(async () => {
        await make.published('Being saved', 4);
        const kept = await outside(() => read());
        expect(kept.headers['etag']).toBe(first.headers['etag']);
      });
    });

    it('from its first write to its last', async () => {
      let [turns, isOver] = [0, false];
      const count = () => {
        turns += 1;
        if (!isOver) setImmediate(count);
      };
      setImmediate(count);
      await make.published('Saved meanwhile', 5);
      isOver = true;
      // The draft and the row that readers see are written, each with a turn before and after it.
      expect(turns).toBeGreaterThanOrEqual(4);
    });
  });

  describe('tells caches', () => {
    it('that anyone may have it for a while, and what it is made of', async () => {
      const { headers } = await read();
      expect(headers['cache-control']).toBe(
        'public, max-age=0, s-maxage=30, stale-while-revalidate=60',
      );
      expect(headers['vary']).toMatch(/Accept.*Authorization/u);
      const tags = (headers['cache-tag'] ?? '').split(',');
      expect(tags.length).toBeGreaterThan(5);
      for (const tag of tags) expect(tag).toMatch(/^[\w-]{11}$/u);
      expect(headers['surrogate-key']).toBe(tags.join(' '));
    });

    it('that it is the caller’s own where it came with credentials', async () => {
      const { headers } = await read('main', token);
      expect(headers['cache-control']).toBe('private, max-age=0');
    });

    it.each([
      ['a caller without credentials', () => ANONYMOUS],
      ['a token', () => token],
    ])('that %s has it already, by its entity tag', async (_who, caller) => {
      const first = await withHeaders({}, caller());
      const etag = first.headers['etag'] ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/u);
      const again = await withHeaders({ 'If-None-Match': `"other", ${etag}` }, caller());
      expect(again).toMatchObject({ status: 304, text: '' });
      expect(again.headers).toMatchObject({ etag, 'cache-tag': first.headers['cache-tag'] });
      expect((await withHeaders({ 'If-None-Match': '"other"' }, caller())).status).toBe(200);
    });

    it('that it is as it was, by its date', async () => {
      await dated();
      const since = { 'If-Modified-Since': (await read()).headers['last-modified'] ?? '' };
      expect((await withHeaders(since)).status).toBe(304);
      await touch();
      expect((await withHeaders(since)).status).toBe(200);
    });

    it('the same of a HEAD request, without the body', async () => {
      await dated();
      const whole = await read();
      const head = await ask.send('head', `${base}/main?locale=en`);
      expect(head.status).toBe(200);
      expect(head.text ?? '').toBe('');
      for (const name of ['etag', 'content-length', 'content-type', 'cache-tag', 'last-modified']) {
        expect(head.headers[name]).toBe(whole.headers[name]);
      }
    });

    it('that none may keep what is not there', async () => {
      const answer = await read('nowhere');
      expect(answer.status).toBe(404);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['etag']).toBeUndefined();
    });
  });

  describe('by the address that an article had before', () => {
    it('says where it is now, until another article takes the address', async () => {
      const moved = await make.published('First address', 5);
      const data = { slug: 'second-address' };
      await make.on.update({ documentId: moved, locale: 'en', data, status: 'published' });
      const former = await read('first-address');
      expect(former.body['data']).toMatchObject({
        movedTo: 'second-address',
        article: { documentId: moved, slug: 'second-address' },
      });
      expect((await read('second-address')).body['data']).toMatchObject({ movedTo: null });

      await make.published('Another', 6, { slug: 'first-address' });
      const taken = await read('first-address');
      expect(taken.body['data']).toMatchObject({ movedTo: null, article: { title: 'Another' } });
    });

    it('is fresh under each spelling that the database takes for the same', async () => {
      const moved = await make.published('Cafe', 1, { slug: 'cafe' });
      const data = { slug: 'bistro' };
      await make.on.update({ documentId: moved, locale: 'en', data, status: 'published' });
      const spellings = ['CAFE', 'café', 'cafe '].map((slug) => encodeURIComponent(slug));
      for (const slug of spellings) await read(slug);
      await make.published('Another cafe', 27, { slug: 'cafe' });
      const reader = app.strapi.plugin('newsroom').service<ReaderService>('reader');
      const type = articleTypes(app.strapi).first;
      for (const slug of spellings) {
        const asked = { type, slug: decodeURIComponent(slug), locale: 'en' };
        const page = await reader.readPublished(asked);
        expect((await read(slug)).body['data'] ?? null).toEqual(
          page === null ? null : JSON.parse(JSON.stringify(page)),
        );
      }
    });

    it('is fresh, and told, where its documentId becomes the slug of another article', async () => {
      const documentId = await make.published('Here first', 1);
      await read(documentId);
      const before = await read(documentId);
      const told = await toldBy(app.strapi, () =>
        make.published('Here later', 28, { slug: documentId }),
      );
      const { body } = await read(documentId);
      expect(body['data']).toMatchObject({ article: { title: 'Here later' } });
      const carried = (before.headers['cache-tag'] ?? '').split(',');
      expect(carried.some((tag) => told.has(tag))).toBe(true);
    });

    it('tells nothing of an address that only a draft has', async () => {
      const main = await make.published('Shown', 7);
      await make.on.update({ documentId: main, locale: 'en', data: { slug: 'not-yet' } });
      const none = await read('not-yet');
      expect(none.status).toBe(404);
      expect(none.headers['cache-control']).toBe('no-cache');
    });

    it('is answered by its documentId as well', async () => {
      const documentId = await make.published('By its id', 8);
      expect((await read(documentId)).body['data']).toMatchObject({
        movedTo: null,
        article: { documentId, slug: 'by-its-id' },
      });
    });
  });

  it('is refused from the moment the public loses the right', async () => {
    await read();
    await read();
    const rights = app.strapi.db.query('plugin::users-permissions.permission');
    await rights.deleteMany({ where: { action: READ } });
    await expect(read().then(({ status }) => status)).resolves.toBe(403);
    await grantPublic(app.strapi, [READ]);
    await expect(read().then(({ status }) => status)).resolves.toBe(200);
  });

  it('is refused from then on where it has to be made as well', async () => {
    await make.published('Not asked for before', 11);
    await read();
    const rights = app.strapi.db.query('plugin::users-permissions.permission');
    await rights.deleteMany({ where: { action: READ } });
    expect((await read('not-asked-for-before')).status).toBe(403);
    await grantPublic(app.strapi, [READ]);
    expect((await read('not-asked-for-before')).status).toBe(200);
  });

  it('is made within a request of the content API, from which drafts are kept', async () => {
    await read();
    // What runs after a save reads the article as well, outside of any request.
    const seen: boolean[] = [];
    const unsubscribe = app.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      afterFindOne: () => void seen.push(contentApiRequest(app.strapi) !== undefined),
    });
    await touch();
    await read();
    unsubscribe();
    expect(seen).toContain(true);
  });

  it('is gone after its row was taken down past the Document Service', async () => {
    await make.published('Taken down', 9);
    expect((await read('taken-down')).status).toBe(200);
    const where = { slug: 'taken-down', publishedAt: { $notNull: true } };
    await app.strapi.db.query(ARTICLE).update({ where, data: { publishedAt: null } });
    expect((await read('taken-down')).status).toBe(404);
  });

  it('is fresh where the file was put into the article from its own end', async () => {
    await make.published('Pictured', 10);
    expect((await read('pictured')).body['data']).toMatchObject({ article: { cover: null } });
    const [row] = await make.on.rows({ slug: 'pictured', publishedAt: { $notNull: true } });
    const file = await make.image();
    const related = [{ id: row?.id, __type: ARTICLE, __pivot: { field: 'cover' } }];
    const files = app.strapi.db.query('plugin::upload.file');
    await files.update({ where: { id: file }, data: { related } as never });
    const { body } = await read('pictured');
    expect(body['data']).toMatchObject({
      article: { cover: { caption: 'The harbour', formats: FORMATS } },
    });
  });

  it('is fresh after SQL of the site’s own that was told', async () => {
    await read('older');
    const { db } = app.strapi;
    await db.getConnection('newsroom_articles').where({ slug: 'older' }).update({ section: 'SQL' });
    const reader = app.strapi.plugin('newsroom').service<ReaderService>('reader');
    await expect(reader.changed('api::nothing.nothing')).rejects.toThrow(`made of "api::nothing`);
    await reader.changed(ARTICLE);
    expect((await read('older')).body['data']).toMatchObject({ article: { section: 'SQL' } });
  });

  it('is fresh after a write past the Document Service', async () => {
    await read('older');
    const where = { slug: 'older', publishedAt: { $notNull: true } };
    await app.strapi.db.query(ARTICLE).update({ where, data: { byline: 'A new hand' } });
    expect((await read('older')).body['data']).toMatchObject({ article: { byline: 'A new hand' } });
  });
});
