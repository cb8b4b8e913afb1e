import type { Core } from '@strapi/strapi';
import type {
  LinksResponse,
  QueueResponse,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../shared/contracts';
import { ARTICLE, type ArticleType } from '../article-type';
import { createCards } from './cards';
import { createDismissals } from './suggest/dismissals';
import { createLinkEditor } from './edit-links';
import type { IndexService } from './upkeep/service';
import { readQueue } from './queue';
import type { Rights } from './rights';
import { withoutCounts } from './upkeep/state';
import { readStoredLinks } from './stored-links';
import { createSuggestions } from './suggest/suggestions';

/** What the admin panel asks about linked articles; all of it within the rights of its user. */
export function createLinkingService(
  { strapi }: { strapi: Core.Strapi },
  type: ArticleType = ARTICLE,
) {
  const { index, state } = strapi.plugin('newsroom').service<IndexService>('linkIndex');
  const cards = createCards(strapi, type);
  const dismissals = createDismissals(strapi);
  const suggestions = createSuggestions({ strapi, type, index, cards, dismissals });
  const tools = { strapi, type, cards, dismissals, suggestions };

  return {
    ...createLinkEditor(tools),

    async suggest(
      request: SuggestionsRequest,
      rights: Rights,
    ): Promise<SuggestionsResponse['data']> {
      const [found, built] = await Promise.all([suggestions.find(request, rights), state()]);
      return { ...found, index: withoutCounts(built) };
    },

    /** @throws NotFoundError */
    links: (documentId: string, locale: string, rights: Rights): Promise<LinksResponse['data']> =>
      readStoredLinks(tools, documentId, locale, rights),

    async queue(rights: Rights): Promise<QueueResponse['data']> {
      return { ...(await readQueue(tools, rights)), index: withoutCounts(await state()) };
    },
  };
}

export type LinkingService = ReturnType<typeof createLinkingService>;
