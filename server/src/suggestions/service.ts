import type { Core } from '@strapi/strapi';
import type {
  QueueResponse,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../shared/contracts';
import { articleTypes } from '../types/article-types';
import { createCards } from '../desk/cards';
import type { Rights } from '../desk/rights';
import type { SearchIndexService } from '../search-index/service';
import { withoutCounts } from '../search-index/upkeep/index-state';
import { createDismiss } from './dismiss';
import { createDismissals } from './dismissals';
import { readQueue } from './queue';
import { createSuggestions } from './suggestions';

/** What to link to, as the admin panel asks it; all of it within the rights of its user. */
export function createSuggestionsService({ strapi }: { strapi: Core.Strapi }) {
  const type = articleTypes(strapi).first;
  const { index, state } = strapi.plugin('newsroom').service<SearchIndexService>('searchIndex');
  const cards = createCards(strapi, type);
  const dismissals = createDismissals(strapi);
  const suggestions = createSuggestions({ strapi, type, index, cards, dismissals });

  return {
    ...createDismiss({ cards, dismissals }),

    async find(request: SuggestionsRequest, rights: Rights): Promise<SuggestionsResponse['data']> {
      const [found, built] = await Promise.all([suggestions.find(request, rights), state()]);
      return { ...found, index: withoutCounts(built) };
    },

    async queue(rights: Rights): Promise<QueueResponse['data']> {
      const tools = { strapi, type, cards, suggestions };
      return { ...(await readQueue(tools, rights)), index: withoutCounts(await state()) };
    },
  };
}

export type SuggestionsService = ReturnType<typeof createSuggestionsService>;
