import type { ArticleOnSource, FallenArticle } from '../../../../shared/contracts';

/** What tells a row from another: an article can rest on several withdrawn sources, in several languages. */
export const entryKey = ({ uid, documentId, locale, source }: FallenArticle): string =>
  `${uid} ${documentId} ${locale ?? ''} ${source.documentId}`;

export const toEntry = ({ uid, documentId, locale, source }: FallenArticle): ArticleOnSource => ({
  ...{ type: uid, documentId, locale },
  source: source.documentId,
});

/** How many the server keeps by one request. */
const MOST_KEPT = 100;

/** Those of the ticked articles that are still listed and may be kept, as many as can be at once. */
export const tickedAmong = (
  articles: readonly FallenArticle[],
  ticks: ReadonlySet<string>,
): FallenArticle[] =>
  articles.filter((each) => each.canUpdate && ticks.has(entryKey(each))).slice(0, MOST_KEPT);

/** The ticks with one more, or one less. */
export function withTick(ticks: ReadonlySet<string>, key: string, to: boolean): Set<string> {
  const changed = new Set(ticks);
  if (to) changed.add(key);
  else changed.delete(key);
  return changed;
}
