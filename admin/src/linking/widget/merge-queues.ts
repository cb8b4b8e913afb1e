import type { QueuedArticle, QueueResponse } from '../../../../shared/contracts';

/** Whether what is nearest to an article is in another language, so that it cannot be linked. */
export const isInOtherLanguage = ({ locale, suggestion }: QueuedArticle): boolean =>
  locale !== null && !!suggestion?.locale && suggestion.locale !== locale;

/** The lower, the more an editor can do about the article. */
function rankOf(article: QueuedArticle): number {
  if (article.suggestion === null) return 2;
  return isInOtherLanguage(article) ? 1 : 0;
}

/** ISO 8601 in UTC: the order of the texts is that of the times. */
const dateOf = ({ datePublished, updatedAt }: QueuedArticle): string => datePublished ?? updatedAt;

const byDate = (one: QueuedArticle, other: QueuedArticle): number => {
  const [earlier, later] = [dateOf(one), dateOf(other)];
  return earlier === later ? 0 : earlier < later ? 1 : -1;
};

/**
 * The articles of several types' queues in one: those with a suggestion in their own language, those
 * whose nearest relation is in another, the others; newest first among equals.
 */
export function mergeArticles(queues: readonly QueueResponse['data'][]): QueuedArticle[] {
  return queues
    .flatMap(({ articles }) => articles)
    .sort((one, other) => rankOf(one) - rankOf(other) || byDate(one, other));
}
