import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleType } from '../article-type';
import type { Cards } from './cards';
import type { Dismissals } from './dismissals';
import type { Rights } from './rights';

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
  dismissals: Dismissals;
}

/** Changes links of an article other than the one in the form. */
export function createLinkEditor(tools: Tools) {
  const { dismissals } = tools;
  return {
    /**
     * Adds the link at the end; does nothing where it is there already.
     * @throws ForbiddenError, NotFoundError, ValidationError on `target`
     */
    link: async (change: LinkChange, rights: Rights): Promise<void> => {
      const { documentId, target, locale } = change;
      await checkMayChange(tools, { documentId, locale }, rights);
      const where = { $and: [{ documentId: target, locale }, await rights.where('read')] };
      if ((await tools.cards.drafts({ where })).length === 0) {
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
      await checkMayChange(tools, { documentId, locale }, rights);
      if (!(await isLinked(tools, change))) return;
      await update(tools, change, { disconnect: [{ documentId: target, locale }] });
    },

    /**
     * Never suggests one article for the other again, in any language.
     * @throws ForbiddenError, NotFoundError
     */
    dismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChange(tools, { documentId }, rights);
      await dismissals.add(documentId, other);
    },

    /** @throws ForbiddenError, NotFoundError */
    undismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChange(tools, { documentId }, rights);
      await dismissals.remove(documentId, other);
    },
  };
}

/** @throws NotFoundError, ForbiddenError where the user may not change the article's links. */
async function checkMayChange(
  { cards }: Tools,
  article: { documentId: string; locale?: string },
  rights: Rights,
): Promise<void> {
  if (!rights.mayUpdate('related')) {
    throw new errors.ForbiddenError('related: your role may not change this field of articles');
  }
  const matching = (where: object) => cards.drafts({ where: { $and: [article, where] }, limit: 1 });
  if ((await matching(await rights.where('read'))).length === 0) {
    throw new errors.NotFoundError(`There is no article "${article.documentId}" in this language`);
  }
  if ((await matching(await rights.where('update'))).length === 0) {
    throw new errors.ForbiddenError('Your role may not change this article');
  }
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
