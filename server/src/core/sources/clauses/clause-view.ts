import type { Line, Token } from '../line';
import type { Phrase } from '../phrases/phrase';

/** A sentence as its parts are asked for, by whoever looks for the subject of one of its verbs. */
export interface ClauseView {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  lower: (at: number) => string;
  gap: (at: number) => number;
  /** The phrase that ends before a token. */
  endingAt: (at: number) => Phrase | undefined;
  /** The phrase that starts at a token. */
  startingAt: (at: number) => Phrase | undefined;
  leftOf: (at: number) => Phrase | undefined;
  rightOf: (at: number) => Phrase | undefined;
  /** The phrase that begins here or behind a few small words. */
  objectAt: (at: number) => Phrase | undefined;
  beforeComma: (at: number) => Phrase | undefined;
  /** Whom a phrase means: the name beside a noun. */
  meant: (phrase: Phrase) => Phrase;
}

/** A cue and whose words it tells of. */
export interface Report {
  to: number;
  phrase: Phrase;
}
