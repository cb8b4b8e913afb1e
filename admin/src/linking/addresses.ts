import { ARTICLE_UID } from './article-type';

const LIST = `/content-manager/collection-types/${ARTICLE_UID}`;

/** Where an article is edited in one language. */
export function editViewOf({ documentId, locale }: { documentId: string; locale: string }): string {
  return `${LIST}/${documentId}?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
}

const filtered = (...filters: string[]) =>
  [
    `${LIST}?page=1&pageSize=20&sort=updatedAt:DESC`,
    ...filters.map((filter, at) => `filters[$and][${at}]${filter}`),
  ].join('&');

/** The content manager's list of articles, with filters that its own menu offers. */
export const LISTS = {
  withoutSource: filtered('[attributions][name][$null]=true'),
  /** Not those that an editor wants without a summary: their `summaryOrigin` is `none`. */
  withoutSummary: filtered('[summary][$null]=true', '[summaryOrigin][$null]=true'),
  /** Articles that no reader sees: those that links wait for are among them. */
  unpublished: filtered('[__status][$eq]=draft'),
};
