import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import type { ArticleCard } from '../../../../shared/contracts';
import { ARTICLE_UID } from '../article-type';
import type { LinkedItem } from '../form-links';

/** What a row shows of a linked article. */
export type ItemCard = Pick<LinkedItem, 'documentId' | 'locale' | 'title' | 'status'> &
  Partial<Pick<ArticleCard, 'datePublished' | 'updatedAt'>>;

/**
 * An article's details; of one that the relation input added, which says only title and status,
 * they are read as that input reads them.
 */
export function useItemCard(item: LinkedItem): ItemCard {
  const { documentId, locale, card } = item;
  const { document } = useDocument(
    {
      collectionType: 'collection-types',
      model: ARTICLE_UID,
      documentId,
      params: { locale },
    },
    { skip: card !== null || documentId === '' },
  );
  if (card !== null) return card;
  const read = document as Partial<ArticleCard> | undefined;
  return { ...item, datePublished: read?.datePublished, updatedAt: read?.updatedAt };
}
