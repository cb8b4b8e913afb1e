import type { Core } from '@strapi/strapi';
import type { LinksResponse } from '../../../shared/contracts';
import type { Rights } from '../desk/rights';
import { createTypeDesk } from '../desk/type-desk';
import type { ArticleType } from '../types/article-type';
import { createLinkEditor } from './edit-links';
import { readStoredLinks } from './stored-links';

/** What the admin panel asks about an article's links; all of it within the rights of its user. */
export function createLinksService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** @param type of the articles that link; it leads to related articles */
    of(type: ArticleType) {
      const desk = createTypeDesk(strapi, type);
      return {
        ...createLinkEditor(desk),

        /** @throws NotFoundError */
        stored: (
          documentId: string,
          locale: string | null,
          rights: Rights,
        ): Promise<LinksResponse['data']> => readStoredLinks(desk, documentId, locale, rights),
      };
    },
  };
}

export type LinksService = ReturnType<typeof createLinksService>;
