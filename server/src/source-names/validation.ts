import { errors, z } from '@strapi/utils';
import type { FindSourcesRequest, LikeSourcesRequest } from '../../../shared/contracts';
import { documentId, locale, localeOf, parseRequest, TAKES_LOCALE } from '../parse-request';
import type { ArticleType } from '../types/article-type';

const LONGEST_NAME = 255;
const MOST_NAMES = 20;
const MOST_LINKED = 1000;

const TAKES: Record<string, string> = {
  type: 'the uid of an article type with a relation to sources, like "plugin::newsroom.article"',
  article: 'an object with the values of the form',
  'article.title': 'a text, or null',
  linked: `a list of documentIds of sources, ${MOST_LINKED} at most`,
  names: `a list of 1 to ${MOST_NAMES} names of ${LONGEST_NAME} characters at most`,
};

const blocks = z.array(z.looseObject({ type: z.string() }));

/**
 * The article type that a request is about, before the rest of it is read.
 * @param types those that have a relation to sources
 * @throws ValidationError on `type`
 */
export function parseType(types: readonly ArticleType[], body: unknown): ArticleType {
  const { type } = parseRequest(z.object({ type: z.string() }), body, TAKES);
  const found = types.find(({ uid }) => uid === type);
  if (found === undefined) throw new errors.ValidationError(`type: it takes ${TAKES['type']}`);
  return found;
}

/** @throws ValidationError that names the field and what it takes */
export function parseFindRequest(type: ArticleType, body: unknown): FindSourcesRequest {
  const schema = z.object({
    type: z.string(),
    locale: localeOf(type).schema,
    article: z.object({
      title: z.string().nullable(),
      body: (type.body === 'blocks' ? blocks : z.string()).nullable(),
    }),
    linked: z.array(documentId).max(MOST_LINKED),
  });
  return parseRequest<FindSourcesRequest>(schema, body, {
    ...TAKES,
    locale: localeOf(type).takes,
    'article.body': type.body === 'blocks' ? 'Strapi blocks, or null' : 'a text, or null',
  });
}

/** @throws ValidationError that names the field and what it takes */
export function parseLikeRequest(body: unknown): LikeSourcesRequest {
  const name = z.string().trim().min(1).max(LONGEST_NAME);
  const schema = z.object({
    names: z.array(name).min(1).max(MOST_NAMES),
    locale: locale.nullable(),
  });
  return parseRequest<LikeSourcesRequest>(schema, body, {
    ...TAKES,
    locale: `${TAKES_LOCALE}, or null`,
  });
}
