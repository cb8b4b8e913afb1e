import { useDebounce } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ArticleTypeInfo, SuggestionsRequest } from '../../../../shared/contracts';
import type { LinkingType } from '../../article-types';
import { typeKey, useSourcesQuery } from '../api';
import { readDocumentIds } from '../form-links';
import { isBlocks } from './question';
import type { PanelArticle } from './use-article';
import { isRelationValue, useFormValue } from './use-form-value';

type LiveArticle = SuggestionsRequest['article'];

/** How long the editor has to pause before the text is looked at, in milliseconds. */
const PAUSE = 400;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const dateOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : textOf(value);

const bodyOf = ({ body }: ArticleTypeInfo, value: unknown): LiveArticle['body'] => {
  if (body !== 'blocks') return textOf(value);
  return isBlocks(value) ? value : null;
};

/**
 * The article as it stands in the form, a short while after the last key.
 *
 * @returns `null` while its stored sources are being read
 */
export function useFormArticle(type: LinkingType, article: PanelArticle): LiveArticle | null {
  const title = useFormValue(type.fields.title);
  const body = useFormValue(type.fields.body);
  const section = useFormValue(type.fields.section);
  const date = useFormValue(type.fields.datePublished);
  const { attributions, isLoading } = useFormSources(type, article);
  const live = useMemo(
    () => ({
      title: textOf(title),
      body: bodyOf(type, body),
      section: textOf(section),
      datePublished: dateOf(date),
      attributions,
    }),
    [type, title, body, section, date, attributions],
  );
  const settled = useDebounce(live, PAUSE);
  return isLoading ? null : settled;
}

/** documentIds of the sources in the form; none where the type has no sources. */
function useFormSources(type: LinkingType, { linksOf = '', locale }: PanelArticle) {
  const field = type.relations.attributions?.name ?? null;
  const changes = useFormValue(field);
  const { data: stored, isLoading } = useSourcesQuery(
    { type: typeKey(type), documentId: linksOf, locale: locale ?? null, field: field ?? '' },
    { skip: field === null || linksOf === '' || locale === undefined },
  );
  const attributions = useMemo(
    () => readDocumentIds(isRelationValue(changes) ? changes : undefined, stored ?? []),
    [changes, stored],
  );
  return { attributions, isLoading };
}
