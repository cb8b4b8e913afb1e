import type { Suggestion, SuggestionsRequest } from '../../../shared/contracts';
import { isBlank } from '../blank';
import { suggestionScore } from '../core/similarity';
import { DAY, toIso } from '../iso-date';
import type { ArticleRights } from '../desk/rights';
import type { Found } from './candidates';
import { isSearch } from './request';

/** An article of the last weeks is news, not background. */
const BACKGROUND_DAYS = 30;
/** Share of an older headline that a text has where it goes back to that story. */
const BACKGROUND_COVERAGE = 0.6;

export type SharedSource = Suggestion['reasons']['sources'][number];

export interface Rated extends Found {
  score: number;
  /** All but the shared words, which take longer and are told of what is shown. */
  reasons: Omit<Suggestion['reasons'], 'terms'>;
}

/**
 * How good a suggestion an article is, and why.
 *
 * @param rights on the type of the articles that are suggested
 */
export function rate(
  request: SuggestionsRequest,
  { draft, comparison }: Found,
  sources: SharedSource[],
  rights: ArticleRights,
): Rated {
  const own = request.article;
  const section = rights.mayRead('section') ? draft.section : null;
  const sameSection = !isBlank(section) && section === own.section;
  const ownTime = own.datePublished === null ? Date.now() : Date.parse(own.datePublished);
  const date = toIso(
    rights.mayRead('datePublished') ? (draft.datePublished ?? draft.createdAt) : null,
  );
  const age = date === null ? null : (ownTime - Date.parse(date)) / DAY;
  const days = age === null ? null : Math.floor(Math.abs(age));
  const background =
    (age ?? 0) > BACKGROUND_DAYS && comparison.titleCoverage >= BACKGROUND_COVERAGE;
  const { cosine } = comparison;
  const score = isSearch(request)
    ? cosine * 100
    : suggestionScore({ cosine, sharedSources: sources.length, sameSection, days, background });
  const reasons = {
    sources,
    section: sameSection ? section : null,
    days,
    background,
  };
  return { draft, comparison, score, reasons };
}
