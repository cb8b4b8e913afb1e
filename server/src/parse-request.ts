import { errors, z } from '@strapi/utils';
import type { ArticleType } from './types/article-type';

/** A documentId of Strapi's. */
export const documentId = z.string().min(1).max(255);

/** BCP 47 as Strapi's internationalization plugin names languages. */
export const locale = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u)
  .max(35);

/** What a language takes, in the words of the message that refuses it. */
export const TAKES_LOCALE = 'one language code, like "en" or "zh-Hans"';

/** The `locale` of a request about articles of a type, and what it takes. */
export function localeOf({ localized }: ArticleType): {
  schema: z.ZodType<string | null>;
  takes: string;
} {
  if (localized) return { schema: locale, takes: TAKES_LOCALE };
  return { schema: z.null(), takes: 'null: articles of this type have no languages' };
}

/**
 * Reads what a request sent.
 *
 * @param takes what each field takes, by its path, in the words of the message that refuses it
 * @throws ValidationError that names each wrong field and what it takes
 */
export function parseRequest<T>(
  schema: z.ZodType<T>,
  input: unknown,
  takes: Readonly<Record<string, string>>,
): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const complaints = result.error.issues.map(({ path }) => {
    const field = fieldOf(path, takes);
    return field === undefined
      ? 'the body takes a JSON object'
      : `${field}: it takes ${takes[field]}`;
  });
  throw new errors.ValidationError([...new Set(complaints)].join('. '));
}

/**
 * The language that an address names; `null` where the type has none.
 * @throws ValidationError on `locale`
 */
export function parseLocale(type: ArticleType, query: Record<string, unknown>): string | null {
  if (!type.localized) return null;
  const { schema } = localeOf(type);
  return parseRequest(z.object({ locale: schema }), query, { locale: TAKES_LOCALE }).locale;
}

/** The innermost field by name; the parts of a list are the list's own matter. */
function fieldOf(
  path: readonly PropertyKey[],
  takes: Readonly<Record<string, string>>,
): string | undefined {
  const names = path.filter((part) => typeof part === 'string');
  const fields = names.map((_name, at) => names.slice(0, at + 1).join('.'));
  return fields.reverse().find((field) => field in takes);
}
