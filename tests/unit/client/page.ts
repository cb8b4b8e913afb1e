import { parseDocument } from 'htmlparser2';

/** What the tests ask of an element. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** All text within, with runs of white space as one space. */
  text: string;
  children: Element[];
}

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** The elements of a page or a part of one, as a parser of HTML reads them. */
export function parsePage(html: string): Element {
  return elementOf(parseDocument(html));
}

function elementOf(node: Node): Element {
  const children = node.children ?? [];
  return {
    name: node.name ?? '',
    attributes: node.attribs ?? {},
    text: textOf(node).replace(/\s+/g, ' ').trim(),
    children: children.filter(({ name }) => name !== undefined).map(elementOf),
  };
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.data ?? '';
  return (node.children ?? []).map(textOf).join('');
}

/** All elements of this name, or with this class where it begins with a dot. */
export function all(within: Element, wanted: string): Element[] {
  const fits = ({ name, attributes }: Element) =>
    wanted.startsWith('.')
      ? (attributes['class'] ?? '').split(' ').includes(wanted.slice(1))
      : name === wanted;
  return within.children.flatMap((child) => [
    ...(fits(child) ? [child] : []),
    ...all(child, wanted),
  ]);
}

/** The one element of this name or class. */
export function one(within: Element, wanted: string): Element {
  const [found, ...more] = all(within, wanted);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} of ${wanted}`);
  return found;
}
