import type { IndexOptions, LinkIndex } from './types';

export type * from './types';

/** The index of telling terms in the site's own database. */
export function createLinkIndex(_options: IndexOptions): LinkIndex {
  throw new Error('Not written yet.');
}
