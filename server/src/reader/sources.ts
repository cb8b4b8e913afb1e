import type { Core } from '@strapi/strapi';
import type { ReadAttribution } from '../../../shared/contracts';
import { ATTRIBUTION_UID } from '../attribution/uid';
import { connectionOf } from '../strapi/ambient-transaction';
import type { ArticleType } from '../types/article-type';
import { isPublicAttribute } from './public-type';

const SHOWN = ['name', 'kind', 'url', 'description'];

/** What readers see of a source, as far as the site did not make it private. */
export const attributionFields = (strapi: Core.Strapi): string[] => [
  'documentId',
  ...SHOWN.filter((name) => isPublicAttribute(strapi, ATTRIBUTION_UID, name)),
];

/** The sources of a row, in the editor's order: one query. */
export async function readSources(
  strapi: Core.Strapi,
  { relations: { attributions } }: ArticleType,
  id: number,
): Promise<ReadAttribution[]> {
  if (attributions === null) return [];
  const { name, source, target, order } = attributions.joinTable;
  const { tableName } = strapi.db.metadata.get(ATTRIBUTION_UID);
  const { from } = await connectionOf(strapi);
  const { attributes } = strapi.db.metadata.get(ATTRIBUTION_UID);
  const columnOf = (field: string) =>
    (attributes[field] as { columnName?: string } | undefined)?.columnName ?? field;
  const query = from({ link: name })
    .join(`${tableName} as source`, 'source.id', `link.${target}`)
    .where(`link.${source}`, id)
    .select(
      Object.fromEntries(
        attributionFields(strapi).map((field) => [field, `source.${columnOf(field)}`]),
      ),
    );
  if (order !== null) void query.orderBy(`link.${order}`);
  return ((await query) as Partial<ReadAttribution>[]).map(toAttribution);
}

/** Field by field: what is added to the type, or is private, does not come along by itself. */
export function toAttribution(row: Partial<ReadAttribution>): ReadAttribution {
  const { documentId = '', name = '', kind = 'other', url, description } = row;
  return { documentId, name, kind, url: url || null, description: description ?? null };
}
