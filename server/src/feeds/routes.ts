import { z } from '@strapi/utils';
import { describedRoute as route, listQuery, typeQuery as type } from '../reader/described-route';
import { FORMATS, LIMITS, NEWS_LIMITS } from './formats';

const queryUpTo = (highest: number) => ({ ...listQuery(highest), type });

const ninjs = {
  ...{ params: {}, query: queryUpTo(LIMITS.highest) },
  response: z.strictObject({ items: z.array(z.looseObject({}).describe('ninjs 3.1')) }),
};

const feed = {
  params: { format: z.enum(Object.keys(FORMATS)) },
  query: queryUpTo(NEWS_LIMITS.highest),
};

export const feedsRoutes = {
  type: 'content-api',
  routes: [route('/feed/ninjs', 'ninjs.find', ninjs), route('/feed/:format', 'feeds.find', feed)],
};
