import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { FIRST_PUBLICATION_UID } from '../first-publication/schema';
import { PUBLISHED_LINK_UID } from '../links/published-links/schema';
import { SLUG_UID } from '../slugs/schema';
import { deleteInBatches } from '../strapi/delete-in-batches';
import { languageCodes } from '../strapi/deleted-languages';
import { SUMMARY_UID } from '../summary/schema';
import type { ArticleType } from '../types/article-type';
import { onArticle } from '../types/record-join';

/** The plugin's own tables with rows about articles, and their attributes that name a language. */
const BOOKS: Record<string, string[]> = {
  [SLUG_UID]: ['articleLocale'],
  [FIRST_PUBLICATION_UID]: ['articleLocale'],
  [PUBLISHED_LINK_UID]: ['articleLocale', 'targetLocale'],
  [SUMMARY_UID]: ['articleLocale'],
};

/** How many rows are looked for, and deleted, by one statement. */
const BATCH = 500;

/** Forgets what is kept of articles in a language that was deleted. What fails is logged. */
export async function forgetLanguage(strapi: Core.Strapi, code: string): Promise<void> {
  await forgetLanguages(strapi, code);
}

/** The same for all languages that the site does not have, such as failed to be forgotten. */
export async function forgetMissingLanguages(strapi: Core.Strapi): Promise<void> {
  // Empty where the article's type has no languages.
  await forgetLanguages(strapi, { $notIn: ['', ...(await languageCodes(strapi))] });
}

async function forgetLanguages(strapi: Core.Strapi, languages: unknown): Promise<void> {
  for (const [uid, names] of Object.entries(BOOKS)) {
    for (const name of names) {
      try {
        await deleteInBatches(strapi, uid, { [name]: languages });
      } catch (error) {
        strapi.log.error(`newsroom: ${uid} of languages that were deleted: ${String(error)}`);
      }
    }
  }
}

/**
 * Forgets what is kept of articles that are gone: those that were deleted past the Document Service,
 * by SQL say. The slug of such an article would be nobody's, and taken all the same.
 */
export async function forgetDeletedArticles(strapi: Core.Strapi, type: ArticleType): Promise<void> {
  for (const uid of Object.keys(BOOKS)) {
    const table = strapi.db.metadata.get(uid).tableName;
    let ids: number[];
    do {
      ids = await orphans(strapi, type, table);
      // The statement looks again: another process may have given the slug to an article meanwhile.
      const rows = strapi.db.getConnection(table).whereIn('id', ids);
      await rows.whereNotExists(articlesOf(strapi, type, table)).delete();
    } while (ids.length === BATCH);
  }
}

/** Ids of rows whose article is not there. */
async function orphans(strapi: Core.Strapi, type: ArticleType, table: string): Promise<number[]> {
  const ids: unknown = await strapi.db
    .getConnection(`${table} as record`)
    .leftJoin(`${type.table} as article`, onArticle(strapi, type, 'record'))
    .where('record.article_type', type.uid)
    .whereNull('article.id')
    .limit(BATCH)
    .pluck('record.id');
  return ids as number[];
}

/** The article that a row of the table is about. */
function articlesOf({ db }: Core.Strapi, type: ArticleType, table: string): Knex.QueryBuilder {
  return db
    .getConnection(`${type.table} as article`)
    .select('article.id')
    .whereRaw('?? = ??', ['article.document_id', `${table}.article_document_id`])
    .whereRaw("coalesce(article.locale, '') = ??", [`${table}.article_locale`]);
}
