import type { BlocksBody, BlocksNode } from 'strapi-plugin-newsroom/client';

/**
 * Fits an editor's blocks into a page: drops empty paragraphs (space is the stylesheet's work),
 * puts nested lists inside the items they belong to, and gives headings levels below the page's.
 */
export function prepareBody(body: BlocksBody): BlocksBody {
  const blocks = body.map(complete).filter((node) => !isEmptyParagraph(node));
  return demoteHeadings(blocks.map(nestLists));
}

/** The renderer takes every node to have its text or its children; what an import left out is empty. */
function complete(node: BlocksNode): BlocksNode {
  if (node.type === 'text') return { ...node, text: node.text ?? '' };
  return { ...node, children: (node.children ?? []).map(complete) };
}

function isEmptyParagraph(node: BlocksNode): boolean {
  const isBlank = (child: BlocksNode) => child.type === 'text' && !child.text?.trim();
  return node.type === 'paragraph' && (node.children ?? []).every(isBlank);
}

/** Strapi keeps a nested list beside the item it hangs on; HTML wants it inside that item. */
function nestLists(node: BlocksNode): BlocksNode {
  if (node.type !== 'list') return node;
  const items: BlocksNode[] = [];
  for (const child of node.children ?? []) {
    const last = items.at(-1);
    if (child.type !== 'list') items.push(child);
    else if (last) items[items.length - 1] = withChild(last, nestLists(child));
    else items.push({ type: 'list-item', children: [nestLists(child)] });
  }
  return { ...node, children: items };
}

function withChild(node: BlocksNode, child: BlocksNode): BlocksNode {
  return { ...node, children: [...(node.children ?? []), child] };
}

/** The page's headline is level 1; the outline below it starts at 2 and skips no level. */
function demoteHeadings(body: BlocksBody): BlocksBody {
  let previous = 1;
  const shallowest = Math.min(...body.filter(isHeading).map(headingLevel));
  return body.map((node) => {
    if (!isHeading(node)) return node;
    const wanted = headingLevel(node) - shallowest + 2;
    previous = Math.min(wanted, previous + 1, 6);
    return { ...node, level: previous };
  });
}

function isHeading(node: BlocksNode): boolean {
  return node.type === 'heading';
}

function headingLevel(node: BlocksNode): number {
  return typeof node.level === 'number' ? node.level : 2;
}
