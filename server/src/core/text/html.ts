import { Parser } from 'htmlparser2';
import { bounded } from './plain';
import { MAX_PARAGRAPHS } from './limits';
import { isOfNotes, leadsToNote, RaisedText } from './notes';
import type { ParagraphKind, RawParagraph } from './types';

/** Elements that begin and end a line of text, and what kind of text they hold. */
export const BLOCKS: ReadonlyMap<string, ParagraphKind | null> = new Map<
  string,
  ParagraphKind | null
>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary'].map((n) => [n, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((n) => [n, 'list-item'] as const),
  ...['blockquote', 'q-block'].map((n) => [n, 'quote'] as const),
  ...['figcaption', 'caption', 'figure'].map((n) => [n, 'caption'] as const),
  ...['pre', 'listing'].map((n) => [n, 'code'] as const),
  ['tr', 'table'],
  ['iframe', 'embed'],
  // These take their kind from what is around them.
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'ul', 'ol', 'dl', 'hr']
    .concat(['table', 'thead', 'tbody', 'tfoot', 'address', 'details', 'body', 'html', 'center'])
    .map((n) => [n, null] as const),
]);

/** Elements whose text is not read by a reader of the article. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style template noscript head title svg math select option textarea button nav form object audio video canvas'.split(
    ' ',
  ),
);

/** Elements that hold footnotes, where their class or role says so. */
const HOLDS_NOTES = new Set('section aside div footer ol ul dl li p hr'.split(' '));

type Attributes = Record<string, string>;

/** Collects the text between block elements; one instance reads one document. */
class HtmlReader {
  readonly paragraphs: RawParagraph[] = [];
  private readonly kinds: ParagraphKind[] = [];
  private readonly open: string[] = [];
  private text = '';
  private silent = 0;
  private block = -1;
  private depth = 0;
  /** Depth among all elements, and the one at which footnotes began; 0 outside them. */
  private level = 0;
  private notes = 0;
  private readonly raised = new RaisedText();

  openTag(name: string, attributes: Attributes): void {
    this.level += 1;
    if (this.notes === 0 && HOLDS_NOTES.has(name) && isOfNotes(attributes)) this.notes = this.level;
    if (SILENT.has(name)) this.silent += 1;
    if (name === 'sup') this.raised.open(this.text, isOfNotes(attributes));
    if (name === 'a') this.raised.link(leadsToNote(attributes));
    if (name === 'br') this.text += '\n';
    if (name === 'td' || name === 'th') this.text += this.text.trim() === '' ? '' : ' | ';
    const kind = BLOCKS.get(name);
    if (kind === undefined) return;
    this.flush();
    if (this.depth === 0) this.block += 1;
    this.depth += 1;
    this.open.push(name);
    this.kinds.push(kind ?? this.kind());
  }

  closeTag(name: string): void {
    if (this.level === this.notes) this.notes = 0;
    this.level -= 1;
    if (name === 'a') this.raised.link(false);
    if (name === 'sup') this.text = this.raised.close(this.text);
    if (SILENT.has(name) && this.silent > 0) this.silent -= 1;
    if (!BLOCKS.has(name) || this.open[this.open.length - 1] !== name) return;
    this.flush();
    this.open.pop();
    this.kinds.pop();
    this.depth -= 1;
  }

  add(data: string): void {
    if (this.silent > 0 || this.notes > 0) return;
    // Line breaks in the source are white space; only <br> breaks a line.
    this.text += this.kind() === 'code' ? data : data.replace(/\s+/gu, ' ');
  }

  flush(): void {
    const { text } = this;
    this.text = '';
    if (text.trim() === '' || this.paragraphs.length >= MAX_PARAGRAPHS) return;
    if (this.depth === 0) this.block += 1;
    this.paragraphs.push({ block: this.block, kind: this.kind(), text });
  }

  private kind(): ParagraphKind {
    return this.kinds[this.kinds.length - 1] ?? 'paragraph';
  }
}

/**
 * Reads HTML as rich-text editors write it, also when it is malformed.
 *
 * @returns the paragraphs in order, uncleaned; `block` counts the outermost block elements (and
 * runs of loose text between them).
 */
export function readHtml(body: string): RawParagraph[] {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.openTag(name, attributes),
      ontext: (data) => reader.add(data),
      onclosetag: (name) => reader.closeTag(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(bounded(body));
  reader.flush();
  return reader.paragraphs;
}
