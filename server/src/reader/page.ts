import type { ReadArticle } from '../../../shared/contracts';
import { toIso, type DateValue } from '../iso-date';
import type { ArticleType, Field, SummaryOrigin } from '../types/article-type';
import { toImage, type ImageRow } from './image';

/** A stored article, by the names of its type. */
export type StoredRow = Record<string, unknown> & { id: number; documentId: string };

/** A stored article by what its fields hold, whatever its type calls them. */
export interface PageRow {
  id: number;
  documentId: string;
  locale: string | null;
  title: string | null;
  slug: string | null;
  byline: string | null;
  section: string | null;
  body: unknown;
  summary: string | null;
  summaryOrigin: SummaryOrigin | null;
  datePublished: DateValue;
  corrections: unknown;
  citations: unknown;
  cover: ImageRow | null;
}

export function toPageRow({ fields, cover }: ArticleType, row: StoredRow): PageRow {
  const value = (field: Field | null): unknown =>
    field === null ? null : (row[field.name] ?? null);
  return {
    id: row.id,
    documentId: row.documentId,
    locale: (row['locale'] ?? null) as string | null,
    title: value(fields.title) as string | null,
    slug: value(fields.slug) as string | null,
    byline: value(fields.byline) as string | null,
    section: value(fields.section) as string | null,
    body: value(fields.body),
    summary: value(fields.summary) as string | null,
    summaryOrigin: value(fields.summaryOrigin) as SummaryOrigin | null,
    datePublished: value(fields.datePublished) as DateValue,
    corrections: value(fields.corrections),
    citations: value(fields.citations),
    cover: (cover === null ? null : (row[cover] ?? null)) as ImageRow | null,
  };
}

/** When an article was first published, and last; `null` where readers may not see it. */
export interface PageDates {
  published: DateValue;
  modified: DateValue;
}

export function toArticle(
  { name, body }: ArticleType,
  row: PageRow,
  dates: PageDates,
): ReadArticle {
  return {
    documentId: row.documentId,
    type: name,
    locale: row.locale,
    title: row.title ?? '',
    slug: row.slug ?? row.documentId,
    byline: row.byline,
    section: row.section,
    body: body === 'blocks' ? blocksOf(row.body) : textOf(row.body),
    bodyFormat: body,
    cover: row.cover === null ? null : toImage(row.cover),
    datePublished: toIso(dates.published),
    dateModified: toIso(dates.modified),
  };
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '');

const blocksOf = (body: unknown) => (Array.isArray(body) ? (body as ReadArticle['body']) : []);
