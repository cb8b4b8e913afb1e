import { startApp } from './app';
import { articles, ATTRIBUTION, type Doc } from './articles';
import type { TemporaryDatabase } from './databases';
import { administrator } from './editors';
import { linking } from './linking';

/**
 * An application in English and Armenian on a database of its own, with an administrator and what
 * brings articles into it in one line each.
 */
export async function openDesk(createDatabase: () => Promise<TemporaryDatabase>) {
  const database = await createDatabase();
  const app = await startApp({ locales: ['hy'], connection: database.connection });
  const on = articles(app.strapi);
  const sources = app.strapi.documents(ATTRIBUTION as never) as unknown as {
    create(params: object): Promise<Doc>;
  };

  return {
    app,
    on,
    linking: linking(app),
    admin: await administrator(app),

    /** A draft; answers its documentId. */
    draft: async (data: object, locale = 'en'): Promise<string> =>
      (await on.create({ data, locale })).documentId,

    published: async (data: object, locale = 'en'): Promise<string> =>
      (await on.create({ data, locale, status: 'published' })).documentId,

    source: async (name: string): Promise<string> =>
      (await sources.create({ data: { name, kind: 'other' } })).documentId,

    /** Of the draft, by its documentIds. */
    related: async (documentId: string, locale = 'en'): Promise<string[]> => {
      const found = await on.findOne({ documentId, locale, populate: { related: true } });
      return ((found?.['related'] ?? []) as Doc[]).map((doc) => doc.documentId);
    },

    /** Deletes all articles. */
    clear: async (): Promise<void> => {
      const all = await on.rows({});
      for (const documentId of new Set(all.map((row) => row.documentId))) {
        await on.remove({ documentId, locale: '*' });
      }
    },

    close: async (): Promise<void> => {
      await app.stop();
      await database.drop();
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
