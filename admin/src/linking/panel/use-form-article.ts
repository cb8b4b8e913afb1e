import { useDebounce } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { SuggestionsRequest } from '../../../../shared/contracts';
import type { LinkingType } from '../../article-types';
import { typeKey, useSourcesQuery } from '../api';
import { isRelationValue, readDocumentIds } from '../form-links';
import { articleOf } from './form-article';
import type { PanelArticle } from '../../panel/use-article';
import { useFormValue, useFormValues } from '../../panel/use-form-value';

type LiveArticle = SuggestionsRequest['article'];

/** How long the editor has to pause before the text is looked at, in milliseconds. */
const PAUSE = 400;

/**
 * The article as it stands in the form, a short while after the last key.
 *
 * @returns `null` while its stored sources are being read
 */
export function useFormArticle(type: LinkingType, article: PanelArticle): LiveArticle | null {
  const { title, body, section, datePublished } = type.fields;
  const values = useFormValues([title, body, section, datePublished]);
  const { attributions, isLoading } = useFormSources(type, article);
  const settled = useDebounce(values, PAUSE);
  const live = useMemo(
    () => ({ ...articleOf(type, settled), attributions }),
    [type, settled, attributions],
  );
  return isLoading ? null : live;
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
