import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { mayReadSome } from '../desk/admin-routes';
import { createRights, type ArticleRights, type Rights } from '../desk/rights';
import { documentId, locale } from '../parse-request';
import { rowLocale } from '../strapi/locale';
import type { OwnTool, TokenAbility } from '../strapi/mcp';
import type { ArticleType } from '../types/article-type';

/** What a call is about, and what its token may do there. */
export interface Asked {
  type: ArticleType;
  /** `null` where the type has no languages. */
  locale: string | null;
  rights: Rights;
  ofType: ArticleRights;
}

export const documentIdInput = documentId.describe('The documentId of the article.');

interface ArticleTool<I extends z.ZodRawShape, O extends z.ZodObject> extends Pick<
  OwnTool<z.ZodObject, O>,
  'name' | 'title' | 'description' | 'output'
> {
  /** Those that it can be about, of which a token has to be able to read one at least. */
  types: readonly ArticleType[];
  /** What it takes beside the type and the language. */
  input: I;
  /** @throws ApplicationError whose message is for the caller */
  run: (asked: Asked, args: z.infer<z.ZodObject<I>>) => Promise<z.infer<O>>;
}

/** A tool about articles of one type in one language, which its call may name. */
export function articleTool<I extends z.ZodRawShape, O extends z.ZodObject>(
  strapi: Core.Strapi,
  { types, input, run, ...tool }: ArticleTool<I, O>,
): OwnTool<z.ZodObject, O> {
  return {
    ...tool,
    reads: types.map(({ uid }) => uid),
    input: (ability) => z.object({ ...input, ...aboutInput(readable(types, ability)) }),
    run: async ({ type, locale, ...args }, ability) => {
      const about = { type, locale } as About;
      const asked = await askedBy(strapi, readable(types, ability), about, ability);
      return run(asked, args as z.infer<z.ZodObject<I>>);
    },
  };
}

/** The types of which the token may read articles. */
const readable = (types: readonly ArticleType[], userAbility: TokenAbility) =>
  types.filter((type) => mayReadSome({ state: { userAbility } }, type));

function aboutInput(known: readonly ArticleType[]) {
  const names = known.map(({ name }) => name);
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

/** Which articles a call is about. */
interface About {
  type?: string;
  locale?: string;
}

async function askedBy(
  strapi: Core.Strapi,
  known: readonly ArticleType[],
  about: About,
  ability: TokenAbility,
): Promise<Asked> {
  const type = about.type === undefined ? known[0] : known.find(({ name }) => name === about.type);
  // The tool and its input are for those who may read one; SDKs of clients check neither.
  if (type === undefined) throw new Error('The token may read no articles of this type');
  const rights = createRights(strapi, ability);
  const inLanguage = await rowLocale(strapi, type, about.locale);
  return { type, locale: inLanguage, rights, ofType: rights.on(type) };
}
