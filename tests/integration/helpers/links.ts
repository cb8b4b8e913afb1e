import type { Core } from '@strapi/strapi';
import { startApp, type App } from './app';
import { articles, type Doc } from './articles';
import type { TemporaryDatabase } from './databases';
import { untilQuiet } from './app';

export type Status = 'draft' | 'published';

const FIELDS = ['related', 'previous', 'next'] as const;

/** Titles in the order that is stored; a title in brackets is a link to a row of the other status. */
export type Links = Record<(typeof FIELDS)[number], string[]>;

interface Row {
  title: string;
  published_at: unknown;
}

/** Reads links from the tables in which Strapi keeps them, past all that sorts and filters them. */
export function linked(strapi: Core.Strapi) {
  const on = articles(strapi);
  const knex = strapi.db.connection;

  async function read(documentId: string, status: Status, locale: string, field: string) {
    const query = knex(`newsroom_articles_${field}_lnk as link`)
      .join('newsroom_articles as source', 'source.id', 'link.article_id')
      .join('newsroom_articles as target', 'target.id', 'link.inv_article_id')
      .select('target.title', 'target.published_at')
      .where({ 'source.document_id': documentId, 'source.locale': locale })
      .orderBy(field === 'related' ? 'link.article_ord' : 'link.id');
    const rows = (await (status === 'draft'
      ? query.whereNull('source.published_at')
      : query.whereNotNull('source.published_at'))) as Row[];
    return rows.map(({ title, published_at }) =>
      (published_at === null) === (status === 'draft') ? title : `[${title}]`,
    );
  }

  return {
    on,

    async of(documentId: string, status: Status, locale = 'en'): Promise<Links> {
      const entries: [string, string[]][] = [];
      for (const field of FIELDS) {
        entries.push([field, await read(documentId, status, locale, field)]);
      }
      return Object.fromEntries(entries) as Links;
    },

    /** Only the related articles. */
    related: (documentId: string, status: Status, locale = 'en') =>
      read(documentId, status, locale, 'related'),

    /** A draft in English and, where asked for, in other languages, all with one title. */
    async draft(title: string, data: object = {}, ...locales: string[]): Promise<string> {
      const { documentId } = await on.create({ data: { title, ...data } });
      for (const locale of locales) {
        await on.update({ documentId, locale, data: { title, ...data } });
      }
      return documentId;
    },

    async published(title: string, data: object = {}): Promise<string> {
      const doc: Doc = await on.create({ data: { title, ...data }, status: 'published' });
      return doc.documentId;
    },

    /** The plugin's record of what an article meant, one line each. */
    async record(documentId: string, locale = 'en'): Promise<string[]> {
      const where = { articleDocumentId: documentId, articleLocale: locale };
      const rows = (await strapi.db
        .query('plugin::newsroom.published-link')
        .findMany({ where, orderBy: ['field', 'position', 'id'] })) as Record<string, unknown>[];
      return rows.map((row) => `${String(row['field'])} ${String(row['targetTitle'])}`);
    },
  };
}

export interface LinkedApp {
  app: App;
  make: ReturnType<typeof linked>;
  stop(): Promise<void>;
}

/** An application in English and Russian on a database of its own. */
export async function startLinkedApp(
  createDatabase: () => Promise<TemporaryDatabase>,
): Promise<LinkedApp> {
  const database = await createDatabase();
  const app = await startApp({ locales: ['ru'], connection: database.connection });
  return {
    app,
    make: linked(app.strapi),
    async stop() {
      // Strapi reads what it tells its webhooks after its answer.
      await untilQuiet(app.strapi);
      await app.stop();
      await database.drop();
    },
  };
}
