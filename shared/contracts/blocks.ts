import type { ReadImageFormat } from './image';

/** Strapi's Blocks format, as the editor of the admin panel writes it. */
export type BlocksBody = BlocksNode[];

/**
 * The `image` of a node of the type `image`, in the body of a page: what Strapi stored of the file,
 * with its formats as a list. The stored body has them as an object, by name.
 */
export interface BlocksImage {
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  width: number;
  height: number;
  formats: ReadImageFormat[];
  [property: string]: unknown;
}

/** A block or an inline node; what else a node carries depends on its `type`. */
export interface BlocksNode {
  type: string;
  text?: string;
  children?: BlocksNode[];
  [property: string]: unknown;
}
