import { errors } from '@strapi/utils';
import type { Rights } from './rights';
import { inLanguage, type TypeDesk } from './type-desk';

/** An article, in one language or in any; `null` where its type has no languages. */
export interface Which {
  documentId: string;
  locale?: string | null;
}

const conditionOf = ({ type }: TypeDesk, { documentId, locale }: Which) => ({
  documentId,
  ...(locale === undefined ? {} : inLanguage(type, locale)),
});

/** Whether the user may read the article's draft. */
export async function mayRead(desk: TypeDesk, article: Which, rights: Rights): Promise<boolean> {
  const readable = await rights.on(desk.type).where('read');
  const where = { $and: [conditionOf(desk, article), readable] };
  return (await desk.cards.drafts({ where, limit: 1 })).length > 0;
}

/** @throws NotFoundError, ForbiddenError where the user may not change the article's links. */
export async function checkMayChangeLinks(
  desk: TypeDesk,
  article: Which,
  rights: Rights,
): Promise<void> {
  const { mayUpdate, where: whereFor } = rights.on(desk.type);
  if (!mayUpdate('related')) {
    const name = desk.type.relations.related?.name ?? 'related';
    throw new errors.ForbiddenError(`${name}: your role may not change this field of articles`);
  }
  if (!(await mayRead(desk, article, rights))) {
    throw new errors.NotFoundError(`There is no article "${article.documentId}" in this language`);
  }
  const where = { $and: [conditionOf(desk, article), await whereFor('update')] };
  if ((await desk.cards.drafts({ where, limit: 1 })).length === 0) {
    throw new errors.ForbiddenError('Your role may not change this article');
  }
}
