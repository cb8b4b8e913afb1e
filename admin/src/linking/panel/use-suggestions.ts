import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import type {
  SuggestionFilters,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../../shared/contracts';
import { useSuggestionsQuery } from '../api';
import type { LinkedItem } from '../form-links';
import { usePolling } from '../use-polling';
import type { PanelArticle } from './use-article';
import { hasWords, useFormArticle } from './use-form-article';

export interface Suggestions {
  answer: SuggestionsResponse['data'] | undefined;
  /** The section in the form. */
  section: string | null;
  query: string;
  setQuery: (query: string) => void;
  filters: SuggestionFilters;
  setFilters: (filters: SuggestionFilters) => void;
  /** Asks for as many as there may be; absent where that was done. */
  showMore: (() => void) | undefined;
  /** There is neither a text nor a search. */
  isIdle: boolean;
  isSearch: boolean;
  isFetching: boolean;
  isError: boolean;
  refetch: () => void;
}

const FEW = 4;
const MANY = 20;

/** How long the editor has to pause in the search field, in milliseconds. */
const PAUSE = 400;

/** How often the state of an index that is being built is asked for, in milliseconds. */
const POLL = 5_000;

interface Options {
  /** Whether to ask at all. */
  isOn: boolean;
  linked: LinkedItem[];
  linksAreLoading: boolean;
}

/** Which articles to link, by the text in the form or by the words that the editor looks for. */
export function useSuggestions(article: PanelArticle, options: Options): Suggestions {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<SuggestionFilters>({});
  const [limit, setLimit] = useState(FEW);
  const words = useDebounce(query.trim(), PAUSE);
  const wantedSection = useDebounce(filters.section, PAUSE);
  const live = useFormArticle(article);

  const isIdle = live !== null && words === '' && !hasWords(live);
  const skip =
    !options.isOn || options.linksAreLoading || !article.locale || live === null || isIdle;
  const { pollingInterval, follow } = usePolling(POLL);
  const answer = useSuggestionsQuery(
    {
      documentId: article.documentId ?? article.linksOf,
      locale: article.locale ?? '',
      article: live ?? NO_ARTICLE,
      linked: options.linked.map(({ documentId }) => documentId),
      ...(words === '' ? {} : { query: words }),
      filters: { ...filters, section: wantedSection },
      limit,
    },
    { skip, pollingInterval },
  );
  follow(answer.data?.index);

  return {
    answer: skip ? undefined : answer.data,
    section: live?.section ?? null,
    query,
    setQuery,
    filters,
    setFilters,
    showMore: limit === FEW ? () => setLimit(MANY) : undefined,
    isIdle,
    isSearch: words !== '',
    isFetching: answer.isFetching,
    isError: answer.isError,
    refetch: () => void answer.refetch(),
  };
}

const NO_ARTICLE: SuggestionsRequest['article'] = {
  title: null,
  body: null,
  section: null,
  datePublished: null,
  attributions: [],
};
