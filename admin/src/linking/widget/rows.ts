import type { QueuedArticle } from '../../../../shared/contracts';

/** An article of the queue that was linked, or linked and unlinked again, since the page opened. */
export interface KeptRow {
  article: QueuedArticle;
  /** Where it stood. */
  position: number;
  linked: boolean;
}

export interface Row {
  key: string;
  article: QueuedArticle;
  linked: boolean;
}

/** What tells a row from another: an article can wait in several languages. */
export const rowKey = ({
  uid,
  documentId,
  locale,
}: Pick<QueuedArticle, 'uid' | 'documentId' | 'locale'>): string =>
  `${uid} ${documentId} ${locale ?? ''}`;

/**
 * The queue as the widget shows it. An article that is linked leaves the server's queue at once;
 * here it stays in its place, so that the link can be undone and the focus is not lost.
 */
export function withKept(articles: readonly QueuedArticle[], kept: readonly KeptRow[]): Row[] {
  const keys = new Set(kept.map(({ article }) => rowKey(article)));
  const rows = articles
    .map((article) => ({ key: rowKey(article), article, linked: false }))
    .filter(({ key }) => !keys.has(key));
  for (const { article, position, linked } of [...kept].sort((a, b) => a.position - b.position)) {
    rows.splice(position, 0, { key: rowKey(article), article, linked });
  }
  return rows;
}
