import { adminApi } from '@strapi/strapi/admin';
import type { SourceLinkResponse } from '../../../shared/contracts';

const LINK = 'NewsroomSourceLink' as const;

const linkUrl = (documentId: string) => `/newsroom/sources/${documentId}/link`;

/** A stored source. */
interface StoredSource {
  documentId: string;
  /** Another value after each save, which asks again. */
  savedAt: string | null;
}

// All endpoints of the admin panel share one object: hence the plugin's name in theirs.
const linkApi = adminApi.enhanceEndpoints({ addTagTypes: [LINK] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomSourceLink: build.query<SourceLinkResponse['data'], StoredSource>({
      query: ({ documentId }) => linkUrl(documentId),
      transformResponse: ({ data }: SourceLinkResponse) => data,
      providesTags: (_result, _error, { documentId }) => [{ type: LINK, id: documentId }],
    }),

    newsroomCheckSourceLink: build.mutation<SourceLinkResponse['data'], string>({
      query: (documentId) => ({ url: `${linkUrl(documentId)}/check`, method: 'POST' }),
      transformResponse: ({ data }: SourceLinkResponse) => data,
      invalidatesTags: (_result, _error, documentId) => [{ type: LINK, id: documentId }],
    }),
  }),
});

export const {
  useNewsroomSourceLinkQuery: useSourceLinkQuery,
  useNewsroomCheckSourceLinkMutation: useCheckLinkMutation,
} = linkApi;
