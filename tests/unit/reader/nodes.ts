import type { BlocksNode } from '../../../shared/contracts';

/** Nodes of Strapi's Blocks format. */
export const leaf = (text: string, more: object = {}): BlocksNode => ({
  type: 'text',
  text,
  ...more,
});

const parent = (type: string, children: BlocksNode[], more: object = {}): BlocksNode => ({
  type,
  children,
  ...more,
});

export const paragraph = (...children: BlocksNode[]) => parent('paragraph', children);
export const item = (...children: BlocksNode[]) => parent('list-item', children);
export const list = (format: string, ...children: BlocksNode[]) =>
  parent('list', children, { format });
export const heading = (level: number, text: string) => parent('heading', [leaf(text)], { level });
export const link = (url: string, ...children: BlocksNode[]) => parent('link', children, { url });
export const image = (url: string, more: object = {}) =>
  parent('image', [leaf('')], { image: { url, ...more } });
