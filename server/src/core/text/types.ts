/** How a body is written. `blocks` is the JSON of Strapi's block editor. */
export type TextFormat = 'blocks' | 'markdown' | 'html' | 'plain';

/** What kind of block a paragraph stood in. `caption` also covers an image's own caption. */
export type ParagraphKind =
  'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table' | 'caption' | 'embed';

/** One run of text as a reader sees it: a paragraph, a heading, one list item, one table row. */
export interface Paragraph {
  /** Position in `Text.paragraphs`. */
  index: number;
  /**
   * Position of the top-level block, element or source paragraph it stood in; of one that was
   * pasted line by line and joined again, where it begins.
   */
  block: number;
  kind: ParagraphKind;
  /**
   * White space is collapsed. A line break stays as `\n` between two sentences and is a blank
   * within one; in code and tables all stay.
   */
  text: string;
  /** The paragraph that introduces a list item ("The deal has three parts:"), if there is one. */
  leadIn?: number;
}

/** One sentence; `text.paragraphs[paragraph].text.slice(start, end)` is exactly `sentence.text`. */
export interface Sentence {
  /** Position in `Text.sentences`. */
  index: number;
  text: string;
  /** Position in `Text.paragraphs`. */
  paragraph: number;
  /** The same as the paragraph's `block`. */
  block: number;
  /** Offset in the paragraph's text, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
  kind: ParagraphKind;
}

/** A body read into paragraphs and sentences, in the order of the article. */
export interface Text {
  /** The headline, if one was given. */
  title: string;
  /** Primary language subtag ("en"), given by the caller or guessed; `und` where unknown. */
  language: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
}

/** Options of `readText`. */
export interface ReadOptions {
  format: TextFormat;
  /** The article's locale, as a BCP 47 tag or in Strapi's spelling (`pt-BR`). @default guessed */
  locale?: string | null;
  /** The article's headline; a first paragraph or sentence that only repeats it is not read again. */
  title?: string | null;
}

/** What a reader of one format hands over: paragraphs whose text is not cleaned yet. */
export type RawParagraph = Omit<Paragraph, 'index'>;

/** Half-open range of UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}
