/**
 * The shapes of `shared/contracts` that readers get in GraphQL's own language. `DateTime` and `JSON` are
 * scalars that Strapi's GraphQL has.
 */
export const READ_TYPES = `
"A published article and all that an article page shows around it."
type NewsroomPage {
  article: NewsroomPageArticle!
  "null where the article has none, or an editor wants none."
  summary: NewsroomPageSummary
  "The sources the article rests on, in the editor's order."
  attributions: [NewsroomPageSource!]!
  "The articles it leads to, in the editor's order."
  related: [NewsroomPageCard!]!
  previous: NewsroomPageNeighbour
  next: NewsroomPageNeighbour
  "The other languages it can be read in."
  languages: [NewsroomPageLanguage!]!
  "What was put right since it was published; the newest first."
  corrections: [NewsroomPageCorrection!]!
  "The slug it has now, where it was asked for by one that it had before."
  movedTo: String
  "The article in schema.org's terms."
  jsonLd: JSON!
  "What the site added to its articles and lists in the option read.fields."
  fields: JSON!
}

type NewsroomPageArticle {
  documentId: ID!
  "Name of its article type."
  type: String!
  locale: String
  title: String!
  slug: String!
  byline: String
  section: String
  "Nodes of Strapi's Blocks format; a text where bodyFormat is another one."
  body: JSON!
  bodyFormat: NewsroomBodyFormat!
  cover: NewsroomPageImage
  "When readers first saw it."
  datePublished: DateTime
  "The last publish."
  dateModified: DateTime
}

enum NewsroomBodyFormat { blocks markdown html plain }

type NewsroomPageSummary {
  "In one run; a text that a person wrote as it was written."
  text: String!
  "The same in points, each for a line of its own."
  points: [String!]!
  origin: NewsroomSummaryOrigin
  "The summariser or the model, by name."
  system: String
  version: String
  writtenAt: DateTime
  review: NewsroomPageReview
  "Whether readers are to be told of the machine: required, not required or undetermined."
  label: String
  "Term of IPTC's vocabulary Digital Source Type, as an address."
  digitalSourceType: String
}

enum NewsroomSummaryOrigin { extractive model human api }

"By a person, of exactly this text beside exactly this article."
type NewsroomPageReview {
  reviewedAt: DateTime!
  responsible: String!
  contact: String!
}

type NewsroomPageSource {
  documentId: ID!
  name: String!
  kind: NewsroomSourceKind!
  url: String
  description: String
  "Addresses that identify it: of Wikidata, ROR, a DOI."
  sameAs: [String!]!
  "What the article uses it for; empty where the editor has not told."
  use: [NewsroomCitationUse!]!
  "Where in it: a page, a minute."
  locator: String
  "The address as it was when the article cited it."
  citedUrl: String
  "Of a copy that an archive keeps."
  archivedUrl: String
  "The day on which it was looked at: 2026-03-01."
  accessed: String
}

enum NewsroomCitationUse { quoted figures background document }

enum NewsroomSourceKind {
  person organization government document agreement event media dataset other
}

type NewsroomPageNeighbour {
  documentId: ID!
  type: String!
  title: String!
  slug: String!
  datePublished: DateTime
}

type NewsroomPageCard {
  documentId: ID!
  type: String!
  title: String!
  slug: String!
  datePublished: DateTime
  summary: String
  "As label of a page's summary; by who wrote it alone, without a look at reviews."
  summaryLabel: String
}

type NewsroomPageLanguage {
  locale: String!
  title: String!
  slug: String!
}

type NewsroomPageImage {
  "Relative to the server unless an upload provider gives an absolute one."
  url: String!
  alternativeText: String
  caption: String
  width: Int
  height: Int
  "What Strapi made smaller of it, the narrowest first."
  formats: [NewsroomPageImageFormat!]!
}

type NewsroomPageImageFormat {
  "Relative to the server unless an upload provider gives an absolute one."
  url: String!
  width: Int!
  height: Int!
  mimeType: String
}

enum NewsroomCorrectionKind { correction clarification update retraction }

type NewsroomPageCorrection {
  date: DateTime!
  kind: NewsroomCorrectionKind!
  text: String!
}

"The latest articles, a page of them."
type NewsroomLatest {
  "The newest first."
  items: [NewsroomLatestItem!]!
  "What before takes to go on; null where there is nothing older."
  next: String
}

type NewsroomLatestItem {
  documentId: ID!
  type: String!
  locale: String
  title: String!
  slug: String!
  byline: String
  section: String
  summary: String
  "As label of a page's summary."
  summaryLabel: String
  "retraction where the article is retracted, else the kind of its newest correction."
  correction: NewsroomCorrectionKind
  cover: NewsroomPageImage
  datePublished: DateTime
  dateModified: DateTime
}
`;
