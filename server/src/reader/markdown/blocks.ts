import { marksOf, MAX_DEPTH, paragraph, run, type Block, type Run } from './tree';
import { linkable } from './url';

type Node = Record<string, unknown>;

/** What nodes inherit from those around them. */
type Look = Pick<Run, 'link'> & Record<'bold' | 'italic' | 'strike' | 'code', boolean>;

/** Types of Strapi's editor, and of others for the same things, that begin a block. */
const BLOCK_TYPES = new Set(
  'paragraph heading quote blockquote code list list-item image caption table-row embed video'.split(
    ' ',
  ),
);

/** Nodes that stand within a line although they have no text of their own. */
const INLINE_TYPES = new Set(['', 'text', 'link', 'mention', 'inline', 'a']);

const PLAIN: Look = { link: null, bold: false, italic: false, strike: false, code: false };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const childrenOf = ({ children }: Node): unknown[] => (Array.isArray(children) ? children : []);

const isBlock = (value: unknown): boolean => isNode(value) && BLOCK_TYPES.has(textOf(value.type));

function isInline(value: unknown): boolean {
  if (!isNode(value)) return typeof value === 'string';
  if (typeof value.text !== 'string') return INLINE_TYPES.has(textOf(value.type));
  return !isBlock(value) && !childrenOf(value).some(isBlock);
}

/**
 * Reads the JSON of Strapi's block editor, or what an import left in its place: of unknown blocks
 * the text. Never throws.
 */
export function fromBlocks(body: unknown): Block[] {
  return readNodes(Array.isArray(body) ? body : [body], 0);
}

/** Neighbours that belong into a line are a paragraph. */
function readNodes(nodes: readonly unknown[], depth: number): Block[] {
  if (depth > MAX_DEPTH) return [paragraph(run(textBelow(nodes)))];
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at <= nodes.length; at += 1) {
    const node = nodes[at];
    if (at < nodes.length && isInline(node)) continue;
    if (at > from)
      blocks.push({ type: 'paragraph', runs: readRuns(nodes.slice(from, at), PLAIN, depth) });
    if (isNode(node)) for (const block of readBlock(node, depth + 1)) blocks.push(block);
    from = at + 1;
  }
  return blocks;
}

function readBlock(node: Node, depth: number): Block[] {
  const content = [textOf(node.text), ...childrenOf(node)].filter((each) => each !== '');
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: levelOf(node), runs: readRuns(content, PLAIN, depth) }];
    case 'quote':
    case 'blockquote':
      return [{ type: 'quote', blocks: readNodes(content, depth) }];
    case 'code':
      return [{ type: 'code', text: textBelow(content), language: textOf(node.language) }];
    case 'list':
      return [readList(node, content, depth)];
    case 'image':
      return [...readImage(node), ...readNodes(content, depth)];
    default:
      return readNodes(content, depth);
  }
}

function levelOf({ level }: Node): number {
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** Strapi keeps a list within a list beside the item that it hangs on. */
function readList(node: Node, content: readonly unknown[], depth: number): Block {
  const items: Block[][] = [];
  for (const child of content) {
    const item = readNodes([child], depth);
    const last = items[items.length - 1];
    if (last !== undefined && isNode(child) && child.type === 'list') last.push(...item);
    else items.push(item);
  }
  return { type: 'list', start: node.format === 'ordered' ? 1 : null, items };
}

/** An image, with what stands under it as a paragraph of its own. */
function readImage(node: Node): Block[] {
  const image = isNode(node.image) ? node.image : node;
  const address = linkable(image.url);
  const shown = run(textOf(image.alternativeText), { image: address });
  return [paragraph(shown), paragraph(run(textOf(image.caption)))];
}

function readRuns(nodes: readonly unknown[], look: Look, depth: number): Run[] {
  if (depth > MAX_DEPTH) return toRuns(textBelow(nodes), look);
  return nodes.flatMap((node) => {
    if (!isNode(node)) return toRuns(textOf(node), look);
    const own = lookOf(node, look);
    const children = childrenOf(node);
    const space = textOf(node.text) !== '' && children.length > 0 ? ' ' : '';
    return [
      ...toRuns(textOf(node.text) + space, own),
      ...readRuns(children, own, depth + 1),
      // An image in a line, as other editors write them.
      ...(node.type === 'image' ? readImage(node).flatMap(runsOf) : []),
    ];
  });
}

const runsOf = (block: Block): Run[] => ('runs' in block ? block.runs : []);

function lookOf(node: Node, look: Look): Look {
  return {
    bold: look.bold || node.bold === true,
    italic: look.italic || node.italic === true,
    strike: look.strike || node.strikethrough === true,
    code: look.code || node.code === true,
    // A link cannot hold another one.
    link: look.link ?? (node.type === 'link' || node.type === 'a' ? linkable(node.url) : null),
  };
}

const toRuns = (text: string, { link, code, ...marks }: Look): Run[] =>
  text === '' ? [] : [run(text, { link, code, marks: marksOf(marks) })];

/** All text below some nodes, with a stack of its own, so that no depth overflows. */
function textBelow(nodes: readonly unknown[]): string {
  const stack = [...nodes].reverse();
  let text = '';
  while (stack.length > 0) {
    const node = stack.pop();
    if (!isNode(node)) text += textOf(node);
    else {
      text += textOf(node.text);
      for (const child of [...childrenOf(node)].reverse()) stack.push(child);
    }
  }
  return text;
}
