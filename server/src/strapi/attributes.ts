import type { Core, UID } from '@strapi/strapi';

/** What the column of a short text takes on every database but SQLite. */
const SHORT_TEXT = 255;
const SHORT_TYPES = new Set(['string', 'uid', 'enumeration', 'email']);

/** How many characters an attribute takes; `null` where there is no limit. */
export function maxLengthOf(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  attribute: string,
): number | null {
  const attributes = strapi.contentType(uid).attributes as unknown as Record<
    string,
    { type: string; maxLength?: number } | undefined
  >;
  const { type = '', maxLength } = attributes[attribute] ?? {};
  const limits = [maxLength, SHORT_TYPES.has(type) ? SHORT_TEXT : undefined];
  const known = limits.filter((limit) => limit !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}
