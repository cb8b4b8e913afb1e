import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { mayReadSome } from '../desk/admin-routes';
import { createRights, type ArticleRights, type Rights } from '../desk/rights';
import { documentId, locale } from '../parse-request';
import { rowLocale } from '../strapi/locale';
import type { TokenAbility } from '../strapi/mcp';
import type { ArticleType } from '../types/article-type';

/** Which articles a call is about. */
export interface About {
  type?: string;
  locale?: string;
}

/** What a call is about, and what its token may do there. */
export interface Asked {
  type: ArticleType;
  /** `null` where the type has no languages. */
  locale: string | null;
  rights: Rights;
  ofType: ArticleRights;
}

export const documentIdInput = documentId.describe('The documentId of the article.');

/** The input that says which articles a call is about: of the types that the token may read. */
export function aboutInput(types: readonly ArticleType[], ability: TokenAbility) {
  const names = readable(types, ability).map(({ name }) => name);
  const [first = ''] = names;
  return {
    type: (names.length > 0 ? z.enum(names) : z.string())
      .optional()
      .describe(`The article type; "${first}" where it is absent.`),
    locale: locale
      .optional()
      .describe('The language, like "en"; the site’s default one where it is absent.'),
  };
}

/** The types of which the token may read articles. */
const readable = (types: readonly ArticleType[], userAbility: TokenAbility) =>
  types.filter((type) => mayReadSome({ state: { userAbility, user: { id: null } } }, type));

export async function askedBy(
  strapi: Core.Strapi,
  types: readonly ArticleType[],
  about: About,
  ability: TokenAbility,
): Promise<Asked> {
  const known = readable(types, ability);
  const type = about.type === undefined ? known[0] : known.find(({ name }) => name === about.type);
  // The tool and its input are for those who may read one; SDKs of clients check neither.
  if (type === undefined) throw new Error('The token may read no articles of this type');
  const rights = createRights(strapi, ability);
  const inLanguage = await rowLocale(strapi, type, about.locale);
  return { type, locale: inLanguage, rights, ofType: rights.on(type) };
}
