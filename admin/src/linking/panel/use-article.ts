import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { ArticleStatus } from '../../../../shared/contracts';

/** Which article the edit view shows, in which language. */
export interface PanelArticle {
  /** Of the article, also where this language of it is new; absent for a new one and a clone. */
  documentId: string | undefined;
  /** Absent until the address names it. */
  locale: string | undefined;
  /** There is a stored draft of it in this language. */
  saved: boolean;
  /** It has a date of first publication, and so a place among the others. */
  isDated: boolean;
  /** Whose stored links the form starts from: its own, or of the article that is cloned. */
  linksOf: string | undefined;
}

export interface PanelProps {
  documentId: string | undefined;
  /** Language of the stored draft. */
  storedLocale: string | undefined;
  savedAt: string | undefined;
  /** Of the stored draft; `undefined` where the editor may not read it. */
  datePublished: string | null | undefined;
  status: ArticleStatus | undefined;
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

export function useArticle(props: PanelProps): PanelArticle {
  const { documentId, storedLocale } = props;
  const [{ query }] = useQueryParams<Query>();
  const { origin } = useParams<{ origin: string }>();
  const locale = query?.plugins?.i18n?.locale ?? storedLocale;
  if (origin !== undefined) {
    return { documentId: undefined, locale, saved: false, isDated: false, linksOf: origin };
  }
  const saved = documentId !== undefined && storedLocale !== undefined && storedLocale === locale;
  const isDated = saved && hasDate(props);
  return { documentId, locale, saved, isDated, linksOf: saved ? documentId : undefined };
}

/** What is published has a date, also where the editor may not read it. */
const hasDate = ({ datePublished, status }: PanelProps) =>
  Boolean(datePublished) || status === 'published' || status === 'modified';
