import { adminApi } from '@strapi/strapi/admin';
import type {
  ArchiveRequest,
  ArchiveResponse,
  EstimateResponse,
  RunResponse,
} from '../../../../shared/contracts';

const BASE = '/newsroom/summaries/archive';

/** What can be done with a run. */
export type RunAct = 'pause' | 'resume' | 'cancel';

const ARCHIVE = 'NewsroomArchive' as const;

const archiveApi = adminApi.enhanceEndpoints({ addTagTypes: [ARCHIVE] }).injectEndpoints({
  endpoints: (build) => ({
    newsroomArchive: build.query<ArchiveResponse['data'], void>({
      query: () => BASE,
      transformResponse: ({ data }: ArchiveResponse) => data,
      providesTags: [ARCHIVE],
    }),

    newsroomEstimateRun: build.mutation<EstimateResponse['data'], ArchiveRequest>({
      query: (request) => ({ url: `${BASE}/estimate`, method: 'POST', data: request }),
      transformResponse: ({ data }: EstimateResponse) => data,
    }),

    newsroomBeginRun: build.mutation<RunResponse['data'], ArchiveRequest>({
      query: (request) => ({ url: `${BASE}/runs`, method: 'POST', data: request }),
      transformResponse: ({ data }: RunResponse) => data,
      invalidatesTags: [ARCHIVE],
    }),

    newsroomChangeRun: build.mutation<RunResponse['data'], { id: number; act: RunAct }>({
      query: ({ id, act }) => ({ url: `${BASE}/runs/${id}/${act}`, method: 'POST' }),
      transformResponse: ({ data }: RunResponse) => data,
      // A refusal tells that the run is another one by now.
      invalidatesTags: [ARCHIVE],
    }),
  }),
});

export const {
  useNewsroomArchiveQuery: useArchiveQuery,
  useNewsroomEstimateRunMutation: useEstimateMutation,
  useNewsroomBeginRunMutation: useBeginMutation,
  useNewsroomChangeRunMutation: useChangeRunMutation,
} = archiveApi;
