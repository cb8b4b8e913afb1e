import type { Core } from '@strapi/strapi';
import { createCards, type Cards } from '../desk/cards';
import { createTypeDesk, relatedOf, targetOf, type TypeDesk } from '../desk/type-desk';
import type { LinkIndex } from '../search-index/store';
import type { ArticleType } from '../types/article-type';
import type { Dismissals } from './dismissals';
import { createSharing, type Sharing } from './sharing';

/** What suggestions for the articles of one type are found with. */
export interface Finder {
  strapi: Core.Strapi;
  /** The articles that ask. */
  own: TypeDesk;
  /** The type that `related` leads to: what is suggested. */
  target: ArticleType;
  /** Of the target's articles. */
  cards: Cards;
  index: LinkIndex;
  dismissals: Dismissals;
  sharing: Sharing;
}

export function createFinder(
  strapi: Core.Strapi,
  type: ArticleType,
  { index, dismissals }: Pick<Finder, 'index' | 'dismissals'>,
): Finder {
  const target = targetOf(strapi, relatedOf(type));
  return {
    ...{ strapi, target, index, dismissals },
    own: createTypeDesk(strapi, type),
    cards: createCards(strapi, target),
    sharing: createSharing(strapi, { own: type, target }),
  };
}
