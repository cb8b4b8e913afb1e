import {
  LINK_FIELDS,
  type ArticleType,
  type JoinTable,
  type LinkField,
} from '../types/article-type';

/** Where Strapi keeps the links of one field: one row each, from article row to article row. */
export interface LinkTable extends JoinTable {
  field: LinkField;
}

export function linkTables(type: ArticleType): LinkTable[] {
  return LINK_FIELDS.flatMap((field) => {
    const relation = type.relations[field];
    return relation === null ? [] : [{ field, ...relation.joinTable }];
  });
}
