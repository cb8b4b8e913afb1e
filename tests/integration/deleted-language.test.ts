import type { Core } from '@strapi/strapi';
import { startApp, type App } from './helpers/app';
import { articles, remembered, story, until } from './helpers/articles';
import { databases, type TemporaryDatabase } from './helpers/databases';
import { OWN_TYPE_FILES, OWN_TYPES, POST } from './helpers/own-types';
import { runDocumentAction } from '../../server/src/strapi/document-action';

interface Locales {
  findByCode(code: string): Promise<{ id: number }>;
  delete(locale: { id: number }): Promise<unknown>;
}

const BOOKS = ['summary', 'slug', 'published-link', 'first-publication'];

jest.setTimeout(180_000);

describe.each(databases)('a language that is deleted, on %s', (_name, createDatabase) => {
  let database: TemporaryDatabase | undefined;
  let app: App | undefined;

  beforeAll(async () => {
    database = await createDatabase();
    app = await startApp({
      connection: database.connection,
      files: OWN_TYPE_FILES,
      config: { types: OWN_TYPES },
      locales: ['ru'],
    });
  });
  afterAll(async () => {
    await app?.stop();
    await database?.drop();
  });

  const languagesIn = async (strapi: Core.Strapi, name: string) => {
    const rows = (await strapi.db
      .query(`plugin::newsroom.${name}`)
      .findMany({ orderBy: { articleLocale: 'asc' } })) as { articleLocale: string }[];
    return [...new Set(rows.map(({ articleLocale }) => articleLocale))];
  };

  it('leaves nothing in the plugin’s records, and the others alone', async () => {
    if (app === undefined) throw new Error('Strapi has not started');
    const { strapi } = app;
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
});
