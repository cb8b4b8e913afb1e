import type { BlocksBody } from './blocks';
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
  /** What the site added to its articles and lists in `read.fields`; by the attributes' names. */
  fields: Record<string, unknown>;
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
  /** Nodes of Strapi's Blocks format; a text where the format is another one. */
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

export interface ReadSummary {
  text: string;
  /**
   * Who wrote it: the built-in summariser, a language model, or a person. `null` where the site
   * keeps that private.
   */
  origin: 'extractive' | 'model' | 'human' | null;
}

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

export interface ReadAttribution {
  documentId: string;
  name: string;
  kind: AttributionKind;
  /** Absolute, `http:` or `https:`. */
  url: string | null;
  description: string | null;
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
  summary: string | null;
}

export interface ReadLanguage {
  locale: string;
  title: string;
  slug: string;
}

export interface ReadImage {
  /** Relative to the Strapi server unless an upload provider gives an absolute one. */
  url: string;
  alternativeText: string | null;
  caption: string | null;
  /** Pixels. */
  width: number | null;
  /** Pixels. */
  height: number | null;
}
