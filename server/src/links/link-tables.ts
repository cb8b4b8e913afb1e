import {
  LINK_FIELDS,
  type ArticleType,
  type JoinTable,
  type LinkField,
} from '../types/article-type';
import type { ArticleTypes } from '../types/article-types';

/** Where Strapi keeps the links of one field: one row each, from article row to article row. */
export interface LinkTable extends JoinTable {
  field: LinkField;
}

/** The same with the types of the articles at both ends. */
export interface LinkBetweenTypes extends LinkTable {
  from: ArticleType;
  to: ArticleType;
}

export function linkTables(type: ArticleType): LinkTable[] {
  return LINK_FIELDS.flatMap((field) => {
    const relation = type.relations[field];
    return relation === null ? [] : [{ field, ...relation.joinTable }];
  });
}

/** The links that lead from articles of a type, of whichever types to whichever. */
export function outgoingLinks(types: ArticleTypes, from: ArticleType): LinkBetweenTypes[] {
  return linkTables(from).flatMap((table) => {
    const to = types.byUid(from.relations[table.field]?.target ?? '');
    return to === undefined ? [] : [{ ...table, from, to }];
  });
}

/** The links that lead to articles of a type. */
export function incomingLinks(types: ArticleTypes, to: ArticleType): LinkBetweenTypes[] {
  return types.all
    .flatMap((from) => outgoingLinks(types, from))
    .filter((table) => table.to.uid === to.uid);
}
