import type { Core } from '@strapi/strapi';
import type { Duplicate, Suggestion, SuggestionsRequest } from '../../../../shared/contracts';
import type { ArticleType } from '../../article-type';
import type { Cards, DraftRow } from '../cards';
import type { LinkIndex } from '../term-index';
import type { Rights } from '../rights';
import { compareReadable, type Found } from './candidates';
import type { Dismissals } from './dismissals';
import { findDuplicates, type Likely } from './duplicates';
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

/** Suggests articles to link to, for an article as it stands in the form. */
export function createSuggestions(tools: SuggestionTools) {
  const sharing = createSharing(tools.strapi, tools.type);

  async function search(request: SuggestionsRequest, rights: Rights) {
    const locale = request.filters?.locale ?? request.locale;
    const terms = termsOf(request, locale);
    const [found, owner] = await Promise.all([
      compareReadable(tools, request, { terms, locale }, rights),
      readOwner(tools, request, rights),
    ]);
    const open = found.filter(
      ({ draft: { documentId } }) =>
        !request.linked.includes(documentId) && !owner.dismissed.has(documentId),
    );
    const asked = { ...request, documentId: owner.documentId };
    return { found, suggestions: await suggest({ ...tools, sharing }, asked, open, rights) };
  }

  return {
    /** @returns the best suggestions and the likely duplicates that the user may read */
    async find(
      request: SuggestionsRequest,
      rights: Rights,
    ): Promise<{ suggestions: Suggestion[]; duplicates: Duplicate[] }> {
      const { found, suggestions } = await search(request, rights);
      const duplicates = await duplicatesOf(tools, request, found, rights);
      return { suggestions, duplicates };
    },

    /** The best suggestion for a draft as it is stored, where there is one worth a single look. */
    async best(draft: DraftRow, rights: Rights): Promise<Suggestion | null> {
      const request = await storedRequest(tools, draft);
      const [best] = (await search(request, rights)).suggestions;
      return best !== undefined && best.score >= LEAST_OFFERED ? best : null;
    },
  };
}

export type Suggestions = ReturnType<typeof createSuggestions>;

/**
 * The article that asks, unless it is new or the user may not read it, and what an editor did not
 * want for it; a search finds that all the same.
 */
async function readOwner(
  { cards, dismissals }: SuggestionTools,
  request: SuggestionsRequest,
  rights: Rights,
): Promise<{ documentId?: string; dismissed: Set<string> }> {
  const { documentId } = request;
  if (documentId === undefined) return { dismissed: new Set() };
  const where = { $and: [{ documentId }, await rights.where('read')] };
  const [own] = await cards.drafts({ where, limit: 1 });
  if (own === undefined) return { dismissed: new Set() };
  return { documentId, dismissed: isSearch(request) ? new Set() : await dismissals.of(documentId) };
}

async function suggest(
  tools: SuggestionTools & { sharing: Sharing },
  request: SuggestionsRequest,
  open: Found[],
  rights: Rights,
): Promise<Suggestion[]> {
  const mayShare = request.article.attributions.length > 0 && rights.mayRead('attributions');
  const sources = mayShare
    ? await tools.sharing.sources(
        open.map(({ draft }) => draft.id),
        request.article.attributions,
        await rights.whereSources(),
      )
    : new Map<number, SharedSource[]>();
  const best = open
    .map((each) => rate(request, each, sources.get(each.draft.id) ?? [], rights))
    // One word is little of an article, and yet what was looked for.
    .filter(({ score }) => isSearch(request) || score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.draft.id - b.draft.id)
    .slice(0, request.limit ?? DEFAULT_LIMIT);
  return toSuggestions(tools, request, best, rights);
}

async function toSuggestions(
  { cards, sharing }: SuggestionTools & { sharing: Sharing },
  { documentId, locale }: SuggestionsRequest,
  rated: Rated[],
  rights: Rights,
): Promise<Suggestion[]> {
  const documentIds = rated.map(({ draft }) => draft.documentId);
  // In another language: the same articles in the language of the one that is edited.
  const isForeign = rated.some(({ draft }) => draft.locale !== locale);
  const own = isForeign
    ? await cards.drafts({
        where: { $and: [{ documentId: { $in: documentIds }, locale }, await rights.where('read')] },
      })
    : [];
  const shown = rated.map(
    ({ draft }) => own.find((row) => row.documentId === draft.documentId) ?? draft,
  );
  const mayTell = documentId !== undefined && rights.mayRead('related');
  const [linking, details] = await Promise.all([
    mayTell ? sharing.linking(documentIds, documentId, locale) : new Set<string>(),
    cards.toCards(shown, rights),
  ]);
  return rated.flatMap(({ draft, score, reasons }, at) => {
    const card = details[at];
    if (card === undefined) return [];
    const linkable = card.locale === locale;
    return [
      {
        ...card,
        score: Math.round(score),
        reasons,
        linksHere: linking.has(draft.documentId),
        linkable,
      },
    ];
  });
}

/** What says much the same, whatever the filters hide. */
async function duplicatesOf(
  tools: SuggestionTools,
  request: SuggestionsRequest,
  found: Found[],
  rights: Rights,
): Promise<Duplicate[]> {
  // A search asks for articles on a subject, not for this article again.
  if (isSearch(request)) return [];
  const { article, locale, filters = {} } = request;
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  const all = isNarrowed
    ? await compareReadable(
        tools,
        { ...request, filters: undefined },
        { terms: termsOf(request, locale), locale },
        rights,
      )
    : found;
  const likely: Likely[] = all.map(({ draft, comparison: { cosine, ref } }) => ({
    draft,
    cosine,
    ref,
  }));
  return findDuplicates(tools, { body: article.body, locale }, likely, rights);
}
