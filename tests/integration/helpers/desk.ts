import { createRights, type Ability, type Rights } from '../../../server/src/desk/rights';
import type { LinksService } from '../../../server/src/links/service';
import type { SuggestionsService } from '../../../server/src/suggestions/service';
import { articleTypes } from '../../../server/src/types/article-types';
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

  const admin = await administrator(app);

  return {
    app,
    on,
    linking: linking(app),
    admin,

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

    /** What the routes call. */
    suggestions: () =>
      app.strapi
        .plugin('newsroom')
        .service<SuggestionsService>('suggestions')
        .of(articleTypes(app.strapi).first),
    links: () =>
      app.strapi
        .plugin('newsroom')
        .service<LinksService>('links')
        .of(articleTypes(app.strapi).first),

    /** The rights of an administrator, for what the routes call. */
    rights: async (): Promise<Rights> => {
      const { engine } = app.strapi.service('admin::permission') as unknown as {
        engine: { generateUserAbility(user: unknown): Promise<Ability> };
      };
      const user: unknown = await app.strapi.db
        .query('admin::user')
        .findOne({ where: { id: admin.id }, populate: ['roles'] });
      return createRights(app.strapi, await engine.generateUserAbility(user));
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
