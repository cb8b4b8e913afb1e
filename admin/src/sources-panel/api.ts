import { adminApi } from '@strapi/strapi/admin';
import type {
  AttributionKind,
  FindSourcesRequest,
  FindSourcesResponse,
  KnownSourceCard,
  LikeSourcesRequest,
  LikeSourcesResponse,
} from '../../../shared/contracts';
import { ATTRIBUTION } from '../attribution/uid';

/** A source that is to be created. */
export interface NewSource {
  name: string;
  kind: AttributionKind;
  aliases: string[];
}

const taggedApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] });

// All endpoints of the admin panel share one object: hence the plugin's name in theirs.
const sourcesApi = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    /** A mutation, because a query would keep each text it is asked with as the key of its answer. */
    newsroomFindSources: build.mutation<FindSourcesResponse['data'], FindSourcesRequest>({
      query: (data) => ({ url: '/newsroom/sources/find', method: 'POST', data }),
      transformResponse: ({ data }: FindSourcesResponse) => data,
    }),

    newsroomLikeSources: build.mutation<LikeSourcesResponse['data'], LikeSourcesRequest>({
      query: (data) => ({ url: '/newsroom/sources/like', method: 'POST', data }),
      transformResponse: ({ data }: LikeSourcesResponse) => data,
    }),

    newsroomCreateSource: build.mutation<KnownSourceCard, NewSource>({
      query: (data) => ({
        url: `/content-manager/collection-types/${ATTRIBUTION}`,
        method: 'POST',
        data,
      }),
      transformResponse: (
        { data }: { data: Pick<KnownSourceCard, 'id' | 'documentId'> },
        _meta,
        source,
      ) => ({
        ...{ id: data.id, documentId: data.documentId },
        ...{ name: source.name, kind: source.kind },
      }),
      invalidatesTags: [{ type: 'Document', id: `${ATTRIBUTION}_LIST` }],
    }),
  }),
});

export const {
  useNewsroomFindSourcesMutation: useFindSourcesMutation,
  useNewsroomLikeSourcesMutation: useLikeSourcesMutation,
  useNewsroomCreateSourceMutation: useCreateSourceMutation,
} = sourcesApi;
