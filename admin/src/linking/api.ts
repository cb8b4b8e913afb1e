import { adminApi } from '@strapi/strapi/admin';
import type {
  DismissalRequest,
  DismissalResponse,
  IndexResponse,
  LinkRequest,
  LinkResponse,
  LinksResponse,
  QueueResponse,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../shared/contracts';
import { ARTICLE_UID } from './article-type';

const BASE = '/newsroom/linking';

/** An article in one language. */
interface ArticleInLocale {
  documentId: string;
  locale: string;
}

/** What the content manager says of a stored relation, as far as it is needed here. */
interface StoredRelation {
  id: number;
  documentId: string;
}

/** More sources than one article rests on. */
const ALL_SOURCES = 100;

/** A link of an article to another. */
interface LinkArguments extends LinkRequest {
  documentId: string;
}

/** Seconds for which an answer about words that have changed since is kept. */
const SHORT = 10;

/** Of the content manager's own tags, which its saves invalidate; so the answers stay in step. */
const RELATIONS = 'Relations' as const;
const DOCUMENT = 'Document' as const;

const document = (documentId: string) => ({
  type: DOCUMENT,
  id: `${ARTICLE_UID}_${documentId}`,
});

/** Any article of the list was created, deleted or published. */
const ANY_DOCUMENT = { type: DOCUMENT, id: `${ARTICLE_UID}_LIST` };

const taggedApi = adminApi.enhanceEndpoints({
  addTagTypes: [DOCUMENT, RELATIONS, 'NewsroomLinks', 'NewsroomSuggestions', 'NewsroomQueue'],
});

/** What shows an article's links, once it has got another. */
const changed = (documentId: string) => [
  'NewsroomLinks' as const,
  'NewsroomSuggestions' as const,
  'NewsroomQueue' as const,
  RELATIONS,
  document(documentId),
];

// All endpoints of the admin panel share one object: hence the plugin's name in theirs.

const questions = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomSuggestions: build.query<SuggestionsResponse['data'], SuggestionsRequest>({
      query: (data) => ({ url: `${BASE}/suggestions`, method: 'POST', data }),
      transformResponse: ({ data }: SuggestionsResponse) => data,
      providesTags: ['NewsroomSuggestions', ANY_DOCUMENT],
      keepUnusedDataFor: SHORT,
    }),

    newsroomLinks: build.query<LinksResponse['data'], ArticleInLocale>({
      query: ({ documentId, locale }) => ({
        url: `${BASE}/articles/${documentId}`,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: LinksResponse) => data,
      providesTags: (_result, _error, { documentId }) => [
        'NewsroomLinks',
        RELATIONS,
        document(documentId),
        ANY_DOCUMENT,
      ],
    }),

    newsroomQueue: build.query<QueueResponse['data'], void>({
      query: () => `${BASE}/queue`,
      transformResponse: ({ data }: QueueResponse) => data,
      providesTags: ['NewsroomQueue', RELATIONS, ANY_DOCUMENT],
    }),

    newsroomIndex: build.query<IndexResponse['data'], void>({
      query: () => `${BASE}/index`,
      transformResponse: ({ data }: IndexResponse) => data,
    }),
  }),
});

/** Answers of Strapi's own routes. */
const strapiQuestions = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomSources: build.query<StoredRelation[], ArticleInLocale>({
      query: ({ documentId, locale }) => ({
        url: `/content-manager/relations/${ARTICLE_UID}/${documentId}/attributions`,
        config: { params: { locale, status: 'draft', pageSize: ALL_SOURCES } },
      }),
      transformResponse: ({ results }: { results: StoredRelation[] }) => results,
      providesTags: [RELATIONS],
    }),

    newsroomLocales: build.query<{ code: string; name: string }[], void>({
      query: () => '/i18n/locales',
    }),
  }),
});

const linkChanges = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomAddLink: build.mutation<LinkResponse['data'], LinkArguments>({
      query: ({ documentId, locale, target }) => ({
        url: `${BASE}/articles/${documentId}/links`,
        method: 'POST',
        data: { locale, target } satisfies LinkRequest,
      }),
      transformResponse: ({ data }: LinkResponse) => data,
      invalidatesTags: (_result, error, { documentId }) => (error ? [] : changed(documentId)),
    }),

    newsroomRemoveLink: build.mutation<LinkResponse['data'], LinkArguments>({
      query: ({ documentId, locale, target }) => ({
        url: `${BASE}/articles/${documentId}/links/${target}`,
        method: 'DELETE',
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: LinkResponse) => data,
      invalidatesTags: (_result, error, { documentId }) => (error ? [] : changed(documentId)),
    }),
  }),
});

const otherChanges = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomDismiss: build.mutation<DismissalResponse['data'], DismissalRequest>({
      query: (data) => ({ url: `${BASE}/dismissals`, method: 'POST', data }),
      transformResponse: ({ data }: DismissalResponse) => data,
      invalidatesTags: ['NewsroomSuggestions', 'NewsroomQueue'],
    }),

    newsroomUndismiss: build.mutation<DismissalResponse['data'], DismissalRequest>({
      query: ({ documentId, other }) => ({
        url: `${BASE}/dismissals/${documentId}/${other}`,
        method: 'DELETE',
      }),
      transformResponse: ({ data }: DismissalResponse) => data,
      invalidatesTags: ['NewsroomSuggestions', 'NewsroomQueue'],
    }),

    newsroomRebuildIndex: build.mutation<IndexResponse['data'], void>({
      query: () => ({ url: `${BASE}/index/rebuild`, method: 'POST' }),
      transformResponse: ({ data }: IndexResponse) => data,
      // The answer is the new state: asked for once more, a small index would be built by then.
      async onQueryStarted(_arguments, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer === null) return;
        dispatch(questions.util.updateQueryData('newsroomIndex', undefined, () => answer.data));
      },
    }),
  }),
});

export const {
  useNewsroomSuggestionsQuery: useSuggestionsQuery,
  useNewsroomLinksQuery: useLinksQuery,
  useNewsroomQueueQuery: useQueueQuery,
  useNewsroomIndexQuery: useIndexQuery,
} = questions;

export const {
  useNewsroomSourcesQuery: useSourcesQuery,
  useNewsroomLocalesQuery: useLocalesQuery,
} = strapiQuestions;

export const {
  useNewsroomAddLinkMutation: useAddLinkMutation,
  useNewsroomRemoveLinkMutation: useRemoveLinkMutation,
} = linkChanges;

export const {
  useNewsroomDismissMutation: useDismissMutation,
  useNewsroomUndismissMutation: useUndismissMutation,
  useNewsroomRebuildIndexMutation: useRebuildIndexMutation,
} = otherChanges;
