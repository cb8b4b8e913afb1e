import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { NoArticle } from '../../../shared/contracts';
import { locale as localeCode, parseRequest, TAKES_LOCALE } from '../parse-request';
import { localeExists, localeOrDefault } from '../strapi/locale';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';
import type { SendContext } from './send';

/** The right to published articles; its route is `GET /api/newsroom/read/…`. */
export const READ_ACTION = 'plugin::newsroom.reader.findOne';

/** What the handlers use of Koa's context. */
export interface ReadContext extends SendContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  accepts(types: string[]): string | false;
}

/** The article type and the language that a request names. */
export interface Named {
  type: ArticleType;
  /** `undefined` where none is named: the site's default one is meant. */
  locale: string | undefined;
}

/** The article type and the language that a request means. */
export interface Wanted {
  type: ArticleType;
  locale: string;
}

/**
 * The type is that of the address, else of `?type=`.
 * @throws NotFoundError where the site has no such article type, ValidationError on `locale` and `type`
 */
export function namedBy(
  strapi: Core.Strapi,
  { params, query }: Pick<ReadContext, 'params' | 'query'>,
): Named {
  const type = typeOf(strapi, nameOfType(params['type'], query));
  const asked = localeCode.optional().safeParse(query['locale']);
  if (!asked.success) throw new errors.ValidationError(`locale: give ${TAKES_LOCALE}`);
  return { type, locale: asked.data };
}

/** What is meant, with the default language where none is named: a query more. */
export async function meantBy(strapi: Core.Strapi, { type, locale }: Named): Promise<Wanted> {
  return { type, locale: await localeOrDefault(strapi, locale) };
}

/** The same in one step. */
export async function wantedBy(
  strapi: Core.Strapi,
  ctx: Pick<ReadContext, 'params' | 'query'>,
): Promise<Wanted> {
  return meantBy(strapi, namedBy(strapi, ctx));
}

/** @throws ValidationError where it is no name, or not the one that the address has */
function nameOfType(inPath: string | undefined, query: ReadContext['query']): string | undefined {
  if (query['type'] === undefined) return inPath;
  const schema = z.object({ type: inPath === undefined ? z.string().min(1) : z.literal(inPath) });
  const takes =
    inPath === undefined ? 'the name of one article type' : `"${inPath}", as the address`;
  return parseRequest(schema, query, { type: takes }).type;
}

function typeOf(strapi: Core.Strapi, name: string | undefined): ArticleType {
  const types = articleTypes(strapi);
  const type = name === undefined ? types.first : types.byName(name);
  if (type !== undefined) return type;
  const names = types.all.map((each) => `"${each.name}"`).join(', ');
  throw new errors.NotFoundError(`There is no such article type; this site has ${names}`);
}

/**
 * Says why there is no such article.
 * @throws ValidationError where the site has no such language, else NotFoundError with `NoArticle`
 */
export async function notFound(strapi: Core.Strapi, wanted: Wanted, what: string): Promise<never> {
  await checkLanguage(strapi, wanted);
  const { type, locale } = wanted;
  const where = type.localized ? ` in the language "${locale}"` : '';
  const details: NoArticle = { missing: 'article' };
  throw new errors.NotFoundError(`There is no ${what}${where}`, details);
}

/** @throws ValidationError where articles have languages, and the site has no such one */
export async function checkLanguage(
  strapi: Core.Strapi,
  { type, locale }: { type: ArticleType; locale: string | null },
): Promise<void> {
  if (!type.localized || locale === null || (await localeExists(strapi, locale))) return;
  throw new errors.ValidationError(`locale: this site has no language "${locale}"`);
}
