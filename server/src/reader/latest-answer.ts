import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { LatestResponse } from '../../../shared/contracts';
import { answersOf } from './answers';
import { checkLanguage, namedBy, wantedBy, type ReadContext } from './asked';
import { fromCursor, toCursor, type Position } from './cursor';
import { readLatest } from './latest';
import { positionOf, type LatestScope } from './latest-order';
import { limitOf, scopeOf } from './list-request';
import { JSON_TYPE } from './page-body';
import { showsDates } from './public-type';
import type { Answer, Made } from './memory';
import { keepingOfFiles } from './respond';

/** The right to lists; its route is `GET /api/newsroom/latest`. */
export const LATEST_ACTION = 'plugin::newsroom.latest.find';

const DEFAULT_LIMIT = 20;
export const HIGHEST_LIMIT = 100;

/**
 * The latest articles, a page of them: `?section=&locale=&before=&limit=`, and the type by its name.
 * @throws NotFoundError where the site has no such article type, ValidationError on a parameter
 */
export async function answerLatest(
  strapi: Core.Strapi,
  request: Pick<ReadContext, 'params' | 'query'>,
): Promise<Answer | null> {
  const { params, query } = request;
  const { type, locale = '' } = namedBy(strapi, request);
  const { section, before } = query;
  const limit = limitOf(query, { highest: HIGHEST_LIMIT, otherwise: DEFAULT_LIMIT });
  const key = ['latest', type.name, locale, JSON.stringify([section, before]), limit].join('\n');
  return answersOf(strapi).answer(key, async () => {
    const scope = scopeOf(strapi, await wantedBy(strapi, { params, query }), query);
    return makeLatest(strapi, scope, { limit, before: await beforeOf(strapi, scope, query) });
  });
}

async function makeLatest(
  strapi: Core.Strapi,
  scope: LatestScope,
  range: { limit: number; before: Position | null },
): Promise<Made> {
  const { entries, next, madeOf } = await readLatest(strapi, {
    ...{ ...scope, ...range },
    with: { origins: true },
  });
  if (entries.length === 0) await checkLanguage(strapi, scope);
  const answer = {
    data: entries.map(({ item }) => item),
    meta: { next: next === null ? null : cursorOf(strapi, scope, next) },
  };
  return {
    body: JSON.stringify(answer satisfies LatestResponse),
    type: JSON_TYPE,
    tags: madeOf.tags,
    spans: madeOf.spans,
    keeping: await keepingOfFiles(strapi, madeOf),
    isDated: showsDates(strapi, scope.type),
  };
}

/** A cursor that goes out does not say a date that readers may not see. */
function cursorOf(
  strapi: Core.Strapi,
  { type }: LatestScope,
  { date, documentId }: Position,
): string {
  return toCursor(showsDates(strapi, type) ? { date, documentId } : { documentId });
}

/**
 * Where a list goes on.
 * @throws ValidationError on `before`
 */
async function beforeOf(
  strapi: Core.Strapi,
  scope: LatestScope,
  query: Record<string, unknown>,
): Promise<Position | null> {
  if (query['before'] === undefined) return null;
  const cursor = z.string().safeParse(query['before']).data ?? '';
  const point = fromCursor(cursor);
  const isShown = showsDates(strapi, scope.type);
  const isSqlite = strapi.db.dialect.client === 'sqlite';
  if (point !== null && isShown && point.date !== undefined) {
    const { documentId, date } = point;
    if (isSqlite || typeof date === 'string') return { documentId, date };
  }
  if (point === null || isShown || point.date !== undefined) {
    throw new errors.ValidationError('before: it takes what `meta.next` of an earlier answer gave');
  }
  const position = await positionOf(strapi, scope, point.documentId);
  if (position !== null) return position;
  throw new errors.ValidationError(
    'before: the article that it stands for is no longer there; begin again without it',
  );
}
