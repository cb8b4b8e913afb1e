import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleType } from '../types/article-type';
import type { Cards } from '../desk/cards';
import { checkMayChangeLinks, mayRead } from '../desk/may-change';
import type { Rights } from '../desk/rights';

/** One link of a stored draft, and the language both its ends are in. */
export interface LinkChange {
  documentId: string;
  target: string;
  locale: string;
  /** Id of the user of the admin panel who makes the change. */
  userId: unknown;
}

interface Tools {
  strapi: Core.Strapi;
  type: ArticleType;
  cards: Cards;
}

/** Changes links of an article other than the one in the form. */
export function createLinkEditor(tools: Tools) {
  return {
    /**
     * Adds the link at the end; does nothing where it is there already.
     * @throws ForbiddenError, NotFoundError, ValidationError on `target`
     */
    link: async (change: LinkChange, rights: Rights): Promise<void> => {
      const { documentId, target, locale } = change;
      await checkMayChangeLinks(tools.cards, { documentId, locale }, rights);
      if (!(await mayRead(tools.cards, { documentId: target, locale }, rights))) {
        throw new errors.ValidationError(
          `target: there is no article "${target}" in the language "${locale}" to link to`,
        );
      }
      // Strapi would move a link that is there already to the end.
      if (await isLinked(tools, change)) return;
      await update(tools, change, { connect: [{ documentId: target, locale }] });
    },

    /**
     * Takes the link away; does nothing where there is none.
     * @throws ForbiddenError, NotFoundError
     */
    unlink: async (change: LinkChange, rights: Rights): Promise<void> => {
      const { documentId, target, locale } = change;
      await checkMayChangeLinks(tools.cards, { documentId, locale }, rights);
      if (!(await isLinked(tools, change))) return;
      await update(tools, change, { disconnect: [{ documentId: target, locale }] });
    },
  };
}

async function isLinked(
  { strapi, type }: Tools,
  { documentId, locale, target }: LinkChange,
): Promise<boolean> {
  const row = { documentId, locale, publishedAt: { $null: true } };
  const links = await strapi.db
    .query(type.uid)
    .count({ where: { ...row, related: { documentId: target } } });
  return links > 0;
}

/** Through the Document Service: the draft is saved like by its own form. */
async function update(
  { strapi, type }: Tools,
  { documentId, locale, userId }: LinkChange,
  related: { connect: object[] } | { disconnect: object[] },
): Promise<void> {
  // The generated types know a site's own content types only.
  const data = { related, updatedBy: userId } as object;
  await strapi.documents(type.uid).update({ documentId, locale, data });
}
