import type { Span } from '../changes/change';

/** What makes an answer stale once it changes. */
export interface MadeOf {
  tags: string[];
  spans: Span[];
  /** Whether files of the media library stand in it. */
  hasFiles: boolean;
}
