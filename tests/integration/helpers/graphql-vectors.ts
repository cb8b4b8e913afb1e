import { SECRET, SECRET_ID, type World } from './world';

/** A GraphQL query for what is not published. */
export interface GraphQLVector {
  query: string;
  /** Whether stock Strapi gives something away by it: it does to a caller with the right. */
  tells: boolean;
}

const MODES = [
  'NEVER_PUBLISHED',
  'HAS_PUBLISHED_VERSION',
  'MODIFIED',
  'UNMODIFIED',
  'NEVER_PUBLISHED_DOCUMENT',
  'HAS_PUBLISHED_VERSION_DOCUMENT',
];

const startsWith = `{ title: { startsWith: "${SECRET}" } }`;

const roots = (world: World): string[] => [
  'newsroomArticles(status: DRAFT) { documentId title slug summary section }',
  'newsroomArticles(status: DRAFT, locale: "ru") { title }',
  'newsroomArticles(status: DRAFT, pagination: { limit: 1 }, sort: "title:desc") { title }',
  `newsroomArticles(status: DRAFT, filters: ${startsWith}) { documentId }`,
  `newsroomArticles(status: DRAFT, filters: { not: { title: { eq: "Alpha" } } }) { title }`,
  `newsroomArticles(status: DRAFT, filters: { publishedAt: { null: true } }) { title }`,
  'newsroomArticles_connection(status: DRAFT) { pageInfo { total pageCount } }',
  `newsroomArticles_connection(status: DRAFT, filters: ${startsWith}) { nodes { title } pageInfo { total } }`,
  `newsroomArticle(documentId: "${SECRET_ID}", status: DRAFT) { title }`,
  `newsroomArticle(documentId: "${world.second}", status: DRAFT) { title related { title } }`,
  `newsroomArticle(documentId: "${world.first}", status: DRAFT, locale: "ru") { title }`,
  ...MODES.map((mode) => `newsroomArticles(status: DRAFT, publicationFilter: ${mode}) { title }`),
  'newsroomArticles_connection(status: DRAFT, hasPublishedVersion: false) { pageInfo { total } }',
  ...['MODIFIED', 'UNMODIFIED'].map(
    (mode) => `newsroomArticles(publicationFilter: ${mode}) { title }`,
  ),
];

/** Fields below the root, which Strapi reads past the Document Service. */
const nested = (world: World): string[] => [
  'newsroomAttributions(status: DRAFT) { name articles { title } }',
  'newsroomAttributions(status: DRAFT) { articles_connection { nodes { documentId } } }',
  `newsroomAttributions(status: DRAFT) { articles(filters: ${startsWith}) { slug } }`,
  'newsroomAttributions(status: DRAFT) { articles(sort: "title:desc", pagination: { limit: 1 }) { title } }',
  'newsroomAttributions(status: DRAFT) { articles { attributions { articles { related { title } } } } }',
  `newsroomAttributions(status: DRAFT) { articles(filters: { related: ${startsWith} }) { title } }`,
  `newsroomAttributions(status: DRAFT) { articles(filters: { publishedAt: { null: true } }) { title } }`,
  `newsroomAttributions(status: DRAFT, publicationFilter: MODIFIED) { articles { title } }`,
  `newsroomAttributions(status: DRAFT, publicationFilter: NEVER_PUBLISHED) { articles { title } }`,
  `newsroomAttribution(documentId: "${world.lonely}", status: DRAFT) { articles { title } }`,
  `newsroomAttributions_connection(status: DRAFT) { nodes { articles { title } } }`,
  'newsroomArticles(status: DRAFT) { related { title next { title previous { title } } } }',
  'newsroomArticles(status: DRAFT) { localizations { locale title } }',
  'newsroomArticles(status: DRAFT) { localizations_connection { nodes { slug } } }',
  'topics(status: DRAFT) { articles { title } lead { related { title } } }',
  'topics(status: DRAFT) { teaser { articles { title } } }',
  'topics(status: DRAFT) { zone { ... on ComponentSharedTeaser { articles { title } } } }',
  'pages(status: DRAFT) { articles { title } teaser { articles { title } } }',
];

/** Conditions and sorts through a relation. */
const throughRelations = (): string[] => [
  `newsroomAttributions(filters: { articles: ${startsWith} }) { name }`,
  `newsroomAttributions_connection(filters: { articles: ${startsWith} }) { pageInfo { total } }`,
  `newsroomAttributions(filters: { not: { articles: { documentId: { notNull: true } } } }) { name }`,
  `newsroomAttributions(filters: { or: [{ articles: ${startsWith} }, { name: { eq: "none" } }] }) { name }`,
  `newsroomAttributions(filters: { articles: { related: ${startsWith} } }) { name }`,
  `newsroomAttributions(sort: "articles.title:desc") { name }`,
  `newsroomArticles(filters: { related: ${startsWith} }) { title }`,
  `newsroomArticles(filters: { next: ${startsWith} }) { title }`,
  `newsroomArticles(filters: { attributions: { articles: ${startsWith} } }) { title }`,
  `newsroomArticles(sort: "next.title") { title }`,
  `topics(filters: { articles: ${startsWith} }) { title }`,
  `topics(filters: { teaser: { articles: ${startsWith} } }) { title }`,
  `pages(filters: { articles: ${startsWith} }) { title }`,
];

const quiet = (): string[] => [
  // Strapi cannot answer relations to any type here.
  'topics { items { ... on NewsroomArticle { title } } pick { ... on NewsroomArticle { title } } }',
  'pages(status: DRAFT) { items { ... on NewsroomArticle { title } } }',
  'uploadFiles { related { ... on NewsroomArticle { title } } }',
  'newsroomArticles { title related { title } next { title } attributions { name articles { title } } }',
  'newsroomArticles_connection { nodes { title } pageInfo { total } }',
  'newsroomAttributions { name articles { title } }',
  'topics { articles { title } teaser { articles { title } } }',
];

export function graphqlVectors(world: World): GraphQLVector[] {
  const telling = [...roots(world), ...nested(world), ...throughRelations()];
  return [
    ...telling.map((body) => ({ query: `{ ${body} }`, tells: true })),
    ...quiet().map((body) => ({ query: `{ ${body} }`, tells: false })),
  ];
}

/** A few of each kind, for callers whose only difference is how they signed in. */
export function fewGraphQLVectors(world: World): GraphQLVector[] {
  return graphqlVectors(world).filter(({ tells }, index) => tells && index % 6 === 0);
}
