import { ARTICLE, paragraphs } from './articles';
import { canary, publicName, type Planted } from './canaries';

const SOURCES = '/api/newsroom/attributions';
const ARTICLES = '/api/newsroom/articles';

/** Ways to ask for who a source is that name one: they must tell no more of it than of a stranger. */
export const askingPaths = (name: string): string[] => [
  `${SOURCES}?_q=${name}`,
  `${SOURCES}?filters[identity]=${name}`,
  ...['$eq', '$eqi', '$contains', '$containsi', '$startsWith', '$endsWithi', '$gt', '$lte'].map(
    (operator) => `${SOURCES}?filters[identity][${operator}]=${name}`,
  ),
  `${SOURCES}?filters[identity][$in][0]=${name}`,
  `${SOURCES}?filters[$or][0][identity][$startsWith]=${name}&filters[$or][1][name]=none`,
  `${SOURCES}?filters[$not][identity][$startsWith]=${name}`,
  `${SOURCES}?filters[articles][attributions][identity][$startsWith]=${name}`,
  `${ARTICLES}?_q=${name}`,
  `${ARTICLES}?status=draft&_q=${name}`,
  `${ARTICLES}?filters[attributions][identity][$startsWith]=${name}`,
  `${ARTICLES}?populate[attributions][filters][identity][$startsWith]=${name}`,
];

/** Ways to ask for all that there is. */
export const readingPaths = ({ sources, published, drafts }: Planted): string[] => [
  SOURCES,
  `${SOURCES}?pagination[pageSize]=100&populate=*`,
  ...[2, 5, 10].map((page) => `${SOURCES}?pagination[pageSize]=100&pagination[page]=${page}`),
  `${SOURCES}?fields=identity`,
  `${SOURCES}?fields[0]=name&fields[1]=identity`,
  `${SOURCES}?sort=identity`,
  `${SOURCES}?sort[identity]=desc`,
  `${SOURCES}?filters[identity][$notNull]=true`,
  `${SOURCES}?populate[articles][populate]=attributions`,
  `${SOURCES}/${sources[0]}?populate=*`,
  `${ARTICLES}?populate=*&pagination[pageSize]=100`,
  `${ARTICLES}?status=draft&populate=*&pagination[pageSize]=100`,
  `${ARTICLES}?populate[attributions][fields]=identity`,
  `${ARTICLES}?populate[attributions][sort]=identity`,
  `${ARTICLES}?populate[attributions]=*`,
  `${ARTICLES}?sort=attributions.identity`,
  `${ARTICLES}/${drafts[20]}?status=draft&populate[attributions][populate]=*`,
  '/api/newsroom/identity-accesses',
  `/api/newsroom/identities/${sources[0]}/reveal`,
  '/api/newsroom/read/talks-in-port-0',
  `/api/newsroom/read/${published[0]}`,
  '/api/newsroom/read/talks-in-port-0/summary?length=long',
  `/api/newsroom/preview/${drafts[20]}`,
  '/api/newsroom/latest?limit=100',
  ...['rss', 'atom', 'json', 'ninjs', 'news-sitemap'].map((name) => `/api/newsroom/feed/${name}`),
];

const SOURCE = 'newsroomAttributions';

export const askingQueries = (name: string): string[] => [
  `{ ${SOURCE}(filters: { identity: { startsWith: "${name}" } }) { name } }`,
  `{ ${SOURCE}_connection(filters: { identity: { contains: "${name}" } }) { pageInfo { total } } }`,
  `{ newsroomArticles(filters: { attributions: { identity: { startsWith: "${name}" } } }) { title } }`,
];

export const READING_QUERIES = [
  `{ ${SOURCE}(pagination: { limit: 100 }) { documentId name description articles { title } } }`,
  `{ ${SOURCE} { identity } }`,
  `{ ${SOURCE}(sort: "identity:desc") { name } }`,
  '{ newsroomArticles(status: DRAFT) { title attributions { name description } } }',
  '{ newsroomArticles { attributions { identity } } }',
  '{ newsroomRead(slug: "talks-in-port-0") { attributions { identity } } }',
  '{ newsroomRead(slug: "talks-in-port-0") { attributions { name } } }',
  '{ newsroomIdentityAccesses { userName } }',
  '{ __schema { types { name fields { name } inputFields { name } } } }',
];

const MANAGER = '/content-manager/collection-types/plugin::newsroom.attribution';

export const askingAdminPaths = (name: string): string[] => [
  `${MANAGER}?_q=${name}`,
  `${MANAGER}?filters[$and][0][identity][$startsWith]=${name}`,
  `${MANAGER}?filters[$and][0][identity][$containsi]=${name}`,
  `/content-manager/collection-types/plugin::newsroom.article?_q=${name}`,
  `/content-manager/collection-types/plugin::newsroom.article?filters[$and][0][attributions][identity][$startsWith]=${name}`,
  `/content-manager/relations/plugin::newsroom.article/attributions?_q=${name}`,
];

export const readingAdminPaths = ({ sources, drafts }: Planted): string[] => [
  `${MANAGER}?page=1&pageSize=100`,
  `${MANAGER}?page=7&pageSize=100&sort=name:ASC`,
  `${MANAGER}?sort=identity:ASC`,
  `${MANAGER}?_q=${encodeURIComponent(publicName(3))}`,
  `${MANAGER}/${sources[3]}`,
  `${MANAGER}/${sources[3]}/actions/countDraftRelations`,
  `/content-manager/collection-types/plugin::newsroom.article/${drafts[3]}`,
  `/content-manager/relations/plugin::newsroom.article/attributions?pageSize=100`,
  `/content-manager/relations/plugin::newsroom.article/attributions?id=${drafts[3]}&pageSize=100`,
  `/content-manager/relations/plugin::newsroom.article/${drafts[3]}/attributions?pageSize=100`,
  '/content-manager/collection-types/plugin::newsroom.identity-access',
  '/content-manager/content-types/plugin::newsroom.attribution/configuration',
  `/content-manager/history-versions?contentType=plugin::newsroom.attribution&documentId=${sources[3]}`,
  `/newsroom/identities/${sources[3]}/accesses`,
  `/newsroom/linking/article/articles/${drafts[3]}?locale=en`,
  '/newsroom/linking/article/queue',
  ...['link', 'articles', 'merges', `merge?into=${sources[4]}`].map(
    (name) => `/newsroom/sources/${sources[3]}/${name}`,
  ),
  '/newsroom/sources/withdrawn',
  ...['json', 'csv'].map((format) => `/newsroom/sources/figures?format=${format}`),
  '/newsroom/linking/index',
  '/content-manager/homepage/recent-documents?action=update',
];

/** Ways to ask the admin panel's routes for sources by their names: a route, and what is sent. */
export const namingQuestions = (name: string): [string, object][] => {
  const title = `Talks, ${name} Vandermeer said`;
  const article = { title, body: paragraphs(`${title}. ${name} Vandermeer spoke late.`) };
  return [
    ['/newsroom/sources/find', { type: ARTICLE, locale: 'en', article, linked: [] }],
    ['/newsroom/sources/like', { names: [name, `${name} Vandermeer`], locale: 'en' }],
  ];
};

/** What is asked of the tools of Strapi's MCP server; of the plugin's own ones only that they answer. */
export const toolCalls = (
  { sources, drafts }: Planted,
  tools: readonly string[],
): [string, object][] => {
  const documentId = sources[9];
  const identity = `${canary(9)} Vandermeer`;
  return [
    ['list_plugin-newsroom_attribution', { pageSize: 100 }],
    ['list_plugin-newsroom_attribution', { sort: 'identity:asc' }],
    ['list_plugin-newsroom_attribution', { filters: { identity: { $notNull: true } } }],
    ['get_plugin-newsroom_attribution', { documentId }],
    ['update_plugin-newsroom_attribution', { documentId, data: { identity } }],
    ['update_plugin-newsroom_attribution', { documentId, data: { url: 'no', identity } }],
    ['list_plugin-newsroom_article', { pageSize: 100 }],
    ['get_plugin-newsroom_article', { documentId: drafts[9] }],
    ...tools
      .filter((name) => name.startsWith('newsroom'))
      .map((name) => [name, {}] as [string, object]),
  ];
};

/** Saves that Strapi or the plugin refuses, each with an identity in it. */
export const refusedData = (): Record<string, unknown>[] => {
  const whole = { name: 'Refused', kind: 'person', identity: `${canary(1)} Vandermeer` };
  return [
    { ...whole, url: 'ftp://wrong.example.org' },
    { ...whole, name: 'x'.repeat(300) },
    { ...whole, name: null },
    { ...whole, kind: 'ghost' },
    { ...whole, identity: [canary(2)] },
    { ...whole, articles: { connect: [{ documentId: 'nothing' }] } },
  ];
};
