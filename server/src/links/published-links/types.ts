import type { Core } from '@strapi/strapi';
import type { ArticleType } from '../../types/article-type';
import type { LinkField } from '../../types/article-type';

/** The articles that are meant, and where they are. */
export interface Place {
  strapi: Core.Strapi;
  type: ArticleType;
}

/** An article, in one language, several, or all where none is named. */
export interface Article {
  documentId: string;
  locale?: string | string[];
}

export type Status = 'draft' | 'published';

/** `out`: from the article to others; `in`: from others to the article. */
export type Direction = 'out' | 'in';

/** A link from article row to article row. */
export interface RowLink {
  field: LinkField;
  source: number;
  target: number;
  /** The place in the order; a field that holds one article has none. */
  position: number | null;
}
