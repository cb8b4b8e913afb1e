import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useMemo } from 'react';
import type { InspectRequest, SummaryInspection } from '../../../../shared/contracts';
import { bodyOf, wordsOf } from '../../panel/body';
import { useAnswer } from '../../panel/use-answer';
import type { PanelArticle } from '../../panel/use-article';
import { useFormValues } from '../../panel/use-form-value';
import { useInspectMutation } from '../api';
import type { SummaryType } from '../article-type';
import { summaryIn } from './text';

/** How long the editor has to pause before the text is looked at, in milliseconds. */
const PAUSE = 500;

/** How often is asked whether the model has written, in milliseconds. */
const POLL = 5_000;

/** The mutation's own record of its answer is not looked at. */
const NOTHING = {};

export interface Inspected {
  /** The last one, also while the next is awaited. */
  inspection: SummaryInspection | undefined;
  /** The summary in the form that the inspection is of. */
  text: string | null;
  /** There is nothing to look at yet. */
  isIdle: boolean;
  isFetching: boolean;
  isError: boolean;
  inspectAgain: () => void;
}

/**
 * What there is to say of the summary as it stands in the form, a short while after the last key.
 *
 * @param savedAt another value asks again: what is stored has changed
 */
export function useInspection(
  type: SummaryType,
  article: PanelArticle,
  savedAt: string | null,
): Inspected {
  const { title, body, summary } = type.fields;
  const settled = useDebounce(useFormValues([title, body, summary]), PAUSE);
  const live = useMemo((): InspectRequest['article'] => {
    const words = settled[title];
    return {
      title: typeof words === 'string' ? words : null,
      body: bodyOf(type, settled[body]),
      summary: summaryIn(settled[summary]),
    };
  }, [type, settled]);
  const isIdle = wordsOf(live.body).trim() === '' && live.summary === null;
  const { documentId, locale } = article;
  const request: InspectRequest | null =
    isIdle || locale === undefined
      ? null
      : { ...(documentId === undefined ? {} : { documentId }), locale, article: live };
  const key = useMemo(
    () => JSON.stringify([type.uid, documentId, locale, savedAt, live]),
    [type, documentId, locale, savedAt, live],
  );

  const [inspect] = useInspectMutation({ selectFromResult: () => NOTHING });
  const { answered, isFetching, isError, askAgain } = useAnswer(
    request && { key, request },
    (asked: InspectRequest) => inspect({ type, request: asked }),
  );
  usePolling(answered?.data, askAgain);
  return {
    inspection: answered?.data,
    text: answered?.request.article.summary ?? null,
    isIdle,
    isFetching,
    isError,
    inspectAgain: askAgain,
  };
}

/** Asks again as long as the model has something to do. */
function usePolling(inspection: SummaryInspection | undefined, askAgain: () => void): void {
  const state = inspection?.model?.state;
  const isUnderWay = state === 'waiting' || state === 'writing';
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(askAgain, POLL);
    return () => clearInterval(timer);
  }, [isUnderWay]);
}
