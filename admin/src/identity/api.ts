import { adminApi } from '@strapi/strapi/admin';
import type { IdentityAccessesResponse } from '../../../shared/contracts';

const ACCESSES = 'NewsroomIdentityAccesses' as const;

export const identityUrl = (documentId: string, what: 'reveal' | 'accesses'): string =>
  `/newsroom/identities/${documentId}/${what}`;

// All endpoints of the admin panel share one object: hence the plugin's name in theirs.
// None reveals an identity: the store would keep it.
const accesses = adminApi.enhanceEndpoints({ addTagTypes: [ACCESSES] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomIdentityAccesses: build.query<IdentityAccessesResponse['data'], string>({
      query: (documentId) => identityUrl(documentId, 'accesses'),
      transformResponse: ({ data }: IdentityAccessesResponse) => data,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useNewsroomIdentityAccessesQuery: useAccessesQuery } = accesses;
