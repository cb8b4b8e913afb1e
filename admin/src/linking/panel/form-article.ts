import type { ArticleTypeInfo, SuggestionsRequest } from '../../../../shared/contracts';
import { bodyOf } from '../../panel/body';
import type { Values } from '../../panel/use-form-value';

type LiveArticle = SuggestionsRequest['article'];

/** What the panel needs to know of the stored article that the form starts from. */
export interface StoredArticle {
  /** `null` where the type has no languages. */
  locale: string | null;
  /** Another value after each save. */
  savedAt: string | null;
  /** It has a date of first publication, and so a place among the others. */
  isDated: boolean;
}

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

/** @param document as the content manager gives it to side panels */
export function storedArticle(
  { fields, draftAndPublish, localized }: ArticleTypeInfo,
  document: Values,
): StoredArticle {
  const date = fields.datePublished === null ? undefined : document[fields.datePublished];
  const { status } = document;
  return {
    locale: localized ? textOf(document['locale']) : null,
    savedAt: textOf(document['updatedAt']),
    // What is published has a date, also where the editor may not read it.
    isDated: Boolean(date) || !draftAndPublish || status === 'published' || status === 'modified',
  };
}
