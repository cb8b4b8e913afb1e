import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type {
  IndexState,
  Suggestion,
  SuggestionFilters,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../../shared/contracts';
import type { LinkingType } from '../../article-types';
import { typeKey, useSuggestMutation } from '../api';
import type { LinkedItem } from '../form-links';
import { useBuild } from '../use-build';
import { hasWords, questionKey, stillServes } from './question';
import { useAnswer, type Answered } from '../../panel/use-answer';
import type { PanelArticle } from '../../panel/use-article';
import { useFormArticle } from './use-form-article';

export interface Suggestions {
  answer: SuggestionsResponse['data'] | undefined;
  /** What is suggested, and neither linked nor dismissed in the form. */
  shown: Suggestion[];
  /** The newest that is known of it; absent until there was an answer. */
  index: IndexState | undefined;
  /** The section in the form. */
  section: string | null;
  query: string;
  setQuery: (query: string) => void;
  filters: SuggestionFilters;
  setFilters: (filters: SuggestionFilters) => void;
  /** Asks for as many as there may be; absent where that was done, or there are no more. */
  showMore: (() => void) | undefined;
  /** There is neither a text nor a search. */
  isIdle: boolean;
  isSearch: boolean;
  isFetching: boolean;
  isError: boolean;
  refetch: () => void;
}

const FEW = 4;
/** More than are shown, so that another takes the place of one that is linked. */
const ASKED = 8;
const MANY = 20;

/** How long the editor has to pause in the search field, in milliseconds. */
const PAUSE = 400;

/** How often the state of an index that is being built is asked for, in milliseconds. */
const POLL = 5_000;

/** The mutation's own record of its answer is not looked at. */
const NOTHING = {};

interface Options {
  /** Whether to ask at all. */
  isOn: boolean;
  linked: LinkedItem[];
  linksAreLoading: boolean;
  dismissed: ReadonlySet<string>;
}

interface Asked {
  request: SuggestionsRequest;
  /** documentIds that were linked or dismissed when it was asked. */
  taken: string[];
}

/** Which articles to link, by the text in the form or by the words that the editor looks for. */
export function useSuggestions(
  type: LinkingType,
  article: PanelArticle,
  options: Options,
): Suggestions {
  const { words, limit, wanted, showMore, ...search } = useSearch();
  const live = useFormArticle(type, article);
  const { locale } = article;
  const isIdle = live !== null && words === '' && !hasWords(live);
  const isAsked = options.isOn && !options.linksAreLoading && !isIdle;
  const request: SuggestionsRequest | null =
    isAsked && live !== null && locale !== undefined
      ? {
          documentId: article.documentId ?? article.linksOf,
          locale,
          article: live,
          linked: options.linked.map(({ documentId }) => documentId),
          ...(words === '' ? {} : { query: words }),
          filters: wanted,
          limit,
        }
      : null;
  const { answer, rest, mayBeMore, index, ...status } = useSuggested(
    type,
    request,
    options.dismissed,
  );

  return {
    answer,
    shown: limit === MANY ? rest : rest.slice(0, FEW),
    index,
    section: live?.section ?? null,
    ...search,
    showMore: mayBeMore || rest.length > FEW ? showMore : undefined,
    isIdle,
    isSearch: words !== '',
    ...status,
  };
}

/** What the editor looks for, a short while after the last key. */
function useSearch() {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<SuggestionFilters>({});
  const [limit, setLimit] = useState(ASKED);
  const words = useDebounce(query.trim(), PAUSE);
  const section = useDebounce(filters.section, PAUSE);
  const showMore = limit === MANY ? undefined : () => setLimit(MANY);
  const wanted = { ...filters, section };
  return { query, setQuery, filters, setFilters, words, wanted, limit, showMore };
}

/**
 * The suggestions that answer a request, without those that are linked or dismissed. Another set of
 * links alone asks again only where the last answer does not serve any more.
 */
function useSuggested(
  type: LinkingType,
  request: SuggestionsRequest | null,
  dismissed: ReadonlySet<string>,
) {
  const [suggest] = useSuggestMutation({ selectFromResult: () => NOTHING });
  const taken = [...new Set([...(request?.linked ?? []), ...dismissed])];
  const question = request && {
    key: questionKey(type.uid, request),
    request: { request, taken },
  };
  const { answered, isFetching, isError, askAgain } = useAnswer(question, (asked: Asked) =>
    suggest({ type: typeKey(type), request: asked.request }),
  );
  const index = useBuild(
    answered ? { index: answered.data.index, at: answered.at } : undefined,
    POLL,
    askAgain,
  );

  const suggestions = answered?.data.suggestions ?? [];
  const isShort = answered !== null && !isFetching && !serves(answered, taken);
  useEffect(() => {
    if (isShort) askAgain();
  }, [isShort]);

  return {
    answer: answered?.data,
    /** What is neither linked nor dismissed. */
    rest: suggestions.filter(({ documentId }) => !taken.includes(documentId)),
    /** As many came as were asked for. */
    mayBeMore: answered !== null && suggestions.length === answered.request.request.limit,
    index,
    isFetching,
    isError,
    refetch: askAgain,
  };
}

/** @param taken documentIds that are linked or dismissed now */
function serves(
  { request: asked, data }: Answered<Asked, SuggestionsResponse['data']>,
  taken: string[],
): boolean {
  const { suggestions } = data;
  const limit = asked.request.limit ?? ASKED;
  return stillServes({ taken: asked.taken, limit, suggestions }, taken, FEW);
}
