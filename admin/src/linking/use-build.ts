import { useEffect, useState } from 'react';
import type { IndexState } from '../../../shared/contracts';
import { useIndexProgressQuery } from './api';
import { useLatest } from './use-latest';

/** How much seldomer an index is asked for that a server may begin, or go on, to build. */
const WAITING = 5;

interface Seen {
  index: IndexState;
  /** When the server said so, in milliseconds since 1970. */
  at: number;
}

/** @returns milliseconds from one question to the next; 0 for none */
export function pauseWhile(state: IndexState['state'] | undefined, every: number): number {
  if (state === 'building') return every;
  return state === 'stopped' || state === 'missing' ? WAITING * every : 0;
}

export function newestOf(seen: Seen | undefined, progress: Seen | undefined): Seen | undefined {
  return seen !== undefined && progress !== undefined && progress.at > seen.at ? progress : seen;
}

/**
 * Follows the building of the index after an answer that told of it: asks how far it is, and says
 * when it has ended.
 *
 * @param seen what the answer told; nothing is asked where it needs no following
 * @param every milliseconds from one question to the next
 * @param onEnd to ask again for what waited for the index
 * @returns the newest that is known
 */
export function useBuild(
  seen: Seen | undefined,
  every: number,
  onEnd: () => void,
): IndexState | undefined {
  const isFollowed = pauseWhile(seen?.index.state, every) > 0;
  const [pollingInterval, setPollingInterval] = useState(0);
  const { data, fulfilledTimeStamp } = useIndexProgressQuery(undefined, {
    skip: !isFollowed,
    pollingInterval,
  });
  const progress =
    data !== undefined && fulfilledTimeStamp !== undefined
      ? { index: data, at: fulfilledTimeStamp }
      : undefined;
  const newest = newestOf(seen, progress)?.index;
  const pause = pauseWhile(newest?.state, every);
  if (pause !== pollingInterval) setPollingInterval(pause);

  const hasEnded = isFollowed && (newest?.state === 'ready' || newest?.state === 'failed');
  const end = useLatest(onEnd);
  useEffect(() => {
    if (hasEnded) end.current();
  }, [hasEnded, end]);
  return newest;
}
