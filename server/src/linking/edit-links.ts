import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleType } from '../article-type';
import type { Cards } from './cards';
import type { Dismissals } from './suggest/dismissals';
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
      if (!(await mayRead(tools, { documentId: target, locale }, rights))) {
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
     * @throws ForbiddenError, NotFoundError, ValidationError on `other`
     */
    dismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChange(tools, { documentId }, rights);
      if (!(await mayRead(tools, { documentId: other }, rights))) {
        throw new errors.ValidationError(
          `other: there is no article "${other}". Give the documentId of one that was suggested`,
        );
      }
      await dismissals.add(documentId, other);
    },

    /** @throws ForbiddenError, NotFoundError */
    undismiss: async (documentId: string, other: string, rights: Rights): Promise<void> => {
      await checkMayChange(tools, { documentId }, rights);
      await dismissals.remove(documentId, other);
    },
  };
}

/** An article, in one language or in any. */
interface Which {
  documentId: string;
  locale?: string;
}

async function mayRead({ cards }: Tools, article: Which, rights: Rights): Promise<boolean> {
  const where = { $and: [article, await rights.where('read')] };
  return (await cards.drafts({ where, limit: 1 })).length > 0;
}

/** @throws NotFoundError, ForbiddenError where the user may not change the article's links. */
async function checkMayChange(tools: Tools, article: Which, rights: Rights): Promise<void> {
  if (!rights.mayUpdate('related')) {
    throw new errors.ForbiddenError('related: your role may not change this field of articles');
  }
  if (!(await mayRead(tools, article, rights))) {
    throw new errors.NotFoundError(`There is no article "${article.documentId}" in this language`);
  }
  const where = { $and: [article, await rights.where('update')] };
  if ((await tools.cards.drafts({ where, limit: 1 })).length === 0) {
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
