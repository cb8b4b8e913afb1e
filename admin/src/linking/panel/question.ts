import type { Suggestion, SuggestionsRequest } from '../../../../shared/contracts';
import { wordsOf } from '../../panel/body';

type LiveArticle = SuggestionsRequest['article'];

/** Whether there is anything to go by. */
export const hasWords = ({ title, body }: LiveArticle): boolean =>
  (title ?? '').trim() !== '' || wordsOf(body).trim() !== '';

/**
 * What two questions have in common that the same suggestions answer: the words, whatever their
 * marks and headings, and all that narrows the search. Not the articles that are linked: they are
 * taken out of an answer as well (see `stillServes`).
 */
export function questionKey(uid: string, request: SuggestionsRequest): string {
  const { documentId, locale, article, query, filters, limit } = request;
  const { title, body, section, datePublished, attributions } = article;
  return JSON.stringify([
    ...[uid, documentId, locale, title, wordsOf(body), section, datePublished],
    ...[[...attributions].sort(), query],
    ...[filters?.locale, filters?.section, filters?.days, filters?.publishedOnly, limit],
  ]);
}

/** What was linked or dismissed when suggestions were asked for, and what came. */
export interface EarlierAnswer {
  /** documentIds */
  taken: readonly string[];
  /** How many were asked for. */
  limit: number;
  suggestions: readonly Pick<Suggestion, 'documentId'>[];
}

/**
 * Whether suggestions can still be shown though articles were linked, dismissed or let go since:
 * nothing may be missing that was let go, and enough must be left where there may be more.
 *
 * @param taken documentIds that are linked or dismissed now
 * @param fewest as many are to be left
 */
export function stillServes(
  earlier: EarlierAnswer,
  taken: readonly string[],
  fewest: number,
): boolean {
  const now = new Set(taken);
  if (earlier.taken.some((id) => !now.has(id))) return false;
  const isUnchanged = now.size === new Set(earlier.taken).size;
  const isAll = earlier.suggestions.length < earlier.limit;
  if (isUnchanged || isAll) return true;
  return earlier.suggestions.filter(({ documentId }) => !now.has(documentId)).length >= fewest;
}
