import type { ArticleTypeInfo } from '../../../shared/contracts';
import type { Values } from './values';

/** What panels need to know of the stored article that the form starts from. */
export interface StoredArticle {
  /** `null` where the type has no languages. */
  locale: string | null;
  /** Another value after each save. */
  savedAt: string | null;
  /** It has a date of first publication, and so a place among the others. */
  isDated: boolean;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

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
