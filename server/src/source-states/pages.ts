import type { Pagination } from '../../../shared/contracts';

/** How many articles one answer has. */
export const PAGE_SIZE = 10;

/** @param page from 1 */
export const paginationOf = (page: number, total: number): Pagination => ({
  ...{ page, pageSize: PAGE_SIZE, total },
});

/** A part of a list of lists. */
export interface Part {
  /** Which of the lists. */
  at: number;
  offset: number;
  limit: number;
}

/**
 * What of each list one page holds, where they stand one after the other.
 *
 * @param lengths of the lists, in their order
 * @param page from 1
 */
export function partsOfPage(lengths: readonly number[], page: number): Part[] {
  const [first, end] = [(page - 1) * PAGE_SIZE, page * PAGE_SIZE];
  let before = 0;
  return lengths.flatMap((length, at) => {
    const offset = Math.max(first - before, 0);
    const limit = Math.min(end - before, length) - offset;
    before += length;
    return limit > 0 ? [{ at, offset, limit }] : [];
  });
}
