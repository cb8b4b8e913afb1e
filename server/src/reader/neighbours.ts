import type { Core } from '@strapi/strapi';
import type { ReadNeighbour } from '../../../shared/contracts';
import type { ArticleType } from '../article-type';
import { toIso, type DateValue, type PageRow } from './page';

interface NeighbourRow {
  documentId: string;
  title: string | null;
  slug: string | null;
  datePublished: DateValue;
}

type Direction = 'previous' | 'next';

/**
 * The nearest published article of the same language by date of first publication, ties by
 * documentId: one query over an index. An article that has no date yet stands after all others.
 */
export async function findNeighbour(
  strapi: Core.Strapi,
  type: ArticleType,
  row: Pick<PageRow, 'documentId' | 'locale' | 'datePublished'>,
  direction: Direction,
): Promise<ReadNeighbour | null> {
  const dated = row.datePublished !== null && row.datePublished !== undefined;
  if (!dated && direction === 'next') return null;
  const [beyond, order] =
    direction === 'previous' ? (['$lt', 'desc'] as const) : (['$gt', 'asc'] as const);
  const found = (await strapi.db.query(type.uid).findOne({
    select: ['documentId', type.title, type.slug, type.datePublished],
    where: {
      locale: row.locale,
      publishedAt: { $notNull: true },
      documentId: { $ne: row.documentId },
      ...(dated
        ? {
            // The first bound alone gives the range; the second sorts out the ties.
            [type.datePublished]: { [`${beyond}e`]: row.datePublished },
            $or: [
              { [type.datePublished]: { [beyond]: row.datePublished } },
              { documentId: { [beyond]: row.documentId } },
            ],
          }
        : { [type.datePublished]: { $notNull: true } }),
    },
    orderBy: [{ [type.datePublished]: order }, { documentId: order }],
  })) as NeighbourRow | null;
  return found === null ? null : toNeighbour(found);
}

export function toNeighbour(row: NeighbourRow): ReadNeighbour {
  return {
    documentId: row.documentId,
    title: row.title ?? '',
    slug: row.slug ?? '',
    datePublished: toIso(row.datePublished),
  };
}
