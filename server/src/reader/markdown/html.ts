import { Parser } from 'htmlparser2';
import { BLOCKS, SILENT } from '../../core/text/html';
import { marksOf, MAX_DEPTH, run, type Block, type Run } from './tree';
import { linkable } from './url';

type Attributes = Record<string, string>;
type Mark = 'bold' | 'italic' | 'strike' | 'code';

/** An element that holds blocks, or items, rows or cells of them. */
interface Frame {
  /** Depth among all elements. */
  level: number;
  blocks: Block[];
  items?: Block[][];
  rows?: Block[][][];
}

const MARKS = new Map<string, Mark>([
  ...['b', 'strong'].map((name) => [name, 'bold'] as const),
  ...['i', 'em'].map((name) => [name, 'italic'] as const),
  ...['s', 'strike', 'del'].map((name) => [name, 'strike'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((name) => [name, 'code'] as const),
]);
const HEADING = /^h([1-6])$/u;
const LANGUAGE = /(?:^|\s)lang(?:uage)?-(\S+)/u;
/** White space of the source, which is one blank; others, as one that keeps words together, stay. */
const SPACES = /[\t\n\f\r ]+/gu;

/** Builds the tree of one document. */
class HtmlTree {
  private readonly root: Frame = { level: 0, blocks: [] };
  private readonly frames: Frame[] = [this.root];
  private readonly open: Record<Mark, number> = { bold: 0, italic: 0, strike: 0, code: 0 };
  private line: Run[] = [];
  private link: string | null = null;
  private heading: { level: number; at: number } | null = null;
  private code: { text: string; language: string; at: number } | null = null;
  private silent = 0;
  private level = 0;

  openTag(name: string, attributes: Attributes): void {
    this.level += 1;
    if (SILENT.has(name)) this.silent += 1;
    if (this.silent > 0) return;
    const mark = MARKS.get(name);
    if (mark !== undefined) this.open[mark] += 1;
    if (this.code !== null) return this.openInCode(name, attributes);
    if (name === 'a') this.link = linkable(attributes.href);
    if (name === 'br') this.line.push(this.run('\n'));
    if (name === 'img') this.addImage(attributes);
    if (BLOCKS.has(name) || name === 'td' || name === 'th') this.openBlock(name, attributes);
  }

  closeTag(name: string): void {
    const level = this.level;
    this.level -= 1;
    if (SILENT.has(name)) this.silent -= 1;
    else if (this.silent > 0) return;
    const mark = MARKS.get(name);
    if (mark !== undefined) this.open[mark] -= 1;
    if (name === 'a') this.link = null;
    if (BLOCKS.has(name)) this.flush();
    if (this.code?.at === level) this.closeCode();
    if (this.heading?.at === level) this.heading = null;
    const frame = this.top();
    if (frame.level === level) this.closeFrame(frame);
  }

  addText(data: string): void {
    if (this.silent > 0) return;
    if (this.code !== null) {
      this.code.text += data;
      return;
    }
    const before = this.line[this.line.length - 1];
    const text = data.replace(SPACES, ' ');
    const isBehindSpace = before === undefined || /[ \n]$/u.test(before.text);
    const own = isBehindSpace ? text.replace(/^ /u, '') : text;
    if (own !== '') this.line.push(this.run(own));
  }

  /** @returns all blocks, once the document has ended. */
  end(): Block[] {
    this.flush();
    return this.root.blocks;
  }

  private top(): Frame {
    return this.frames[this.frames.length - 1] ?? this.root;
  }

  private run(text: string): Run {
    const has = (mark: Mark) => this.open[mark] > 0;
    const marks = marksOf({ strike: has('strike'), bold: has('bold'), italic: has('italic') });
    return run(text, { marks, code: has('code'), link: this.link });
  }

  private addImage({ src, alt = '' }: Attributes): void {
    this.line.push({ ...this.run(alt.replace(SPACES, ' ')), code: false, image: linkable(src) });
  }

  private openInCode(name: string, attributes: Attributes): void {
    if (this.code === null) return;
    if (name === 'br') this.code.text += '\n';
    if (name === 'code') this.code.language ||= languageOf(attributes);
  }

  private openBlock(name: string, attributes: Attributes): void {
    this.flush();
    const level = Number(HEADING.exec(name)?.[1] ?? 0);
    if (level > 0) this.heading = { level, at: this.level };
    if (name === 'hr') this.add({ type: 'rule' });
    if (name === 'pre' || name === 'listing') {
      this.code = { text: '', language: languageOf(attributes), at: this.level };
    }
    if (this.frames.length <= MAX_DEPTH) this.openFrame(name, attributes);
  }

  private openFrame(name: string, attributes: Attributes): void {
    const frame = (more: Omit<Frame, 'level'>) => this.frames.push({ level: this.level, ...more });
    const { items, rows } = this.top();
    if (name === 'ul' || name === 'ol') this.openList(name, attributes);
    else if (name === 'li' && items !== undefined) frame({ blocks: addedTo(items) });
    else if (name === 'table') frame({ blocks: [], rows: [] });
    else if (name === 'tr' && rows !== undefined) frame({ blocks: [], items: addedTo(rows) });
    else if ((name === 'td' || name === 'th') && items !== undefined) {
      frame({ blocks: addedTo(items) });
    } else if (name === 'blockquote') {
      const blocks: Block[] = [];
      this.add({ type: 'quote', blocks });
      frame({ blocks });
    }
  }

  private openList(name: string, { start = '1' }: Attributes): void {
    const items: Block[][] = [];
    const first = /^\d+$/u.test(start) ? Number(start) : 1;
    this.add({ type: 'list', start: name === 'ol' ? first : null, items });
    this.frames.push({ level: this.level, blocks: [], items });
  }

  /** A table that is one of words stays it; one that only places things on a page does not. */
  private closeFrame({ blocks, rows }: Frame): void {
    this.flush();
    this.frames.pop();
    if (rows === undefined) return;
    const cells = rows.flat();
    const isOfWords = cells.every((cell) => cell.every(({ type }) => type === 'paragraph'));
    for (const block of blocks) this.add(block);
    if (isOfWords && rows.some((row) => row.length > 1)) return this.add({ type: 'table', rows });
    for (const block of cells.flat()) this.add(block);
  }

  private closeCode(): void {
    const { text = '', language = '' } = this.code ?? {};
    this.code = null;
    // A line break right behind the tag is not part of the code.
    this.add({ type: 'code', text: text.replace(/^\r?\n/u, ''), language });
  }

  private flush(): void {
    const runs = this.line;
    this.line = [];
    if (runs.every(({ text, image }) => image === null && text.trim() === '')) return;
    if (this.heading === null) this.add({ type: 'paragraph', runs });
    else this.add({ type: 'heading', level: this.heading.level, runs });
  }

  /** What stands in a list or row, but outside its items or cells, belongs to the last one. */
  private add(block: Block): void {
    const { blocks, items } = this.top();
    const place = items === undefined ? blocks : (items[items.length - 1] ?? addedTo(items));
    place.push(block);
  }
}

function addedTo<T>(lists: T[][]): T[] {
  const list: T[] = [];
  lists.push(list);
  return list;
}

const languageOf = (attributes: Attributes): string =>
  LANGUAGE.exec(attributes.class ?? '')?.[1] ?? '';

/** Reads HTML as rich-text editors write it, also when it is malformed; scripts and forms are left out. */
export function fromHtml(body: string): Block[] {
  const tree = new HtmlTree();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tree.openTag(name, attributes),
      ontext: (data) => tree.addText(data),
      onclosetag: (name) => tree.closeTag(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(body);
  return tree.end();
}
