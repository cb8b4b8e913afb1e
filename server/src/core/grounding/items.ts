import type { Span } from '../text';
import type { ClaimKind } from './types';
import type { Word } from './words';

/** A day, as far as a text tells of it. */
export interface CalendarDate {
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** 0 for Sunday. */
  weekday?: number;
}

/** A number, a date or a name where it stands in a sentence. */
export interface Item {
  kind: Exclude<ClaimKind, 'quotation'>;
  /** Position of its first word. */
  from: number;
  /** Position behind its last word. */
  to: number;
  /** Offset in the sentence, in UTF-16 code units. */
  start: number;
  end: number;
  /** What a number may be worth, the likelier first; empty for what is no number. */
  values: readonly number[];
  /** What a date may mean; empty for what is none, and for a year alone. */
  dates: readonly CalendarDate[];
  /** `%`, a currency, or a unit of time of day. */
  unit?: string;
  /** Whether a number is written in words. */
  spelled?: boolean;
  /** The words of a name in lower case, without titles. */
  name: readonly string[];
  /** Whether a name is of capitals alone ("NATO"). */
  acronym?: boolean;
}

/** A sentence of the article or of the summary, with what is found in it. */
export interface Section {
  /** Position in `Text.paragraphs`; -1 for the headline. */
  paragraph: number;
  /** Offset of the sentence in its paragraph or in the summary. */
  offset: number;
  text: string;
  words: readonly Word[];
  /** Those outside of brackets. */
  main: readonly Word[];
  /** For the position of each word, how many of `main` stand before it; one more for the end. */
  mainBefore: readonly number[];
  items: readonly Item[];
  /** What of a summary's sentence stands between quotation marks, as offsets in it. */
  quoted: readonly Span[];
}
