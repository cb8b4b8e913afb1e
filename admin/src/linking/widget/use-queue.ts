import { useState } from 'react';
import type { IndexState, QueuedArticle } from '../../../../shared/contracts';
import { hasLinks, type LinkingType } from '../../article-types';
import { useArticleTypes } from '../../use-article-types';
import { typeKey, useAddLinkMutation, useQueuesQuery, useRemoveLinkMutation } from '../api';
import { useBuild } from '../use-build';
import { mergeArticles } from './merge-queues';
import type { TypeCounts } from './todo';
import { rowKey, withKept, type KeptRow, type Row } from './rows';

/** Milliseconds between two looks at an index that is being built. */
const POLL = 2_000;

interface Queue {
  /** No type of article that the user may read has links. */
  isEmpty: boolean;
  isLoading: boolean;
  isError: boolean;
  rows: Row[];
  /** One of each type. */
  counts: TypeCounts[];
  /** Absent until the queues are there. */
  index: IndexState | undefined;
  /** Links the article to its suggestion, or takes that link away; rejects where it was refused. */
  setLinked: (article: QueuedArticle, linked: boolean) => Promise<void>;
}

/** The queues of all types in one, with what was done here; asked for anew at every visit. */
export function useQueue(): Queue {
  const known = useArticleTypes();
  const types = known.types.filter(hasLinks);
  const { data, fulfilledTimeStamp, isError, refetch } = useQueuesQuery(types.map(typeKey), {
    skip: types.length === 0,
    refetchOnMountOrArgChange: true,
  });
  const told = data?.[0] && { index: data[0].index, at: fulfilledTimeStamp ?? 0 };
  const index = useBuild(told, POLL, () => void refetch());
  const { rows, setLinked } = useRows(types, mergeArticles(data ?? []));

  return {
    isEmpty: !known.isLoading && !known.isError && types.length === 0,
    isLoading: known.isLoading || (types.length > 0 && data === undefined && !isError),
    isError: known.isError || (isError && data === undefined),
    rows,
    counts: types.flatMap((type, at) => (data?.[at] ? { type, counts: data[at].counts } : [])),
    index,
    setLinked,
  };
}

function useRows(
  types: LinkingType[],
  articles: QueuedArticle[],
): Pick<Queue, 'rows' | 'setLinked'> {
  const [kept, setKept] = useState<KeptRow[]>([]);
  const [addLink] = useAddLinkMutation();
  const [removeLink] = useRemoveLinkMutation();
  const rows = withKept(articles, kept);

  const setLinked = async (article: QueuedArticle, linked: boolean) => {
    const { uid, documentId, locale, suggestion } = article;
    const type = types.find((one) => one.uid === uid);
    if (suggestion === null || type === undefined) return;
    const key = rowKey(article);
    const position = rows.findIndex((row) => row.key === key);
    const change = linked ? addLink : removeLink;
    const target = suggestion.documentId;
    await change({ type: typeKey(type), documentId, locale, target }).unwrap();
    setKept((before) => [
      ...before.filter((row) => rowKey(row.article) !== key),
      { article, position, linked },
    ]);
  };
  return { rows, setLinked };
}
