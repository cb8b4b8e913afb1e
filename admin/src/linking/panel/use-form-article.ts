import { useDebounce, useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { BlocksBody, BlocksNode, SuggestionsRequest } from '../../../../shared/contracts';
import { useSourcesQuery } from '../api';
import { readDocumentIds, type RelationValue } from '../form-links';
import type { PanelArticle } from './use-article';

type LiveArticle = SuggestionsRequest['article'];

interface ArticleValues {
  title?: string | null;
  body?: BlocksBody | null;
  section?: string | null;
  datePublished?: string | Date | null;
  attributions?: RelationValue;
}

/** How long the editor has to pause before the text is looked at, in milliseconds. */
const PAUSE = 400;

const NAME = 'LinkedArticles';

/**
 * The article as it stands in the form, a short while after the last key.
 *
 * @returns `null` while its stored sources are being read
 */
export function useFormArticle({ linksOf = '', locale = '' }: PanelArticle): LiveArticle | null {
  const title = useForm(NAME, ({ values }) => (values as ArticleValues).title) ?? null;
  const body = useForm(NAME, ({ values }) => (values as ArticleValues).body) ?? null;
  const section = useForm(NAME, ({ values }) => (values as ArticleValues).section) ?? null;
  const date = useForm(NAME, ({ values }) => (values as ArticleValues).datePublished) ?? null;
  const changes = useForm(NAME, ({ values }) => (values as ArticleValues).attributions);
  const skip = linksOf === '' || locale === '';
  const { data: stored, isLoading } = useSourcesQuery({ documentId: linksOf, locale }, { skip });

  const live = useMemo(
    () => ({
      title,
      body,
      section,
      datePublished: date instanceof Date ? date.toISOString() : date,
      attributions: readDocumentIds(changes, stored ?? []),
    }),
    [title, body, section, date, changes, stored],
  );
  const settled = useDebounce(live, PAUSE);
  return isLoading ? null : settled;
}

/** Whether there is anything to go by. */
export function hasWords({ title, body }: LiveArticle): boolean {
  return (title ?? '').trim() !== '' || (body ?? []).some(saysSomething);
}

const saysSomething = ({ text, children }: BlocksNode): boolean =>
  (text ?? '').trim() !== '' || (children ?? []).some(saysSomething);
