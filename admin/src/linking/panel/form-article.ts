import type { ArticleTypeInfo, SuggestionsRequest } from '../../../../shared/contracts';
import { bodyOf } from '../../panel/body';
import type { Values } from '../../panel/values';

type LiveArticle = SuggestionsRequest['article'];

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const dateOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : textOf(value);

/** What suggestions go by, from the form's values; `null` where the type has no field for it. */
export function articleOf(
  type: ArticleTypeInfo,
  values: Values,
): Omit<LiveArticle, 'attributions'> {
  const { title, body, section, datePublished } = type.fields;
  return {
    title: textOf(values[title]),
    body: bodyOf(type, values[body]),
    section: section === null ? null : textOf(values[section]),
    datePublished: datePublished === null ? null : dateOf(values[datePublished]),
  };
}
