import type { UID } from '@strapi/strapi';
import type { ArticleType, Field, JoinTable, Relation } from './article-type';
import {
  ACCEPTED,
  describeAttribute,
  isShown,
  problem,
  RELATION_TAKES,
  suits,
  suitsRelation,
  type Attribute,
} from './accepted';
import type { ArticleTypeOptions, FieldName, RelationName } from './options';

/** The part of a content type's schema that is read. */
export interface Schema {
  kind?: string;
  info: { singularName: string; displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
}

/** The part of the database's metadata that is read. */
export interface Table {
  tableName: string;
  attributes: Record<string, unknown>;
}

/** What the site has: its content types, and how the database holds them. */
export interface Site {
  schema(uid: string): Schema | undefined;
  table(uid: string): Table;
  /** Whether Strapi's content API keeps an attribute from readers. */
  isPrivate(uid: string, attribute: string): boolean;
}

/**
 * The article types of a site.
 * @throws Error that names the option, what was found and what would be right
 */
export function resolveTypes(options: readonly ArticleTypeOptions[], site: Site): ArticleType[] {
  const uids = options.map(({ uid }) => uid);
  const types = options.map((entry) => resolveType(entry, site, uids));
  for (const [at, { name, uid }] of types.entries()) {
    const same = types.slice(0, at).find((other) => other.name === name || other.uid === uid);
    if (same === undefined) continue;
    const option = same.uid === uid ? 'uid' : 'name';
    throw problem(uid, option, `"${same[option]}", which ${same.uid} has already`, 'another one');
  }
  return types;
}

function resolveType(entry: ArticleTypeOptions, site: Site, uids: readonly string[]): ArticleType {
  const { uid, relations = {} } = entry;
  const schema = collectionType(site, uid);
  const table = site.table(uid);
  const isPrivate = (name: string) => site.isPrivate(uid, name);
  const resolver = { entry, schema, table, uids, isPrivate };
  const field = (name: FieldName) => resolveField(resolver, name);
  const relation = (name: RelationName) => resolveRelation(resolver, name);
  if (relations.cover !== undefined) checkRelation(resolver, 'cover', relations.cover);
  return {
    uid: uid as UID.CollectionType,
    name: entry.name ?? schema.info.singularName,
    displayName: schema.info.displayName,
    table: table.tableName,
    body: entry.body,
    localized: schema.pluginOptions?.i18n?.localized === true,
    draftAndPublish: schema.options?.draftAndPublish === true,
    fields: {
      title: required(entry, field('title'), 'title'),
      body: required(entry, field('body'), 'body'),
      slug: field('slug'),
      summary: field('summary'),
      summaryOrigin: field('summaryOrigin'),
      byline: field('byline'),
      section: field('section'),
      datePublished: field('datePublished'),
      corrections: field('corrections'),
      citations: field('citations'),
    },
    relations: {
      attributions: relation('attributions'),
      related: relation('related'),
      previous: relation('previous'),
      next: relation('next'),
    },
    cover: relations.cover ?? null,
  };
}

function collectionType(site: Site, uid: string): Schema {
  const schema = site.schema(uid);
  if (schema?.kind === 'collectionType') return schema;
  const found = schema === undefined ? 'unknown to this site' : 'a single type';
  throw problem(uid, 'uid', found, 'the uid of a collection type, like "api::post.post"');
}

interface Resolver {
  entry: ArticleTypeOptions;
  schema: Schema;
  table: Table;
  /** Of all article types. */
  uids: readonly string[];
  isPrivate: (attribute: string) => boolean;
}

function required({ uid }: ArticleTypeOptions, field: Field | null, name: FieldName): Field {
  if (field === null) throw problem(uid, `fields.${name}`, 'missing', ACCEPTED[name].takes);
  return field;
}

function resolveField(
  { entry, schema, table, isPrivate }: Resolver,
  field: FieldName,
): Field | null {
  const name = entry.fields[field];
  if (name === undefined) return null;
  const { uid, body } = entry;
  const attribute = schema.attributes[name];
  const { takes } = ACCEPTED[field === 'body' ? body : field];
  if (attribute === undefined) {
    throw problem(uid, `fields.${field}`, `"${name}", which the type does not have`, takes);
  }
  if (!suits(field === 'body' ? body : field, attribute)) {
    const found = `"${name}", which is ${describeAttribute(attribute)}`;
    throw problem(uid, `fields.${field}`, found, takes);
  }
  if (isShown(field) && isPrivate(name)) {
    const found = `"${name}", which is private`;
    throw problem(uid, `fields.${field}`, found, 'an attribute that readers may see');
  }
  return { name, column: columnOf(table.attributes[name]) ?? name };
}

function resolveRelation(resolver: Resolver, relation: RelationName): Relation | null {
  const { entry, table } = resolver;
  const name = entry.relations?.[relation];
  if (name === undefined) return null;
  const target = checkRelation(resolver, relation, name);
  const joinTable = joinTableIn(table.attributes[name]);
  if (joinTable === null) {
    const found = `"${name}", which is kept in a column`;
    throw problem(entry.uid, `relations.${relation}`, found, 'a relation with a join table');
  }
  return { name, target, joinTable };
}

/** @returns the content type at the other end */
function checkRelation(
  { entry: { uid }, schema, uids }: Resolver,
  relation: RelationName,
  name: string,
): string {
  const attribute = schema.attributes[name];
  const option = `relations.${relation}`;
  if (attribute === undefined) {
    const found = `"${name}", which the type does not have`;
    throw problem(uid, option, found, RELATION_TAKES[relation]);
  }
  if (!suitsRelation(relation, attribute, uids)) {
    const found = `"${name}", which is ${describeAttribute(attribute)}`;
    throw problem(uid, option, found, RELATION_TAKES[relation]);
  }
  return attribute.target ?? '';
}

function columnOf(attribute: unknown): string | null {
  return (attribute as { columnName?: string } | undefined)?.columnName ?? null;
}

interface JoinTableMetadata {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}

/** Where the links of a relation are kept, as the database's metadata have it; `null` where in a column. */
export function joinTableIn(attribute: unknown): JoinTable | null {
  const { joinTable } = (attribute ?? {}) as { joinTable?: JoinTableMetadata };
  if (joinTable === undefined) return null;
  return {
    name: joinTable.name,
    source: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName ?? null,
  };
}
