import type { BlocksBody } from './blocks';
import type { ReadImage } from './image';
import type { BodyFormat } from './types';

/**
 * `GET /api/newsroom/read/:slug?locale=`: one published article and all that an article page
 * shows around it. `GET /api/newsroom/preview/:documentId?locale=` answers a draft in the same
 * shape, to callers that hold the right to read drafts. Both mean the site's first article type;
 * `/read/:type/:slug` and `/preview/:type/:documentId` name it. A type without slugs is read by
 * documentId.
 */
export interface ReadResponse {
  data: ReadPage;
}

/**
 * `error.details` of the 404 that says that there is no such article, published or, for the preview
 * route, at all. A 404 for another reason, like a type or a route that is not there, has no `missing`.
 */
export interface NoArticle {
  missing: 'article';
}

export interface ReadPage {
  article: ReadArticle;
  /** `null` where the article has none, or an editor wants none. */
  summary: ReadSummary | null;
  /** The sources the article rests on, in the editor's order. */
  attributions: ReadAttribution[];
  /** The articles it leads to, in the editor's order; only published ones. */
  related: ReadCard[];
  /**
   * The editor's choice, else the next older article of the same language, or where the site says
   * so (`linking.neighbours`) of the same section in it.
   */
  previous: ReadNeighbour | null;
  /** The editor's choice, else the next newer article among the same ones. */
  next: ReadNeighbour | null;
  /** The other languages this article can be read in. */
  languages: ReadLanguage[];
  /** What was put right since it was published; the newest first. */
  corrections: ReadCorrection[];
  /**
   * The slug that the article has now, where it was asked for by one that it had before: the address
   * that a site redirects to. `null` where it was asked for by its slug or its documentId.
   */
  movedTo: string | null;
  /** The article in schema.org's terms, for a `<script type="application/ld+json">` of the page. */
  jsonLd: JsonLd;
  /** What the site added to its articles and lists in `read.fields`; by the attributes' names. */
  fields: Record<string, unknown>;
}

/** A `NewsArticle` of schema.org. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@type': string;
  [property: string]: unknown;
}

/**
 * What was wrong and is put right; what was unclear and is said better; what has happened since; that
 * the newsroom no longer stands by the article.
 */
export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'retraction';

export interface ReadCorrection {
  /** ISO 8601 in UTC. */
  date: string;
  kind: CorrectionKind;
  text: string;
}

export interface ReadArticle {
  documentId: string;
  /** Name of its article type: `article`, or what the configuration calls one of the site's own. */
  type: string;
  /** BCP 47, as Strapi's internationalization plugin names it: `en`, `zh-Hans`; else `null`. */
  locale: string | null;
  title: string;
  /** Where the type has no slugs, the documentId. */
  slug: string;
  byline: string | null;
  section: string | null;
  /**
   * Nodes of Strapi's Blocks format, with images as `BlocksImage` has them; a text where the format
   * is another one.
   */
  body: BlocksBody | string;
  bodyFormat: BodyFormat;
  cover: ReadImage | null;
  /**
   * ISO 8601 in UTC; when readers first saw it. `null` in the preview of a draft never published,
   * and where the site keeps it private.
   */
  datePublished: string | null;
  /**
   * ISO 8601 in UTC; the last publish, or in a preview the last save. `null` where the site keeps
   * both private.
   */
  dateModified: string | null;
}

export interface ReadSummary extends Nullable<SummaryProvenance> {
  /** In one run; a text that a person wrote as it was written. */
  text: string;
  /** The same in points, each for a line of its own. */
  points: string[];
}

/**
 * Where a summary came from. What a page answers of it is all `null` where the site keeps the
 * field of the origin private.
 */
export interface SummaryProvenance {
  /**
   * Who wrote it: the built-in summariser, out of the article's own sentences; a language model; a
   * person in the admin panel; or whoever sent it by the API, also before the plugin was there.
   */
  origin: 'extractive' | 'model' | 'human' | 'api';
  /**
   * What wrote it: the summariser or the model, by name; with `human` the model of whose sentences
   * the person kept some.
   */
  system: string | null;
  /** Of the model, as its provider calls it. */
  version: string | null;
  /** ISO 8601 in UTC. */
  writtenAt: string | null;
  /** By a person, of exactly this text beside exactly this article. */
  review: ReadReview | null;
  label: AiLabel;
  /** Term of IPTC's vocabulary "Digital Source Type", as an address; `null` where it is unknown. */
  digitalSourceType: string | null;
}

/**
 * Whether readers are to be told that a machine wrote the text: `required` for a model's text that
 * nobody reviewed; `undetermined` for one that came by the API, or of which a person changed a part.
 */
export type AiLabel = 'required' | 'not required' | 'undetermined';

export interface ReadReview {
  /** ISO 8601 in UTC. */
  reviewedAt: string;
  /** Who answers for the text. */
  responsible: string;
  /** How readers reach them. */
  contact: string;
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

export type AttributionKind =
  | 'person'
  | 'organization'
  | 'government'
  | 'document'
  | 'agreement'
  | 'event'
  | 'media'
  | 'dataset'
  | 'other';

/**
 * What an article uses a source for: its words are quoted; its figures are given; it is the document
 * that is reported on; it is read for the background.
 */
export type CitationUse = 'quoted' | 'figures' | 'background' | 'document';

/** How an article uses one of its sources, as its field `citations` stores it. */
export interface Citation {
  /** documentId of the source. */
  source: string;
  /** At least one. */
  use: CitationUse[];
  /** Where in it: `p. 12`, `03:15`. */
  locator?: string;
  /** The address as it was when it was cited, `http:` or `https:`. */
  url?: string;
  /** Of a copy that an archive keeps, `http:` or `https:`. */
  archivedUrl?: string;
  /** The day on which it was looked at: `2026-03-01`. */
  accessed?: string;
}

export interface ReadAttribution {
  documentId: string;
  name: string;
  kind: AttributionKind;
  /** Absolute, `http:` or `https:`. */
  url: string | null;
  description: string | null;
  /** Addresses that identify it, `http:` or `https:`: of Wikidata, ROR, a DOI. */
  sameAs: string[];
  /** What the article uses it for; empty where the editor has not told. */
  use: CitationUse[];
  /** Where in it: `p. 12`, `03:15`. */
  locator: string | null;
  /** The address as it was when the article cited it, `http:` or `https:`. */
  citedUrl: string | null;
  /** Of a copy that an archive keeps, `http:` or `https:`. */
  archivedUrl: string | null;
  /** The day on which it was looked at: `2026-03-01`. */
  accessed: string | null;
}

export interface ReadNeighbour {
  documentId: string;
  /** Name of its article type. */
  type: string;
  title: string;
  slug: string;
  /** `null` where the site keeps it private. */
  datePublished: string | null;
}

export interface ReadCard extends ReadNeighbour {
  /** In one run. */
  summary: string | null;
  /**
   * As `label` of a page's summary; `null` without a summary, and where the site keeps its origin
   * private. Of a related article it goes by who wrote the text, without a look at reviews.
   */
  summaryLabel: AiLabel | null;
}

export interface ReadLanguage {
  locale: string;
  title: string;
  slug: string;
}
