import type { LinkReason } from '../../../shared/contracts';

/** What came of one look at an address. */
export interface Outcome {
  /** Whether it leads to a page, or nowhere; `unclear` says nothing of either. */
  kind: 'good' | 'failed' | 'unclear';
  /** Of the last answer. */
  status: number | null;
  /** Why no answer could be gone by. */
  reason: LinkReason | null;
  /** Where the page has moved for good. */
  finalUrl: string | null;
  /** When it may be looked at again, in milliseconds since 1970; 0 for at any time. */
  retryAt: number;
  /** Whether any host answered: this machine's network works. */
  isAnswered: boolean;
}
