import type { BlocksBody } from './blocks';
import type { AttributionKind } from './read';
import type { FallenSource } from './source-state';
import type { SummaryPlace } from './summary';

/**
 * `POST /newsroom/sources/find`: the sources that an article's text names, as the form has it now.
 */
export interface FindSourcesRequest {
  /** uid of the article's type, which has a relation to sources. */
  type: string;
  /** `null` where the type has no languages. */
  locale: string | null;
  article: {
    title: string | null;
    body: BlocksBody | string | null;
  };
  /** documentIds of the sources that are linked in the form. */
  linked: string[];
}

export interface FindSourcesResponse {
  data: FoundSourcesInText;
}

/** `POST /newsroom/sources/like`: sources that may be the one that is to be created. */
export interface LikeSourcesRequest {
  /** The name and the aliases of the one that is to be created. */
  names: string[];
  /** In which language they are written; `null` for the site's default one. */
  locale: string | null;
}

export interface LikeSourcesResponse {
  /** Those with one of the very names first. */
  data: LikeSource[];
}

export interface FoundSourcesInText {
  /** In the order of the text; the first 100. */
  found: NamedSource[];
  /** Stored sources that the text names without saying that anything comes from them; the first 50. */
  mentioned: MentionedSource[];
  /** Linked sources that are withdrawn, corrected or dead, as far as the user may read that. */
  fallen: FallenSource[];
  /** Linked sources that the text does not name. */
  notNamed: KnownSourceCard[];
  /** Sentences with figures or quotations that rest on no source; the first 5. */
  unsourced: SummaryPlace[];
  /** How many more there are. */
  unsourcedMore: number;
  /** All of the article rests on one source. */
  onlyOne: boolean;
  /** All of the article rests on sources without a name. */
  onlyUnnamed: boolean;
}

/** What a source that a text names is; `unnamed` for one that is told by a description alone. */
export type NamedSourceKind = 'person' | 'organization' | 'document' | 'unnamed';

/** What rests on a source in the text. */
export type NamedSourceUse = 'quotation' | 'figure' | 'claim';

export interface NamedSource {
  /** The fullest form in the text. */
  name: string;
  /** All forms in the text, the fullest first. */
  names: string[];
  kind: NamedSourceKind;
  use: NamedSourceUse[];
  /** Where the text says that something comes from it; the first 10. */
  sentences: SummaryPlace[];
  /** How many more there are. */
  sentencesMore: number;
  /** The stored source that has this name; `null` where the user may read none that has. */
  known: (KnownSourceCard & { isLinked: boolean }) | null;
  /** Stored sources with a like name, where none has the very name. */
  candidates: KnownSourceCard[];
}

/** A stored source that a text names, and the first sentence that does. */
export interface MentionedSource extends KnownSourceCard {
  sentence: SummaryPlace;
}

/** A stored source, as far as the user may read it. */
export interface KnownSourceCard {
  /** Of the row, by which the form links it. */
  id: number;
  documentId: string;
  name: string;
  kind: AttributionKind | null;
}

export interface LikeSource extends KnownSourceCard {
  /** One of its names is one of those that were asked for. */
  isSame: boolean;
}
