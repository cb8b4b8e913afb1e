import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../article-type';
import { joinTableOf, type JoinTable } from './join-table';

/** The fields by which an article leads to articles. */
export const LINK_FIELDS = ['related', 'previous', 'next'] as const;

export type LinkField = (typeof LINK_FIELDS)[number];

/** Where Strapi keeps the links of one field: one row each, from article row to article row. */
export interface LinkTable extends JoinTable {
  field: LinkField;
}

export function linkTables(strapi: Core.Strapi, type: ArticleType): LinkTable[] {
  return LINK_FIELDS.map((field) => ({ field, ...joinTableOf(strapi, type.uid, field) }));
}
