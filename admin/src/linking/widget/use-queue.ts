import { useState } from 'react';
import type { QueuedArticle, QueueResponse } from '../../../../shared/contracts';
import { useAddLinkMutation, useQueueQuery, useRemoveLinkMutation } from '../api';
import { usePolling } from '../use-polling';
import { rowKey, withKept, type KeptRow, type Row } from './rows';

/** Milliseconds between two looks at the queue while the index is being built. */
const POLL = 2_000;

interface Queue {
  data: QueueResponse['data'] | undefined;
  isLoading: boolean;
  rows: Row[];
  /** Links the article to its suggestion, or takes that link away; rejects where it was refused. */
  setLinked: (article: QueuedArticle, linked: boolean) => Promise<void>;
}

/** The queue of the server with what was done here, asked for anew at every visit. */
export function useQueue(): Queue {
  const { pollingInterval, follow } = usePolling(POLL);
  const { data, isLoading } = useQueueQuery(undefined, {
    refetchOnMountOrArgChange: true,
    pollingInterval,
  });
  follow(data?.index);

  const [kept, setKept] = useState<KeptRow[]>([]);
  const [addLink] = useAddLinkMutation();
  const [removeLink] = useRemoveLinkMutation();
  const rows = withKept(data?.articles ?? [], kept);

  const setLinked = async (article: QueuedArticle, linked: boolean) => {
    if (article.suggestion === null) return;
    const { documentId, locale } = article;
    const key = rowKey(article);
    const position = rows.findIndex((row) => row.key === key);
    const change = linked ? addLink : removeLink;
    await change({ documentId, locale, target: article.suggestion.documentId }).unwrap();
    setKept((before) => [
      ...before.filter((row) => rowKey(row.article) !== key),
      { article, position, linked },
    ]);
  };

  return { data, isLoading, rows, setLinked };
}
