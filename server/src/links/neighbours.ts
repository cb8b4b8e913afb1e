import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ReadNeighbour } from '../../../shared/contracts';
import { type ArticleType, nameOf } from '../types/article-type';
import { isBlank } from '../blank';
import { toIso, type DateValue } from '../iso-date';

/** Among which articles the neighbours of an article are looked for. */
export type NeighbourScope = 'language' | 'section';

/** The article whose neighbours are looked for: a row of one language. */
export interface NeighbourOf {
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
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
  if (!row.datePublished && direction === 'next') return null;
  const { attributes } = strapi.db.metadata.get(type.uid);
  const column = (field: string) => (attributes[field] as { columnName: string }).columnName;
  const date = column(nameOf(type.fields.datePublished));
  const order = direction === 'previous' ? 'desc' : 'asc';
  const same: Record<string, unknown> = { locale: row.locale };
  if (within === 'section' && !isBlank(row.section))
    same[column(nameOf(type.fields.section))] = row.section;
  const found: unknown = await rowsByIndex(strapi, type, [
    ...Object.keys(same),
    date,
    'document_id',
  ])
    .where(same)
    .whereNotNull('published_at')
    .whereNot('document_id', row.documentId)
    .modify(beyond, date, row, direction)
    .orderBy([date, 'document_id'].map((name) => ({ column: name, order })))
    .first({
      documentId: 'document_id',
      title: column(type.fields.title.name),
      slug: column(nameOf(type.fields.slug)),
      datePublished: date,
    });
  return found === undefined ? null : toNeighbour(found as NeighbourRow);
}

/**
 * The type's rows, by an index over these columns. MariaDB would use its first column only, and
 * read half of the archive; a type of the site's own may have no such index.
 */
function rowsByIndex(strapi: Core.Strapi, type: ArticleType, columns: string[]): Knex.QueryBuilder {
  const { tableName, indexes } = strapi.db.metadata.get(type.uid);
  const rows = strapi.db.getConnection(tableName);
  const index = indexes.find((candidate) => candidate.columns.join() === columns.join());
  if (strapi.db.dialect.client !== 'mysql' || index === undefined) return rows;
  const table = strapi.db.connection.raw('?? force index (??)', [tableName, index.name]);
  return rows.from(table as unknown as string);
}

/** Narrows to what lies on one side of the article in the order of dates. */
function beyond(
  query: Knex.QueryBuilder,
  column: string,
  { documentId, datePublished }: NeighbourOf,
  direction: Direction,
): void {
  if (!datePublished) {
    void query.whereNotNull(column);
    return;
  }
  const operator = direction === 'previous' ? '<' : '>';
  const date = new Date(datePublished);
  // The first bound alone gives the range; the second sorts out the ties.
  void query.where(column, `${operator}=`, date).where((ties) => {
    void ties.where(column, operator, date).orWhere('document_id', operator, documentId);
  });
}

export function toNeighbour(row: NeighbourRow): ReadNeighbour {
  return {
    documentId: row.documentId,
    title: row.title ?? '',
    slug: row.slug ?? '',
    datePublished: toIso(row.datePublished),
  };
}
