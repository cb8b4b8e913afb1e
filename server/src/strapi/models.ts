import type { Core } from '@strapi/strapi';

interface Column {
  name: string;
}

/** The columns that say which row of which type is linked. */
interface MorphColumn {
  idColumn: Column;
  typeColumn: Column;
  typeField?: string;
}

/** An attribute as the database layer knows it: components and media are relations there. */
export interface ModelAttribute {
  type: string;
  relation?: string;
  /** Absent where a relation may lead to any type, and in dynamic zones. */
  target?: string;
  columnName?: string;
  joinColumn?: Column;
  joinTable?: { name: string; joinColumn: Column; morphColumn?: MorphColumn };
  morphColumn?: MorphColumn;
}

export interface Model {
  tableName: string;
  attributes: Record<string, ModelAttribute>;
}

/** Content types, components and link tables, by uid. */
export interface Models {
  get(uid: string): Model | undefined;
  entries(): Iterable<[string, Model]>;
}

/** What Strapi's database layer made of the content types; it is there from `bootstrap` on. */
export function modelsOf(strapi: Core.Strapi): Models {
  const metadata = strapi.db.metadata as unknown as Map<string, Model>;
  return {
    // The metadata's own `get` throws for a type that is not there.
    get: (uid) => (metadata.has(uid) ? metadata.get(uid) : undefined),
    entries: () => metadata.entries(),
  };
}

/** Whether an attribute is a dynamic zone: it leads to any of the components. */
export function isDynamicZone(attribute: ModelAttribute): boolean {
  return attribute.joinTable?.morphColumn?.typeField === '__component';
}

/** Whether an attribute is a relation that may lead to any content type. */
export function leadsAnywhere(attribute: ModelAttribute): boolean {
  return (
    attribute.type === 'relation' && attribute.target === undefined && !isDynamicZone(attribute)
  );
}
