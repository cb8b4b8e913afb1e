import type { Duplicate, Suggestion, SuggestionsRequest } from '../../../shared/contracts';
import type { DraftRow } from '../desk/cards';
import type { Rights } from '../desk/rights';
import { nearestOf, readShares } from './duplicates';
import { searchElsewhere } from './elsewhere';
import type { Finder } from './finder';
import { storedRequest } from './request';
import { search, unfiltered, type Searched } from './search';
import { show } from './show';

/** What scores less is no offer to take without reading on. */
const LEAST_OFFERED = 22;

/** Suggests articles to link to, for an article as it stands in the form. */
export function createSuggestions(finder: Finder) {
  return {
    /** @returns the best suggestions and the likely duplicates that the user may read */
    async find(
      request: SuggestionsRequest,
      rights: Rights,
    ): Promise<{ suggestions: Suggestion[]; duplicates: Duplicate[] }> {
      const searched = await search(finder, request, rights);
      const { body } = request.article;
      const nearest = nearestOf(await unfiltered(finder, request, searched, rights));
      const [{ suggestions, shown }, shares] = await Promise.all([
        show(finder, searched, nearest, rights),
        readShares(finder, { body, locale: searched.language }, nearest),
      ]);
      const duplicates = shares.flatMap(({ documentId, share }) => {
        const card = shown.get(documentId);
        return card === undefined ? [] : [{ ...card, share }];
      });
      return { suggestions, duplicates };
    },

    /**
     * The best suggestion for a draft as it is stored, where there is one worth a single look: in
     * its own language, else in another one.
     */
    async best(draft: DraftRow, rights: Rights): Promise<Suggestion | null> {
      const request = await storedRequest(finder.own, draft);
      const offer = async (searched: Searched): Promise<Suggestion | null> => {
        const rated = searched.rated.filter(({ score }) => score >= LEAST_OFFERED);
        const { suggestions } = await show(finder, { ...searched, rated }, [], rights);
        return suggestions[0] ?? null;
      };
      return (
        (await offer(await search(finder, request, rights))) ??
        (await offer(await searchElsewhere(finder, { draft, request }, rights)))
      );
    },
  };
}

export type Suggestions = ReturnType<typeof createSuggestions>;
