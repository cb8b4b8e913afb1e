import type { Core } from '@strapi/strapi';
import { tags } from '../changes/change';
import type { NewsroomConfig } from '../config';
import { slugKey } from '../slug-key';
import { claimTable } from '../slugs/claims';
import { connectionOf } from '../strapi/ambient-transaction';
import { localeKey } from '../strapi/locale';
import type { ArticleType } from '../types/article-type';
import type { Status } from './around';
import type { StoredRow } from './page';
import { siteFieldsOf } from './site-fields';

/** Which article is asked for. */
export interface Asked {
  type: ArticleType;
  /** Its slug, one that it had before, or its documentId. */
  slug: string;
  /** Of no account where the type has no languages. */
  locale: string;
}

export interface Found {
  row: StoredRow;
  /** Its slug, where it was asked for by one that it had before. */
  movedTo: string | null;
  /** What the way to it depends on, beside the article itself. */
  tags: string[];
}

/** The published article that is asked for; `null` where there is none. */
export async function findPublished(strapi: Core.Strapi, asked: Asked): Promise<Found | null> {
  const { type, slug } = asked;
  const { slug: field } = type.fields;
  const inLocale = type.localized ? { locale: asked.locale } : {};
  const find = (where: object) => findRow(strapi, type, { ...where, ...inLocale }, 'published');
  const row = await find({ [field?.name ?? 'documentId']: slug });
  if (row !== null) return { row, movedTo: null, tags: [] };
  if (field === null) return null;
  const former = await formerOwner(strapi, asked);
  const documentIds = former === null ? [slug] : [slug, former.documentId];
  const owned = await find({ documentId: { $in: documentIds } });
  if (owned === null) return null;
  const movedTo = owned.documentId === slug ? null : (owned[field.name] as string | null);
  const locale = type.localized ? asked.locale : null;
  // A database may take other spellings for the same address: who takes it over names the stored one.
  const key = former?.key ?? slugKey(slug);
  return { row: owned, movedTo, tags: [tags.address(type.uid, locale, key)] };
}

interface FormerOwner {
  documentId: string;
  /** The slug as the claim on it has it. */
  key: string;
}

/** The article that readers knew under a slug; what only a draft has claimed is not told. */
async function formerOwner(
  strapi: Core.Strapi,
  { type, slug, locale }: Asked,
): Promise<FormerOwner | null> {
  const { from } = await connectionOf(strapi);
  const claim: unknown = await from(claimTable(strapi))
    .where({ article_type: type.uid, slug_key: slugKey(slug), was_live: true })
    .where({ article_locale: localeKey(type.localized ? locale : null) })
    .first({ documentId: 'article_document_id', key: 'slug_key' });
  return (claim ?? null) as FormerOwner | null;
}

/**
 * A row of a type with what the site lists of its own; with its cover where a function of the site
 * is given the row.
 */
export async function findRow(
  strapi: Core.Strapi,
  type: ArticleType,
  where: object,
  status: Status,
): Promise<StoredRow | null> {
  const { cover } = type;
  const { onPage } = strapi.plugin('newsroom').config<NewsroomConfig['read']>('read');
  const row: unknown = await strapi.db.query(type.uid).findOne({
    where: { ...where, ...statusCondition(type, status) },
    populate: {
      ...siteFieldsOf(strapi, type).populate,
      ...(cover === null || onPage === undefined ? {} : { [cover]: true }),
    },
  });
  return row as StoredRow | null;
}

/** A condition on rows that are drafts, or that readers see; without drafts each row is both. */
export function statusCondition({ draftAndPublish }: ArticleType, status: Status) {
  if (!draftAndPublish) return {};
  return { publishedAt: status === 'published' ? { $notNull: true } : { $null: true } };
}
