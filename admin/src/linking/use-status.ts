import type { ArticleStatus } from '../../../shared/contracts';
import { useArticleTypes } from '../use-article-types';

/** @returns what tells an article's status; `null` where it is not known, or its type has no drafts */
export function useStatus(): (article: {
  uid: string;
  status: ArticleStatus | null;
}) => ArticleStatus | null {
  const { types } = useArticleTypes();
  return ({ uid, status }) =>
    types.find((type) => type.uid === uid)?.draftAndPublish === false ? null : status;
}
