import type { ArticleTypeInfo, BlocksBody, BlocksNode } from '../../../shared/contracts';

/** The text of an article as its type writes it. */
export type Body = BlocksBody | string | null;

/** The words of a body, without how they are set. */
export function wordsOf(body: Body): string {
  return typeof body === 'string' ? body : (body ?? []).map(wordsOfNode).join('\n');
}

const wordsOfNode = ({ text = '', children = [] }: BlocksNode): string =>
  text + children.map(wordsOfNode).join('');

export const isBlocks = (value: unknown): value is BlocksBody =>
  Array.isArray(value) &&
  value.every((node: unknown) => typeof node === 'object' && node !== null && 'type' in node);

/** The text of an article, from the form's value for it; `null` where it is none of the type's. */
export function bodyOf(type: ArticleTypeInfo, value: unknown): Body {
  if (type.body !== 'blocks') return typeof value === 'string' ? value : null;
  return isBlocks(value) ? value : null;
}
