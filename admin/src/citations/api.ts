import { adminApi } from '@strapi/strapi/admin';
import { ATTRIBUTION } from '../attribution/uid';

/** More sources than one article rests on. */
const ALL = 100;

/** A version of an article, as the edit view shows it. */
export interface Version {
  uid: string;
  documentId: string;
  /** `null` where the type has no languages, or the default one is meant. */
  locale: string | null;
  status: 'draft' | 'published';
  /** Name of its relation to sources. */
  field: string;
}

/** A stored relation, with the field of the source that the relation input shows. */
interface StoredRelation {
  id: number;
  documentId: string;
  name?: string | null;
}

/** A source, as far as the user may read it. */
interface SourceDetails {
  documentId: string;
  name?: string | null;
  url?: string | null;
}

const taggedApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] });

const citationsApi = taggedApi.injectEndpoints({
  endpoints: (build) => ({
    /** In the editor's order; none where nothing is stored in this language. */
    newsroomCitedSources: build.query<StoredRelation[], Version>({
      async queryFn({ uid, documentId, field, locale, status }, _api, _options, ask) {
        const inLocale = locale === null ? {} : { locale };
        const { data, error } = await ask({
          url: `/content-manager/relations/${uid}/${documentId}/${field}`,
          config: { params: { ...inLocale, status, pageSize: ALL } },
        });
        if (isNotFound(error)) return { data: [] };
        if (error !== undefined) return { error };
        // The last one comes first.
        return { data: [...(data as { results: StoredRelation[] }).results].reverse() };
      },
      providesTags: ['Relations'],
    }),

    newsroomSourceDetails: build.query<SourceDetails[], string[]>({
      query: (documentIds) => ({
        url: `/content-manager/collection-types/${ATTRIBUTION}`,
        config: {
          params: { page: 1, pageSize: ALL, filters: { documentId: { $in: documentIds } } },
        },
      }),
      transformResponse: ({ results }: { results: SourceDetails[] }) => results,
      providesTags: [{ type: 'Document', id: `${ATTRIBUTION}_LIST` }],
    }),
  }),
});

const isNotFound = (error: unknown): boolean =>
  (error as { status?: number } | undefined)?.status === 404;

export const {
  useNewsroomCitedSourcesQuery: useCitedSourcesQuery,
  useNewsroomSourceDetailsQuery: useSourceDetailsQuery,
} = citationsApi;
