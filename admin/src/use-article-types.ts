import { adminApi } from '@strapi/strapi/admin';
import type { ArticleTypeInfo, TypesResponse } from '../../shared/contracts';

const typesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    newsroomTypes: build.query<ArticleTypeInfo[], void>({
      query: () => '/newsroom/types',
      transformResponse: ({ data }: TypesResponse) => data,
      // They change with the server's configuration only; Strapi empties the store at a log-out.
      keepUnusedDataFor: Infinity,
    }),
  }),
});

const { useNewsroomTypesQuery } = typesApi;

const NONE: ArticleTypeInfo[] = [];

interface ArticleTypes {
  /** Those that the user may read; none while they are being asked for. */
  types: ArticleTypeInfo[];
  isLoading: boolean;
  isError: boolean;
}

/** The article types of the site; the server is asked once a session. */
export function useArticleTypes(): ArticleTypes {
  const { data = NONE, isLoading, isError } = useNewsroomTypesQuery();
  return { types: data, isLoading, isError };
}

/** @returns nothing where it is no article type, or the user may not read it */
export function useArticleType(uid: string): ArticleTypeInfo | undefined {
  return useArticleTypes().types.find((type) => type.uid === uid);
}
