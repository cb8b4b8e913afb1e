import { adminApi } from '@strapi/strapi/admin';
import type {
  FallenArticle,
  KeepRequest,
  KeepResponse,
  Pagination,
  SourceArticle,
} from '../../../shared/contracts';

const BASE = '/newsroom/sources';

/** The first pages of a list in one. */
export interface FirstPages<Item> {
  results: Item[];
  total: number;
}

interface Listed<Item> {
  data: { results: Item[]; pagination: Pagination };
}

/** Asks for the first pages of a list, one after the other, as long as there are more. */
async function firstPages<Item, Failure>(
  pages: number,
  ask: (page: number) => Promise<{ data?: unknown; error?: Failure }>,
): Promise<{ data: FirstPages<Item> } | { error: Failure }> {
  let list: FirstPages<Item> = { results: [], total: 0 };
  for (let page = 1; page <= pages; page += 1) {
    const { data: answer, error } = await ask(page);
    if (error !== undefined) return { error };
    const { results, pagination } = (answer as Listed<Item>).data;
    list = { results: [...list.results, ...results], total: pagination.total };
    if (page * pagination.pageSize >= pagination.total) break;
  }
  return { data: list };
}

// All endpoints of the admin panel share one object: hence the plugin's name in theirs.
const statesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The articles that rest on a source; another `savedAt`, after each save, asks again. */
    newsroomSourceArticles: build.query<
      FirstPages<SourceArticle>,
      { documentId: string; savedAt: string | null; pages: number }
    >({
      queryFn: ({ documentId, pages }, _api, _options, ask) =>
        firstPages<SourceArticle, NonNullable<Awaited<ReturnType<typeof ask>>['error']>>(
          pages,
          async (page) =>
            ask({ url: `${BASE}/${documentId}/articles`, config: { params: { page } } }),
        ),
    }),

    /** What readers see on withdrawn sources, with which nothing was done. */
    newsroomFallenArticles: build.query<FirstPages<FallenArticle>, number>({
      queryFn: (pages, _api, _options, ask) =>
        firstPages<FallenArticle, NonNullable<Awaited<ReturnType<typeof ask>>['error']>>(
          pages,
          async (page) => ask({ url: `${BASE}/withdrawn`, config: { params: { page } } }),
        ),
    }),

    newsroomKeepSources: build.mutation<KeepResponse['data'], KeepRequest>({
      query: (data) => ({ url: `${BASE}/keep`, method: 'POST', data }),
      transformResponse: ({ data }: KeepResponse) => data,
    }),
  }),
});

export const {
  useNewsroomSourceArticlesQuery: useSourceArticlesQuery,
  useNewsroomFallenArticlesQuery: useFallenArticlesQuery,
  useNewsroomKeepSourcesMutation: useKeepMutation,
} = statesApi;
