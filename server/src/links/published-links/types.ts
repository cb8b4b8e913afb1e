import type { Core } from '@strapi/strapi';
import type { ArticleType, LinkField } from '../../types/article-type';
import type { Locales } from '../../strapi/locale';
import type { LinkBetweenTypes } from '../link-tables';

/** The links of the articles of a type, and how the database holds them. */
export interface LinkStore {
  strapi: Core.Strapi;
  type: ArticleType;
  outgoing: LinkBetweenTypes[];
  incoming: LinkBetweenTypes[];
}

/** An article, in one language, several, or all where none is named. */
export interface Article {
  documentId: string;
  locale?: Locales;
}

export type Status = 'draft' | 'published';

/** `out`: from the article to others; `in`: from others to the article. */
export type Direction = 'out' | 'in';

/** A link from article row to article row. */
export interface RowLink {
  /** The type of the article that links. */
  from: string;
  field: LinkField;
  source: number;
  target: number;
  /** The place in the order; a field that holds one article has none. */
  position: number | null;
}
