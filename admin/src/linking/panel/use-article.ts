import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

/** Which article the edit view shows, in which language. */
export interface PanelArticle {
  /** Of the article, also where this language of it is new; absent for a new one and a clone. */
  documentId: string | undefined;
  /** Absent until the address names it. */
  locale: string | undefined;
  /** There is a stored draft of it in this language. */
  saved: boolean;
  /** Whose stored links the form starts from: its own, or of the article that is cloned. */
  linksOf: string | undefined;
}

export interface PanelProps {
  documentId: string | undefined;
  /** Language of the stored draft. */
  storedLocale: string | undefined;
  savedAt: string | undefined;
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

export function useArticle({ documentId, storedLocale }: PanelProps): PanelArticle {
  const [{ query }] = useQueryParams<Query>();
  const { origin } = useParams<{ origin: string }>();
  const locale = query?.plugins?.i18n?.locale ?? storedLocale;
  if (origin !== undefined) return { documentId: undefined, locale, saved: false, linksOf: origin };
  const saved = documentId !== undefined && storedLocale !== undefined && storedLocale === locale;
  return { documentId, locale, saved, linksOf: saved ? documentId : undefined };
}
