import { useState } from 'react';
import type { IndexState } from '../../../shared/contracts';

/** How much seldomer an index is asked for that a server may begin, or go on, to build. */
const WAITING = 5;

/**
 * Asks again and again while the index is being built, or may soon be. The interval is an option of
 * a query, and the query's own answer decides it.
 *
 * @param milliseconds from one question to the next
 */
export function usePolling(milliseconds: number) {
  const [pollingInterval, setPollingInterval] = useState(0);
  return {
    pollingInterval,
    /** To be told of the index with each render. */
    follow: (index: Pick<IndexState, 'state'> | undefined): void => {
      const isWaiting = index?.state === 'stopped' || index?.state === 'missing';
      const wanted =
        index?.state === 'building' ? milliseconds : isWaiting ? WAITING * milliseconds : 0;
      if (wanted !== pollingInterval) setPollingInterval(wanted);
    },
  };
}
