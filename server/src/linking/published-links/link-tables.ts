import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../../article-type';

/** The fields by which an article leads to articles. */
export const LINK_FIELDS = ['related', 'previous', 'next'] as const;

export type LinkField = (typeof LINK_FIELDS)[number];

/** Where Strapi keeps the links of one field: one row each, from article row to article row. */
export interface LinkTable {
  field: LinkField;
  name: string;
  /** The column with the id of the row that links. */
  source: string;
  /** The column with the id of the row that is linked. */
  target: string;
  /** The column with the place in the order; a field that holds one article has none. */
  order: string | null;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}

export function linkTables(strapi: Core.Strapi, type: ArticleType): LinkTable[] {
  const { attributes } = strapi.db.metadata.get(type.uid);
  return LINK_FIELDS.map((field) => {
    const { joinTable } = attributes[field] as unknown as { joinTable: JoinTable };
    return {
      field,
      name: joinTable.name,
      source: joinTable.joinColumn.name,
      target: joinTable.inverseJoinColumn.name,
      order: joinTable.orderColumnName ?? null,
    };
  });
}
