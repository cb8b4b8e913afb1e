import type { Core } from '@strapi/strapi';
import type { ArticleType, Field } from '../types/article-type';
import { insertAllNew } from '../strapi/insert-new';
import { localeKey } from '../strapi/locale';
import { onArticle } from '../types/record-join';
import { slugKey } from '../slug-key';
import { claimTable } from './claims';
import { SLUG_UID } from './schema';
import { slugFromTitle } from './from-title';

/** How many rows are read at a time. */
const BATCH = 500;
/** How many slugs are named in the log. */
const NAMED = 10;

interface UnclaimedRow {
  id: number;
  document_id: string;
  locale: string | null;
  title: string | null;
  slug: string;
}

/**
 * Claims the slugs of articles that have one and no claim: those of an older version of the plugin,
 * and of an import past the Document Service. Published rows come first. Where two articles have
 * one slug already, the second keeps it without a claim, and the log says so.
 */
export async function claimMissingSlugs(strapi: Core.Strapi, type: ArticleType): Promise<void> {
  const { slug: field } = type.fields;
  if (field === null) return;
  const doubled = new Set<string>();
  for (const isLive of type.draftAndPublish ? [true, false] : [true]) {
    let rows: UnclaimedRow[];
    let after = 0;
    do {
      rows = await unclaimedRows(strapi, type, field, { isLive, after });
      await insertAllNew(
        strapi,
        claimTable(strapi),
        rows.map((row) => claimFor(type, row, isLive)),
      );
      const ids = rows.map(({ id }) => id);
      const left = await unclaimedRows(strapi, type, field, { isLive, after, ids });
      for (const { slug } of await claimedByOthers(strapi, type, left)) doubled.add(slug);
      after = ids.at(-1) ?? after;
    } while (rows.length === BATCH);
  }
  if (doubled.size > 0) {
    const named = [...doubled].slice(0, NAMED).join(', ');
    strapi.log.warn(
      `newsroom: ${doubled.size} slugs of ${type.uid} belong to more than one article: ${named}`,
    );
  }
}

interface Window {
  isLive: boolean;
  after: number;
  ids?: number[];
}

/** One pass over the rows by id, against an index of the claims. */
async function unclaimedRows(
  strapi: Core.Strapi,
  type: ArticleType,
  { column }: Field,
  { isLive, after, ids }: Window,
): Promise<UnclaimedRow[]> {
  if (ids?.length === 0) return [];
  const knex = strapi.db.connection;
  const query = strapi.db
    .getConnection(`${type.table} as article`)
    .leftJoin(`${claimTable(strapi)} as claim`, (join) => {
      onArticle(strapi, type, 'claim')(join);
      void join.on('claim.slug_key', knex.raw('lower(??)', [`article.${column}`]));
    })
    .select('article.id', 'article.document_id', 'article.locale')
    .select({ title: `article.${type.fields.title.column}`, slug: `article.${column}` })
    .whereNull('claim.id')
    .whereNotNull('article.document_id')
    .whereNotNull(`article.${column}`)
    .whereNot(`article.${column}`, '')
    .where('article.id', '>', after)
    .orderBy('article.id')
    .limit(BATCH);
  if (type.draftAndPublish) {
    void (isLive
      ? query.whereNotNull('article.published_at')
      : query.whereNull('article.published_at'));
  }
  if (ids !== undefined) void query.whereIn('article.id', ids);
  return (await query) as UnclaimedRow[];
}

/**
 * The rows of those whose slug is another article's. SQLite, and PostgreSQL in some locales, bring
 * only ASCII to lower case, so that a row may have a claim that the database does not find.
 */
async function claimedByOthers(
  strapi: Core.Strapi,
  type: ArticleType,
  rows: UnclaimedRow[],
): Promise<UnclaimedRow[]> {
  const own = (await strapi.db.query(SLUG_UID).findMany({
    select: ['articleDocumentId', 'articleLocale', 'slugKey'],
    where: {
      articleType: type.uid,
      articleDocumentId: { $in: rows.map((row) => row.document_id) },
    },
  })) as { articleDocumentId: string; articleLocale: string; slugKey: string }[];
  return rows.filter(
    ({ document_id, locale, slug }) =>
      !own.some(
        (claim) =>
          claim.articleDocumentId === document_id &&
          claim.articleLocale === localeKey(locale) &&
          claim.slugKey === slugKey(slug),
      ),
  );
}

function claimFor(type: ArticleType, row: UnclaimedRow, isLive: boolean) {
  return {
    article_type: type.uid,
    article_locale: localeKey(row.locale),
    slug: row.slug,
    slug_key: slugKey(row.slug),
    article_document_id: row.document_id,
    state: 'held',
    was_live: isLive,
    ...numbered(row),
  };
}

/** A slug that is the title's with a number continues the title's numbers. */
function numbered({ slug, title }: UnclaimedRow): { base: string; number: number } {
  const key = slugKey(slug);
  const base = slugFromTitle(title ?? '');
  const number = /^-([2-9]|[1-9]\d{1,8})$/u.exec(key.slice(base.length))?.[1];
  return base !== '' && key.startsWith(base) && number !== undefined
    ? { base, number: Number(number) }
    : { base: key, number: 1 };
}
