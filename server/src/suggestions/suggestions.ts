import type { Core } from '@strapi/strapi';
import type {
  ArticleCard,
  Duplicate,
  Suggestion,
  SuggestionsRequest,
} from '../../../shared/contracts';
import type { ArticleType } from '../types/article-type';
import type { Cards, DraftFacts, DraftRow } from '../desk/cards';
import type { LinkIndex } from '../search-index/store';
import type { Rights } from '../desk/rights';
import { compareReadable, type Found } from './candidates';
import type { Dismissals } from './dismissals';
import { nearestOf, readShares } from './duplicates';
import { rate, type Rated, type SharedSource } from './rating';
import { isSearch, storedRequest, termsOf } from './request';
import { createSharing, type Sharing } from './sharing';

const DEFAULT_LIMIT = 8;
/** What scores less has hardly more in common than the language. */
const LEAST_SCORE = 10;
/** What scores less is no offer to take without reading on. */
const LEAST_OFFERED = 22;

export interface SuggestionTools {
  strapi: Core.Strapi;
  type: ArticleType;
  index: LinkIndex;
  cards: Cards;
  dismissals: Dismissals;
}

type Tools = SuggestionTools & { sharing: Sharing };

/** What was found for an article. */
interface Searched {
  /** The article that asks, where there is one that the user may read in its language. */
  owner?: string;
  found: Found[];
  /** The best of what may be offered, in order. */
  rated: Rated[];
}

/** Suggests articles to link to, for an article as it stands in the form. */
export function createSuggestions(given: SuggestionTools) {
  const tools = { ...given, sharing: createSharing(given.strapi, given.type) };

  return {
    /** @returns the best suggestions and the likely duplicates that the user may read */
    async find(
      request: SuggestionsRequest,
      rights: Rights,
    ): Promise<{ suggestions: Suggestion[]; duplicates: Duplicate[] }> {
      const { article, locale } = request;
      const searched = await search(tools, request, rights);
      const nearest = nearestOf(await unfiltered(tools, request, searched.found, rights));
      const [{ suggestions, shown }, shares] = await Promise.all([
        show(tools, searched, nearest, locale, rights),
        readShares(tools, { body: article.body, locale }, nearest),
      ]);
      const duplicates = shares.flatMap(({ documentId, share }) => {
        const card = shown.get(documentId);
        return card === undefined ? [] : [{ ...card, share }];
      });
      return { suggestions, duplicates };
    },

    /** The best suggestion for a draft as it is stored, where there is one worth a single look. */
    async best(draft: DraftRow, rights: Rights): Promise<Suggestion | null> {
      const searched = await search(tools, await storedRequest(tools, draft), rights);
      const { suggestions } = await show(tools, searched, [], draft.locale, rights);
      const [best] = suggestions;
      return best !== undefined && best.score >= LEAST_OFFERED ? best : null;
    },
  };
}

export type Suggestions = ReturnType<typeof createSuggestions>;

async function search(
  tools: Tools,
  request: SuggestionsRequest,
  rights: Rights,
): Promise<Searched> {
  const locale = request.filters?.locale ?? request.locale;
  const terms = termsOf(request, locale);
  const [found, { owner, dismissed }] = await Promise.all([
    compareReadable(tools, request, { terms, locale }, rights),
    readOwner(tools, request, rights),
  ]);
  const isOpen = (documentId: string) =>
    !request.linked.includes(documentId) && !dismissed.has(documentId);
  const open = found.filter(({ draft }) => isOpen(draft.documentId));
  return { owner, found, rated: await rateAll(tools.sharing, request, open, rights) };
}

/** Reads what is shown, with the cards of some more articles, by document. */
async function show(
  { cards, sharing }: Tools,
  { owner, rated }: Searched,
  more: Found[],
  locale: string,
  rights: Rights,
): Promise<{ suggestions: Suggestion[]; shown: Map<string, ArticleCard> }> {
  const ids = rated.map(({ draft }) => draft.documentId);
  const mayTell = owner !== undefined && ids.length > 0 && rights.mayRead('related');
  const [linking, shown] = await Promise.all([
    mayTell ? sharing.linking(ids, owner, locale) : new Set<string>(),
    readCards(cards, [...rated, ...more], locale, rights),
  ]);
  const suggestions = rated.flatMap(({ draft: { documentId }, comparison, score, reasons }) => {
    const card = shown.get(documentId);
    if (card === undefined) return [];
    return {
      ...{ ...card, score: Math.round(score) },
      reasons: { ...reasons, terms: comparison.sharedWords() },
      // Links stay within a language, and the draft that links has to be one that the user may read.
      linksHere: card.locale === locale && linking.has(documentId),
      linkable: card.locale === locale,
    };
  });
  return { suggestions, shown };
}

/**
 * The article that asks, unless it is new or the user may not read it, and what an editor did not
 * want for it; a search finds that all the same.
 */
async function readOwner(
  { cards, dismissals }: SuggestionTools,
  request: SuggestionsRequest,
  rights: Rights,
): Promise<{ owner?: string; dismissed: Set<string> }> {
  const { documentId } = request;
  if (documentId === undefined) return { dismissed: new Set() };
  const drafts = await cards.drafts({
    where: { $and: [{ documentId }, await rights.where('read')] },
  });
  if (drafts.length === 0) return { dismissed: new Set() };
  const dismissed = isSearch(request) ? new Set<string>() : await dismissals.of(documentId);
  const isHere = drafts.some(({ locale }) => locale === request.locale);
  return { owner: isHere ? documentId : undefined, dismissed };
}

async function rateAll(
  sharing: Sharing,
  request: SuggestionsRequest,
  open: Found[],
  rights: Rights,
): Promise<Rated[]> {
  const mayShare = request.article.attributions.length > 0 && rights.mayRead('attributions');
  const sources = mayShare
    ? await sharing.sources(
        open.map(({ draft }) => draft.id),
        request.article.attributions,
        await rights.whereSources(),
      )
    : new Map<number, SharedSource[]>();
  return (
    open
      .map((each) => rate(request, each, sources.get(each.draft.id) ?? [], rights))
      // One word is little of an article, and yet what was looked for.
      .filter(({ score }) => isSearch(request) || score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.draft.id - b.draft.id)
      .slice(0, request.limit ?? DEFAULT_LIMIT)
  );
}

/** By document. Of an article in another language: in the language of the one that is edited. */
async function readCards(
  cards: Cards,
  articles: { draft: DraftFacts }[],
  locale: string,
  rights: Rights,
): Promise<Map<string, ArticleCard>> {
  if (articles.length === 0) return new Map();
  const ids = new Set(articles.map(({ draft }) => draft.id));
  const documentIds = articles.map(({ draft }) => draft.documentId);
  const all = await cards.ofDocuments([...new Set(documentIds)], rights);
  const found = all.filter(({ id }) => ids.has(id));
  const inLanguage = all.filter((card) => card.locale === locale);
  return new Map([...found, ...inLanguage].map((card) => [card.documentId, card]));
}

/** What may say much the same, whatever the filters hide. */
async function unfiltered(
  tools: Tools,
  request: SuggestionsRequest,
  found: Found[],
  rights: Rights,
): Promise<Found[]> {
  // A search asks for articles on a subject, not for this article again.
  if (isSearch(request)) return [];
  const { locale, filters = {} } = request;
  if (Object.values(filters).every((value) => value === undefined)) return found;
  const terms = termsOf(request, locale);
  return compareReadable(tools, { ...request, filters: undefined }, { terms, locale }, rights);
}
