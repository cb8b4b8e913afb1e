import { adminApi } from '@strapi/strapi/admin';
import type { SourceFiguresResponse } from '../../../shared/contracts';

export const FIGURES_URL = '/newsroom/sources/figures';

/** What the figures are of; an empty text is what the server takes by itself. */
export interface FiguresChoice {
  from: string;
  to: string;
  locale: string;
  type: string;
}

const figuresApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomSourceFigures: build.query<SourceFiguresResponse['data'], FiguresChoice>({
      query: (params) => ({ url: FIGURES_URL, config: { params } }),
      transformResponse: ({ data }: SourceFiguresResponse) => data,
    }),
  }),
});

export const { useNewsroomSourceFiguresQuery: useSourceFiguresQuery } = figuresApi;
