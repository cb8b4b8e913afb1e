import { absolute } from './item';
import { htmlText } from './xml';

type Node = Record<string, unknown>;

/** Deeper ones are none that an editor made. */
const DEEPEST = 40;

/** The marks of a text, from the innermost. */
const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Strapi's Blocks as HTML. Never throws: what is not a node is passed over, and of a node of an
 * unknown type what is in it is taken.
 *
 * @param server what the addresses of images may be relative to
 */
export function blocksHtml(blocks: unknown, server: string): string {
  return htmlOf(blocks, server, 0);
}

function htmlOf(nodes: unknown, server: string, depth: number): string {
  if (!Array.isArray(nodes) || depth > DEEPEST) return '';
  return nodes.map((node) => (isNode(node) ? nodeHtml(node, server, depth + 1) : '')).join('');
}

function nodeHtml(node: Node, server: string, depth: number): string {
  const inner = () => htmlOf(node['children'], server, depth);
  switch (node['type']) {
    case 'text':
      return textHtml(node);
    case 'paragraph':
      return wrapped('p', inner());
    case 'heading':
      return wrapped(`h${levelOf(node['level'])}`, inner());
    case 'list':
      return wrapped(node['format'] === 'ordered' ? 'ol' : 'ul', inner());
    case 'list-item':
      return wrapped('li', inner());
    case 'quote':
      return wrapped('blockquote', inner());
    case 'code':
      return wrapped('pre', wrapped('code', inner()));
    case 'link':
      return linkHtml(node, inner());
    case 'image':
      return imageHtml(node['image'], server);
    default:
      return inner();
  }
}

const wrapped = (tag: string, html: string): string => `<${tag}>${html}</${tag}>`;

const levelOf = (level: unknown): number =>
  typeof level === 'number' && level >= 1 && level <= 6 ? Math.trunc(level) : 2;

function textHtml(node: Node): string {
  const { text } = node;
  if (typeof text !== 'string') return '';
  const plain = htmlText(text).replaceAll('\n', '<br>');
  return MARKS.reduce((html, [mark, tag]) => (node[mark] ? wrapped(tag, html) : html), plain);
}

/** Links that run a script lose their address. */
function linkHtml({ url }: Node, html: string): string {
  const isSafe = typeof url === 'string' && /^(?:https?:|mailto:|tel:|[/#])/iu.test(url);
  return isSafe ? `<a href="${htmlText(url)}">${html}</a>` : html;
}

function imageHtml(image: unknown, server: string): string {
  if (!isNode(image) || typeof image['url'] !== 'string') return '';
  const url = absolute(image['url'], server);
  if (url === null) return '';
  const { alternativeText, caption } = image;
  const alt = typeof alternativeText === 'string' ? alternativeText : '';
  const picture = `<img src="${htmlText(url)}" alt="${htmlText(alt)}">`;
  const below = typeof caption === 'string' && caption !== '' ? caption : null;
  return wrapped(
    'figure',
    below === null ? picture : `${picture}${wrapped('figcaption', htmlText(below))}`,
  );
}
