import { errors } from '@strapi/utils';
import type { Cards } from './cards';
import type { Rights } from './rights';

/** An article, in one language or in any. */
interface Which {
  documentId: string;
  locale?: string;
}

/** Whether the user may read the article's draft. */
export async function mayRead(cards: Cards, article: Which, rights: Rights): Promise<boolean> {
  const where = { $and: [article, await rights.where('read')] };
  return (await cards.drafts({ where, limit: 1 })).length > 0;
}

/** @throws NotFoundError, ForbiddenError where the user may not change the article's links. */
export async function checkMayChangeLinks(
  cards: Cards,
  article: Which,
  rights: Rights,
): Promise<void> {
  if (!rights.mayUpdate('related')) {
    throw new errors.ForbiddenError('related: your role may not change this field of articles');
  }
  if (!(await mayRead(cards, article, rights))) {
    throw new errors.NotFoundError(`There is no article "${article.documentId}" in this language`);
  }
  const where = { $and: [article, await rights.where('update')] };
  if ((await cards.drafts({ where, limit: 1 })).length === 0) {
    throw new errors.ForbiddenError('Your role may not change this article');
  }
}
