import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tags } from '../changes/change';
import { recordChange } from '../changes/record';
import { FIRST_PUBLICATION_UID } from '../first-publication/schema';
import { PUBLISHED_LINK_UID } from '../links/published-links/schema';
import { SLUG_UID } from '../slugs/schema';
import { KEPT_SOURCE_UID } from '../source-states/schema';
import { deleteInBatches } from '../strapi/delete-in-batches';
import { languageCodes } from '../strapi/deleted-languages';
import { repeatOnConflict } from '../strapi/retry';
import { inTransaction } from '../strapi/transaction';
import { SUMMARY_BOOKS } from '../summary/forget';
import { SUMMARY_UID } from '../summary/schema';
import type { ArticleType } from '../types/article-type';

/** The plugin's own tables with rows about articles. */
const BOOKS = [
  SLUG_UID,
  FIRST_PUBLICATION_UID,
  PUBLISHED_LINK_UID,
  KEPT_SOURCE_UID,
  ...SUMMARY_BOOKS,
];

/** How many rows are looked for, and deleted, by one statement. */
const BATCH = 500;

/** Forgets what is kept of articles in a language that was deleted. What fails is logged. */
export async function forgetLanguage(strapi: Core.Strapi, code: string): Promise<void> {
  await eachBook(strapi, (uid) =>
    deleteInBatches(strapi, uid, { articleLocale: code }, () =>
      noteForgotten(strapi, uid, tags.languages()),
    ),
  );
}

/**
 * Readers may have been told of a summary what was known of the same text in a language that is
 * gone. Nothing else that is forgotten here stands in an answer.
 */
async function noteForgotten(strapi: Core.Strapi, uid: string, stale: string): Promise<void> {
  if (uid === SUMMARY_UID) await recordChange(strapi, { tags: [stale] });
}

/**
 * Forgets what is kept of articles of a type that are gone: those that were deleted past the
 * Document Service, by SQL say, and those of a deleted language that could not be forgotten then.
 * The slug of such an article would be nobody's, and taken all the same. What fails is logged.
 *
 * An article that is there in whichever language keeps all in the languages that the site has:
 * where a type becomes localized, or no longer is, Strapi changes the language of its rows.
 */
export async function forgetDeletedArticles(strapi: Core.Strapi, type: ArticleType): Promise<void> {
  await eachBook(strapi, async (uid) => {
    const languages = await languageCodes(strapi);
    await deleteOrphans(strapi, type, uid);
    // Empty where the article's type has no languages.
    await deleteOrphans(strapi, type, uid, ['', ...languages]);
  });
}

async function eachBook(
  strapi: Core.Strapi,
  forget: (uid: string) => Promise<void>,
): Promise<void> {
  for (const uid of BOOKS) {
    try {
      await repeatOnConflict(() => forget(uid), { givesWay: true });
    } catch (error) {
      strapi.log.error(`newsroom: what ${uid} keeps of deleted articles stays: ${String(error)}`);
    }
  }
}

/** @param known languages whose rows are left; where given, an article in another one is looked for */
async function deleteOrphans(
  strapi: Core.Strapi,
  type: ArticleType,
  uid: string,
  known?: string[],
): Promise<void> {
  const table = strapi.db.metadata.get(uid).tableName;
  let ids: number[];
  do {
    ids = await orphans(strapi, type, table, known);
    if (ids.length === 0) return;
    await inTransaction(strapi, async ({ trx }) => {
      // The statement looks again: another process may have given the slug to an article meanwhile.
      const rows = strapi.db.getConnection(table).transacting(trx).whereIn('id', ids);
      await rows.whereNotExists(articlesOf(strapi, type, table, known !== undefined)).delete();
      if (known !== undefined) await noteForgotten(strapi, uid, tags.type(type.uid));
    });
  } while (ids.length === BATCH);
}

/** Ids of rows whose article is not there. */
async function orphans(
  strapi: Core.Strapi,
  type: ArticleType,
  table: string,
  known?: string[],
): Promise<number[]> {
  const query = strapi.db
    .getConnection(`${table} as record`)
    .where('record.article_type', type.uid)
    .whereNotExists(articlesOf(strapi, type, 'record', known !== undefined))
    .limit(BATCH);
  if (known !== undefined) void query.whereNotIn('record.article_locale', known);
  const ids: unknown = await query.pluck('record.id');
  return ids as number[];
}

/** The article that a row of a table is about, in whichever language or in the row's. */
function articlesOf(
  { db }: Core.Strapi,
  type: ArticleType,
  record: string,
  inLanguage: boolean,
): Knex.QueryBuilder {
  const articles = db
    .getConnection(`${type.table} as article`)
    .select('article.id')
    .whereRaw('?? = ??', ['article.document_id', `${record}.article_document_id`]);
  if (!inLanguage) return articles;
  return articles.whereRaw("coalesce(article.locale, '') = ??", [`${record}.article_locale`]);
}
