import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import { parseRequest } from '../parse-request';
import type { Wanted } from './asked';
import type { LatestScope } from './latest-order';
import { publicType } from './public-type';

const TAKES_SECTION = 'the name of one section, as the articles have it';

/**
 * Which articles a list is asked for.
 * @throws ValidationError on `section`
 */
export function scopeOf(
  strapi: Core.Strapi,
  { type, locale }: Wanted,
  query: Record<string, unknown>,
): LatestScope {
  const schema = z.object({ section: z.string().min(1).max(255).optional() });
  const { section } = parseRequest(schema, query, { section: TAKES_SECTION });
  if (section !== undefined && publicType(strapi, type).fields.section === null) {
    throw new errors.ValidationError(`section: articles of the type "${type.name}" have none`);
  }
  return { type, locale: type.localized ? locale : null, section };
}

/** @throws ValidationError on `limit` */
export function limitOf(
  query: Record<string, unknown>,
  { highest, otherwise }: { highest: number; otherwise: number },
): number {
  const limit = z
    .string()
    .regex(/^\d{1,6}$/u)
    .transform(Number)
    .pipe(z.int().min(1).max(highest))
    .optional();
  const takes = { limit: `a whole number from 1 to ${highest}` };
  return parseRequest(z.object({ limit }), query, takes).limit ?? otherwise;
}
