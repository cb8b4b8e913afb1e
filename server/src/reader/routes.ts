import { z } from '@strapi/utils';
import { documentId } from '../parse-request';
import {
  describedRoute as route,
  listQuery,
  localeQuery as locale,
  typeQuery,
  type Described,
} from './described-route';
import { HIGHEST_LIMIT } from './latest-answer';
import { latestAnswer, readAnswer, summaryAnswer } from './schemas';
import { sourcesQuery } from './sources-at';
import { summaryQuery } from './summary-at';

const slug = z.string().describe('The article’s slug, one that it had before, or its documentId.');
const type = z.string().describe('Name of an article type.');
const page = { params: { slug }, query: { locale }, response: readAnswer };
const summary = {
  ...{ params: { slug }, response: summaryAnswer },
  query: { locale, ...summaryQuery },
};
// Strapi's document knows no media type but JSON's own, so what is answered is not in it.
const sources = { params: { slug }, query: { locale, ...sourcesQuery } };
const latest = {
  params: {},
  query: {
    ...listQuery(HIGHEST_LIMIT),
    before: z.string().optional().describe('`meta.next` of an earlier answer.'),
  },
  response: latestAnswer,
};
const preview = { params: { documentId }, query: { locale }, response: readAnswer };

/** Of the first article type, or of one that `?type=` names. */
const ofAnyType = ({ query, ...others }: Described): Described => ({
  ...others,
  query: { ...query, type: typeQuery },
});

/** The same of an article type that the address names. */
const ofType = ({ params, ...others }: Described): Described => ({
  ...others,
  params: { type, ...params },
});

export const readerRoutes = {
  type: 'content-api',
  routes: [
    route('/read/:slug', 'reader.findOne', ofAnyType(page)),
    // Before the next one, which would take `summary` and `sources` for slugs.
    route('/read/:slug/summary', 'reader.summary', ofAnyType(summary)),
    route('/read/:slug/sources', 'reader.sources', ofAnyType(sources)),
    route('/read/:type/:slug', 'reader.findOne', ofType(page)),
    route('/read/:type/:slug/summary', 'reader.summary', ofType(summary)),
    route('/read/:type/:slug/sources', 'reader.sources', ofType(sources)),
    route('/preview/:documentId', 'reader.preview', ofAnyType(preview)),
    route('/preview/:type/:documentId', 'reader.preview', ofType(preview)),
    route('/latest', 'latest.find', ofAnyType(latest)),
    route('/latest/:type', 'latest.find', ofType(latest)),
  ],
};
