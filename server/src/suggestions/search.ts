import type { SuggestionsRequest } from '../../../shared/contracts';
import type { Rights } from '../desk/rights';
import { inLanguage } from '../desk/type-desk';
import { textLanguage } from '../strapi/locale';
import { compareReadable, type Found } from './candidates';
import type { Finder } from './finder';
import { rate, type Rated, type SharedSource } from './rating';
import { isSearch, termsOf } from './request';

const DEFAULT_LIMIT = 8;
/** What scores less has hardly more in common than the language. */
const LEAST_SCORE = 10;

/** What was found for an article. */
export interface Searched {
  /** The article that asks, where there is one that the user may read in its language. */
  owner?: string;
  /** The language of the article that asks. */
  language: string;
  /** The article that asks in this language; `null` where its type has none. */
  locale: string | null;
  found: Found[];
  /** The best of what may be offered, in order. */
  rated: Rated[];
}

/** The language whose texts are compared: articles without languages are in the default one. */
const languageLookedIn = (
  finder: Finder,
  { locale, filters }: SuggestionsRequest,
): Promise<string> =>
  textLanguage(finder.strapi, finder.target.localized ? (filters?.locale ?? locale) : null);

/** Finds what is like an article, or has the words that are looked for. */
export async function search(
  finder: Finder,
  request: SuggestionsRequest,
  rights: Rights,
): Promise<Searched> {
  const { locale } = request;
  const [language, lookedIn] = [
    await textLanguage(finder.strapi, locale),
    await languageLookedIn(finder, request),
  ];
  const terms = termsOf(finder.own, request, lookedIn);
  const [found, { owner, dismissed }] = await Promise.all([
    compareReadable(finder, request, { terms, language: lookedIn }, rights),
    readOwner(finder, request, rights),
  ]);
  const isOpen = (documentId: string) =>
    !request.linked.includes(documentId) && !dismissed.has(documentId);
  const open = found.filter(({ draft }) => isOpen(draft.documentId));
  const rated = await rateAll(finder, request, open, rights);
  return { owner, language, locale, found, rated };
}

/**
 * The article that asks, unless it is new or the user may not read it, and what an editor did not
 * want for it; a search finds that all the same.
 */
async function readOwner(
  { own: { type, cards }, dismissals }: Finder,
  request: SuggestionsRequest,
  rights: Rights,
): Promise<{ owner?: string; dismissed: Set<string> }> {
  const { documentId, locale } = request;
  if (documentId === undefined) return { dismissed: new Set() };
  const drafts = await cards.drafts({
    where: { $and: [{ documentId }, await rights.on(type).where('read')] },
  });
  if (drafts.length === 0) return { dismissed: new Set() };
  const dismissed = isSearch(request) ? new Set<string>() : await dismissals.of(documentId);
  const { locale: language } = inLanguage(type, locale);
  const isHere = language === undefined || drafts.some((draft) => draft.locale === language);
  return { owner: isHere ? documentId : undefined, dismissed };
}

async function rateAll(
  { target, sharing }: Finder,
  request: SuggestionsRequest,
  open: Found[],
  rights: Rights,
): Promise<Rated[]> {
  const targetRights = rights.on(target);
  const { attributions } = request.article;
  const mayShare = attributions.length > 0 && targetRights.mayRead('attributions');
  const sources = mayShare
    ? await sharing.sources(
        open.map(({ draft }) => draft.id),
        attributions,
        await rights.whereSources(),
      )
    : new Map<number, SharedSource[]>();
  return (
    open
      .map((each) => rate(request, each, sources.get(each.draft.id) ?? [], targetRights))
      // One word is little of an article, and yet what was looked for.
      .filter(({ score }) => isSearch(request) || score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.draft.id - b.draft.id)
      .slice(0, request.limit ?? DEFAULT_LIMIT)
  );
}

/** What may say much the same, whatever the filters hide. */
export async function unfiltered(
  finder: Finder,
  request: SuggestionsRequest,
  { found, language }: Searched,
  rights: Rights,
): Promise<Found[]> {
  // A search asks for articles on a subject, not for this article again.
  if (isSearch(request)) return [];
  const { filters = {} } = request;
  if (Object.values(filters).every((value) => value === undefined)) return found;
  const ownLanguage = finder.target.localized ? language : await textLanguage(finder.strapi, null);
  const terms = termsOf(finder.own, request, ownLanguage);
  const open = { ...request, filters: undefined };
  return compareReadable(finder, open, { terms, language: ownLanguage }, rights);
}
