import { adminApi } from '@strapi/strapi/admin';
import type {
  MergePreviewResponse,
  MergeResponse,
  MergesResponse,
  UndoMergeResponse,
} from '../../../shared/contracts';
import { ATTRIBUTION } from '../attribution/uid';

const SOURCES = `/content-manager/collection-types/${ATTRIBUTION}`;
const MERGES = 'NewsroomSourceMerges' as const;

/** How many sources are found at once. */
const FOUND = 6;

/** A source that the search found. */
export interface FoundSource {
  documentId: string;
  name: string;
}

/** Two sources by their documentIds. */
export interface SourcePair {
  merged: string;
  kept: string;
}

/** What Strapi keeps of sources, and of relations to them, is not as it was. */
const CHANGED = [
  { type: 'Document', id: `${ATTRIBUTION}_ALL_ITEMS` },
  { type: 'Document', id: `${ATTRIBUTION}_LIST` },
  'Relations',
  MERGES,
] as const;

const mergeUrl = (documentId: string) => `/newsroom/sources/${documentId}/merge`;

const mergeApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', MERGES] })
  .injectEndpoints({
    endpoints: (build) => ({
      /** Sources by words of theirs, without the one that is looked at. */
      newsroomSearchSources: build.query<FoundSource[], { words: string; but: string }>({
        query: ({ words, but }) => ({
          url: SOURCES,
          config: {
            params: {
              ...{ _q: words, page: 1, pageSize: FOUND, sort: 'name:ASC' },
              filters: { documentId: { $ne: but } },
            },
          },
        }),
        transformResponse: ({ results }: { results: FoundSource[] }) => results,
        providesTags: [MERGES],
      }),

      newsroomMergePreview: build.query<MergePreviewResponse['data'], SourcePair>({
        query: ({ merged, kept }) => ({
          url: mergeUrl(merged),
          config: { params: { into: kept } },
        }),
        transformResponse: ({ data }: MergePreviewResponse) => data,
        providesTags: [MERGES],
      }),

      newsroomMerges: build.query<MergesResponse['data'], string>({
        query: (documentId) => `/newsroom/sources/${documentId}/merges`,
        transformResponse: ({ data }: MergesResponse) => data,
        providesTags: [MERGES],
      }),

      newsroomMergeSource: build.mutation<MergeResponse['data'], SourcePair>({
        query: ({ merged, kept }) => ({
          ...{ url: mergeUrl(merged), method: 'POST', data: { into: kept } },
        }),
        transformResponse: ({ data }: MergeResponse) => data,
        invalidatesTags: [...CHANGED],
      }),

      newsroomUndoMerge: build.mutation<UndoMergeResponse['data'], string>({
        query: (id) => ({ url: `/newsroom/sources/merges/${id}/undo`, method: 'POST' }),
        transformResponse: ({ data }: UndoMergeResponse) => data,
        invalidatesTags: [...CHANGED],
      }),
    }),
  });

export const {
  useNewsroomSearchSourcesQuery: useSearchSourcesQuery,
  useNewsroomMergePreviewQuery: useMergePreviewQuery,
  useNewsroomMergesQuery: useMergesQuery,
  useNewsroomMergeSourceMutation: useMergeMutation,
  useNewsroomUndoMergeMutation: useUndoMergeMutation,
} = mergeApi;
