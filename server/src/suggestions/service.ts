import type { Core } from '@strapi/strapi';
import type {
  QueueResponse,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../shared/contracts';
import type { Rights } from '../desk/rights';
import type { SearchIndexService } from '../search-index/service';
import type { ArticleType } from '../types/article-type';
import { createDismiss } from './dismiss';
import { createDismissals } from './dismissals';
import { createFinder } from './finder';
import { readQueue } from './queue';
import { createSuggestions } from './suggestions';

/** What to link to, as the admin panel asks it; all of it within the rights of its user. */
export function createSuggestionsService({ strapi }: { strapi: Core.Strapi }) {
  const searchIndex = strapi.plugin('newsroom').service<SearchIndexService>('searchIndex');
  const dismissals = createDismissals(strapi);

  return {
    /** @param type of the articles that ask; it leads to related articles */
    of(type: ArticleType) {
      const finder = createFinder(strapi, type, { index: searchIndex.index, dismissals });
      const suggestions = createSuggestions(finder);
      return {
        ...createDismiss(finder),

        async find(
          request: SuggestionsRequest,
          rights: Rights,
        ): Promise<SuggestionsResponse['data']> {
          const [found, index] = await Promise.all([
            suggestions.find(request, rights),
            searchIndex.progress(),
          ]);
          return { ...found, index };
        },

        async queue(rights: Rights): Promise<QueueResponse['data']> {
          const queue = await readQueue(finder.own, suggestions, rights);
          return { ...queue, index: await searchIndex.progress() };
        },
      };
    },
  };
}

export type SuggestionsService = ReturnType<typeof createSuggestionsService>;
