import type { IndexState } from '../../../shared/contracts';

/** How much of the index is built, from 0 to 1. */
export function indexProgress({ done, total }: Pick<IndexState, 'done' | 'total'>): number {
  return total === 0 ? 0 : Math.min(1, done / total);
}

/** How much seldomer an index is asked for that a server may begin, or go on, to build. */
const WAITING = 5;

/** The state of the index as an answer told it. */
export interface Seen {
  index: IndexState;
  /** When the server said so, in milliseconds since 1970. */
  at: number;
}

/**
 * How long to wait before the index is asked for again.
 *
 * @returns milliseconds from one question to the next; 0 where nothing is waited for
 */
export function pauseWhile(state: IndexState['state'] | undefined, every: number): number {
  if (state === 'building') return every;
  return state === 'stopped' || state === 'missing' ? WAITING * every : 0;
}

/** What was told last: by the answer that began it, or of the progress since. */
export function newestOf(seen: Seen | undefined, progress: Seen | undefined): Seen | undefined {
  return seen !== undefined && progress !== undefined && progress.at > seen.at ? progress : seen;
}
