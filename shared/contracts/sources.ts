/**
 * `GET /api/newsroom/read/:slug/sources?format=&style=&locale=`, and with the type before the slug:
 * the sources of one published article as a list of `CslItem`, for reference managers
 * (`application/vnd.citationstyles.csl+json`), or as references in text or HTML.
 */
export type SourcesFormat = 'csl-json' | 'text' | 'html';

/** One source in the terms of the Citation Style Language, 1.0.2. */
export interface CslItem {
  /** documentId of the source. */
  id: string;
  type: 'dataset' | 'document' | 'webpage';
  /** The name of the source, unless the site keeps it private. */
  title?: string;
  URL?: string;
  DOI?: string;
  accessed?: { 'date-parts': [[number, number, number]] };
  /** Where in it: `p. 12`, `03:15`. */
  locator?: string;
  /** The archive that keeps a copy, by its host name. */
  archive?: string;
  /** Address of that copy. */
  archive_location?: string;
}
