import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ReadPage } from '../../../shared/contracts';
import { locale as localeCode, TAKES_LOCALE } from '../parse-request';
import { localeExists, localeOrDefault } from '../strapi/locale';
import type { ArticleType } from '../types/article-type';
import { articleTypes } from '../types/article-types';

/** What the handlers use of Koa's context. */
export interface ReadContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  set(header: string, value: string): void;
}

/** The article type and the language that a request means. */
export interface Wanted {
  type: ArticleType;
  locale: string;
}

/**
 * @throws NotFoundError where the site has no such article type, ValidationError on `locale`
 */
export async function wantedBy(
  strapi: Core.Strapi,
  ctx: Pick<ReadContext, 'params' | 'query'>,
): Promise<Wanted> {
  const type = typeOf(strapi, ctx.params['type']);
  const asked = localeCode.optional().safeParse(ctx.query['locale']);
  if (!asked.success) throw new errors.ValidationError(`locale: give ${TAKES_LOCALE}`);
  return { type, locale: await localeOrDefault(strapi, asked.data) };
}

function typeOf(strapi: Core.Strapi, name: string | undefined): ArticleType {
  const types = articleTypes(strapi);
  const type = name === undefined ? types.first : types.byName(name);
  if (type !== undefined) return type;
  const names = types.all.map((each) => `"${each.name}"`).join(', ');
  throw new errors.NotFoundError(`There is no such article type; this site has ${names}`);
}

/**
 * Says why there is no page.
 * @throws ValidationError where the site has no such language, else NotFoundError
 */
export async function found(
  strapi: Core.Strapi,
  page: ReadPage | null,
  { type, locale }: Wanted,
  what: string,
): Promise<{ data: ReadPage }> {
  if (page !== null) return { data: page };
  if (!type.localized) throw new errors.NotFoundError(`There is no ${what}`);
  if (!(await localeExists(strapi, locale))) {
    throw new errors.ValidationError(`locale: this site has no language "${locale}"`);
  }
  throw new errors.NotFoundError(`There is no ${what} in the language "${locale}"`);
}
