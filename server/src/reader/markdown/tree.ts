/** A text between the formats that articles are written in and Markdown. */
export type Block =
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'heading'; level: number; runs: Run[] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'code'; text: string; language: string }
  /** `start` is the number of the first item; `null` where items have none. */
  | { type: 'list'; start: number | null; items: Block[][] }
  /** Rows of cells; the first one is the head. */
  | { type: 'table'; rows: Block[][][] }
  | { type: 'rule' };

/** A stretch of a line that looks the same throughout. */
export interface Run {
  /** A line break within it stays one; of an image, what it shows in words. */
  text: string;
  /** What stands before emphasised text, the outermost first: `~~`, `**`, `*`; empty for none. */
  marks: string;
  code: boolean;
  /** A safe address. */
  link: string | null;
  /** A safe address. */
  image: string | null;
}

/** Containers within containers beyond this are taken for one. */
export const MAX_DEPTH = 16;

const PLAIN: Run = { text: '', marks: '', code: false, link: null, image: null };

export const run = (text: string, more: Partial<Run> = {}): Run => ({ ...PLAIN, ...more, text });

export const paragraph = (...runs: Run[]): Block => ({ type: 'paragraph', runs });

/** The marks of emphasised text. */
export function marksOf(has: { strike: boolean; bold: boolean; italic: boolean }): string {
  return `${has.strike ? '~~' : ''}${has.bold ? '**' : ''}${has.italic ? '*' : ''}`;
}
