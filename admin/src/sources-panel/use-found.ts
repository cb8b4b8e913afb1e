import { useDebounce } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { FindSourcesRequest, FoundSourcesInText } from '../../../shared/contracts';
import { bodyOf, wordsOf } from '../panel/body';
import { useAnswer } from '../panel/use-answer';
import type { PanelArticle } from '../panel/use-article';
import { useFormValues } from '../panel/use-form-value';
import { useFindSourcesMutation } from './api';
import type { SourcedType } from './article-type';
import type { FormSources } from './use-form-sources';

/** How long the editor has to pause before the text is searched, in milliseconds. */
const PAUSE = 500;

/** The mutation's own record of its answer is not looked at. */
const NOTHING = {};

export interface Found {
  /** The last answer, also while the next is awaited. */
  data: FoundSourcesInText | undefined;
  /** There is no text to search yet. */
  isIdle: boolean;
  isFetching: boolean;
  isError: boolean;
  askAgain: () => void;
}

/** The sources that the text in the form names, a short while after the last key. */
export function useFound(
  type: SourcedType,
  { locale }: PanelArticle,
  { linked, isKnown }: FormSources,
): Found {
  const { title, body } = type.fields;
  const settled = useDebounce(useFormValues([title, body]), PAUSE);
  const live = useMemo((): FindSourcesRequest['article'] => {
    const words = settled[title];
    return {
      title: typeof words === 'string' ? words : null,
      body: bodyOf(type, settled[body]),
    };
  }, [type, settled]);
  const isIdle = wordsOf(live.body).trim() === '';
  const request: FindSourcesRequest | null =
    isIdle || locale === undefined || !isKnown
      ? null
      : { type: type.uid, locale, article: live, linked };
  const ids = [...linked].sort().join();
  const key = useMemo(
    () => JSON.stringify([type.uid, locale, live, ids]),
    [type, locale, live, ids],
  );
  const [find] = useFindSourcesMutation({ selectFromResult: () => NOTHING });
  const { answered, ...status } = useAnswer(request && { key, request }, find);
  return { data: answered?.data, isIdle, ...status };
}
