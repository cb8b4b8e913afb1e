import type {
  ReadArticle,
  ReadAttribution,
  ReadImage,
  ReadSummary,
} from '../../../shared/contracts';
import { toIso, type DateValue } from '../iso-date';

/** A row of the article table with its cover and attributions. */
export interface PageRow {
  id: number;
  documentId: string;
  locale: string;
  title: string | null;
  slug: string | null;
  byline: string | null;
  section: string | null;
  body: unknown;
  summary: string | null;
  summaryOrigin: string | null;
  datePublished: DateValue;
  publishedAt: DateValue;
  updatedAt: DateValue;
  cover: ImageRow | null;
  attributions: ReadAttribution[];
}

export interface ImageRow {
  url: string;
  alternativeText: string | null;
  caption: string | null;
  width: number | null;
  height: number | null;
}

export function toArticle(row: PageRow): ReadArticle {
  return {
    documentId: row.documentId,
    locale: row.locale,
    title: row.title ?? '',
    slug: row.slug ?? '',
    byline: row.byline,
    section: row.section,
    body: Array.isArray(row.body) ? (row.body as ReadArticle['body']) : [],
    cover: row.cover === null ? null : toImage(row.cover),
    datePublished: toIso(row.datePublished),
    dateModified: toIso(row.publishedAt ?? row.updatedAt) ?? '',
  };
}

export function toSummary({ summary, summaryOrigin }: PageRow): ReadSummary | null {
  if (summary === null || summary.trim() === '' || summaryOrigin === 'none') return null;
  return { text: summary, origin: (summaryOrigin ?? 'human') as ReadSummary['origin'] };
}

/** Field by field: what is added to the type, or is private, does not come along by itself. */
export function toAttribution(row: ReadAttribution): ReadAttribution {
  const { documentId, name, kind, url, description } = row;
  return { documentId, name, kind, url: url || null, description: description ?? null };
}

function toImage({ url, alternativeText, caption, width, height }: ImageRow): ReadImage {
  return { url, alternativeText, caption, width, height };
}
