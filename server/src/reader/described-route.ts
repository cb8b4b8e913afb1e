import { z } from '@strapi/utils';
import { locale } from '../parse-request';

/** What a route says of itself in the site's OpenAPI document; what it takes, it checks itself. */
export interface Described {
  params: Record<string, z.ZodType>;
  query: Record<string, z.ZodType>;
  /** Where it is JSON: Strapi's document knows no other media type. */
  response?: z.ZodType;
}

/** A route of the content API that reads. */
export const describedRoute = (
  path: string,
  handler: string,
  { params, query, response }: Described,
) => ({
  ...{ method: 'GET', path, handler, config: {} },
  request: { params, query },
  ...(response === undefined ? {} : { response }),
});

export const localeQuery = locale
  .optional()
  .describe('A language of the site; without it the default one is meant.');

export const typeQuery = z
  .string()
  .optional()
  .describe('Name of an article type; without it the first one is meant.');

/** The parameters of a list of the latest articles. */
export const listQuery = (highest: number) => ({
  locale: localeQuery,
  section: z.string().min(1).max(255).optional().describe('Of one section alone.'),
  limit: z.int().min(1).max(highest).optional().describe('How many at most.'),
});
