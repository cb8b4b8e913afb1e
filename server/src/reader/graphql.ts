import type { Core } from '@strapi/strapi';
import type { LatestResponse, ReadPage, ReadResponse } from '../../../shared/contracts';
import { addQueries, type OwnQuery, type QueryArguments } from '../strapi/graphql';
import { checkLanguage, meantBy, READ_ACTION } from './asked';
import { READ_TYPES } from './graphql-types';
import { answerLatest, LATEST_ACTION } from './latest-answer';
import { JSON_TYPE } from './page-body';
import { answerTo, pageAsked, toPage } from './respond';

/**
 * The read and the latest route as queries of the site's GraphQL: by the same rights, with the same
 * answers, which are kept in the same memory. An article that is not there is `null`, as GraphQL has
 * it.
 */
export function registerQueries(strapi: Core.Strapi): void {
  addQueries(strapi, READ_TYPES, {
    newsroomRead: readQuery(strapi),
    newsroomLatest: latestQuery(strapi),
  });
}

const readQuery = (strapi: Core.Strapi): OwnQuery => ({
  declaration: 'newsroomRead(slug: String!, locale: String, type: String): NewsroomPage',
  action: READ_ACTION,
  resolve: (_parent, args) => readPage(strapi, args),
});

/** @throws NotFoundError where the site has no such article type, ValidationError on `locale` */
async function readPage(strapi: Core.Strapi, args: QueryArguments): Promise<ReadPage | null> {
  const asked = pageAsked(strapi, requestOf(args), JSON_TYPE);
  const answer = await answerTo(strapi, asked, toPage(JSON_TYPE));
  if (answer !== null) return (JSON.parse(answer.body.toString()) as ReadResponse).data;
  await checkLanguage(strapi, await meantBy(strapi, asked.named));
  return null;
}

const latestQuery = (strapi: Core.Strapi): OwnQuery => ({
  declaration:
    'newsroomLatest(section: String, locale: String, type: String, before: String, limit: Int): NewsroomLatest',
  action: LATEST_ACTION,
  resolve: async (_parent, args) => {
    const answer = await answerLatest(strapi, requestOf(args));
    if (answer === null) return null;
    const { data, meta } = JSON.parse(answer.body.toString()) as LatestResponse;
    return { items: data, next: meta.next };
  },
});

/** The arguments as an address would have them; what is `null` is not given. */
function requestOf(args: QueryArguments) {
  const given = Object.entries(args).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)] as const],
  );
  const { slug, type, ...query } = Object.fromEntries(given);
  const params = {
    ...(slug === undefined ? {} : { slug }),
    ...(type === undefined ? {} : { type }),
  };
  return { params, query };
}
