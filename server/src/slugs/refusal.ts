import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleType, Field } from '../types/article-type';
import { mayReadDrafts } from '../drafts/right';
import { slugKey } from '../slug-key';
import type { Claim } from './claims';

interface HolderRow {
  title: string | null;
  slug: string | null;
  publishedAt: string | Date | null;
}

/** The rows of the claim's article that have the slug: none where they were deleted unseen. */
export async function rowsWithSlug(
  strapi: Core.Strapi,
  type: ArticleType,
  field: Field,
  claim: Claim,
): Promise<HolderRow[]> {
  const { title } = type.fields;
  const rows = await strapi.db
    .queryBuilder(type.uid)
    .select([title.name, field.name, 'publishedAt'])
    .where({
      documentId: claim.article_document_id,
      ...(type.localized ? { locale: claim.article_locale } : {}),
    })
    // The claim was read as it is now, and so these have to be.
    .forUpdate()
    .execute<Record<string, string | Date | null>[]>();
  return rows
    .map((row) => ({
      title: textOf(row[title.name]),
      slug: textOf(row[field.name]),
      publishedAt: row['publishedAt'] ?? null,
    }))
    .filter(({ slug }) => slug !== null && slugKey(slug) === claim.slug_key);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The error of a slug that another article has, which it names as far as the caller may know it. */
export async function slugRefusal(
  strapi: Core.Strapi,
  type: ArticleType,
  field: Field,
  { slug, claim, rows }: { slug: string; claim: Claim; rows: HolderRow[] },
): Promise<Error> {
  const isLive = (row: HolderRow) => !type.draftAndPublish || row.publishedAt !== null;
  // Of an article's two rows, the published one has the title that anyone may know.
  const live = rows.find(isLive);
  const holder = live ?? rows[0];
  const isNamed = live !== undefined || (await mayReadDrafts(strapi));
  const name = isNamed
    ? `the article "${holder?.title ?? ''}" (${claim.article_document_id})`
    : 'another article';
  const message = `${field.name}: ${name} already has the slug "${slug}". Take another one, or leave it empty to have one made.`;
  return new errors.ValidationError(message, {
    errors: [{ path: [field.name], name: 'ValidationError', message, value: slug }],
  });
}
