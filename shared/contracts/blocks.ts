/** Strapi's Blocks format, as the editor of the admin panel writes it. */
export type BlocksBody = BlocksNode[];

/** A block or an inline node; what else a node carries depends on its `type`. */
export interface BlocksNode {
  type: string;
  text?: string;
  children?: BlocksNode[];
  [property: string]: unknown;
}
