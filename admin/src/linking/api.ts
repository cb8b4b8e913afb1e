import { adminApi } from '@strapi/strapi/admin';
import type {
  DismissalRequest,
  DismissalResponse,
  IndexResponse,
  LinkRequest,
  LinkResponse,
  LinksResponse,
  ProgressResponse,
  QueueResponse,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../shared/contracts';
import type { LinkingType } from '../article-types';

const BASE = '/newsroom/linking';

/** What requests need to know of an article type. */
interface TypeKey {
  uid: string;
  /** In the addresses of its routes. */
  name: string;
  /** uid of the type that its links lead to. */
  target: string;
}

export const typeKey = ({ uid, name, relations: { related } }: LinkingType): TypeKey => ({
  uid,
  name,
  target: related.target,
});

interface OfType {
  type: TypeKey;
}

/** An article in one language. */
interface ArticleInLocale extends OfType {
  documentId: string;
  /** `null` where the type has no languages. */
  locale: string | null;
}

/** What the content manager says of a stored relation, as far as it is needed here. */
interface StoredRelation {
  id: number;
  documentId: string;
}

/** More sources than one article rests on. */
const ALL_SOURCES = 100;

/** Of the content manager's own tags, which its saves invalidate; so the answers stay in step. */
const RELATIONS = 'Relations' as const;
const DOCUMENT = 'Document' as const;

const document = (uid: string, documentId: string) => ({
  type: DOCUMENT,
  id: `${uid}_${documentId}`,
});

/** Any article of these types was created, deleted or published. */
const anyDocument = (...uids: string[]) =>
  [...new Set(uids)].map((uid) => ({ type: DOCUMENT, id: `${uid}_LIST` }));

const taggedApi = adminApi.enhanceEndpoints({
  addTagTypes: [DOCUMENT, RELATIONS, 'NewsroomLinks', 'NewsroomQueue'],
});

/** What shows an article's links, once it has got another. */
const changed = ({ type, documentId }: ArticleInLocale) => [
  'NewsroomLinks' as const,
  'NewsroomQueue' as const,
  RELATIONS,
  document(type.uid, documentId),
];

const inLocale = (locale: string | null) => (locale === null ? {} : { locale });

// All endpoints of the admin panel share one object: hence the plugin's name in theirs.

const questions = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomLinks: build.query<LinksResponse['data'], ArticleInLocale>({
      query: ({ type, documentId, locale }) => ({
        url: `${BASE}/${type.name}/articles/${documentId}`,
        config: { params: inLocale(locale) },
      }),
      transformResponse: ({ data }: LinksResponse) => data,
      providesTags: (_result, _error, { type, documentId }) => [
        'NewsroomLinks',
        RELATIONS,
        document(type.uid, documentId),
        ...anyDocument(type.uid, type.target),
      ],
    }),

    /** The queue of each type, in the order of the types. */
    newsroomQueues: build.query<QueueResponse['data'][], TypeKey[]>({
      async queryFn(types, _api, _options, ask) {
        const answers = await Promise.all(
          types.map(async ({ name }) => ask(`${BASE}/${name}/queue`)),
        );
        const failed = answers.find(({ error }) => error !== undefined);
        if (failed?.error !== undefined) return { error: failed.error };
        return { data: answers.map((answer) => (answer.data as QueueResponse).data) };
      },
      providesTags: (_result, _error, types) => [
        'NewsroomQueue',
        RELATIONS,
        ...anyDocument(...types.flatMap(({ uid, target }) => [uid, target])),
      ],
    }),

    newsroomIndex: build.query<IndexResponse['data'], void>({
      query: () => `${BASE}/index`,
      transformResponse: ({ data }: IndexResponse) => data,
    }),

    /** How far the index is, in hundredths and without what went wrong: cheap to ask for. */
    newsroomIndexProgress: build.query<ProgressResponse['data'], void>({
      query: () => `${BASE}/progress`,
      transformResponse: ({ data }: ProgressResponse) => data,
      keepUnusedDataFor: 0,
    }),
  }),
});

/** Answers of Strapi's own routes. */
const strapiQuestions = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomSources: build.query<StoredRelation[], ArticleInLocale & { field: string }>({
      query: ({ type, documentId, locale, field }) => ({
        url: `/content-manager/relations/${type.uid}/${documentId}/${field}`,
        config: { params: { ...inLocale(locale), status: 'draft', pageSize: ALL_SOURCES } },
      }),
      transformResponse: ({ results }: { results: StoredRelation[] }) => results,
      providesTags: [RELATIONS],
    }),

    newsroomLocales: build.query<{ code: string; name: string }[], void>({
      query: () => '/i18n/locales',
    }),
  }),
});

const suggestions = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    /** A mutation, because a query would keep each text it is asked with as the key of its answer. */
    newsroomSuggest: build.mutation<
      SuggestionsResponse['data'],
      OfType & { request: SuggestionsRequest }
    >({
      query: ({ type, request }) => ({
        url: `${BASE}/${type.name}/suggestions`,
        method: 'POST',
        data: request,
      }),
      transformResponse: ({ data }: SuggestionsResponse) => data,
    }),
  }),
});

const linkChanges = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomAddLink: build.mutation<LinkResponse['data'], ArticleInLocale & LinkRequest>({
      query: ({ type, documentId, locale, target }) => ({
        url: `${BASE}/${type.name}/articles/${documentId}/links`,
        method: 'POST',
        data: { locale, target } satisfies LinkRequest,
      }),
      transformResponse: ({ data }: LinkResponse) => data,
      invalidatesTags: (_result, error, article) => (error ? [] : changed(article)),
    }),

    newsroomRemoveLink: build.mutation<LinkResponse['data'], ArticleInLocale & LinkRequest>({
      query: ({ type, documentId, locale, target }) => ({
        url: `${BASE}/${type.name}/articles/${documentId}/links/${target}`,
        method: 'DELETE',
        config: { params: inLocale(locale) },
      }),
      transformResponse: ({ data }: LinkResponse) => data,
      invalidatesTags: (_result, error, article) => (error ? [] : changed(article)),
    }),
  }),
});

const otherChanges = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomDismiss: build.mutation<DismissalResponse['data'], DismissalRequest & OfType>({
      query: ({ type, documentId, other }) => ({
        url: `${BASE}/${type.name}/dismissals`,
        method: 'POST',
        data: { documentId, other } satisfies DismissalRequest,
      }),
      transformResponse: ({ data }: DismissalResponse) => data,
      invalidatesTags: ['NewsroomQueue'],
    }),

    newsroomUndismiss: build.mutation<DismissalResponse['data'], DismissalRequest & OfType>({
      query: ({ type, documentId, other }) => ({
        url: `${BASE}/${type.name}/dismissals/${documentId}/${other}`,
        method: 'DELETE',
      }),
      transformResponse: ({ data }: DismissalResponse) => data,
      invalidatesTags: ['NewsroomQueue'],
    }),

    newsroomRebuildIndex: build.mutation<IndexResponse['data'], void>({
      query: () => ({ url: `${BASE}/index/rebuild`, method: 'POST' }),
      transformResponse: ({ data }: IndexResponse) => data,
      // The answer is the new state: asked for once more, a small index would be built by then.
      async onQueryStarted(_arguments, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer === null) return;
        await dispatch(questions.util.upsertQueryData('newsroomIndex', undefined, answer.data));
      },
    }),
  }),
});

export const {
  useNewsroomLinksQuery: useLinksQuery,
  useNewsroomQueuesQuery: useQueuesQuery,
  useNewsroomIndexQuery: useIndexQuery,
  useLazyNewsroomIndexProgressQuery: useLazyIndexProgressQuery,
} = questions;

export const {
  useNewsroomSourcesQuery: useSourcesQuery,
  useNewsroomLocalesQuery: useLocalesQuery,
} = strapiQuestions;

export const { useNewsroomSuggestMutation: useSuggestMutation } = suggestions;

export const {
  useNewsroomAddLinkMutation: useAddLinkMutation,
  useNewsroomRemoveLinkMutation: useRemoveLinkMutation,
} = linkChanges;

export const {
  useNewsroomDismissMutation: useDismissMutation,
  useNewsroomUndismissMutation: useUndismissMutation,
  useNewsroomRebuildIndexMutation: useRebuildIndexMutation,
} = otherChanges;
