import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { ArticleTypeInfo } from '../../../shared/contracts';
import type { StoredArticle } from './stored-article';

/** Which article the edit view shows, in which language. */
export interface PanelArticle {
  /** Of the article, also where this language of it is new; absent for a new one and a clone. */
  documentId: string | undefined;
  /** `null` where the type has no languages; absent until the address names one. */
  locale: string | null | undefined;
  /** There is a stored draft of it in this language. */
  saved: boolean;
  /** It has a date of first publication, and so a place among the others. */
  isDated: boolean;
  /** Whose stored links the form starts from: its own, or of the article that is cloned. */
  linksOf: string | undefined;
}

export interface ArticleProps {
  type: ArticleTypeInfo;
  documentId: string | undefined;
  /** `null` where nothing is stored in this language. */
  stored: StoredArticle | null;
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

export function useArticle({ type, documentId, stored }: ArticleProps): PanelArticle {
  const [{ query }] = useQueryParams<Query>();
  const { origin } = useParams<{ origin: string }>();
  const named = query?.plugins?.i18n?.locale ?? stored?.locale ?? undefined;
  const locale = type.localized ? named : null;
  if (origin !== undefined) {
    return { documentId: undefined, locale, saved: false, isDated: false, linksOf: origin };
  }
  const isThisLanguage = !type.localized || stored?.locale === locale;
  const saved = documentId !== undefined && stored !== null && isThisLanguage;
  const isDated = saved && stored.isDated;
  return { documentId, locale, saved, isDated, linksOf: saved ? documentId : undefined };
}
