import type { Place } from '../grounding';

/** What a source is; `unnamed` for one that is told by a description alone. */
export type SourceKind = 'person' | 'organization' | 'document' | 'unnamed';

/** What rests on it: words in quotation marks, a figure, or anything else that is told. */
export type SourceUse = 'quotation' | 'figure' | 'claim';

/** One place where the text says that something comes from a source. */
export interface SourceMention {
  /** The sentence, in its paragraph's text. */
  place: Place;
  /** How the source is called there, within the sentence's paragraph; a pronoun counts as well. */
  name: Place;
  /** The words that say so ("according to", "said"), as written. */
  cue: string;
  use: SourceUse[];
}

/** A source that a text names. */
export interface FoundSource {
  /** The fullest form in the text, without titles of office. */
  name: string;
  /** All forms where it is a source, and the fullest one first. */
  names: string[];
  kind: SourceKind;
  /** What rests on it, each once. */
  use: SourceUse[];
  /** In the order of the text. */
  mentions: SourceMention[];
  /** The `id` of a known source with one of these names, where known sources were given. */
  known?: string;
}

/** What `findSources` gives. */
export interface FoundSources {
  /** In the order of their first mention. */
  sources: FoundSource[];
  /** Sentences with a figure or a quotation that no source is attached to; see `findUnsourced`. */
  unsourced: Place[];
}
