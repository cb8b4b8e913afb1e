import type { ArticleTypeInfo } from '../../../shared/contracts';

const listOf = (uid: string) => `/content-manager/collection-types/${uid}`;

interface EditedArticle {
  uid: string;
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
}

/** Where an article is edited in one language. */
export function editViewOf({ uid, documentId, locale }: EditedArticle): string {
  const language = locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `${listOf(uid)}/${documentId}${language}`;
}

const filtered = (uid: string, ...filters: string[]) =>
  [
    `${listOf(uid)}?page=1&pageSize=20&sort=updatedAt:DESC`,
    ...filters.map((filter, at) => `filters[$and][${at}]${filter}`),
  ].join('&');

/** The content manager's list of a type's articles, with filters that its own menu offers. */
export const LISTS = {
  /** `null` where articles of the type have no sources. */
  withoutSource: ({ uid, relations: { attributions } }: ArticleTypeInfo): string | null =>
    attributions && filtered(uid, `[${attributions.name}][name][$null]=true`),

  /**
   * `null` where articles of the type have no summary. Not those that an editor wants without one:
   * their origin is `none`.
   */
  withoutSummary: ({ uid, fields }: ArticleTypeInfo): string | null => {
    const empty = [fields.summary, fields.summaryOrigin].flatMap((name) => name ?? []);
    return fields.summary && filtered(uid, ...empty.map((name) => `[${name}][$null]=true`));
  },

  /** Articles that no reader sees; `null` where the type has no drafts. */
  unpublished: ({ uid, draftAndPublish }: ArticleTypeInfo): string | null =>
    draftAndPublish ? filtered(uid, '[__status][$eq]=draft') : null,
};
