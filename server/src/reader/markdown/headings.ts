import type { Block } from './tree';

type Heading = Extract<Block, { type: 'heading' }>;

/**
 * Gives the headings of a text levels below the headline's: they begin at 2 and skip none on the
 * way down.
 */
export function belowHeadline(blocks: Block[]): Block[] {
  const headings = headingsIn(blocks);
  const shallowest = headings.reduce((least, { level }) => Math.min(least, level), 6);
  let previous = 1;
  for (const heading of headings) {
    previous = Math.min(heading.level - shallowest + 2, previous + 1, 6);
    heading.level = previous;
  }
  return blocks;
}

function headingsIn(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block];
    if (block.type === 'quote') return headingsIn(block.blocks);
    return block.type === 'list' ? block.items.flatMap(headingsIn) : [];
  });
}
