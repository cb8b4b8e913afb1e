import type {
  DismissalRequest,
  DismissalResponse,
  IndexResponse,
  LinkRequest,
  LinkResponse,
  LinksResponse,
  ProgressResponse,
  QueueResponse,
  SuggestionsRequest,
  SuggestionsResponse,
} from '../../../shared/contracts';
import type { SearchIndexService } from '../../../server/src/search-index/service';
import type { App } from './app';
import type { Caller } from './callers';
import { http } from './http';

type Form = Partial<SuggestionsRequest['article']>;

/** What a form with these values asks; a new article in English where nothing else is said. */
export function asking(
  form: Form,
  more: Partial<Omit<SuggestionsRequest, 'article'>> = {},
): SuggestionsRequest {
  const empty = { title: null, body: null, section: null, datePublished: null, attributions: [] };
  return { locale: 'en', linked: [], ...more, article: { ...empty, ...form } };
}

/**
 * The routes of linked articles, as the admin panel calls them; throws what is not answered.
 *
 * @param type name of the article type
 */
export function linking(app: App, type = 'article') {
  const { send } = http(app);

  async function call<T extends { data: unknown }>(
    caller: Caller,
    method: 'get' | 'post' | 'delete',
    path: string,
    body?: object,
  ): Promise<T['data']> {
    const { status, text } = await send(method, `/newsroom/linking${path}`, caller, body);
    if (status !== 200) throw new Error(`${status} ${text}`);
    return (JSON.parse(text) as T).data;
  }

  const of = (path: string) => `/${type}${path}`;
  const inLanguage = (locale: string | null) => (locale === null ? '' : `?locale=${locale}`);

  return {
    suggest: (caller: Caller, request: SuggestionsRequest) =>
      call<SuggestionsResponse>(caller, 'post', of('/suggestions'), request),
    links: (caller: Caller, documentId: string, locale: string | null = 'en') =>
      call<LinksResponse>(caller, 'get', of(`/articles/${documentId}${inLanguage(locale)}`)),
    link: (caller: Caller, documentId: string, target: string, locale: string | null = 'en') =>
      call<LinkResponse>(caller, 'post', of(`/articles/${documentId}/links`), {
        locale,
        target,
      } satisfies LinkRequest),
    unlink: (caller: Caller, documentId: string, target: string, locale: string | null = 'en') =>
      call<LinkResponse>(
        caller,
        'delete',
        of(`/articles/${documentId}/links/${target}${inLanguage(locale)}`),
      ),
    dismiss: (caller: Caller, documentId: string, other: string) =>
      call<DismissalResponse>(caller, 'post', of('/dismissals'), {
        documentId,
        other,
      } satisfies DismissalRequest),
    undismiss: (caller: Caller, documentId: string, other: string) =>
      call<DismissalResponse>(caller, 'delete', of(`/dismissals/${documentId}/${other}`)),
    queue: (caller: Caller) => call<QueueResponse>(caller, 'get', of('/queue')),
    progress: (caller: Caller) => call<ProgressResponse>(caller, 'get', '/progress'),
    index: (caller: Caller) => call<IndexResponse>(caller, 'get', '/index'),
    rebuild: (caller: Caller) => call<IndexResponse>(caller, 'post', '/index/rebuild'),

    /** Until the index has caught up with all saves so far. */
    settled: () =>
      app.strapi.plugin('newsroom').service<SearchIndexService>('searchIndex').settled(),
  };
}

export type Linking = ReturnType<typeof linking>;
