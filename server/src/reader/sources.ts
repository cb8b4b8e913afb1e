import type { Core } from '@strapi/strapi';
import type { Citation, ReadAttribution } from '../../../shared/contracts';
import { storedSameAs } from '../attribution/same-as';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { storedCitations } from '../citations/parse';
import type { SiteConnection } from '../strapi/ambient-transaction';
import type { Part } from '../strapi/in-one';
import type { JoinTable } from '../types/article-type';
import { isPublicAttribute } from './public-type';

const SHOWN = ['name', 'kind', 'url', 'description', 'sameAs'];

/** What readers see of a source, as far as the site did not make it private. */
export const attributionFields = (strapi: Core.Strapi): string[] => [
  'documentId',
  ...SHOWN.filter((name) => isPublicAttribute(strapi, ATTRIBUTION_UID, name)),
];

/** The sources of a row in the editor's order; how they are used, the row itself tells. */
export function sourcesPart(
  { strapi, connection: { from } }: SiteConnection,
  { name, source, target, order }: JoinTable,
  id: number,
): Part<'source'> {
  const { tableName, attributes } = strapi.db.metadata.get(ATTRIBUTION_UID);
  const columnOf = (field: string) =>
    (attributes[field] as { columnName?: string } | undefined)?.columnName ?? field;
  const columns = attributionFields(strapi).map((field) => [field, `source.${columnOf(field)}`]);
  const rows = from({ link: name })
    .join(`${tableName} as source`, 'source.id', `link.${target}`)
    .where(`link.${source}`, id);
  return {
    ...{ kind: 'source', rows, columns: Object.fromEntries(columns) as Record<string, string> },
    ...(order === null ? {} : { order: `link.${order}` }),
  };
}

/** A stored source, as far as readers see it. */
export type SourceRow = Partial<
  Pick<ReadAttribution, 'documentId' | 'name' | 'kind' | 'url' | 'description'>
> & { sameAs?: unknown };

/** @param citations as the article's row stores them; entries of other sources are left out */
export function toAttributions(rows: readonly SourceRow[], citations: unknown): ReadAttribution[] {
  const told = storedCitations(citations);
  return rows.map((row) => toAttribution(row, told.get(row.documentId ?? '')));
}

/** Field by field: what is added to the type, or is private, does not come along by itself. */
function toAttribution(row: SourceRow, citation?: Citation): ReadAttribution {
  const { documentId = '', name = '', kind = 'other', url, description, sameAs } = row;
  return {
    ...{ documentId, name, kind, url: url || null, description: description ?? null },
    sameAs: storedSameAs(sameAs),
    use: citation?.use ?? [],
    locator: citation?.locator ?? null,
    citedUrl: citation?.url ?? null,
    archivedUrl: citation?.archivedUrl ?? null,
    accessed: citation?.accessed ?? null,
  };
}
