import { MAX_CHARACTERS, MAX_NODES } from './limits';
import type { ParagraphKind, RawParagraph } from './types';

type Node = Record<string, unknown>;

/** Types of Strapi's editor, and names that other editors use for the same things. */
const KINDS = new Map<string, ParagraphKind>([
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['quote', 'quote'],
  ['blockquote', 'quote'],
  ['code', 'code'],
  ['list-item', 'list-item'],
  ['caption', 'caption'],
  ['image', 'caption'],
  ['table-row', 'table'],
  ['embed', 'embed'],
  ['video', 'embed'],
]);

/** Nodes that stand inside a line of text and never begin a block of their own. */
const INLINE = new Set(['text', 'link', 'mention', 'inline', 'a']);

interface Open {
  nodes: unknown[];
  next: number;
  block: number;
  /** What an enclosing block makes of unknown blocks within it. */
  kind: ParagraphKind;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = (node: Node): unknown[] => (Array.isArray(node.children) ? node.children : []);

const typeOf = (node: Node): string => (typeof node.type === 'string' ? node.type : '');

const isBlock = (value: unknown): boolean =>
  isNode(value) && (KINDS.has(typeOf(value)) || typeOf(value) === 'list');

/**
 * A node with a `text`, or one of the inline types, or one without type: part of a line, unless it
 * is a block that has a text of its own beside its children.
 */
function isInline(value: unknown): boolean {
  if (!isNode(value)) return typeof value === 'string';
  const type = typeOf(value);
  if (typeof value.text !== 'string') return INLINE.has(type) || type === '';
  return !isBlock(value) && !childrenOf(value).some(isBlock);
}

/** A node's own text, parted from that of its children. */
const ownText = (text: string, children: readonly unknown[]): string =>
  children.length > 0 ? `${text} ` : text;

/** All text below some nodes, depth first with a stack of its own, so that no depth overflows. */
function textBelow(nodes: readonly unknown[], budget: { nodes: number; characters: number }) {
  const stack: unknown[] = [...nodes].reverse();
  let text = '';
  while (stack.length > 0 && budget.nodes > 0 && text.length < budget.characters) {
    budget.nodes -= 1;
    const node = stack.pop();
    if (typeof node === 'string') text += node;
    if (!isNode(node)) continue;
    const children = childrenOf(node);
    if (typeof node.text === 'string') text += ownText(node.text, children);
    for (let i = Math.min(children.length, budget.nodes) - 1; i >= 0; i -= 1) {
      stack.push(children[i]);
    }
  }
  budget.characters -= text.length;
  return text;
}

/** An image's visible caption; its alternative text describes and is not part of the article. */
function captionOf(node: Node): string {
  const image = isNode(node.image) ? node.image : node;
  return typeof image.caption === 'string' ? image.caption : '';
}

/**
 * Reads the JSON of Strapi's block editor (or anything else that reaches the field).
 *
 * Never throws: unknown blocks count as paragraphs, what is not a node is passed over.
 *
 * @param body `BlocksNode[]`; any other value gives an empty list (a string is one paragraph).
 * @returns the paragraphs in order, uncleaned; `block` is the position in `body`.
 */
export function readBlocks(body: unknown): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  const budget = { nodes: MAX_NODES, characters: MAX_CHARACTERS };
  const roots = Array.isArray(body) ? body : isNode(body) ? [body] : [];
  const stack: Open[] = [{ nodes: roots, next: 0, block: -1, kind: 'paragraph' }];
  while (stack.length > 0 && budget.nodes > 0 && budget.characters > 0) {
    const open = stack[stack.length - 1] as Open;
    if (open.next >= open.nodes.length) {
      stack.pop();
      continue;
    }
    const block = open.block < 0 ? open.next : open.block;
    const { kind } = open;
    const line = takeLine(open, budget);
    if (line !== null) {
      paragraphs.push({ block, kind, text: line });
      continue;
    }
    const node = open.nodes[open.next];
    open.next += 1;
    budget.nodes -= 1;
    if (isNode(node)) openNode(node, block, kind, stack, paragraphs);
  }
  return paragraphs;
}

/** The inline nodes from here up to the next block, as one text; null if a block comes next. */
function takeLine(open: Open, budget: { nodes: number; characters: number }): string | null {
  const from = open.next;
  while (open.next < open.nodes.length && isInline(open.nodes[open.next])) open.next += 1;
  return open.next === from ? null : textBelow(open.nodes.slice(from, open.next), budget);
}

function openNode(
  node: Node,
  block: number,
  outer: ParagraphKind,
  stack: Open[],
  paragraphs: RawParagraph[],
): void {
  const own = KINDS.get(typeOf(node));
  // A paragraph inside a quote or a list item belongs to that quote or item.
  const kind = own === undefined || (own === 'paragraph' && outer !== 'paragraph') ? outer : own;
  const caption = captionOf(node);
  if (caption !== '') paragraphs.push({ block, kind: 'caption', text: caption });
  const children = childrenOf(node);
  const text = typeof node.text === 'string' ? [ownText(node.text, children)] : [];
  stack.push({ nodes: text.length > 0 ? [...text, ...children] : children, next: 0, block, kind });
}
