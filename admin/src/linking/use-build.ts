import { useEffect } from 'react';
import type { IndexState } from '../../../shared/contracts';
import { useLazyIndexProgressQuery } from './api';
import { newestOf, pauseWhile, type Seen } from './index-progress';
import { useLatest } from '../use-latest';

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
  const [ask, { data, fulfilledTimeStamp }] = useLazyIndexProgressQuery();
  const progress = data && { index: data, at: fulfilledTimeStamp ?? 0 };
  const newest = newestOf(seen, progress)?.index;

  const pause = pauseWhile(newest?.state, every);
  useEffect(() => {
    if (pause === 0) return undefined;
    const timer = setInterval(() => void ask(), pause);
    return () => clearInterval(timer);
  }, [pause, ask]);

  const hasEnded =
    pauseWhile(seen?.index.state, every) > 0 &&
    (newest?.state === 'ready' || newest?.state === 'failed');
  const end = useLatest(onEnd);
  useEffect(() => {
    if (hasEnded) end.current();
  }, [hasEnded, end]);
  return newest;
}
