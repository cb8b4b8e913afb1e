import type { Core } from '@strapi/strapi';
import type { ReadNeighbour } from '../../../shared/contracts';
import type { ArticleType } from '../article-type';
import { isBlank } from '../blank';
import { toIso, type DateValue } from '../iso-date';

/** Among which articles the neighbours of an article are looked for. */
export type NeighbourScope = 'language' | 'section';

/** The article whose neighbours are looked for: a row of one language. */
export interface NeighbourOf {
  documentId: string;
  locale: string;
  section: string | null;
  datePublished: DateValue;
}

export type Direction = 'previous' | 'next';

interface NeighbourRow {
  documentId: string;
  title: string | null;
  slug: string | null;
  datePublished: DateValue;
}

/**
 * The nearest published article of the same language by date of first publication, ties by
 * documentId: one query over an index. An article that has no date yet stands after all others.
 *
 * @param within `section`: only articles whose section is written the same. An article without one
 *   has the neighbours of its language: a reader who came to it is led on, not to a dead end.
 */
export async function findNeighbour(
  strapi: Core.Strapi,
  type: ArticleType,
  row: NeighbourOf,
  direction: Direction,
  within: NeighbourScope,
): Promise<ReadNeighbour | null> {
  if (isUndated(row) && direction === 'next') return null;
  const order = direction === 'previous' ? 'desc' : 'asc';
  const found = (await strapi.db.query(type.uid).findOne({
    select: ['documentId', type.title, type.slug, type.datePublished],
    where: {
      locale: row.locale,
      ...(within === 'section' && !isBlank(row.section) ? { [type.section]: row.section } : {}),
      publishedAt: { $notNull: true },
      documentId: { $ne: row.documentId },
      ...beyond(type, row, direction),
    },
    orderBy: [{ [type.datePublished]: order }, { documentId: order }],
  })) as NeighbourRow | null;
  return found === null ? null : toNeighbour(found);
}

function isUndated({ datePublished }: NeighbourOf): boolean {
  return datePublished === null || datePublished === undefined;
}

/** What lies on one side of the article in the order of dates. */
function beyond(type: ArticleType, row: NeighbourOf, direction: Direction): object {
  if (isUndated(row)) return { [type.datePublished]: { $notNull: true } };
  const operator = direction === 'previous' ? '$lt' : '$gt';
  return {
    // The first bound alone gives the range; the second sorts out the ties.
    [type.datePublished]: { [`${operator}e`]: row.datePublished },
    $or: [
      { [type.datePublished]: { [operator]: row.datePublished } },
      { documentId: { [operator]: row.documentId } },
    ],
  };
}

export function toNeighbour(row: NeighbourRow): ReadNeighbour {
  return {
    documentId: row.documentId,
    title: row.title ?? '',
    slug: row.slug ?? '',
    datePublished: toIso(row.datePublished),
  };
}
