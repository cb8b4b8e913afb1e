import type { Core } from '@strapi/strapi';
import { forgetDeletedArticles, forgetLanguage } from '../../server/src/article/books';
import { runDocumentAction } from '../../server/src/strapi/document-action';
import { articleTypes } from '../../server/src/types/article-types';
import { startApp } from './helpers/app';
import { appOn } from './helpers/app-on';
import { ARTICLE, articles, remembered, story, until } from './helpers/articles';
import { databases } from './helpers/databases';
import { OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';

interface Locales {
  findByCode(code: string): Promise<{ id: number }>;
  delete(locale: { id: number }): Promise<unknown>;
}

const CONFIG = { types: OWN_TYPES };
const BOOKS = ['summary', 'slug', 'published-link', 'first-publication'];

jest.setTimeout(180_000);

describe.each(databases)('a language that is deleted, on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase, { files: OWN_TYPE_FILES, config: CONFIG, locales: ['ru'] });
  const running = () => app.strapi;

  const books = (name: string) => running().db.query(`plugin::newsroom.${name}`);
  const languagesIn = async (strapi: Core.Strapi, name: string) => {
    const rows = (await strapi.db
      .query(`plugin::newsroom.${name}`)
      .findMany({ orderBy: { articleLocale: 'asc' } })) as { articleLocale: string }[];
    return [...new Set(rows.map(({ articleLocale }) => articleLocale))];
  };

  it('leaves nothing in the plugin’s records, and the others alone', async () => {
    const strapi = running();
    const on = articles(strapi);
    const { documentId } = await on.create({ data: { title: 'Both', body: story() } });
    const russian = { title: 'Обе', body: story('порт') };
    await on.update({ documentId, locale: 'ru', data: russian });
    await on.publish({ documentId, locale: '*' });
    const post = (await runDocumentAction(strapi, POST, 'create', {
      data: { headline: 'Post' },
    })) as { documentId: string };
    await runDocumentAction(strapi, POST, 'update', {
      ...{ documentId: post.documentId, locale: 'ru' },
      data: { headline: 'Пост' },
    });
    await runDocumentAction(strapi, POST, 'publish', {
      ...{ documentId: post.documentId, locale: '*' },
    });
    await until(async () => (await remembered(strapi, documentId)).length === 2);
    for (const name of BOOKS) expect(await languagesIn(strapi, name)).toEqual(['en', 'ru']);
    const locales = strapi.plugin('i18n').service<Locales>('locales');
    await locales.delete(await locales.findByCode('ru'));
    expect(await on.rows({ locale: 'ru' })).toEqual([]);
    for (const name of BOOKS) expect(await languagesIn(strapi, name)).toEqual(['en']);
    expect((await on.rows({ documentId })).map(({ locale }) => locale)).toEqual(['en', 'en']);
  });

  it('is forgotten in the other records where one of them fails, and there at the next start', async () => {
    await books('slug').create({
      data: {
        ...{ articleType: ARTICLE, articleDocumentId: 'a', articleLocale: 'fr', slug: 'a' },
        ...{ slugKey: 'a', base: 'a', number: 1, state: 'held', wasLive: false },
      },
    });
    await books('summary').create({
      data: { articleType: ARTICLE, articleDocumentId: 'a', articleLocale: 'fr', textDigest: 'a' },
    });
    const failing = jest.spyOn(running().db, 'query').mockImplementationOnce(() => {
      throw new Error('the database is away');
    });
    await forgetLanguage(running(), 'fr');
    failing.mockRestore();
    expect(await languagesIn(running(), 'slug')).toContain('fr');
    expect(await languagesIn(running(), 'summary')).not.toContain('fr');
    await forgetDeletedArticles(running(), articleTypes(running()).first);
    expect(await languagesIn(running(), 'slug')).not.toContain('fr');
    expect(await languagesIn(running(), 'slug')).toContain('en');
  });

  it('is forgotten at the next start of an article that is there in another one', async () => {
    const { first } = articleTypes(running());
    const { documentId } = await articles(running()).create({ data: { title: 'Still here' } });
    const claim = (articleLocale: string, slug: string) => ({
      ...{ articleType: ARTICLE, articleDocumentId: documentId, articleLocale, slug },
      ...{ slugKey: slug, base: slug, number: 1, state: 'former', wasLive: true },
    });
    // Of a deleted language; of one that the site has; of before the type became localized.
    await books('slug').createMany({ data: [claim('fr', 'a'), claim('en', 'b'), claim('', 'c')] });
    await forgetDeletedArticles(running(), first);
    const left = (await books('slug').findMany({
      where: { articleDocumentId: documentId },
      orderBy: { slug: 'asc' },
    })) as { slug: string }[];
    expect(left.map(({ slug }) => slug)).toEqual(['b', 'c', 'still-here']);
  });
});

describe.each(databases)('articles that were deleted by SQL, on %s', (_name, createDatabase) => {
  it('give up their slugs and all other records at the next start', async () => {
    const database = await createDatabase();
    const files = OWN_TYPE_FILES;
    const app = await startApp({ connection: database.connection, files, config: CONFIG });
    try {
      const { strapi } = app;
      const on = articles(strapi);
      const kept = await on.create({ data: { title: 'Kept', body: story() }, status: 'published' });
      const gone = await on.create({ data: { title: 'Gone', body: story() }, status: 'published' });
      await until(async () => (await remembered(strapi, gone.documentId)).length === 1);
      const [type] = articleTypes(strapi).all;
      if (type === undefined) throw new Error('there is no article type');
      await strapi.db.getConnection(type.table).where({ document_id: gone.documentId }).delete();
      await forgetDeletedArticles(strapi, type);
      for (const name of ['summary', 'slug', 'published-link']) {
        const rows: unknown[] = await strapi.db.query(`plugin::newsroom.${name}`).findMany({});
        expect(rows).toMatchObject([{ articleDocumentId: kept.documentId }]);
      }
      expect(await on.create({ data: { title: 'Gone' } })).toMatchObject({ slug: 'gone' });
    } finally {
      await app.stop();
      await database.drop();
    }
  });
});
