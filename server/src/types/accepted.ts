import { ATTRIBUTION_UID } from '../attribution/uid';
import { SUMMARY_ORIGINS } from './article-type';
import type { BodyFormat, FieldName, RelationName } from './options';

/** The part of an attribute's schema that is read. */
export interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  multiple?: boolean;
  enum?: readonly string[];
  private?: boolean;
}

interface Accepted {
  /** Types of attributes in Strapi's schema. */
  types: readonly string[];
  /** The same, in the words of the message that stops the boot. */
  takes: string;
}

const accepts = (...types: string[]): Accepted => ({
  types,
  takes: `an attribute of the type ${types.map((type) => `"${type}"`).join(' or ')}`,
});

/** Strapi has given a custom field the type that it is stored as. */
const acceptsJson = (customField: string): Accepted => ({
  types: ['json'],
  takes: `an attribute of the type "json", or the custom field "plugin::newsroom.${customField}"`,
});

const TEXT = accepts('richtext', 'text');

/** What each field may be; a body goes by how it is written. */
export const ACCEPTED: Record<Exclude<FieldName, 'body'> | 'body' | BodyFormat, Accepted> = {
  title: accepts('string', 'text'),
  body: accepts('blocks', 'richtext', 'text'),
  blocks: accepts('blocks'),
  markdown: TEXT,
  html: TEXT,
  plain: TEXT,
  slug: accepts('uid', 'string'),
  summary: accepts('text', 'richtext', 'string'),
  summaryOrigin: accepts('enumeration', 'string'),
  byline: accepts('string', 'text'),
  section: accepts('string', 'enumeration', 'text'),
  datePublished: accepts('datetime'),
  corrections: acceptsJson('corrections'),
  citations: acceptsJson('citations'),
};

export const RELATION_TAKES: Record<RelationName, string> = {
  attributions: `a relation to many of ${ATTRIBUTION_UID}`,
  related: 'a relation to many articles, of a content type that `types` lists',
  previous: 'a relation to one article, of a content type that `types` lists',
  next: 'a relation to one article, of a content type that `types` lists',
  cover: 'a media field for a single image',
};

/** What every article has and readers always see. */
const SHOWN: readonly string[] = ['title', 'body', 'slug'];

export const isShown = (field: FieldName): boolean => SHOWN.includes(field);

export function suits(field: keyof typeof ACCEPTED, attribute: Attribute): boolean {
  if (!ACCEPTED[field].types.includes(attribute.type)) return false;
  const isEnumeration = attribute.type === 'enumeration' && field === 'summaryOrigin';
  return !isEnumeration || SUMMARY_ORIGINS.every((origin) => attribute.enum?.includes(origin));
}

/** @param uids of all article types */
export function suitsRelation(
  relation: RelationName,
  attribute: Attribute,
  uids: readonly string[],
): boolean {
  if (relation === 'cover') return attribute.type === 'media' && attribute.multiple !== true;
  if (attribute.type !== 'relation') return false;
  const { relation: kind = '', target = '' } = attribute;
  const isToMany = kind === 'oneToMany' || kind === 'manyToMany';
  const isToOne = kind === 'oneToOne' || kind === 'manyToOne';
  if (relation === 'attributions') return isToMany && target === ATTRIBUTION_UID;
  return uids.includes(target) && (relation === 'related' ? isToMany : isToOne);
}

/** An attribute in a sentence: `of the type "text"`, `a relation "oneToOne" to api::page.page`. */
export function describeAttribute({ type, relation, target, multiple }: Attribute): string {
  if (type === 'relation') return `a relation "${relation}" to ${target ?? 'any type'}`;
  if (type === 'media')
    return multiple === true ? 'a media field for several files' : 'a media field';
  return `of the type "${type}"`;
}

export function problem(uid: string, option: string, found: string, takes: string): Error {
  return new Error(
    `newsroom: in \`types\`, the option \`${option}\` of ${uid} is ${found}; it takes ${takes}.`,
  );
}
