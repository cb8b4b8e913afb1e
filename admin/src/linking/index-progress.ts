import type { IndexState } from '../../../shared/contracts';

/** How much of the index is built, from 0 to 1. */
export function indexProgress({ done, total }: Pick<IndexState, 'done' | 'total'>): number {
  return total === 0 ? 0 : Math.min(1, done / total);
}
