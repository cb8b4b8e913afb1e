import { z } from '@strapi/utils';
import { documentId, locale as localeCode } from '../parse-request';
import { readAnswer, summaryAnswer } from './schemas';
import { summaryQuery } from './summary-at';

/** What a route says of itself in the site's OpenAPI document; what it takes, it checks itself. */
interface Described {
  params: Record<string, z.ZodType>;
  query: Record<string, z.ZodType>;
  response: z.ZodType;
}

const route = (path: string, handler: string, { params, query, response }: Described) => ({
  ...{ method: 'GET', path, handler, config: {} },
  request: { params, query },
  response,
});

const slug = z.string().describe('The article’s slug, one that it had before, or its documentId.');
const type = z.string().describe('Name of an article type; without it the first one is meant.');
const locale = localeCode
  .optional()
  .describe('A language of the site; without it the default one is meant.');

const page = { params: { slug }, query: { locale }, response: readAnswer };
const summary = {
  ...{ params: { slug }, response: summaryAnswer },
  query: { locale, ...summaryQuery },
};
const preview = { params: { documentId }, query: { locale }, response: readAnswer };

/** The same of an article type that the address names. */
const ofType = ({ params, ...others }: Described): Described => ({
  ...others,
  params: { type, ...params },
});

export const readerRoutes = {
  type: 'content-api',
  routes: [
    route('/read/:slug', 'reader.findOne', page),
    // Before the next one, which would take `summary` for a slug.
    route('/read/:slug/summary', 'reader.summary', summary),
    route('/read/:type/:slug', 'reader.findOne', ofType(page)),
    route('/read/:type/:slug/summary', 'reader.summary', ofType(summary)),
    route('/preview/:documentId', 'reader.preview', preview),
    route('/preview/:type/:documentId', 'reader.preview', ofType(preview)),
  ],
};
