import type { Core } from '@strapi/strapi';
import type { ReadPage, ReadResponse } from '../../../shared/contracts';
import { addQueries, type OwnQuery, type QueryArguments } from '../strapi/graphql';
import { checkLanguage, meantBy } from './asked';
import { READ_TYPES } from './graphql-types';
import { READ_ACTION, pageAsked } from './lane';
import { JSON_TYPE } from './page-body';
import { answerTo, toPage } from './respond';

/**
 * The read route as a query of the site's GraphQL: by the same right, with the same answers, which
 * are kept in the same memory. An article that is not there is `null`, as GraphQL has it.
 */
export function registerQueries(strapi: Core.Strapi): void {
  addQueries(strapi, READ_TYPES, { newsroomRead: readQuery(strapi) });
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
