import type { Core } from '@strapi/strapi';
import type { LinksResponse } from '../../../shared/contracts';
import { articleTypes } from '../types/article-types';
import { createCards } from '../desk/cards';
import type { Rights } from '../desk/rights';
import { createLinkEditor } from './edit-links';
import { readStoredLinks } from './stored-links';

/** What the admin panel asks about an article's links; all of it within the rights of its user. */
export function createLinksService({ strapi }: { strapi: Core.Strapi }) {
  const type = articleTypes(strapi).first;
  const tools = { strapi, type, cards: createCards(strapi, type) };

  return {
    ...createLinkEditor(tools),

    /** @throws NotFoundError */
    stored: (documentId: string, locale: string, rights: Rights): Promise<LinksResponse['data']> =>
      readStoredLinks(tools, documentId, locale, rights),
  };
}

export type LinksService = ReturnType<typeof createLinksService>;
