import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { FallenArticle } from '../../../../shared/contracts';
import type { Notice } from '../../panel/NoticeLine';
import { useFallenArticlesQuery, useKeepMutation } from '../api';
import { WIDGET_TEXTS as TEXTS } from '../texts';
import { useErrorText } from '../../use-error-text';
import { tickedAmong, toEntry } from './entries';

/** Keeps articles with a reason; answers whether the server did. */
export type Keep = (articles: readonly FallenArticle[], reason: string) => Promise<boolean>;

export interface Withdrawn {
  articles: FallenArticle[];
  total: number;
  isLoading: boolean;
  isFetching: boolean;
  isError: boolean;
  /** The user's role may not see it. */
  isForbidden: boolean;
  showMore: () => void;
  /** Keys of articles that are ticked, whether they are still listed or not. */
  ticks: ReadonlySet<string>;
  setTicks: (ticks: ReadonlySet<string>) => void;
  /** Those that can be kept now. */
  ticked: FallenArticle[];
  keep: Keep;
  notice: Notice | null;
}

const FORBIDDEN = 403;

/** The articles on withdrawn sources, with what was ticked; asked for anew at every visit. */
export function useWithdrawn(): Withdrawn {
  const [pages, setPages] = useState(1);
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const { data, error, isFetching, isError, refetch } = useFallenArticlesQuery(pages, {
    refetchOnMountOrArgChange: true,
  });
  const { keep, notice } = useKeep(refetch);
  const { results: articles, total } = data ?? { results: [], total: 0 };
  return {
    ...{ articles, total, isFetching, ticks, setTicks, keep, notice },
    isLoading: data === undefined && !isError,
    isError: data === undefined && isError,
    isForbidden: (error as { status?: unknown } | undefined)?.status === FORBIDDEN,
    showMore: () => setPages((count) => count + 1),
    ticked: tickedAmong(articles, ticks),
  };
}

/** @param refetch settles once the list is read again, and what was kept is gone from it */
function useKeep(refetch: () => PromiseLike<unknown>): Pick<Withdrawn, 'keep' | 'notice'> {
  const intl = useIntl();
  const [send] = useKeepMutation();
  const errorText = useErrorText();
  const [notice, setNotice] = useState<Notice | null>(null);
  const keep: Keep = async (articles, reason) => {
    try {
      const { kept } = await send({ articles: articles.map(toEntry), reason }).unwrap();
      await refetch();
      const text = intl.formatMessage(TEXTS.saidKept, { count: kept });
      setNotice({ text, takesFocus: true });
      return true;
    } catch (cause) {
      const refusal = errorText(cause);
      setNotice({ text: intl.formatMessage(TEXTS.notKept, { reason: refusal }), failed: true });
      return false;
    }
  };
  return { keep, notice };
}
