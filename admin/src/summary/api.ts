import { adminApi } from '@strapi/strapi/admin';
import type {
  BulkRequest,
  BulkResponse,
  ConfirmResponse,
  InspectRequest,
  InspectResponse,
  JobRequest,
  JobResponse,
  ReviewRequest,
  ReviewResponse,
} from '../../../shared/contracts';

const BASE = '/newsroom/summaries';

/** Of the content manager: its forms and lists are read again. */
const DOCUMENT = 'Document' as const;

/** What requests need to know of an article type. */
interface TypeKey {
  uid: string;
  /** In the addresses of its routes. */
  name: string;
}

interface OfType {
  type: TypeKey;
}

/** A stored article in one language. */
interface OfArticle extends OfType {
  documentId: string;
}

const articleUrl = ({ type, documentId }: OfArticle, act: string) =>
  `${BASE}/${type.name}/articles/${documentId}/${act}`;

const taggedApi = adminApi.enhanceEndpoints({ addTagTypes: [DOCUMENT] });

// All endpoints of the admin panel share one object: hence the plugin's name in theirs.

const inspection = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    /** A mutation, because a query would keep each text it is asked with as the key of its answer. */
    newsroomInspectSummary: build.mutation<
      InspectResponse['data'],
      OfType & { request: InspectRequest }
    >({
      query: ({ type, request }) => ({
        url: `${BASE}/${type.name}/inspect`,
        method: 'POST',
        data: request,
      }),
      transformResponse: ({ data }: InspectResponse) => data,
    }),
  }),
});

const acts = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomAskModel: build.mutation<JobResponse['data'], OfArticle & JobRequest>({
      query: ({ locale, ...article }) => ({
        url: articleUrl(article, 'jobs'),
        method: 'POST',
        data: { locale } satisfies JobRequest,
      }),
      transformResponse: ({ data }: JobResponse) => data,
    }),

    newsroomReviewSummary: build.mutation<ReviewResponse['data'], OfArticle & ReviewRequest>({
      query: ({ locale, text, articleDigest, ...article }) => ({
        url: articleUrl(article, 'review'),
        method: 'POST',
        data: { locale, text, articleDigest } satisfies ReviewRequest,
      }),
      transformResponse: ({ data }: ReviewResponse) => data,
    }),

    newsroomUnreviewSummary: build.mutation<unknown, OfArticle & { locale: string | null }>({
      query: ({ locale, ...article }) => ({
        url: articleUrl(article, 'review'),
        method: 'DELETE',
        config: { params: locale === null ? {} : { locale } },
      }),
    }),

    /** Has the content manager read a stored article again, and its form with it. */
    newsroomArticleChanged: build.mutation<null, OfArticle>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, { type, documentId }) => [
        { type: DOCUMENT, id: `${type.uid}_${documentId}` },
      ],
    }),

    newsroomConfirmSummary: build.mutation<ConfirmResponse['data'], OfArticle & ReviewRequest>({
      query: ({ locale, text, articleDigest, ...article }) => ({
        url: articleUrl(article, 'confirm'),
        method: 'POST',
        data: { locale, text, articleDigest } satisfies ReviewRequest,
      }),
      transformResponse: ({ data }: ConfirmResponse) => data,
    }),
  }),
});

const bulk = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomRewriteSummaries: build.mutation<BulkResponse['data'], OfType & BulkRequest>({
      query: ({ type, documentIds, locale }) => ({
        url: `${BASE}/${type.name}/bulk`,
        method: 'POST',
        data: { documentIds, locale } satisfies BulkRequest,
      }),
      transformResponse: ({ data }: BulkResponse) => data,
      invalidatesTags: (_result, error, { type, documentIds }) => {
        if (error) return [];
        const changed = documentIds.map((id) => ({ type: DOCUMENT, id: `${type.uid}_${id}` }));
        return [{ type: DOCUMENT, id: `${type.uid}_LIST` }, ...changed];
      },
    }),
  }),
});

export const { useNewsroomInspectSummaryMutation: useInspectMutation } = inspection;

export const {
  useNewsroomAskModelMutation: useAskModelMutation,
  useNewsroomReviewSummaryMutation: useReviewMutation,
  useNewsroomUnreviewSummaryMutation: useUnreviewMutation,
  useNewsroomConfirmSummaryMutation: useConfirmMutation,
  useNewsroomArticleChangedMutation: useArticleChangedMutation,
} = acts;

export const { useNewsroomRewriteSummariesMutation: useRewriteMutation } = bulk;
