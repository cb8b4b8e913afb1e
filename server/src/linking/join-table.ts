import type { Core } from '@strapi/strapi';

/** Where Strapi keeps the links of a relation. */
export interface JoinTable {
  name: string;
  /** The column with the id of the row that links. */
  source: string;
  /** The column with the id of the row that is linked. */
  target: string;
  /** The column with the place in the order; a relation to one row has none. */
  order: string | null;
}

interface Relation {
  joinTable: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    orderColumnName?: string;
  };
}

export function joinTableOf(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  const { attributes } = strapi.db.metadata.get(uid);
  const { joinTable } = attributes[attribute] as unknown as Relation;
  return {
    name: joinTable.name,
    source: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName ?? null,
  };
}
